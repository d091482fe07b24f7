//! A refusal.

use std::fmt;
use std::num::NonZeroU64;

use http::StatusCode;
use serde_json::Value;

use super::called::{Called, without_values};
use super::codes::{ErrorCode, Outcome};
use super::detail::{self, Issue};
use crate::answer::Answer;
use crate::model;

/// A request that WeChat Pay refused, or that something on the way to it did.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    code: ErrorCode,
    raw_code: String,
    message: String,
    detail: Option<Hidden<Value>>,
    answer: Answer,
    string_to_sign: Option<Hidden<String>>,
    verified: bool,
    pub(super) called: Option<Box<Called>>,
    pub(crate) retryable: bool,
    pub(crate) may_have_taken_effect: bool,
}

/// A value that `Debug` does not show: it may repeat what the request held.
#[derive(Clone, PartialEq)]
struct Hidden<T>(T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl ApiError {
    /// The refusal that an answer other than 2xx is: WeChat Pay's own JSON `{code, message, detail}`, or
    /// whatever a gateway wrote, in which case the code is empty and the message is the status.
    ///
    /// A gateway's word is none: it does not know what became of what it passed on. WeChat Pay's own is its
    /// code, and where that was never heard of the status: a 4xx refuses, a 5xx leaves it open.
    pub(crate) fn of(answer: Answer, changes_something: bool, verified: bool) -> Self {
        let mut document = model::value_of(&answer.body).map_or(Value::Null, |(document, _)| document);
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let code = text(&document, "code").unwrap_or_default();
        let message = text(&document, "message").unwrap_or_else(|| described(answer.status));
        let detail = document.get_mut("detail").map(Value::take).filter(|detail| !detail.is_null());
        let broken = is_broken(answer.status);
        let mut error = Self::new(code, message, answer);
        let open = match error.code.outcome() {
            _ if error.raw_code.is_empty() => true,
            Some(outcome) => outcome != Outcome::Final,
            None => broken,
        };
        error.detail = detail.map(Hidden);
        error.verified = verified;
        error.may_have_taken_effect = changes_something && open;
        error
    }

    /// A refusal of v2, of its `err_code` and `err_code_des`. Only `result_code` FAIL (`refused`) with a
    /// code that is known to be final leaves nothing open.
    #[cfg(feature = "v2")]
    pub(crate) fn v2(
        code: String,
        message: String,
        answer: Answer,
        changes_something: bool,
        refused: bool,
    ) -> Self {
        let error = Self::new(code, message, answer);
        let open = !refused || error.code.outcome() != Some(Outcome::Final);
        Self { may_have_taken_effect: changes_something && open, ..error }
    }

    fn new(raw_code: String, message: String, answer: Answer) -> Self {
        let status = answer.status;
        let code = ErrorCode::from(raw_code.as_str());
        Self {
            retryable: code.is_busy()
                || status == StatusCode::TOO_MANY_REQUESTS
                || (is_broken(status) && code.outcome() != Some(Outcome::Final)),
            may_have_taken_effect: false,
            code,
            raw_code,
            message,
            detail: None,
            answer,
            string_to_sign: None,
            verified: true,
            called: None,
        }
    }

    /// The same, signed or not.
    #[must_use]
    #[cfg(feature = "v2")]
    pub(crate) fn verified(self, verified: bool) -> Self {
        Self { verified, ..self }
    }

    /// Keeps the string that was signed here, where it is what the refusal is about.
    #[must_use]
    pub(crate) fn with_string_to_sign(mut self, string: impl FnOnce() -> Vec<u8>) -> Self {
        if self.code == ErrorCode::SignError || self.answer.status == StatusCode::UNAUTHORIZED {
            self.string_to_sign = Some(Hidden(String::from_utf8_lossy(&string()).into_owned()));
        }
        self
    }

    /// The code, such as `PARAM_ERROR`; of a v2 operation its `err_code`. Spellings that mean the same are
    /// one: match it, do not compare texts. One that no page lists is [`ErrorCode::Unknown`], as it came;
    /// of an answer without one, as a gateway's page, it is empty.
    #[must_use]
    pub fn code(&self) -> &ErrorCode {
        &self.code
    }

    /// The code as it is spelt in the answer, `ORDERNOTEXIST` or `ORDER_NOT_EXIST`.
    #[must_use]
    pub fn raw_code(&self) -> &str {
        &self.raw_code
    }

    /// True if WeChat Pay says that the thing the call is about is not there: the order, the refund, the
    /// bill. See [`Error::is_not_found`](super::Error::is_not_found).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.code.is_not_found()
    }

    /// The message of WeChat Pay, for people; of a v2 operation its `err_code_des` or `return_msg`.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// More about it, of no fixed shape: often `field`, `location`, `value` and `issue`.
    #[must_use]
    pub fn detail(&self) -> Option<&Value> {
        self.detail.as_ref().map(|detail| &detail.0)
    }

    /// The fields that WeChat Pay says it is about, as `detail` tells them; empty where it does not.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        self.detail().map_or_else(Vec::new, detail::issues)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The whole answer with its headers and its raw body.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// `Request-ID`, which WeChat Pay's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// WeChat Pay's own reason, a number that its support knows: [`Answer::reason`].
    #[must_use]
    pub fn reason(&self) -> Option<NonZeroU64> {
        self.answer.reason()
    }

    /// True if the refusal was signed by WeChat Pay. Refusals often are not; a wrong signature is
    /// [`Error::Signature`](super::Error::Signature).
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// The string that was signed here, of a refused signature (`SIGN_ERROR`).
    #[must_use]
    pub fn string_to_sign(&self) -> Option<&str> {
        self.string_to_sign.as_ref().map(|string| string.0.as_str())
    }

    /// The string that WeChat Pay made of the request, cut short by it, of a refused signature: where
    /// it differs from [`ApiError::string_to_sign`] is the mistake; where it does not, the private key
    /// is not the one of the certificate's serial number.
    #[must_use]
    pub fn their_string_to_sign(&self) -> Option<&str> {
        self.detail()?.pointer("/sign_information/truncated_sign_message")?.as_str()
    }

    /// True if the same call may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }
}

