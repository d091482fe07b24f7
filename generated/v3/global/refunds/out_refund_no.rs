// Written by `cargo xtask codegen`

//! `/v3/global/refunds/out_refund_no/…`

pub mod by_out_refund_no;
