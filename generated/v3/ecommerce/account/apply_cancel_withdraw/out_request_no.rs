// Written by `cargo xtask codegen`

//! `/v3/ecommerce/account/apply_cancel_withdraw/out_request_no/…`

pub mod by_out_request_no;
