//! The client against a server on a real socket, which answers as WeChat Pay does or as it should not.
#![cfg(all(any(feature = "aws-lc-rs", feature = "rustcrypto"), feature = "reqwest", feature = "payment"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod brand;
#[cfg(all(
    feature = "catalog",
    feature = "brand-card-member",
    feature = "brand-delivery-plan",
    feature = "brand-product-coupon",
    feature = "brand-store"
))]
mod brand_samples;
mod builder;
#[cfg(feature = "catalog")]
mod by_entry;
mod calls;
mod codes;
mod damage;
mod errors;
mod faults;
#[cfg(feature = "refund")]
mod incomplete;
mod keys;
mod launch;
mod merchants;
mod metrics;
#[cfg(all(feature = "testing", feature = "refund"))]
mod mock;
mod observer;
mod of_client;
mod other_runtime;
mod own_number;
mod owned;
#[cfg(all(feature = "complaint", feature = "marketing-favor"))]
mod pages;
mod promised;
mod refusals;
mod replaced;
mod requests;
mod retries;
#[cfg(target_os = "linux")]
mod roots;
mod runtimes;
#[cfg(all(feature = "in-store", feature = "transfer-batch", feature = "global", feature = "global-legacy"))]
mod sealed;
mod signer;
#[cfg(feature = "sm")]
mod sm;
mod spans;
mod transport;
mod untrusted;
#[cfg(feature = "blocking")]
mod wait;
