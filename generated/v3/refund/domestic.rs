// Written by `cargo xtask codegen`

//! `/v3/refund/domestic/…`

pub mod refunds;
