// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/…`

#[cfg(feature = "password-exempt")]
pub mod ecommerce;
#[cfg(feature = "password-exempt")]
pub mod normal;
#[cfg(feature = "acquirer")]
pub mod qs;
#[cfg(feature = "password-exempt")]
pub mod service_id;
#[cfg(feature = "password-exempt")]
pub mod service_provider;
