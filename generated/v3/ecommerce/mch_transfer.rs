// Written by `cargo xtask codegen`

//! `/v3/ecommerce/mch_transfer/…`

pub mod authorizations;
pub mod transfer_bills;
