// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/reservation/out_reservation_no/…`

pub mod by_out_reservation_no;
