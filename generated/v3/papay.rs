// Written by `cargo xtask codegen`

//! `/v3/papay/…`

#[cfg(feature = "papay")]
pub mod contracts;
#[cfg(feature = "papay-insurance")]
pub mod insurance_pay;
#[cfg(feature = "papay-insurance")]
pub mod insurance_sign;
#[cfg(feature = "papay")]
pub mod pay;
#[cfg(feature = "papay")]
pub mod scheduled_deduct_sign;
#[cfg(feature = "papay")]
pub mod sign;
