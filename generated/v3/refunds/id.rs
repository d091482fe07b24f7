// Written by `cargo xtask codegen`

//! `/v3/refunds/id/…`

pub mod by_refund_id;
