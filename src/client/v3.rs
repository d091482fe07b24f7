//! Requests and answers of `APIv3`.

use bytes::Bytes;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};

use super::Client;
use super::content::{self, Content};
use super::engine::Deadline;
use super::exchange::{Attempt, Exchange, Signed};
use super::hosts::Route;
use super::sealing::{self, PlatformSeal, padding_of};
use crate::answer::Answer;
use crate::call::Options;
use crate::credentials::string_to_sign;
use crate::crypto::{KeyId, random_nonce};
use crate::endpoint::Operation;
use crate::error::{AnswerProblem, ApiError, ConfigError, Error, SignatureError, UnreadableAnswer};
use crate::keyring::{self, SignatureHeaders, VerifyError};
use crate::model::{self, DecodeError, FieldProblem, Model};
use crate::raw::RawRequest;

/// What makes an answer believable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// The signature over its body.
    Signature,
    /// Nothing: it comes unsigned. The downloads that do are facts of the documentation.
    Nothing,
    /// The signature over `{"sha1":"…"}`, the hash of the file that follows.
    Statement,
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
}

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// The header with the SHA-1 of a statement.
pub(crate) const STATEMENT_SHA1: &str = "Wechatpay-Statement-Sha1";

/// The request of an operation, sensitive fields encrypted, all but signed.
pub(super) async fn prepare(
    client: &Client,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<V3Request, Error> {
    let keys = client.keys(deadline).await?;
    let key = keys.for_encryption(client.now()).ok_or(Error::Config(NO_KEY))?;
    let padding = padding_of(operation);
    let seal = PlatformSeal { key, padding };
    let route = client.inner.hosts.route(operation, options.host.as_deref()).map_err(Error::Config)?;
    let mut query = model::query_of(request, Some(&seal)).map_err(Error::Encode)?;
    let method = method_of(operation);
    let in_query = matches!(method, Method::GET | Method::DELETE) && !content::has_body(request);
    let content = if in_query {
        content::extra_query(&mut query, &options.extra);
        Content::default()
    } else {
        Content::of(request, &options.extra, Some(&seal))?
    };
    let path = model::path_of(operation.path, request).map_err(Error::Encode)?;
    let mark = if query.is_empty() { "" } else { "?" };
    let path_and_query = format!("{}{path}{mark}{query}", route.prefix);
    let mut headers = client.usual_headers(Some(key.id()));
    for (name, value) in model::headers(request).map_err(Error::Encode)? {
        headers.insert(header_name(name)?, header_value(name, &value)?);
    }
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, header_value("the idempotency key", key)?);
    }
    let repeatable = is_idempotent(&method) || headers.contains_key(IDEMPOTENCY_KEY);
    Ok(V3Request { method, route, path_and_query, headers, content, check: check_of(operation), repeatable })
}

/// A request of one's own.
pub(super) async fn prepare_raw(
    client: &Client,
    request: RawRequest,
    options: &Options,
    deadline: Deadline,
) -> Result<V3Request, Error> {
    let keys = client.keys(deadline).await?;
    let key = keys.for_encryption(client.now()).ok_or(Error::Config(NO_KEY))?;
    let mut headers = client.usual_headers(Some(key.id()));
    headers.extend(request.headers);
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, header_value("the idempotency key", key)?);
    }
    let route = client.inner.hosts.route(&USUAL, options.host.as_deref()).map_err(Error::Config)?;
    let kind = request.body.is_some().then_some(content::JSON);
    Ok(V3Request {
        repeatable: is_idempotent(&request.method) || headers.contains_key(IDEMPOTENCY_KEY),
        method: request.method,
        route,
        path_and_query: request.path_and_query,
        headers,
        content: Content { kind, body: request.body.unwrap_or_default(), signed: None },
        check: Check::Signature,
    })
}

/// Stands for any operation at the usual host.
static USUAL: Operation = Operation::new(crate::endpoint::Method::Get, "/", "", "");

