// Written by `cargo xtask codegen`

//! `/v3/ecommerce/applyments/out_request_no/…`

pub mod by_out_request_no;
