// Written by `cargo xtask codegen`

//! `/v3/merchantfund/merchant/…`

pub mod income_records;
