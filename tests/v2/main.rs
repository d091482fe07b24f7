//! v2: XML, its signature, its client, its certificate, its notifications.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, deprecated)]

#[path = "../common/mod.rs"]
mod common;
mod support;

#[cfg(all(
    feature = "reqwest",
    feature = "v2-merchant",
    feature = "v2-payment",
    feature = "v2-redpack-and-transfer"
))]
mod certificate;
#[cfg(all(
    feature = "reqwest",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-redpack-and-transfer"
))]
mod client;
mod identity;
mod launch;
#[cfg(all(
    feature = "reqwest",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-redpack-and-transfer"
))]
mod not_xml;
#[cfg(all(
    feature = "v2-deposit",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-vehicle-and-transit"
))]
mod notify;
mod sign;
mod xml;
