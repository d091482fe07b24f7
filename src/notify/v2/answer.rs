//! The answers to notifications of v2.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use crate::notify::Answer;
use crate::xml;

/// Success: WeChat Pay does not send the notification again.
#[must_use]
pub fn ack() -> Answer {
    answer(StatusCode::OK, "SUCCESS", "OK")
}

/// Failure, 500: WeChat Pay sends the notification again, for a day. It sees the message, of which 128
/// characters are kept.
#[must_use]
pub fn fail(message: impl AsRef<str>) -> Answer {
    let message: String = message.as_ref().chars().filter(|letter| !letter.is_control()).take(128).collect();
    answer(StatusCode::INTERNAL_SERVER_ERROR, "FAIL", &message)
}

fn answer(status: StatusCode, code: &str, message: &str) -> Answer {
    // What XML has no place for is a control character or no character at all.
    let message = message.replace(['\u{fffe}', '\u{ffff}'], "");
    let body = xml::write("xml", [("return_code", code), ("return_msg", message.as_str())]);
    let mut response = Response::new(Bytes::from(body.unwrap_or_default()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/xml; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response.into()
}
