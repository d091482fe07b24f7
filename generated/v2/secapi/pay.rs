// Written by `cargo xtask codegen`

//! `/secapi/pay/…`

pub mod facepayreverse;
pub mod multiprofitsharing;
pub mod profitsharing;
pub mod profitsharingfinish;
pub mod profitsharingreturn;
pub mod refund;
pub mod refundv2;
pub mod reverse;
