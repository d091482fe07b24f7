//! What holds for the whole committed `spec/` and `generated/`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a file that cannot be read is a failed test")]

mod codes;
mod doubts;
mod english;
mod facts;
mod generated;
mod named;
mod numbers;
mod reading;
mod units;
mod witness;
