// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/…`

pub mod by_merchant_code;
