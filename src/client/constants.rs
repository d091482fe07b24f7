//! The operations that the runtime calls by itself.

#[rustfmt::skip]
#[path = "../../generated/constants.rs"]
mod listed;

pub(crate) use listed::{BANK_KEY, CERTIFICATES};
