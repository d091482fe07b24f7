//! One request of `APIv3` on its way: its signature, and what makes its answer believable.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::answer::Answer;
use crate::client::content::{self, Content};
use crate::client::core::Core;
use crate::client::exchange::{Attempt, Exchange, Signed};
use crate::client::hosts::Route;
use crate::client::http::{header_value, redirected, url};
use crate::credentials::string_to_sign;
use crate::crypto::KeyId;
use crate::error::{ApiError, ConfigError, Error, SignatureError, SignerError};
use crate::keyholder::Keyholder;
use crate::keyring::{self, KeySet, SignatureHeaders, VerifyError};
use crate::signer::SigningProblem;
use crate::transport::BoxFuture;

/// The proof that makes an answer believable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// The signature over its body.
    Signature,
    /// Nothing: it comes unsigned. The downloads that do are facts of the documentation.
    Nothing,
    /// The signature over `{"sha1":"…"}`, with the hash of the file that follows, which this header has.
    Hash(&'static str),
    /// Nothing yet: certificates are opened with the `APIv3` key and verified with themselves.
    Certificates,
}

/// A request of `APIv3`.
pub(crate) struct V3Request {
    pub(crate) method: Method,
    pub(crate) route: Route,
    /// As sent and signed, with the route's prefix.
    pub(crate) path_and_query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
    pub(crate) check: Check,
    pub(crate) repeatable: bool,
    /// WeChat Pay's keys as they were when the call began.
    pub(crate) keys: Arc<KeySet>,
    /// The merchant's own.
    pub(crate) own: Arc<Keyholder>,
}

/// How many headers most requests have in the end, `Host` among them.
const USUAL: usize = 6;

const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// The headers of every request; `key` is what the answer is to be signed with, and what sensitive
/// fields are encrypted with.
pub(crate) fn usual_headers(core: &Core, key: Option<&KeyId>) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(USUAL);
    headers.insert(header::ACCEPT, content::JSON);
    headers.insert(header::USER_AGENT, core.user_agent.clone());
    // A key's id is made of letters, digits, `_` and `-`.
    if let Some(Ok(serial)) = key.map(|key| HeaderValue::from_str(key.as_str())) {
        headers.insert(WECHATPAY_SERIAL, serial);
    }
    headers
}

impl V3Request {
    fn signed_bytes(&self) -> &Bytes {
        self.content.signed.as_ref().unwrap_or(&self.content.body)
    }

    /// The text that its signature covers.
    pub(crate) fn string_to_sign(&self, signed: &Signed) -> Vec<u8> {
        let Signed { timestamp, nonce } = signed;
        string_to_sign(self.method.as_str(), &self.path_and_query, *timestamp, nonce, self.signed_bytes())
    }

    /// The request with a signature of that text, in base64.
    pub(crate) fn signed_with(
        &self,
        signed: Signed,
        signature: &str,
        origin: &str,
    ) -> Result<Attempt, Error> {
        let authorization = self.own.authorization(signed.timestamp, &signed.nonce, signature);
        let mut authorization = header_value("the Authorization header", &authorization)?;
        authorization.set_sensitive(true);
        let mut request = http::Request::new(self.content.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = url([origin, &self.path_and_query].concat())?;
        *request.headers_mut() = self.headers.clone();
        request.headers_mut().insert(header::AUTHORIZATION, authorization);
        if let Some(kind) = &self.content.kind {
            request.headers_mut().insert(header::CONTENT_TYPE, kind.clone());
        }
        Ok(Attempt { request, signed })
    }

    fn verify(&self, core: &Core, answer: &Answer) -> Result<(), VerifyError> {
        let headers = SignatureHeaders::find(|name| answer.header(name))?;
        // Without a keyring there is no key either: nothing is believed.
        let keys = core.v3.as_ref().map(|v3| v3.keyring.keys()).unwrap_or_default();
        let covered = match self.check {
            Check::Hash(header) if answer.status.is_success() => {
                let hash = answer.header(header).unwrap_or_default();
                Bytes::from(format!("{{\"sha1\":\"{hash}\"}}"))
            }
            _ => answer.body.clone(),
        };
        let verify = |keys: &KeySet| keys.verify(&headers, &covered, core.now()).map(|_| ());
        match verify(&keys) {
            // Its certificate may have left WeChat Pay's list while the answer was on its way.
            Err(VerifyError::UnknownKey { .. }) => verify(&self.keys),
            verified => verified,
        }
    }

    fn refusal(&self, core: &Core, attempt: &Attempt, answer: Answer) -> Error {
        let changes = self.changes_something();
        // Refusals are often unsigned, above all those of a gateway. One that is signed must be so
        // rightly; but who asks for the certificates need not know the key that signs their absence.
        let signature = answer.header(keyring::SIGNATURE).filter(|_| self.check != Check::Certificates);
        let verified = match signature {
            Some(_) => match self.verify(core, &answer) {
                Ok(()) => true,
                Err(problem) => return untrusted(problem, answer, changes),
            },
            None => false,
        };
        let string = || self.string_to_sign(&attempt.signed);
        Error::Api(Box::new(ApiError::of(answer, changes, verified).with_string_to_sign(string)))
    }
}

/// The error that a request without a signature is.
pub(crate) fn unsigned(problem: SigningProblem) -> Error {
    match problem {
        SigningProblem::Crypto(error) => ConfigError::Crypto(error).into(),
        problem => Error::Signer(Box::new(SignerError::new(problem))),
    }
}

fn untrusted(problem: VerifyError, answer: Answer, may_have_taken_effect: bool) -> Error {
    let mut error = SignatureError { problem, answer, called: None, may_have_taken_effect };
    if error.is_probe() && !may_have_taken_effect {
        error.problem = VerifyError::Probe;
    }
    Error::Signature(Box::new(error))
}

impl Exchange for V3Request {
    fn route(&self) -> &Route {
        &self.route
    }

    fn changes_something(&self) -> bool {
        self.method != Method::GET
    }

    fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    fn own(&self) -> Option<&Arc<Keyholder>> {
        Some(&self.own)
    }

    fn attempt<'a>(&'a self, core: &'a Core, origin: &'a str) -> BoxFuture<'a, Result<Attempt, Error>> {
        Box::pin(async move {
            let signed = Signed::now(core)?;
            let signature = self.own.sign(&self.string_to_sign(&signed)).await.map_err(unsigned)?;
            self.signed_with(signed, &signature, origin)
        })
    }

    fn accept(&self, core: &Core, attempt: &Attempt, mut answer: Answer) -> Result<Answer, Error> {
        let changes = self.changes_something();
        if answer.status.is_redirection() {
            return Err(redirected(answer, changes));
        }
        if !answer.status.is_success() {
            return Err(self.refusal(core, attempt, answer));
        }
        match self.check {
            Check::Nothing | Check::Certificates => Ok(answer),
            Check::Signature | Check::Hash(_) => match self.verify(core, &answer) {
                Ok(()) => {
                    answer.verified = true;
                    Ok(answer)
                }
                Err(problem) => Err(untrusted(problem, answer, changes)),
            },
        }
    }
}
