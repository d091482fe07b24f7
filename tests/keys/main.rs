//! Cryptography and the keys of both sides, held against openssl and published vectors.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

#[cfg(all(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod backends;
mod certificate;
mod credentials;
mod crypto;
mod keyring;
mod parse;
mod secrecy;
mod vectors;
