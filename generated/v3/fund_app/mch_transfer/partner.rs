// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/partner/…`

#[cfg(feature = "charity")]
pub mod budget;
#[cfg(feature = "charity")]
pub mod charity_budget;
#[cfg(feature = "charity")]
pub mod charity_transfer_bills;
#[cfg(feature = "transfer")]
pub mod electronic_receipts;
#[cfg(feature = "transfer")]
pub mod sub_mch_authorizations;
#[cfg(feature = "transfer")]
pub mod transfer_bills;
#[cfg(feature = "transfer")]
pub mod user_confirm_authorizations;
