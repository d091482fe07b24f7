// Written by `cargo xtask codegen`

//! `/v3/merchant_service/…`

pub mod complaint_notifications;
pub mod complaints;
pub mod complaints_v2;
pub mod feedbacks;
pub mod images;
