// Written by `cargo xtask codegen`

//! `/v3/ecommerce/bill/…`

pub mod fundflowbill;
