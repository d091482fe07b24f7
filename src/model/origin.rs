//! The message that a received value was read from, known to each struct in it.

use std::fmt;
use std::sync::Arc;

use super::{FieldProblem, Found};
use crate::operation::Operation;

/// The message that a received value was read from: what an accessor of a missing field tells. What serde read,
/// and what was made by hand, comes from none.
///
/// It is no part of the value: values are equal whatever they were read from.
#[derive(Clone, Default)]
pub struct Origin(Option<Arc<Source>>);

struct Source {
    message: Message,
    /// The problems of the struct's own fields.
    problems: Vec<FieldProblem>,
}

/// A message of WeChat Pay's.
#[derive(Clone)]
#[cfg_attr(
    not(any(feature = "aws-lc-rs", feature = "rustcrypto")),
    allow(dead_code, reason = "without a backend nothing comes from WeChat Pay")
)]
pub(crate) enum Message {
    /// The answer of an operation, with its `Request-ID`.
    Answer(&'static Operation, Option<Arc<str>>),
    /// The notification of an event.
    Notification(Arc<str>),
}

#[cfg_attr(
    not(any(feature = "aws-lc-rs", feature = "rustcrypto")),
    allow(dead_code, reason = "without a backend nothing comes from WeChat Pay")
)]
impl Origin {
    pub(super) fn of(message: Message) -> Self {
        Self(Some(Arc::new(Source { message, problems: Vec::new() })))
    }

    /// The same message, with problems of the struct's own fields.
    pub(super) fn with(&self, problems: Vec<FieldProblem>) -> Self {
        match self.message() {
            Some(message) if !problems.is_empty() => {
                Self(Some(Arc::new(Source { message: message.clone(), problems })))
            }
            _ => self.clone(),
        }
    }

    /// The operation whose answer it is.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        match self.message()? {
            Message::Answer(operation, _) => Some(operation),
            Message::Notification(_) => None,
        }
    }

    /// The event of the notification that it is.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        match self.message()? {
            Message::Notification(event) => Some(event),
            Message::Answer(..) => None,
        }
    }

    /// `Request-ID` of the answer that it is.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self.message()? {
            Message::Answer(_, request_id) => request_id.as_deref(),
            Message::Notification(_) => None,
        }
    }

    /// The fault of what stood in the place of that field of the struct, where it could not be read.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<&FieldProblem> {
        self.noted(field).filter(|problem| problem.found != Found::Missing)
    }

    /// The same, or that a promised list did not come: an empty one is another thing.
    pub(crate) fn noted(&self, field: &str) -> Option<&FieldProblem> {
        let of = |problem: &&FieldProblem| {
            let last = problem.path.rsplit('.').next().unwrap_or_default();
            last.split('[').next() == Some(field)
        };
        self.0.as_ref()?.problems.iter().find(of)
    }

    pub(crate) fn message(&self) -> Option<&Message> {
        self.0.as_deref().map(|source| &source.message)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.message() {
            Some(message) => write!(f, "Origin({message})"),
            None => f.write_str("Origin"),
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(operation, _) => write!(f, "{} {}", operation.method.as_str(), operation.path),
            Self::Notification(event) => f.write_str(event),
        }
    }
}
