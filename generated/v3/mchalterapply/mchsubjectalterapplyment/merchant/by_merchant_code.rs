// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant/by_merchant_code/…`

pub mod out_request_no;
