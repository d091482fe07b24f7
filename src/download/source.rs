//! Where a file comes from.

use std::fmt;

use super::link::{Expected, Link};
use crate::endpoint::Operation;
use crate::model::Model;
use crate::observe::{Purpose, Target};

/// The place that a file comes from.
pub(crate) enum Source<'a> {
    /// An operation that answers with it.
    Operation(&'static Operation, &'a dyn Model, Option<Expected>),
    /// An address from an answer.
    Link(Link),
}

impl Source<'_> {
    /// The operation, as an observer is told of it.
    pub(crate) fn target(&self) -> Target {
        match self {
            Self::Operation(operation, ..) => Target::of(Purpose::Call, operation),
            Self::Link(_) => Target::pathless(Purpose::Address, &http::Method::GET),
        }
    }
}

/// The path or address alone, without the query: the token in it gives the file to whoever has it.
impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self {
            Self::Operation(operation, ..) => operation.path,
            Self::Link(link) => link.address.split(['?', '#']).next().unwrap_or_default(),
        };
        f.write_str(path)
    }
}
