// Written by `cargo xtask codegen`

//! `/deposit/…`

pub mod consume;
pub mod facepay;
pub mod micropay;
pub mod orderquery;
pub mod refund;
pub mod refundquery;
pub mod reverse;
pub mod unifiedorder;
