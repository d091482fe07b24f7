// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/cards/by_card_id/codes/…`

pub mod by_code;
pub mod deposit;
