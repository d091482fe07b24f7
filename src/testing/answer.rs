//! Answers as WeChat Pay gives them, signed.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::json;

use super::asked::Asked;
use super::keys::{ForMerchant, Keys, PUBLIC_KEY_ID};
use crate::clock::Clock;
use crate::crypto::{base64, random_nonce};
use crate::endpoint::{AnswerKind, Operation, SignType};
use crate::keyring::{NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP, string_to_verify};
use crate::model::{self, Model};
use crate::sign_v2::{self, borrowed};
use crate::transport::{Body, Stage, TransportError};
use crate::xml;

/// The thing that comes back.
#[derive(Clone)]
pub(super) enum Reply {
    Answer { status: u16, headers: Vec<(&'static str, String)>, body: Bytes },
    Unconnected,
    Broken,
    Silent,
}

impl Reply {
    pub(super) fn bytes(status: u16, kind: &str, body: Bytes) -> Self {
        let id = ("Request-ID", "MOCK-0001".to_owned());
        let headers = vec![(header::CONTENT_TYPE.as_str(), kind.to_owned()), id];
        Self::Answer { status, headers, body }
    }

    /// A success, and the signature of nothing.
    pub(super) fn wrongly_signed() -> Self {
        let mut reply = Self::bytes(200, "application/json", "{}".into());
        if let Self::Answer { headers, .. } = &mut reply {
            let now = Clock::default().now().to_string();
            let signature = base64::encode(&[0x5a; 256]);
            headers.extend([
                (SERIAL, PUBLIC_KEY_ID.to_owned()),
                (TIMESTAMP, now),
                (NONCE, "mock".to_owned()),
            ]);
            headers.push((SIGNATURE, signature));
        }
        reply
    }

    /// The same, signed as answers of v3 are, at the client's own time.
    pub(super) fn signed(mut self, asked: &Asked, keys: &Keys) -> Result<Self, String> {
        if let Self::Answer { headers, body, .. } = &mut self {
            let timestamp =
                asked.timestamp().map_or_else(|| Clock::default().now().to_string(), str::to_owned);
            headers.extend(signature(body, timestamp, keys)?);
        }
        Ok(self)
    }

    pub(super) async fn send(self) -> Result<Response<Body>, TransportError> {
        match self {
            Self::Unconnected => Err(TransportError::new(Stage::Connect, "the mock was told not to connect")),
            Self::Broken => {
                Err(TransportError::new(Stage::Sent, "the mock was told to break the connection"))
            }
            Self::Silent => std::future::pending().await,
            Self::Answer { status, headers, body } => {
                let unusable = |what: &str| TransportError::new(Stage::ClientCertificate, what.to_owned());
                let mut response = Response::new(Body::full(body));
                *response.status_mut() = StatusCode::from_u16(status)
                    .map_err(|_| unusable("the mock was told a status that is none"))?;
                *response.headers_mut() =
                    header_map(headers).ok_or_else(|| unusable("a header that is none"))?;
                Ok(response)
            }
        }
    }
}

fn header_map(headers: Vec<(&'static str, String)>) -> Option<HeaderMap> {
    let pair = |(name, value): (&str, String)| {
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(&value).ok()?))
    };
    headers.into_iter().map(pair).collect()
}

/// The headers of a message that WeChat Pay signs.
pub(super) fn signature(
    body: &[u8],
    timestamp: String,
    keys: &Keys,
) -> Result<[(&'static str, String); 5], String> {
    let said = |error: crate::crypto::CryptoError| error.to_string();
    let nonce = random_nonce().map_err(said)?;
    let signature = keys.platform.sign(&string_to_verify(&timestamp, &nonce, body)).map_err(said)?;
    Ok([
        (SERIAL, PUBLIC_KEY_ID.to_owned()),
        (TIMESTAMP, timestamp),
        (NONCE, nonce),
        (SIGNATURE, base64::encode(&signature)),
        (SIGNATURE_TYPE, keys.platform.algorithm().scheme().to_owned()),
    ])
}

/// A success.
pub(super) fn success(
    operation: &Operation,
    asked: &Asked,
    response: &dyn Model,
    keys: &Keys,
) -> Result<Reply, String> {
    let padding = operation.sealing.padding();
    let seal = ForMerchant { key: keys.merchant.public_key(), padding };
    if operation.is_v2() && operation.answer == AnswerKind::Xml {
        let pairs = model::flat(response, Some(&seal)).map_err(|error| error.to_string())?;
        return v2(operation, asked, pairs, &[("return_code", "SUCCESS"), ("result_code", "SUCCESS")], keys);
    }
    let reply = if response.table().fields.is_empty() && operation.answer != AnswerKind::Json {
        Reply::bytes(204, "application/json", Bytes::new())
    } else {
        let json = model::body_json(response, Some(&seal)).map_err(|error| error.to_string())?;
        Reply::bytes(200, "application/json; charset=utf-8", json.into())
    };
    if operation.is_v2() { Ok(reply) } else { reply.signed(asked, keys) }
}

/// A refusal.
pub(super) fn refusal(
    operation: &Operation,
    asked: &Asked,
    status: u16,
    code: &str,
    message: &str,
    keys: &Keys,
) -> Result<Reply, String> {
    if operation.is_v2() {
        let said = [("return_code", "SUCCESS"), ("result_code", "FAIL"), ("err_code", code)];
        let said = [&said[..], &[("err_code_des", message)]].concat();
        return v2(operation, asked, Vec::new(), &said, keys);
    }
    let body = json!({ "code": code, "message": message }).to_string();
    Reply::bytes(status, "application/json; charset=utf-8", body.into()).signed(asked, keys)
}

/// The names that an answer of v2 repeats, where the request had them.
const REPEATED: [&str; 4] = ["appid", "mch_id", "sub_appid", "sub_mch_id"];

/// A document of v2, signed in the way the request was.
fn v2(
    operation: &Operation,
    asked: &Asked,
    mut pairs: Vec<(String, String)>,
    said: &[(&str, &str)],
    keys: &Keys,
) -> Result<Reply, String> {
    let mut add = |name: &str, text: &str| {
        if !pairs.iter().any(|(field, _)| field == name) {
            pairs.push((name.to_owned(), text.to_owned()));
        }
    };
    for (name, text) in said {
        add(name, text);
    }
    for name in REPEATED {
        if let Some(text) = asked.v2_field(name) {
            add(name, &text);
        }
    }
    if !operation.sign_types.is_empty() && !operation.unsigned_answer {
        add("nonce_str", &random_nonce().map_err(|error| error.to_string())?);
        let named = asked.v2_field("sign_type");
        let sign_type = named.and_then(|name| SignType::of(&name)).unwrap_or(SignType::Md5);
        pairs.retain(|(name, _)| name != "sign");
        let signature = sign_v2::sign(borrowed(&pairs), sign_type, &keys.api_v2_key);
        pairs.push(("sign".to_owned(), signature));
    }
    let xml = xml::write("xml", borrowed(&pairs)).map_err(|error| error.to_string())?;
    Ok(Reply::bytes(200, "text/xml", xml.into()))
}

/// The answer with the key that v2's bank cards are encrypted with, which a client fetches by itself.
pub(super) fn bank_key(keys: &Keys) -> Result<Reply, String> {
    let said = [("return_code", "SUCCESS"), ("result_code", "SUCCESS"), ("pub_key", &*keys.platform_pem)];
    let xml = xml::write("xml", said).map_err(|error| error.to_string())?;
    Ok(Reply::bytes(200, "text/xml", xml.into()))
}
