// Written by `cargo xtask codegen`

//! `/v3/compliance/inactive_merchant_identity_verification/…`

pub mod merchants;
