//! The shop against the sandbox, over real sockets: in the same process, and as the program it is, which is killed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    unreachable_pub,
    reason = "tests"
)]

mod faults;
mod kill;
mod load;
mod lost;
mod orders;
mod reconcile;
mod refunds;
mod sharing;
mod staff;
mod support;
mod transfers;
