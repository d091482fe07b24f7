//! `spec/codes.toml`: what the code of a refusal says of the operation that was refused.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::problem::{Problems, line_at};

/// The file's name.
pub const FILE: &str = "spec/codes.toml";

/// The codes by what they say, each in one class alone but for `busy`, which is said beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Codes {
    /// Nothing was done, for good.
    #[serde(rename = "final")]
    pub definite: BTreeSet<String>,
    /// Nobody knows yet what was done.
    pub uncertain: BTreeSet<String>,
    /// It is being done.
    pub waiting: BTreeSet<String>,
    /// The same call may succeed later.
    pub busy: BTreeSet<String>,
}

impl Codes {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form, and a code in two classes or in none.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let codes: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| line_at(text, span.start));
            let mut problems = Problems::default();
            problems.push(FILE, line, error.message(), "lists named final, uncertain, waiting and busy");
            problems
        })?;
        let line_of = |code: &str| text.find(&format!("{code:?}")).map_or(0, |at| line_at(text, at));
        let classes = [&codes.definite, &codes.uncertain, &codes.waiting];
        let all: BTreeSet<&String> = classes.into_iter().flatten().chain(&codes.busy).collect();
        for code in all {
            let count = classes.iter().filter(|class| class.contains(code)).count();
            if count != 1 {
                let found = format!("`{code}` in {count} classes");
                problems.push(FILE, line_of(code), found, "one of final, uncertain and waiting");
            }
            if !code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_') {
                problems.push(FILE, line_of(code), format!("the code `{code}`"), "capitals, digits and `_`");
            }
        }
        problems.or(codes)
    }
}
