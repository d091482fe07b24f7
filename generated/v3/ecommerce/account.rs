// Written by `cargo xtask codegen`

//! `/v3/ecommerce/account/…`

pub mod apply_cancel_withdraw;
pub mod cancel_applications;
