//! Files in, files out, and the bills in them.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod bill;
#[cfg(all(feature = "reqwest", feature = "bill"))]
#[cfg_attr(
    not(feature = "marketing-favor"),
    allow(dead_code, reason = "the downloads with which it is tried are of a family that is off")
)]
mod bill_server;
#[cfg(all(target_os = "linux", feature = "reqwest", feature = "bill"))]
mod bomb;
mod cut_bill;
#[cfg(all(feature = "reqwest", feature = "bill", feature = "marketing-favor"))]
mod download;
#[cfg(all(feature = "full", feature = "catalog", feature = "reqwest"))]
mod every_upload;
#[cfg(feature = "reconcile")]
mod reconcile;
#[cfg(all(
    feature = "reqwest",
    feature = "bill",
    feature = "complaint",
    feature = "ecommerce",
    feature = "fapiao",
    feature = "fund",
    feature = "global",
    feature = "global-legacy",
    feature = "transfer",
    feature = "transfer-batch"
))]
mod signed;
#[cfg(all(
    feature = "reqwest",
    feature = "applyment",
    feature = "fapiao",
    feature = "in-store",
    feature = "merchant-risk"
))]
mod upload;
