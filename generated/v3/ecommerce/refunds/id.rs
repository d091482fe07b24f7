// Written by `cargo xtask codegen`

//! `/v3/ecommerce/refunds/id/…`

pub mod by_refund_id;
