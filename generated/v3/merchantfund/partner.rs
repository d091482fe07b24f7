// Written by `cargo xtask codegen`

//! `/v3/merchantfund/partner/…`

pub mod income_records;
