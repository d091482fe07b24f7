//! Methods, headers and URLs as HTTP has them.

use http::uri::InvalidUri;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::answer::Answer;
use crate::endpoint::{Method as Documented, Operation};
use crate::error::{AnswerProblem, ConfigError, Error};

pub(crate) fn method_of(operation: &Operation) -> Method {
    match operation.method {
        Documented::Get => Method::GET,
        Documented::Post => Method::POST,
        Documented::Put => Method::PUT,
        Documented::Patch => Method::PATCH,
        Documented::Delete => Method::DELETE,
    }
}

/// GET, PUT and DELETE: twice is the same as once.
pub(crate) fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::PUT | Method::DELETE)
}

pub(crate) fn header_name(name: &str) -> Result<HeaderName, Error> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|error| invalid("a header's name", &error))
}

pub(crate) fn header_value(what: &'static str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|error| invalid(what, &error))
}

pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// True if a request may be repeated because of its idempotency key. An empty one tells no two requests
/// apart: with it a repeated POST could pay twice.
pub(crate) fn has_idempotency_key(headers: &HeaderMap) -> Result<bool, Error> {
    let Some(key) = headers.get(IDEMPOTENCY_KEY) else { return Ok(false) };
    if key.as_bytes().trim_ascii().is_empty() {
        let why = "it is empty; a number of your own that is another for every request belongs there";
        return Err(Error::from(ConfigError::Invalid { what: "the idempotency key", why: why.to_owned() }));
    }
    Ok(true)
}

pub(crate) fn url(url: String) -> Result<Uri, Error> {
    Uri::try_from(url).map_err(|error: InvalidUri| invalid("the request's URL", &error))
}

fn invalid(what: &'static str, why: &dyn std::error::Error) -> Error {
    Error::from(ConfigError::Invalid { what, why: why.to_string() })
}

/// The error that a redirect is. None is followed: the signature is for one path, and the next host
/// would get it. Its path is left out: numbers and tokens may stand in it.
pub(crate) fn redirected(answer: Answer, may_have_taken_effect: bool) -> Error {
    let location = answer.header(header::LOCATION.as_str()).unwrap_or_default();
    let origin = location.parse::<Uri>().ok().and_then(|uri| {
        let port = uri.port().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}://{}{port}", uri.scheme_str()?, uri.host()?))
    });
    Error::unreadable(AnswerProblem::Redirect { origin }, answer, may_have_taken_effect)
}
