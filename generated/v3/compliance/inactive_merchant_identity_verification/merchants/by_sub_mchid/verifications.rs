// Written by `cargo xtask codegen`

//! `/v3/compliance/inactive_merchant_identity_verification/merchants/by_sub_mchid/verifications/…`

pub mod by_verification_id;