pub(super) const NO_KEY: ConfigError = ConfigError::Missing {
    what: "a key of WeChat Pay that is valid now: its public key with its id, or the APIv3 key, which opens \
           its certificates",
};

impl Client {
    /// The headers of every request; `key` is what the answer is to be signed with, and what sensitive
    /// fields are encrypted with.
    pub(crate) fn usual_headers(&self, key: Option<&KeyId>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, content::JSON);
        headers.insert(header::USER_AGENT, self.inner.user_agent.clone());
        // A key's id is made of letters, digits, `_` and `-`.
        if let Some(Ok(serial)) = key.map(|key| HeaderValue::from_str(key.as_str())) {
            headers.insert(WECHATPAY_SERIAL, serial);
        }
        headers
    }
}

/// GET, PUT and DELETE: twice is the same as once.
pub(crate) fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::PUT | Method::DELETE)
}

pub(super) fn method_of(operation: &Operation) -> Method {
    use crate::endpoint::Method as Documented;
    match operation.method {
        Documented::Get => Method::GET,
        Documented::Post => Method::POST,
        Documented::Put => Method::PUT,
        Documented::Patch => Method::PATCH,
        Documented::Delete => Method::DELETE,
    }
}

fn check_of(operation: &Operation) -> Check {
    match operation.path {
        _ if operation.unsigned_answer => Check::Nothing,
        "/v3/statements" | "/v3/global/statements" => Check::Statement,
        _ => Check::Signature,
    }
}

pub(super) fn header_name(name: &str) -> Result<HeaderName, Error> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|error| invalid("a header's name", &error))
}

pub(super) fn header_value(what: &'static str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|error| invalid(what, &error))
}

pub(super) fn url(url: &str) -> Result<Uri, Error> {
    url.parse().map_err(|error: InvalidUri| invalid("the request's URL", &error))
}

fn invalid(what: &'static str, why: &dyn std::error::Error) -> Error {
    Error::Config(ConfigError::Invalid { what, why: why.to_string() })
}

impl V3Request {
    fn signed_bytes(&self) -> &Bytes {
        self.content.signed.as_ref().unwrap_or(&self.content.body)
    }

    fn verify(&self, client: &Client, answer: &Answer) -> Result<(), VerifyError> {
        let Some(keyring) = client.keyring() else { return Ok(()) };
        let headers = SignatureHeaders::find(|name| answer.header(name))?;
        let keys = keyring.keys();
        if self.check == Check::Statement && answer.status.is_success() {
            let hash = answer.header(STATEMENT_SHA1).unwrap_or_default();
            let covered = format!("{{\"sha1\":\"{hash}\"}}");
            return keys.verify(&headers, covered.as_bytes(), client.now()).map(|_| ());
        }
        keys.verify(&headers, &answer.body, client.now()).map(|_| ())
    }

    fn refusal(&self, client: &Client, attempt: &Attempt, answer: Answer) -> Error {
        let changes = self.changes_something();
        // Refusals are often unsigned, above all those of a gateway. One that is signed must be so
        // rightly; but who asks for the certificates need not know the key that signs their absence.
        let signature = answer.header(keyring::SIGNATURE).filter(|_| self.check != Check::Certificates);
        let verified = match signature {
            Some(_) => match self.verify(client, &answer) {
                Ok(()) => true,
                Err(problem) => return untrusted(problem, answer, changes),
            },
            None => false,
        };
        let Signed { timestamp, nonce } = &attempt.signed;
        let string = || {
            let method = self.method.as_str();
            string_to_sign(method, &self.path_and_query, *timestamp, nonce, self.signed_bytes())
        };
        Error::Api(Box::new(ApiError::of(answer, changes, verified).with_string_to_sign(string)))
    }
}

