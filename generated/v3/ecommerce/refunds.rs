// Written by `cargo xtask codegen`

//! `/v3/ecommerce/refunds/…`

pub mod apply;
pub mod by_refund_id;
pub mod id;
pub mod out_refund_no;
