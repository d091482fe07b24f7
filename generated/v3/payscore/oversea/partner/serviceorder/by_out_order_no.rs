// Written by `cargo xtask codegen`

//! `/v3/payscore/oversea/partner/serviceorder/by_out_order_no/…`

pub mod cancel;
pub mod complete;
pub mod sync;
