// Written by `cargo xtask codegen`

//! `/v3/mch_operate/risk/withdrawl_apply/out_request_no/…`

pub mod by_out_request_no;
