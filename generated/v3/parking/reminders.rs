// Written by `cargo xtask codegen`

//! `/v3/parking/reminders/…`

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;
