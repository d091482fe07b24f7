//! v2: XML, its signature, its client, its certificate, its notifications.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, deprecated)]

#[path = "../common/mod.rs"]
mod common;
// Without the families that its tests are of, some of it is for nobody.
#[cfg_attr(
    not(all(
        feature = "reqwest",
        feature = "v2-deposit",
        feature = "v2-merchant",
        feature = "v2-papay",
        feature = "v2-payment",
        feature = "v2-redpack-and-transfer",
        feature = "v2-vehicle-and-transit"
    )),
    allow(dead_code, unused_imports, reason = "some of it is for families that are off")
)]
mod support;

#[cfg(all(
    feature = "reqwest",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-redpack-and-transfer"
))]
mod answers;
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
#[cfg(all(feature = "reqwest", feature = "v2-payment"))]
mod of_client;
#[cfg(all(
    feature = "v2-deposit",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-vehicle-and-transit"
))]
mod once;
#[cfg(all(
    feature = "v2-deposit",
    feature = "v2-merchant",
    feature = "v2-papay",
    feature = "v2-payment",
    feature = "v2-vehicle-and-transit"
))]
mod router;
mod sign;
mod xml;
