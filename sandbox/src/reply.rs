//! Answers as they leave the sandbox.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use serde_json::{Value, json};
use wechatpay::crypto::Algorithm;
use wechatpay::keyring::{NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP};

use crate::refusal::Refusal;
use crate::refused::Refused;

/// The header with the number that WeChat Pay's support asks for.
pub(crate) const REQUEST_ID: &str = "Request-ID";

/// An answer before it is signed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) signature: Signature,
}

/// The bytes that the signature of an answer covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Signature {
    /// There is none.
    Nothing,
    Body,
    /// Another text: of a statement, its hash.
    Text(String),
}

impl Reply {
    fn of(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        Self { status, content_type, headers: Vec::new(), body, signature: Signature::Body }
    }

    /// JSON that is written already.
    pub(crate) fn json(body: Vec<u8>) -> Self {
        Self::of(200, "application/json", body)
    }

    /// 204.
    pub(crate) fn empty() -> Self {
        Self::of(204, "", Vec::new())
    }

    /// A file, unsigned.
    pub(crate) fn file(content_type: &'static str, body: Vec<u8>) -> Self {
        Self { signature: Signature::Nothing, ..Self::of(200, content_type, body) }
    }

    /// A bare status: an unknown path, another method.
    pub(crate) fn bare(status: u16) -> Self {
        Self { signature: Signature::Nothing, ..Self::of(status, "", Vec::new()) }
    }

    /// With the signature's type as brands are told it.
    pub(crate) fn of_brand(mut self) -> Self {
        let told = self.headers.iter_mut().filter(|(name, _)| *name == SIGNATURE_TYPE);
        told.for_each(|(_, value)| Algorithm::Sha256Rsa2048.brand_scheme().clone_into(value));
        self
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn unsigned(self) -> Self {
        Self { signature: Signature::Nothing, ..self }
    }

    /// The HTTP answer.
    pub(crate) fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if !self.content_type.is_empty() {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        response.headers_mut().reserve(self.headers.len());
        for (name, value) in self.headers {
            if let (Some(name), Ok(value)) = (header_name(name), HeaderValue::try_from(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// The name of a header. Those of every answer are not read letter by letter each time.
fn header_name(name: &str) -> Option<HeaderName> {
    Some(match name {
        SERIAL => HeaderName::from_static("wechatpay-serial"),
        SIGNATURE => HeaderName::from_static("wechatpay-signature"),
        SIGNATURE_TYPE => HeaderName::from_static("wechatpay-signature-type"),
        TIMESTAMP => HeaderName::from_static("wechatpay-timestamp"),
        NONCE => HeaderName::from_static("wechatpay-nonce"),
        REQUEST_ID => HeaderName::from_static("request-id"),
        _ => return name.parse().ok(),
    })
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        // A `Value` can be written, always.
        Self::json(serde_json::to_vec(&body).unwrap_or_default())
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        let signature = if refusal.signed { Signature::Body } else { Signature::Nothing };
        let reply = Self::from(refusal.body());
        Self { status: refusal.status, signature, ..reply }
    }
}

impl From<Refused> for Reply {
    fn from(refused: Refused) -> Self {
        let status = if refused.code == "NOT_FOUND" { 404 } else { 400 };
        Self { status, ..Self::from(json!({ "code": refused.code, "message": refused.message })) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_that_is_known_has_the_name_that_it_is_written_with() {
        for name in [SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP, NONCE, REQUEST_ID, "Wechatpay-Other"] {
            assert_eq!(header_name(name), name.parse().ok(), "{name}");
        }
        assert_eq!(header_name("no name"), None);
    }
}
