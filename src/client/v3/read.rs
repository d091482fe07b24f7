//! From a verified answer to its typed form.

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::endpoint::{Method, Operation};
use crate::error::{AnswerProblem, Error};
use crate::model::{self, DecodeError, FieldProblem, Model, Reading};

/// Reads a verified answer.
pub(crate) fn read(
    operation: &'static Operation,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Reading, Error> {
    if answer.status == StatusCode::NO_CONTENT || value.table().fields.is_empty() || is_blank(&answer.body) {
        return Ok(Reading::default());
    }
    model::decode_damaged(value, &answer.body)
        .map_err(|error| unreadable(error, answer, operation.method != Method::Get))
}

/// The JSON of a verified answer; null where it has no body.
pub(crate) fn read_value(
    answer: &Answer,
    changes_something: bool,
) -> Result<(Value, Vec<FieldProblem>), Error> {
    if is_blank(&answer.body) {
        return Ok((Value::Null, Vec::new()));
    }
    let read = model::value_of(&answer.body).map_err(DecodeError::Syntax);
    read.map_err(|error| unreadable(error, answer, changes_something))
}

/// True if a body holds nothing at all.
fn is_blank(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    body.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0)
}

fn unreadable(error: DecodeError, answer: &Answer, may_have_taken_effect: bool) -> Error {
    Error::unreadable(AnswerProblem::Json(error), answer.clone(), may_have_taken_effect)
}
