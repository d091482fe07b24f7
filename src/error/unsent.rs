//! A call that failed before anything was sent.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use super::called::Called;
use crate::chain::unsaid;

/// Why nothing was sent, and of which call: dereferences to the problem.
#[derive(Debug)]
pub struct Unsent<E> {
    problem: E,
    pub(super) called: Option<Box<Called>>,
}

impl<E> Unsent<E> {
    pub(super) fn new(problem: E) -> Self {
        Self { problem, called: None }
    }

    /// The problem itself.
    #[must_use]
    pub fn problem(&self) -> &E {
        &self.problem
    }

    /// The problem alone, without the call.
    #[must_use]
    pub fn into_problem(self) -> E {
        self.problem
    }
}

impl<E> Deref for Unsent<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.problem
    }
}

impl<E: fmt::Display> fmt::Display for Unsent<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl<E: Error> Error for Unsent<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        unsaid(self, self.problem.source())
    }
}
