//! The difference between what was expected and what WeChat Pay says.

use std::error::Error;
use std::fmt;

/// A field that is not as it was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The field, such as `amount.total`, or `sub_orders[1].amount.total_amount`.
    pub field: String,
    /// The value that was expected; none of what is personal.
    pub expected: Option<String>,
    /// The value that is there; none where there is none, and none of what is personal.
    pub found: Option<String>,
    /// True if there is no value: the answer does not say, or it could not be read.
    pub is_missing: bool,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, expected, found, is_missing } = self;
        match (is_missing, found, expected) {
            (true, _, Some(expected)) => write!(f, "{field} is missing, not {expected}"),
            (true, _, None) => write!(f, "{field} is missing"),
            (false, Some(found), Some(expected)) => write!(f, "{field} is {found}, not {expected}"),
            (false, ..) => write!(f, "{field} is another"),
        }
    }
}

/// All fields that are not as they were expected, in the order they were asked for; there is one at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatches(Vec<Mismatch>);

impl Mismatches {
    /// An error where there are any.
    pub(super) fn or_none(found: Vec<Mismatch>) -> Result<(), Self> {
        if found.is_empty() { Ok(()) } else { Err(Self(found)) }
    }

    /// The fields, in the order they were asked for.
    pub fn iter(&self) -> impl Iterator<Item = &Mismatch> {
        self.0.iter()
    }

    /// True if a field of this name is among them: `amount.total`.
    #[must_use]
    pub fn is_about(&self, field: &str) -> bool {
        self.0.iter().any(|one| one.field == field)
    }
}

impl fmt::Display for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not what was expected: ")?;
        for (at, one) in self.0.iter().enumerate() {
            write!(f, "{}{one}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl Error for Mismatches {}
