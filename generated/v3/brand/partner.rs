// Written by `cargo xtask codegen`

//! `/v3/brand/partner/…`

pub mod card_member;
pub mod store;
