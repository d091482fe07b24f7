// Written by `cargo xtask codegen`

//! Notifications.

pub mod point_exchange_coupon;
pub mod sync_user_point;
pub mod user_card;
