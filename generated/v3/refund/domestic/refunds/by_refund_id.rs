// Written by `cargo xtask codegen`

//! `/v3/refund/domestic/refunds/by_refund_id/…`

pub mod apply_abnormal_refund;
