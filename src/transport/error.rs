//! Errors on the way.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;

/// A request that did not travel, or an answer that did not arrive whole.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    source: Box<dyn Error + Send + Sync>,
}

/// How far a request had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// No connection came about: nothing was sent, and sending it again is safe.
    Connect,
    /// The request may have been received and acted on.
    Sent,
    /// The answer broke off.
    Body,
    /// There is no client certificate to send it with: nothing was sent.
    ClientCertificate,
}

impl TransportError {
    /// An error at a stage. What `source` says is shown to people: it must hold no secret.
    pub fn new(stage: Stage, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { stage, source: source.into() }
    }

    /// How far the request had come. [`Stage::Connect`] and [`Stage::ClientCertificate`] mean that nothing
    /// was sent, and are believed: say [`Stage::Sent`] where it is not known.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.stage {
            Stage::Connect => "no connection",
            Stage::Sent => "the connection broke before an answer",
            Stage::Body => "the answer broke off",
            Stage::ClientCertificate => "no client certificate",
        })?;
        // The root of the matter is what helps: the layers above it say `error sending request`.
        let mut cause: &(dyn Error + 'static) = self.source.as_ref();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        write!(f, ": {cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        unsaid(self, Some(self.source.as_ref()))
    }
}
