// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/by_merchant_code/…`

pub mod out_request_no;
