//! The client against a server on a real socket, which answers as WeChat Pay does or as it should not.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../crypto_support/mod.rs"]
mod crypto_support;
#[path = "../loopback/mod.rs"]
mod loopback;

mod builder;
mod calls;
mod faults;
mod keys;
mod refusals;
mod requests;
mod retries;
mod transport;
mod untrusted;
#[cfg(feature = "blocking")]
mod wait;
