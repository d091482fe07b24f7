// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/coupons/…`

pub mod associate;
pub mod by_card_id;
pub mod deactivate;
pub mod disassociate;
pub mod return_;
pub mod send;
pub mod use_;
