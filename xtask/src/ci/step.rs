//! A step of CI as data, and what may come of it.

use std::path::{Path, PathBuf};

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
    /// Where it builds, if it does.
    pub place: Option<Place>,
    /// The work.
    pub work: Work,
}

/// A folder to build in, of which cargo lets one command in at a time: steps that share what is built share one, and
/// are done one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Of the tests, and of programs that are run as they are built for them.
    Tests,
    /// Of what is checked, documented or built with other features.
    Checks,
    /// Of the product families by themselves, which ask for few dependencies.
    Families,
    /// Of tools that look at the packages, where they have to be built first.
    Tools,
}

impl Place {
    /// The folder, where a run has a lane for it.
    #[must_use]
    pub fn folder(self, target: &Path) -> PathBuf {
        match self {
            Self::Tests => target.to_owned(),
            Self::Checks => target.join("checks"),
            Self::Families => target.join("families"),
            Self::Tools => target.join("with-tools"),
        }
    }
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
