//! Rules: how they answer, and how they may fail.

use std::sync::Arc;

use super::answer::Reply;
use super::asked::Asked;
use super::keys::Keys;

/// A failure that a rule may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// No connection: nothing was sent.
    Unconnected,
    /// The connection breaks after the request was sent.
    Broken,
    /// No answer ever comes: the client's timeout ends the call.
    Silent,
    /// A success whose signature is of something else.
    WrongSignature,
    /// A gateway's page, status 502.
    Gateway,
}

/// The result of a rule and a request.
pub(super) enum Made {
    /// It is not for this one.
    Nothing,
    Reply(Reply),
    /// It is, and cannot answer; why.
    Wrong(String),
}

pub(super) type Make = Arc<dyn Fn(&Asked, &Keys) -> Made + Send + Sync>;
