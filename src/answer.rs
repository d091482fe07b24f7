//! An answer as it arrived.

use std::fmt;
use std::num::NonZeroU64;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// Status, headers and body of an answer. `Debug` shows the status, the request id and the number of
/// bytes, never the headers or the body.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers, the signature's and `Request-ID` among them.
    pub headers: HeaderMap,
    /// The raw body. Of an answer other than 2xx it ends after 64 KiB.
    pub body: Bytes,
    pub(crate) verified: bool,
}

impl Answer {
    /// An answer of these parts, as a transport or a test makes one.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into(), verified: false }
    }

    /// True if it was signed, and rightly: a file may come without a signature, and so may what the call
    /// was told to accept unsigned.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// A header's value, where it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// `Request-ID`, which WeChat Pay's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header("Request-ID")
    }

    /// WeChat Pay's own reason, a number that its support knows: what stands after the last `-` of
    /// `Request-ID`. None where it gives none, which is 0.
    #[must_use]
    pub fn reason(&self) -> Option<NonZeroU64> {
        reason_in(self.request_id()?)
    }

    /// ` [Request-ID …]`, for the end of an error's text.
    pub(crate) fn request_id_note(&self) -> String {
        self.request_id().map(|id| format!(" [Request-ID {id}]")).unwrap_or_default()
    }
}

/// The number after the last `-` of a `Request-ID`; none where it is 0 or no number.
pub(crate) fn reason_in(request_id: &str) -> Option<NonZeroU64> {
    let (_, digits) = request_id.rsplit_once('-')?;
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
