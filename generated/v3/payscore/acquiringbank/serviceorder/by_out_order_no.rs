// Written by `cargo xtask codegen`

//! `/v3/payscore/acquiringbank/serviceorder/by_out_order_no/…`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod registerdeductinfo;
pub mod sync;
