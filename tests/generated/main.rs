//! What is generated, as users write it and against the documentation it is made from.
#![cfg(all(feature = "full", feature = "catalog"))]
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

mod api;
mod catalog;
#[cfg(all(feature = "testing", any(feature = "aws-lc-rs", feature = "rustcrypto")))]
mod mock;
mod official;
mod samples;
