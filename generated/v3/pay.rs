// Written by `cargo xtask codegen`

//! `/v3/pay/…`

#[cfg(feature = "acquirer")]
pub mod acquiring_bank;
#[cfg(feature = "credit")]
pub mod instal;
#[cfg(any(feature = "credit", feature = "password-exempt", feature = "payment"))]
pub mod partner;
#[cfg(any(feature = "credit", feature = "password-exempt", feature = "payment"))]
pub mod transactions;
