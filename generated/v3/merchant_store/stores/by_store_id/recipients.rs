// Written by `cargo xtask codegen`

//! `/v3/merchant_store/stores/by_store_id/recipients/…`

pub mod bind;
pub mod unbind;
