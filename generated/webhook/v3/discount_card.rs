// Written by `cargo xtask codegen`

//! Notifications.

pub mod agreement_ended;
pub mod get_card;
pub mod settlement;
pub mod user_accepted;
pub mod user_paid;
