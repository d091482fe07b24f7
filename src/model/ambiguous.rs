//! Texts that v2's signature cannot tell from other fields.

use std::error::Error;
use std::fmt;

/// A text that must not be signed where a browser or a user sees the signature.
///
/// v2 signs `a=1&b=2`, texts as they are: a display name of `Bob&result_code=SUCCESS` has the very
/// signature of two fields, and whoever sees it has a signed "paid" notification. It names the field and
/// not the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmbiguousText {
    /// The field, cut after 64 characters.
    pub field: String,
    /// The fault of its text.
    pub problem: Ambiguity,
}

/// The reason why a text is ambiguous.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ambiguity {
    /// It holds an `&`, after which it could stand for another field.
    Ampersand,
    /// It holds a control character, which not every reader of the signed text keeps.
    Control,
    /// It is empty, and the signature does not cover it.
    Empty,
    /// The name holds `&` or `=`, or is empty.
    Name,
}

/// The fields, if each stands for itself alone in the signed form.
///
/// An `=` in a text is no danger: a field ends at the first `&`, and its name at the first `=`.
pub(crate) fn unambiguous<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), AmbiguousText> {
    let problem = |name: &str, text: &str| {
        if name.is_empty() || name.contains(['&', '=']) {
            Some(Ambiguity::Name)
        } else if text.is_empty() {
            Some(Ambiguity::Empty)
        } else if text.contains('&') {
            Some(Ambiguity::Ampersand)
        } else if text.contains(char::is_control) {
            Some(Ambiguity::Control)
        } else {
            None
        }
    };
    let found = fields.into_iter().find_map(|(name, text)| Some((name, problem(name, text)?)));
    match found {
        Some((name, problem)) => Err(AmbiguousText { field: name.chars().take(64).collect(), problem }),
        None => Ok(()),
    }
}

impl fmt::Display for AmbiguousText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match self.problem {
            Ambiguity::Ampersand => "holds an `&`, which v2's signature takes for the begin of another field",
            Ambiguity::Control => "holds a control character",
            Ambiguity::Empty => "is empty, and so not covered by v2's signature",
            Ambiguity::Name => "is no name of a field",
        };
        write!(f, "{} {problem}; it must not be signed where others see the signature", self.field)
    }
}

impl Error for AmbiguousText {}
