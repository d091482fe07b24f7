// Written by `cargo xtask codegen`

//! `/v3/transfer_detail/…`

pub mod electronic_receipts;
