// Written by `cargo xtask codegen`

//! `/v3/pay/transactions/…`

#[cfg(feature = "payment")]
pub mod app;
#[cfg(feature = "password-exempt")]
pub mod app_with_contract;
#[cfg(feature = "payment")]
pub mod codepay;
#[cfg(feature = "credit")]
pub mod exposure;
#[cfg(feature = "payment")]
pub mod h5;
#[cfg(feature = "payment")]
pub mod id;
#[cfg(feature = "payment")]
pub mod jsapi;
#[cfg(feature = "password-exempt")]
pub mod jsapi_with_contract;
#[cfg(feature = "payment")]
pub mod native;
#[cfg(feature = "payment")]
pub mod out_trade_no;
