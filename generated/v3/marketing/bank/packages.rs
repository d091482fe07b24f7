// Written by `cargo xtask codegen`

//! `/v3/marketing/bank/packages/…`

pub mod by_package_id;
