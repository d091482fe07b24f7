// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/…`

#[cfg(feature = "transfer")]
pub mod elecsign;
pub mod partner;
#[cfg(feature = "transfer")]
pub mod transfer_bills;
#[cfg(feature = "transfer")]
pub mod transfer_to_qq_wallet_bills;
#[cfg(feature = "transfer")]
pub mod user_confirm_authorization;
