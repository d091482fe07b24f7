// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/…`

#[cfg(feature = "fund")]
pub mod bank_transfer_recharges;
#[cfg(feature = "ecommerce-transfer")]
pub mod insurance_compensation_contracts;
#[cfg(feature = "ecommerce-transfer")]
pub mod mch_transfer;
#[cfg(feature = "fund")]
pub mod recharge_employees;
#[cfg(feature = "fund")]
pub mod recharges;
#[cfg(feature = "ecommerce")]
pub mod settle;
#[cfg(feature = "fund")]
pub mod withdraw;
