//! The sandbox from outside, over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod authorization;
mod notifications;
mod payment;
mod refund;
mod support;
mod tables;
