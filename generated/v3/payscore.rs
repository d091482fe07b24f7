// Written by `cargo xtask codegen`

//! `/v3/payscore/…`

#[cfg(feature = "acquirer")]
pub mod acquiringbank;
#[cfg(feature = "payscore")]
pub mod merchant_bill;
#[cfg(feature = "global")]
pub mod oversea;
#[cfg(feature = "payscore")]
pub mod partner;
#[cfg(feature = "payscore-retail")]
pub mod payafter_orders;
#[cfg(feature = "payscore")]
pub mod permissions;
#[cfg(feature = "payscore")]
pub mod plan;
#[cfg(feature = "payscore")]
pub mod serviceorder;
#[cfg(feature = "payscore")]
pub mod servicepayondeliveryorder;
#[cfg(feature = "payscore")]
pub mod sign_plan;
#[cfg(feature = "payscore-retail")]
pub mod smartretail_orders;
#[cfg(feature = "payscore")]
pub mod user_service_state;
#[cfg(feature = "payscore")]
pub mod users;
