// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "payscore")]
pub mod bind_service_account;
#[cfg(feature = "acquirer")]
pub mod mch_prepay;
#[cfg(feature = "payscore-retail")]
pub mod user_accepted;
#[cfg(feature = "payscore")]
pub mod user_cancel_sign_plan;
#[cfg(feature = "payscore")]
pub mod user_close_service;
#[cfg(feature = "payscore")]
pub mod user_confirm;
#[cfg(feature = "payscore")]
pub mod user_open_service;
#[cfg(feature = "payscore")]
pub mod user_paid;
#[cfg(feature = "payscore")]
pub mod user_sign_plan;
