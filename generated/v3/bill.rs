// Written by `cargo xtask codegen`

//! `/v3/bill/…`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;
