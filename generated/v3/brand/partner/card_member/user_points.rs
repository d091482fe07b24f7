// Written by `cargo xtask codegen`

//! `/v3/brand/partner/card_member/user_points/…`

pub mod exchange_coupon;
pub mod sync;
