//! Why a command did not succeed, and what a script reads of it.

use std::fmt;
use std::process::ExitCode;

use serde_json::{Value, json};

/// The kind of a failure: the exit code, and `kind` in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Settings, files, fields: nothing was sent.
    Input = 1,
    /// WeChat Pay refused.
    Refused = 3,
    /// It may have been carried out: ask before anything else.
    Unclear = 4,
    /// The same may succeed later; nothing was carried out.
    Later = 5,
    /// The answer is not known to be WeChat Pay's.
    Untrusted = 6,
    /// Nobody said yes.
    Declined = 7,
    /// Something was looked at and is not as it should be.
    Differs = 8,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Refused => "refused",
            Self::Unclear => "unclear",
            Self::Later => "later",
            Self::Untrusted => "untrusted",
            Self::Declined => "declined",
            Self::Differs => "differs",
        }
    }
}

/// A command that did not succeed.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    message: String,
    code: Option<String>,
    request_id: Option<String>,
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl fmt::Display) -> Self {
        Self { kind, message: message.to_string(), code: None, request_id: None }
    }

    /// A value that was given and cannot be used.
    pub(crate) fn input(message: impl fmt::Display) -> Self {
        Self::new(Kind::Input, message)
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.kind as u8)
    }

    pub(crate) fn json(&self) -> Value {
        let Self { kind, message, code, request_id } = self;
        json!({ "error": { "kind": kind.name(), "message": message, "code": code, "request_id": request_id } })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.kind {
            Kind::Unclear => f.write_str(
                "\nIt may have been carried out. Query by your own number before you send anything again, and \
                 then with the same number.",
            ),
            Kind::Later => f.write_str("\nThe same may succeed later."),
            _ => Ok(()),
        }
    }
}

impl From<wechatpay::Error> for Failure {
    fn from(error: wechatpay::Error) -> Self {
        let kind = match &error {
            error if error.may_have_taken_effect() => Kind::Unclear,
            error if error.is_retryable() => Kind::Later,
            wechatpay::Error::Api(_) => Kind::Refused,
            wechatpay::Error::Signature(_) | wechatpay::Error::Answer(_) | wechatpay::Error::Missing(_) => {
                Kind::Untrusted
            }
            wechatpay::Error::Transport(_) | wechatpay::Error::Certificates(_) => Kind::Later,
            _ => Kind::Input,
        };
        Self {
            kind,
            message: chain(&error),
            code: error.api().map(|api| api.raw_code().to_owned()),
            request_id: error.request_id().map(str::to_owned),
        }
    }
}

/// An error with what caused it, where it does not say so itself.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = error.source();
    }
    text
}
