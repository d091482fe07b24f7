// Written by `cargo xtask codegen`

//! `/v3/partner_transfer/…`

pub mod batches;
