// Written by `cargo xtask codegen`

//! `/v3/marketing/bank/packages/by_package_id/…`

pub mod tasks;
