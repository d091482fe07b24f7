//! What a mistake in the input is answered with: file, line, the text found, what was expected.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what does not fail as it should is a failed test"
)]

mod codes;
mod collisions;
mod errata;
mod families;
mod glossary;
mod one_of;
mod pages;
mod rows;
mod runs;
mod samples;
mod states;
mod times;
mod units;
mod unreadable;
