//! The seam between the engine and a request, whichever generation of the API it is for.

use std::sync::Arc;

use bytes::Bytes;

use super::core::Core;
use super::deadline::Deadline;
use super::hosts::Route;
use super::watch::CallWatch;
use crate::answer::Answer;
use crate::crypto::random_nonce;
use crate::error::{ConfigError, Error};
use crate::keyholder::Keyholder;
use crate::options::Options;
use crate::transport::BoxFuture;

/// A request that is ready but for what differs from attempt to attempt, and what makes its answer
/// believable.
pub(crate) trait Exchange: Send + Sync {
    /// The hosts it goes to.
    fn route(&self) -> &Route;

    /// True if it does more than ask: then a lost answer leaves it open whether it was carried out.
    fn changes_something(&self) -> bool;

    /// True if carrying it out twice is the same as once.
    fn is_repeatable(&self) -> bool;

    /// The merchant's own keys of v3 that it is signed with; none where it is signed otherwise.
    fn own(&self) -> Option<&Arc<Keyholder>> {
        None
    }

    /// The request of one attempt: its own time, nonce and signature, which may be asked for elsewhere.
    fn attempt<'a>(&'a self, core: &'a Core, origin: &'a str) -> BoxFuture<'a, Result<Attempt, Error>>;

    /// Lets an answer pass when it is a success and is WeChat Pay's.
    fn accept(&self, core: &Core, attempt: &Attempt, answer: Answer) -> Result<Answer, Error>;
}

/// One attempt at a request.
pub(crate) struct Attempt {
    pub(crate) request: http::Request<Bytes>,
    /// The parts of the string that was signed, which a refusal may ask for; it is made again only then.
    pub(crate) signed: Signed,
}

/// The parts of a string to sign that vary.
#[derive(Clone, Default)]
pub(crate) struct Signed {
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
}

/// The way of a call, for those that are made below it: the client's own fetches, which prepare others.
pub(crate) trait Way: Send + Sync {
    /// Makes attempts and accepts the answer. It learns no keys: it may be on its way to them.
    fn exchange<'a>(
        &'a self,
        core: &'a Core,
        exchange: &'a dyn Exchange,
        options: &'a Options,
        deadline: Deadline,
        watch: &'a mut CallWatch<'_>,
    ) -> BoxFuture<'a, Result<Answer, Error>>;
}

impl Signed {
    /// The time as it is, and a new nonce.
    pub(crate) fn now(core: &Core) -> Result<Self, Error> {
        let nonce = random_nonce().map_err(|error| Error::from(ConfigError::Crypto(error)))?;
        Ok(Self { timestamp: core.now(), nonce })
    }
}
