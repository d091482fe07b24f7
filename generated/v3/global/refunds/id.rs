// Written by `cargo xtask codegen`

//! `/v3/global/refunds/id/…`

pub mod by_refund_id;
