//! Refusals of the sandbox.

use serde_json::{Value, json};

/// A refusal as WeChat Pay words it: a status, a code, a message, and of a parameter where it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) detail: Option<Value>,
    /// True if it is signed: what is refused before the caller is known, is not.
    pub(crate) signed: bool,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), detail: None, signed: true }
    }

    /// The caller is not known: 401.
    pub(crate) fn sign_error(message: impl Into<String>) -> Self {
        Self { signed: false, ..Self::new(401, "SIGN_ERROR", message) }
    }

    /// A parameter is wrong: 400.
    pub(crate) fn parameter(problem: &Parameter<'_>, message: impl Into<String>) -> Self {
        let Parameter { location, field, value, issue } = problem;
        let detail = json!({ "location": location, "field": field, "value": value, "issue": issue });
        Self { detail: Some(detail), ..Self::new(400, "PARAM_ERROR", message) }
    }

    /// The sandbox itself is at fault: 500.
    pub(crate) fn system_error() -> Self {
        Self::new(500, "SYSTEM_ERROR", "系统异常，请稍后重试")
    }

    /// The body of the answer.
    pub(crate) fn body(&self) -> Value {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let (Some(detail), Value::Object(fields)) = (&self.detail, &mut body) {
            fields.insert("detail".to_owned(), detail.clone());
        }
        body
    }
}

/// A parameter that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter<'a> {
    /// `body`, `query` or `url`.
    pub(crate) location: &'a str,
    /// A JSON pointer in the body, a name elsewhere.
    pub(crate) field: &'a str,
    /// The value that was sent.
    pub(crate) value: &'a Value,
    /// The fault.
    pub(crate) issue: &'a str,
}
