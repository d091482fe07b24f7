//! A signature that was not to be had.

use std::error::Error;
use std::fmt;

use super::called::Called;
use crate::chain::unsaid;
use crate::signer::SigningProblem;

/// A signature that was not to be had from the [`Signer`](crate::signer::Signer), or is none. The attempt was not
/// sent.
#[derive(Debug)]
pub struct SignerError {
    pub(crate) problem: SigningProblem,
    pub(super) called: Option<Box<Called>>,
    pub(crate) may_have_taken_effect: bool,
}

impl SignerError {
    pub(crate) fn new(problem: SigningProblem) -> Self {
        Self { problem, called: None, may_have_taken_effect: false }
    }

    /// Why there is no signature.
    #[must_use]
    pub fn problem(&self) -> &SigningProblem {
        &self.problem
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing was sent: {}", self.problem)
    }
}

impl Error for SignerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        unsaid(self, Some(&self.problem))
    }
}
