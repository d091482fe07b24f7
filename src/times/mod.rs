//! Times as the documentation writes them.
//!
//! A field with a documented time form is of a type of its form: [`Time`] (`2018-06-08T10:34:56+08:00`),
//! [`CompactTime`] (`20180608103456`) or [`Date`] (`2018-06-08`). Each keeps the very text that came or was given.
//! A field whose form no page and no sample shows stays a text, as do other forms: `2018-06-08 10:34:56` (of bills, and in
//! three samples), times of day such as `10:30`, and Unix seconds, fields of which are numbers. `spec/times.toml` has
//! what is known beside the pages.

#[cfg(feature = "chrono")]
mod chrono_;
pub(crate) mod civil;
mod define;
mod form;
#[cfg(feature = "jiff")]
mod jiff_;
#[cfg(test)]
mod tests;
#[cfg(feature = "time")]
mod time_;

pub use define::{CompactTime, Date, Time, TimeError};
pub use form::TimeForm;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use form::unix_of;
