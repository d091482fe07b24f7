//! Every operation and notification of WeChat Pay's merchant API, typed.
//!
//! Types are plain structs with public fields. [`mod@model`] says what they have in common.

pub mod endpoint;
pub mod model;

#[cfg(feature = "catalog")]
pub mod catalog;

// Without a backend there are only the types.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod answer;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod bill;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod client;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod credentials;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod crypto;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod download;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod error;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod keyring;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod launch;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod notify;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod secret;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod sign_v2;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod transport;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod upload;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub mod xml;

#[allow(clippy::doc_markdown, reason = "labels are the documentation's own words")]
#[allow(clippy::similar_names, reason = "names are the documentation's own: appid and app_id, mchid and mch_id")]
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;

#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod call;
mod json_string;
mod open_enum;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod pages;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod raw;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod response;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod retry;
mod send;
mod sensitive;
mod url_encoded;

#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use call::Call;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use client::Client;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use download::Download;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use error::Error;
pub use json_string::JsonString;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use pages::{Answers, Items, Pages};
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use raw::RawCall;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use response::Response;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use retry::RetryPolicy;
pub use sensitive::Sensitive;
pub use url_encoded::UrlEncoded;

#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without any product family there is nothing to export"
)]
pub use generated::*;

/// For the macros of this crate only.
#[doc(hidden)]
pub use serde as __serde;

/// The examples of the READMEs compile.
#[cfg(all(doctest, feature = "payment", feature = "refund", feature = "bill", feature = "aws-lc-rs"))]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct Readmes;
