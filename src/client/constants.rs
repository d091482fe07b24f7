//! The operations that the runtime calls by itself.

#[rustfmt::skip]
#[path = "../../generated/constants.rs"]
mod listed;

#[cfg(feature = "v2")]
pub(crate) use listed::BANK_KEY;
pub(crate) use listed::CERTIFICATES;
