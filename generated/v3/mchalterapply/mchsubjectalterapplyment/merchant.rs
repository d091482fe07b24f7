// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant/…`

pub mod by_merchant_code;
