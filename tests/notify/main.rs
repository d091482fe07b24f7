//! Notifications: opened, handed on, done once, answered.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

#[cfg(feature = "axum")]
mod axum_doors;
#[cfg(feature = "reqwest")]
mod client;
#[cfg(all(feature = "full", feature = "catalog", feature = "axum"))]
mod every;
#[cfg(feature = "refund")]
mod hostile;
#[cfg(all(feature = "payment", feature = "refund"))]
mod kinds;
#[cfg(all(feature = "payment", feature = "reqwest"))]
mod many;
mod memory_store;
mod open;
#[cfg(feature = "payment")]
mod promised;
#[cfg(feature = "redis")]
mod redis_store;
#[cfg(all(feature = "axum", feature = "acquirer", feature = "papay", feature = "parking"))]
mod reply;
#[cfg(all(feature = "payment", feature = "refund"))]
mod router;
#[cfg(all(feature = "payment", feature = "refund"))]
mod router_state;
