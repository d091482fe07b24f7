// Written by `cargo xtask codegen`

//! `/v3/global/merchant_service/…`

pub mod complaint_notifications;
pub mod complaints;
pub mod images;
