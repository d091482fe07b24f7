// Written by `cargo xtask codegen`

//! `/v3/payscore/serviceorder/by_out_order_no/…`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;
