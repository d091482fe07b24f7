//! Errors, and fields that went wrong without being one.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use crate::chain::unsaid;

use super::AmbiguousText;

/// A field that could not be read and was left empty, or whose text was kept and is damaged or no time. It names
/// shapes, never contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Where the field is: `amount.total`, `goods[2].name`.
    pub path: String,
    /// The documented contents.
    pub expected: &'static str,
    /// The kind of what was there; its value is not kept.
    pub found: Found,
}

impl FieldProblem {
    /// The field, wherever in a list it stands: its path without the places.
    pub(super) fn field(&self) -> String {
        let mut field = String::with_capacity(self.path.len());
        for (index, step) in self.path.split('[').enumerate() {
            field.push_str(if index == 0 {
                step
            } else {
                step.trim_start_matches(|letter: char| letter != ']')
            });
        }
        field
    }
}

#[cfg_attr(
    not(any(feature = "aws-lc-rs", feature = "rustcrypto")),
    allow(dead_code, reason = "types alone log nothing")
)]
/// The first problem of each field, and how many of that field are kept: what a log says.
pub(crate) fn by_field(problems: &[FieldProblem]) -> Vec<(&FieldProblem, usize)> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut fields: Vec<(&FieldProblem, usize)> = Vec::new();
    for problem in problems {
        // `coupon_fee_0`, `coupon_fee_1`, … of v2 are one field as well.
        let numbered = |letter: char| letter.is_ascii_digit() || letter == '_';
        let field = problem.field().trim_end_matches(numbered).to_owned();
        let place = *places.entry(field).or_insert(fields.len());
        match fields.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => fields.push((problem, 1)),
        }
    }
    fields
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return write!(f, "expected {}, found {}", self.expected, self.found);
        }
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// The shape of what was found in place of the documented value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// Nothing, where a value is required.
    Missing,
    /// A truth value.
    Bool,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A text that is no time of the documented form. It is kept.
    NoTime,
    /// A list.
    List,
    /// An object.
    Object,
    /// An object none of whose names is documented.
    Undocumented,
    /// A text that was to hold a JSON document and does not.
    BrokenJson,
    /// A text that does not open with the merchant's key.
    Sealed,
    /// Characters that are none: broken UTF-8, half of a pair of `\u` escapes, a raw control character. A
    /// text is kept, with U+FFFD in their place.
    Damaged,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "nothing",
            Self::Bool => "a truth value",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::NoTime => "another text",
            Self::List => "a list",
            Self::Object | Self::Undocumented => "an object",
            Self::BrokenJson => "a text that is not JSON",
            Self::Sealed => "a text that does not open",
            Self::Damaged => "broken characters",
        })
    }
}

/// Bytes that are not a JSON object.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// They are not JSON: broken syntax, invalid UTF-8, something after the end, or nesting deeper
    /// than 128.
    Syntax(serde_json::Error),
    /// They are JSON, but not an object.
    NotAnObject,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(error) => write!(f, "not JSON: {error}"),
            Self::NotAnObject => f.write_str("not a JSON object"),
        }
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Syntax(error) => Some(error),
            Self::NotAnObject => None,
        };
        unsaid(self, source)
    }
}

/// A sensitive text that could not be encrypted or decrypted.
pub type SealError = Box<dyn Error + Send + Sync>;

/// A request that cannot be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum EncodeError {
    /// A sensitive field could not be encrypted.
    Seal {
        /// The field.
        field: &'static str,
        /// Why.
        source: SealError,
    },
    /// A path parameter is empty, `.` or `..`, which would address another path.
    PathParameter {
        /// The parameter.
        field: String,
    },
    /// A text that must be given is empty.
    EmptyText {
        /// Where the field is: `amount.currency`, `goods_detail[2].goods_name`.
        field: String,
    },
    /// None of several fields is given that say the same, of which one must be.
    NoneOf {
        /// The fields by their places, those that go together joined by `+`.
        fields: Vec<String>,
    },
    /// The JSON could not be written.
    Json(serde_json::Error),
    /// The XML could not be written.
    Xml(Box<dyn Error + Send + Sync>),
    /// Others would see its v2 signature, and could read it as one of other fields.
    Ambiguous(AmbiguousText),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seal { field, source } => {
                write!(f, "cannot encrypt or decrypt the field {field}: {source}")
            }
            Self::PathParameter { field } => {
                write!(f, "the path parameter {field} is missing, empty, `.` or `..`")
            }
            Self::EmptyText { field } => write!(f, "the field {field} is required and empty"),
            Self::NoneOf { fields } => {
                write!(f, "none of the fields {} is given, and one must be", fields.join(", "))
            }
            Self::Json(error) => write!(f, "cannot write JSON: {error}"),
            Self::Xml(error) => write!(f, "cannot write XML: {error}"),
            Self::Ambiguous(error) => error.fmt(f),
        }
    }
}

impl Error for EncodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Seal { source, .. } => Some(source.as_ref()),
            Self::Json(error) => Some(error),
            Self::Xml(error) => Some(error.as_ref()),
            Self::PathParameter { .. }
            | Self::EmptyText { .. }
            | Self::NoneOf { .. }
            | Self::Ambiguous(_) => None,
        };
        unsaid(self, source)
    }
}

impl From<AmbiguousText> for EncodeError {
    fn from(error: AmbiguousText) -> Self {
        Self::Ambiguous(error)
    }
}
