//! The sandbox from outside, over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod authorization;
mod batch;
mod bill;
#[cfg(feature = "brand")]
mod brand;
mod browser;
mod clients;
mod clock;
mod complaint;
mod ecommerce;
mod expected;
mod faults;
mod filling;
mod lifetime;
mod merchants;
mod money;
mod notifications;
mod page;
mod partner;
mod payment;
mod payscore;
mod profitsharing;
mod program;
mod refund;
mod rehearsal;
mod release;
mod restart;
mod scene;
mod support;
mod tables;
mod transfer;
#[cfg(feature = "applyment")]
mod uploads;
mod v2;
mod v2_gate;
mod whole;
