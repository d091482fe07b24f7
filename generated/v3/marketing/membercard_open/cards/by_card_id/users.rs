// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/cards/by_card_id/users/…`

pub mod import;