/// True if the server did not get to the end of it.
fn is_broken(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

fn described(status: StatusCode) -> String {
    status.canonical_reason().unwrap_or("an answer without a message").to_owned()
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A gateway's page has no code.
        let space = if self.raw_code.is_empty() { "" } else { " " };
        write!(f, "{}{space}{}: {}", self.status().as_u16(), self.raw_code, self.message)?;
        let issues: Vec<String> = self.issues().iter().map(Issue::to_string).collect();
        if !issues.is_empty() {
            write!(f, " ({})", issues.join("; "))?;
        }
        f.write_str(&self.answer.request_id_note())?;
        if let Some(ours) = self.string_to_sign() {
            write!(f, "; signed here: {}", without_body(ours))?;
            let theirs = self.their_string_to_sign();
            let theirs = theirs.map_or_else(|| "not said".to_owned(), without_body);
            write!(f, "; WeChat Pay made of the request: {theirs}")?;
        }
        Ok(())
    }
}

/// A string to sign in one line, with the length of its body in place of the body. Of the URL only what
/// the documentation has in it is shown: parameters may be tokens, and numbers of people.
fn without_body(string: &str) -> String {
    let mut lines = string.splitn(5, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (method, url, timestamp, nonce) = (next(), next(), next(), next());
    let body = next().trim_end_matches('\n').len();
    let is_word = |text: &str| text.len() <= 40 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let word = |text| if is_word(text) { text } else { "…" };
    let head = [word(method), &without_values(url), word(timestamp), word(nonce)].join("\n");
    format!("{head:?} and {body} bytes of body")
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn refusal(status: u16, body: &str) -> ApiError {
        let status = StatusCode::from_u16(status).unwrap();
        ApiError::of(Answer::new(status, HeaderMap::new(), body.to_owned()), true, false)
    }

    #[test]
    fn a_refusal_has_its_parts() {
        let error = refusal(
            400,
            r#"{"code":"PARAM_ERROR","message":"no","detail":{"field":"/amount","issue":"too small"}}"#,
        );
        assert_eq!((error.code(), error.message()), (&ErrorCode::ParamError, "no"));
        assert_eq!(error.detail().unwrap()["issue"], "too small");
        assert_eq!(error.to_string(), "400 PARAM_ERROR: no (/amount: too small)");
        assert!(!error.is_retryable() && !error.may_have_taken_effect);
    }

    #[test]
    fn a_gateways_page_is_a_refusal_too_and_may_have_been_carried_out() {
        let error = refusal(502, "<html>bad gateway</html>");
        assert_eq!((error.raw_code(), error.message()), ("", "Bad Gateway"));
        assert_eq!(error.to_string(), "502: Bad Gateway");
        assert!(error.is_retryable() && error.may_have_taken_effect);
        assert_eq!(&error.answer().body[..6], b"<html>");
    }

    #[test]
    fn a_refused_signature_shows_both_strings_and_no_body() {
        let theirs = "POST\\n/v3/a\\n1\\nN\\n{\\\"secret\\\":1}\\n";
        let body = format!(
            r#"{{"code":"SIGN_ERROR","message":"no","detail":{{"sign_information":{{"truncated_sign_message":"{theirs}"}}}}}}"#
        );
        let error =
            refusal(401, &body).with_string_to_sign(|| b"POST\n/v3/b\n1\nN\n{\"secret\":1}\n".to_vec());
        assert_eq!(error.their_string_to_sign().unwrap().lines().nth(1), Some("/v3/a"));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(r#""POST\n/v3/b\n1\nN" and 12 bytes of body"#), "{shown}");
        assert!(shown.contains(r#""POST\n/v3/a\n1\nN" and 12 bytes of body"#), "{shown}");
        assert!(!shown.contains("secret"), "{shown}");
    }

    #[test]
    fn a_refused_signature_shows_no_token_and_no_number_of_a_person() {
        let id = "11010119900101123X";
        let ours = format!("GET\n/v3/billdownload/file?token=s3cr3t&id_number={id}&tar\n1700000000\nN1\n\n");
        let theirs =
            format!("GET\n/v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/{id}?s3cr3t\n1700000000\nN 1\n{id}");
        let body = serde_json::json!({
            "code": "SIGN_ERROR", "message": "no",
            "detail": { "sign_information": { "truncated_sign_message": theirs } },
        });
        let error = refusal(401, &body.to_string()).with_string_to_sign(|| ours.clone().into_bytes());
        let shown = format!("{error} {error:?}");
        for secret in ["s3cr3t", id, "oUpF8"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(
            shown.contains(r#""GET\n/v3/billdownload/file?token=…&id_number=…&…\n1700000000\nN1""#),
            "{shown}"
        );
        assert!(shown.contains(r#""GET\n/v3/users/…/…?…\n1700000000\n…" and 18 bytes of body"#), "{shown}");
        assert_eq!(error.string_to_sign(), Some(ours.as_str()));
    }
}
