// Written by `cargo xtask codegen`

//! `/v3/compliance/…`

pub mod inactive_merchant_identity_verification;
