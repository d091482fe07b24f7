// Written by `cargo xtask codegen`

//! `/v3/ecommerce/refunds/by_refund_id/…`

pub mod apply_abnormal_refund;
pub mod return_advance;
