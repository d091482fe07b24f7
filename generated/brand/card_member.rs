// Written by `cargo xtask codegen`

//! `/brand/card_member/…`

pub mod cards;
pub mod media;
pub mod pre_auth_tokens;
pub mod user_cards;
