//! Refusals to the customer or the sandbox's operator.

use std::error::Error;
use std::fmt;

use crate::refusal::Refusal;

/// A wish of the customer or the sandbox's operator that is not possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// WeChat Pay's code: `ORDER_CLOSED`.
    pub code: &'static str,
    /// WeChat Pay's words.
    pub message: String,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { code: refusal.code, message: refusal.message }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl Error for Refused {}
