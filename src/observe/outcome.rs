//! How a call or an attempt ended.

use std::fmt;

use crate::error::Error;
use crate::transport::Stage;

/// How a call, an attempt or a file ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// A verified success.
    Success,
    /// A refusal, of WeChat Pay or of a gateway: `code` and `status` say which.
    Refused,
    /// An answer that is not known to be WeChat Pay's.
    Untrusted,
    /// An answer that is WeChat Pay's, or a file, and not what belongs there.
    Unreadable,
    /// No connection: nothing was sent.
    Unconnected,
    /// The connection broke after something was sent, or in the middle of the answer.
    Broken,
    /// No answer in time.
    Timeout,
    /// Nothing was sent, for a reason on this side: a request that cannot be written, a setting, no key.
    Unsent,
    /// The program dropped the call, the attempt or the file before its end.
    Abandoned,
}

impl Outcome {
    /// The outcome in one word, as a label of a metric: `success`, `refused`, `untrusted`, `unreadable`,
    /// `unconnected`, `broken`, `timeout`, `unsent`, `abandoned`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Refused => "refused",
            Self::Untrusted => "untrusted",
            Self::Unreadable => "unreadable",
            Self::Unconnected => "unconnected",
            Self::Broken => "broken",
            Self::Timeout => "timeout",
            Self::Unsent => "unsent",
            Self::Abandoned => "abandoned",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&Error> for Outcome {
    fn from(error: &Error) -> Self {
        match error {
            Error::Api(_) => Self::Refused,
            Error::Signature(_) => Self::Untrusted,
            Error::Answer(_) | Error::Missing(_) => Self::Unreadable,
            Error::Timeout(_) => Self::Timeout,
            Error::Transport(failure) => match failure.stage() {
                Stage::Connect => Self::Unconnected,
                Stage::ClientCertificate => Self::Unsent,
                Stage::Sent | Stage::Body => Self::Broken,
            },
            Error::Encode(_)
            | Error::Upload(_)
            | Error::Config(_)
            | Error::Certificates(_)
            | Error::Signer(_) => Self::Unsent,
        }
    }
}

/// The code of a refusal, where it looks like one: what stands there in an unsigned answer may be anything, and
/// is to be the label of a metric.
pub(crate) fn code_of(error: &Error) -> Option<&str> {
    let code = error.api()?.raw_code();
    let is_name = code.starts_with(|first: char| first.is_ascii_uppercase())
        && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    // Some codes of v2 are numbers, which are short: a phone number has eleven digits.
    let is_number = !code.is_empty() && code.len() < 11 && code.bytes().all(|byte| byte.is_ascii_digit());
    match (is_name && code.len() <= 64, code.is_empty()) {
        (true, _) => Some(code),
        _ if is_number => Some(code),
        (false, true) => None,
        (false, false) => Some("_OTHER"),
    }
}

/// True of a `Request-ID` that is one: letters, digits and hyphens, of any length that such a thing has.
pub(crate) fn is_plain(request_id: &str) -> bool {
    request_id.len() <= 128 && request_id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::error::ApiError;

    fn code(code: &str) -> Option<String> {
        let body = serde_json::json!({ "code": code, "message": "no" }).to_string();
        let answer = Answer::new(http::StatusCode::BAD_REQUEST, http::HeaderMap::new(), body);
        code_of(&Error::Api(Box::new(ApiError::of(answer, false, false)))).map(str::to_owned)
    }

    #[test]
    fn a_code_is_a_label_and_nothing_else_is() {
        for good in ["PARAM_ERROR", "ORDERNOTEXIST", "SYSTEMERROR", "268435", "V2_ACCOUNT_SIMPLE_BAN"] {
            assert_eq!(code(good).as_deref(), Some(good));
        }
        for bad in ["13800138000", "11010119900101123X", "Zhang San", "张三", "a=1", &"A".repeat(65)] {
            assert_eq!(code(bad).as_deref(), Some("_OTHER"), "{bad}");
        }
        assert_eq!(code(""), None);
    }
}
