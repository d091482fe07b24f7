// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/by_sub_mchid/out_request_no/…`

pub mod by_out_request_no;
