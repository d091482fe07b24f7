// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/bonus/…`

pub mod commit;
pub mod prepare;
