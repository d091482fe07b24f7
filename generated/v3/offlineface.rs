// Written by `cargo xtask codegen`

//! `/v3/offlineface/…`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;
