//! A request whose signature is made by hand, away from the client.

use std::sync::Arc;

use super::request::{V3Request, unsigned};
use crate::answer::Answer;
use crate::client::core::Core;
use crate::client::exchange::{Attempt, Exchange, Signed};
use crate::client::hosts::Route;
use crate::crypto::base64;
use crate::error::Error;
use crate::keyholder::Keyholder;
use crate::transport::BoxFuture;

/// A request that waits for its signature; its time and nonce are fixed.
pub(crate) struct Detached {
    request: V3Request,
    signed: Signed,
    pub(crate) string_to_sign: Vec<u8>,
}

impl Detached {
    pub(crate) fn new(core: &Core, request: V3Request) -> Result<Self, Error> {
        let signed = Signed::now(core)?;
        let string_to_sign = request.string_to_sign(&signed);
        Ok(Self { request, signed, string_to_sign })
    }

    /// The request with its signature, once that can be one.
    pub(crate) fn with(self, signature: &[u8]) -> Result<Presigned, Error> {
        self.request.own.check(&self.string_to_sign, signature).map_err(unsigned)?;
        Ok(Presigned { request: self.request, signed: self.signed, signature: base64::encode(signature) })
    }
}

/// A request with the one signature that it has.
pub(crate) struct Presigned {
    request: V3Request,
    signed: Signed,
    signature: String,
}

impl Exchange for Presigned {
    fn route(&self) -> &Route {
        self.request.route()
    }

    fn changes_something(&self) -> bool {
        self.request.changes_something()
    }

    /// The nonce is good for one request.
    fn is_repeatable(&self) -> bool {
        false
    }

    fn own(&self) -> Option<&Arc<Keyholder>> {
        self.request.own()
    }

    fn attempt<'a>(&'a self, _: &'a Core, origin: &'a str) -> BoxFuture<'a, Result<Attempt, Error>> {
        let attempt = self.request.signed_with(self.signed.clone(), &self.signature, origin);
        Box::pin(std::future::ready(attempt))
    }

    fn accept(&self, core: &Core, attempt: &Attempt, answer: Answer) -> Result<Answer, Error> {
        self.request.accept(core, attempt, answer)
    }
}
