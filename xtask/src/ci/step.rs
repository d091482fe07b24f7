//! A step of CI as data, and what may come of it.

use super::need::Need;
use super::shell::Shell;

/// One thing that decides whether work lands.
#[derive(Debug)]
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// The things it looks at.
    pub title: &'static str,
    /// Programs without which it is not done, or of the tests not all.
    pub needs: &'static [Need],
    /// The minutes that it may take; one with none is begun however late it is.
    pub minutes: Option<u64>,
    /// The work.
    pub work: Work,
}

/// The work of a step.
#[derive(Debug)]
pub enum Work {
    /// One command of cargo after the other, each with these arguments.
    Cargo(&'static [&'static [&'static str]]),
    /// Steps that take more than a command.
    Function(fn(&Shell) -> Done),
    /// All tests, of which those that need what is missing are skipped.
    Tests,
}

/// The result of a step: what is to be said of it, or why it failed.
pub type Done = Result<Outcome, String>;

/// The result of a step that did not fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All is well; the text is for the log, where there is any.
    Good(String),
    /// It was not, or not wholly, done, and why.
    Skipped(String),
}

/// A step that went well, with what the log is to say of it.
pub(super) fn good(note: impl Into<String>) -> Outcome {
    Outcome::Good(note.into())
}

/// Makes the error of a step out of that of a command.
pub(super) fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
