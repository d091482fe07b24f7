//! The part of a page that became no fact.

use std::fmt;

/// A line of a page that became no fact, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The line it stands on.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why a line became no fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A row of a table that describes no parameters: of the headers a signature comes in, say.
    OtherTable,
    /// An error code that stands above with the same status.
    SaidAbove,
    /// A sample that is no JSON, and what is wrong with it.
    NoJson(String),
}

impl Why {
    /// True if the line is a row of a table.
    #[must_use]
    pub fn is_row(&self) -> bool {
        !matches!(self, Self::NoJson(_))
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherTable => f.write_str("a row of a table that describes no parameters"),
            Self::SaidAbove => f.write_str("an error code that stands above"),
            Self::NoJson(error) => write!(f, "a sample that is no JSON: {error}"),
        }
    }
}
