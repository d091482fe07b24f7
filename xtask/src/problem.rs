//! A fault of an input, told so that a person can mend it.

use std::fmt;

use serde::de::DeserializeOwned;

/// One mistake in one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file as it is named in the tree it was read from.
    pub file: String,
    /// The line, counted from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// The fault, with the text that was found.
    pub found: String,
    /// The right one.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}, expected {}", self.found, self.expected)
    }
}

/// All mistakes of a run: a maintainer wants the whole list, not the first entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes one more.
    pub fn push(
        &mut self,
        file: impl Into<String>,
        line: usize,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.0.push(Problem { file: file.into(), line, found: found.into(), expected: expected.into() });
    }

    /// Takes over what another step found.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The value of a step that worked; what another one found is noted.
    pub fn take<T>(&mut self, done: Result<T, Self>) -> Option<T> {
        done.map_err(|wrong| self.extend(wrong)).ok()
    }

    /// The same mistakes in files named from one folder higher up.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        for problem in &mut self.0 {
            problem.file = format!("{folder}/{}", problem.file);
        }
        self
    }

    /// `value` if nothing is wrong, the sorted list otherwise.
    ///
    /// # Errors
    /// The list itself, when it is not empty.
    pub fn or<T>(mut self, value: T) -> Result<T, Self> {
        if self.0.is_empty() {
            return Ok(value);
        }
        self.0.sort();
        self.0.dedup();
        Err(self)
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        write!(f, "{} problem(s), nothing was written", self.0.len())
    }
}

impl std::error::Error for Problems {}

/// Reads TOML. What does not read is said with its line.
///
/// # Errors
/// Text that is not of the file's form, `expected`.
pub fn read_toml<T: DeserializeOwned>(file: &str, text: &str, expected: &str) -> Result<T, Problems> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| line_at(text, span.start));
        let mut problems = Problems::default();
        problems.push(file, line, error.message(), expected);
        problems
    })
}

/// The line of a place in `text`, counted from 1.
#[must_use]
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// A text short enough to stand in a message.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let mut chars = text.trim().chars();
    let head: String = chars.by_ref().take(80).collect();
    if chars.next().is_some() { format!("`{head}…`") } else { format!("`{head}`") }
}
