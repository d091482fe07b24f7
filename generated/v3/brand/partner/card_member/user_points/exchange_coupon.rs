// Written by `cargo xtask codegen`

//! `/v3/brand/partner/card_member/user_points/exchange_coupon/…`

pub mod confirm;
