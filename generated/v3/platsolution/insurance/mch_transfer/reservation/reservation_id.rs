// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/reservation/reservation_id/…`

pub mod by_reservation_id;
