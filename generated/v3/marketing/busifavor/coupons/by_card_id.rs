// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/coupons/by_card_id/…`

pub mod send;
