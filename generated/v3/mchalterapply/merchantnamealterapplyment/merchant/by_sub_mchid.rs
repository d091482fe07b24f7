// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/by_sub_mchid/…`

pub mod out_request_no;