fn untrusted(problem: VerifyError, answer: Answer, may_have_taken_effect: bool) -> Error {
    Error::Signature(Box::new(SignatureError { problem, answer, may_have_taken_effect }))
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

    fn attempt(&self, client: &Client, origin: &str) -> Result<Attempt, Error> {
        let crypto = |error| Error::Config(ConfigError::Crypto(error));
        let signed = Signed { timestamp: client.now(), nonce: random_nonce().map_err(crypto)? };
        let credentials = &client.v3()?.credentials;
        let authorization = credentials
            .authorization(
                self.method.as_str(),
                &self.path_and_query,
                self.signed_bytes(),
                signed.timestamp,
                &signed.nonce,
            )
            .map_err(crypto)?;
        let mut authorization = header_value("the Authorization header", &authorization)?;
        authorization.set_sensitive(true);
        let mut request = http::Request::new(self.content.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = url(&format!("{origin}{}", self.path_and_query))?;
        *request.headers_mut() = self.headers.clone();
        request.headers_mut().insert(header::AUTHORIZATION, authorization);
        if let Some(kind) = &self.content.kind {
            request.headers_mut().insert(header::CONTENT_TYPE, kind.clone());
        }
        Ok(Attempt { request, signed })
    }

    fn accept(&self, client: &Client, attempt: &Attempt, answer: Answer) -> Result<Answer, Error> {
        let changes = self.changes_something();
        if answer.status.is_redirection() {
            return Err(redirected(answer, changes));
        }
        if !answer.status.is_success() {
            return Err(self.refusal(client, attempt, answer));
        }
        match self.check {
            Check::Nothing | Check::Certificates => Ok(answer),
            Check::Signature | Check::Statement => match self.verify(client, &answer) {
                Ok(()) => Ok(answer),
                Err(problem) => Err(untrusted(problem, answer, changes)),
            },
        }
    }
}

/// Redirects are not followed: the signature is for one path, and the next host would get it.
pub(super) fn redirected(answer: Answer, may_have_taken_effect: bool) -> Error {
    let location = answer.header(header::LOCATION.as_str()).unwrap_or_default();
    let location = location.split(['?', '#']).next().unwrap_or_default().chars().take(200).collect();
    let problem = AnswerProblem::Redirect { location };
    Error::Answer(Box::new(UnreadableAnswer { problem, answer, may_have_taken_effect }))
}

/// Reads a verified answer, and opens its sensitive fields.
pub(super) fn read(
    client: &Client,
    operation: &'static Operation,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Vec<FieldProblem>, Error> {
    if answer.body.is_empty() || answer.status == StatusCode::NO_CONTENT || value.table().fields.is_empty() {
        return Ok(Vec::new());
    }
    let mut problems = model::decode_into(value, &answer.body, model::Required::Ignore).map_err(|error| {
        let may_have_taken_effect = operation.method != crate::endpoint::Method::Get;
        let problem = AnswerProblem::Json(error);
        Error::Answer(Box::new(UnreadableAnswer { problem, answer: answer.clone(), may_have_taken_effect }))
    })?;
    problems.extend(sealing::open(client.credentials(), padding_of(operation), value));
    for problem in &problems {
        tracing::warn!(operation = operation.path, %problem, "a field of an answer was left empty");
    }
    Ok(problems)
}

/// The JSON of a verified answer; null where it has no body.
pub(super) fn read_value(request: &V3Request, answer: &Answer) -> Result<serde_json::Value, Error> {
    if answer.body.is_empty() {
        return Ok(serde_json::Value::Null);
    }
    let read = serde_json::from_slice(&answer.body).map_err(DecodeError::Syntax);
    read.map_err(|error| unreadable(error, answer, request.changes_something()))
}

fn unreadable(error: DecodeError, answer: &Answer, may_have_taken_effect: bool) -> Error {
    let problem = AnswerProblem::Json(error);
    Error::Answer(Box::new(UnreadableAnswer { problem, answer: answer.clone(), may_have_taken_effect }))
}
