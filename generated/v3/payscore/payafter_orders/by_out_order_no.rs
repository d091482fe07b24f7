// Written by `cargo xtask codegen`

//! `/v3/payscore/payafter_orders/by_out_order_no/…`

pub mod cancel;
pub mod complete;
pub mod sync;
