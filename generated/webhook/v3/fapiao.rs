// Written by `cargo xtask codegen`

//! Notifications.

pub mod card_discarded;
pub mod card_inserted;
pub mod issued;
pub mod reversed;
pub mod user_applied;
