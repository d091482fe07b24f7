// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/by_merchant_code/out_request_no/…`

pub mod by_out_request_no;
