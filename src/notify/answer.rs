//! Answers to WeChat Pay.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use super::NotificationError;

/// The characters of a message that are kept.
const MESSAGE_LIMIT: usize = 256;

/// The answer to a notification: success, failure, or a business answer.
///
/// It is made by [`ack`], [`fail`] and [`Notification::reply`](super::Notification::reply), or from
/// any response of `http`'s, and becomes one.
#[derive(Debug, Clone)]
pub struct Answer(Response<Bytes>);

/// Success, 204: WeChat Pay does not send the notification again.
#[must_use]
pub fn ack() -> Answer {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    Answer(response)
}

/// Failure, 500: WeChat Pay sends the notification again, for a day. It sees the message, which is
/// cut after 256 characters.
#[must_use]
pub fn fail(message: impl AsRef<str>) -> Answer {
    Answer::failure(StatusCode::INTERNAL_SERVER_ERROR, message.as_ref())
}

impl Answer {
    /// True if WeChat Pay takes it for success (2xx), and does not send the notification again.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.0.status().is_success()
    }

    pub(super) fn failure(status: StatusCode, message: &str) -> Self {
        let message: String = message.chars().take(MESSAGE_LIMIT).collect();
        let body = serde_json::json!({"code": "FAIL", "message": message});
        Self::json(status, body.to_string(), None)
    }

    /// `authorization` is ASCII, made by [`Credentials`](crate::credentials::Credentials).
    pub(super) fn json(status: StatusCode, body: impl Into<Bytes>, authorization: Option<&str>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(value) = authorization.and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(header::AUTHORIZATION, value);
        }
        Self(response)
    }
}

impl From<&NotificationError> for Answer {
    fn from(error: &NotificationError) -> Self {
        Self::failure(error.status(), &error.to_string())
    }
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self(response)
    }
}

impl From<Answer> for Response<Bytes> {
    fn from(answer: Answer) -> Self {
        answer.0
    }
}
