// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/reservation/…`

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;
