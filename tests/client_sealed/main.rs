//! Sensitive fields on the wire, and that nothing secret shows anywhere else.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../crypto_support/mod.rs"]
mod crypto_support;
#[path = "../loopback/mod.rs"]
mod loopback;

mod fields;
mod rsa;
mod secrets;
