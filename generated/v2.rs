// Written by `cargo xtask codegen`

//! The v2 XML API.

#[cfg(feature = "v2-merchant")]
pub mod appauth;
#[cfg(feature = "v2-merchant")]
pub mod applyment;
#[cfg(feature = "v2-payment")]
pub mod billcommentsp;
#[cfg(feature = "v2-payment")]
pub mod cgi_bin;
#[cfg(feature = "v2-deposit")]
pub mod deposit;
#[cfg(feature = "v2-payment")]
pub mod face;
#[cfg(feature = "v2-merchant")]
pub mod fund;
#[cfg(feature = "v2-merchant")]
pub mod mchrisk;
#[cfg(feature = "v2-redpack-and-transfer")]
pub mod mmpaymkttransfers;
#[cfg(feature = "v2-redpack-and-transfer")]
pub mod mmpaysptrans;
#[cfg(feature = "v2-papay")]
pub mod papay;
#[cfg(any(feature = "v2-papay", feature = "v2-payment"))]
pub mod pay;
#[cfg(feature = "v2-payment")]
pub mod payitil;
#[cfg(any(feature = "v2-merchant", feature = "v2-redpack-and-transfer"))]
pub mod risk;
#[cfg(any(feature = "v2-merchant", feature = "v2-payment"))]
pub mod secapi;
#[cfg(feature = "v2-merchant")]
pub mod secsvc;
#[cfg(feature = "v2-payment")]
pub mod tools;
#[cfg(feature = "v2-vehicle-and-transit")]
pub mod transit;
#[cfg(feature = "v2-vehicle-and-transit")]
pub mod vehicle;
#[cfg(feature = "v2-deposit")]
pub mod wxv;
#[cfg(feature = "v2-payment")]
pub mod xdc;
