//! From a verified answer to its typed form.

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::client::core::Core;
use crate::client::sealing::{self, padding_of};
use crate::endpoint::{Method, Operation};
use crate::error::{AnswerProblem, Error};
use crate::model::{self, DecodeError, FieldProblem, Model, Required};

/// Reads a verified answer, and opens its sensitive fields.
pub(crate) fn read(
    core: &Core,
    operation: &'static Operation,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Vec<FieldProblem>, Error> {
    if answer.body.is_empty() || answer.status == StatusCode::NO_CONTENT || value.table().fields.is_empty() {
        return Ok(Vec::new());
    }
    let mut problems = model::decode_into(value, &answer.body, Required::Ignore)
        .map_err(|error| unreadable(error, answer, operation.method != Method::Get))?;
    problems.extend(sealing::open(core.credentials(), padding_of(operation), value));
    Ok(problems)
}

/// The JSON of a verified answer; null where it has no body.
pub(crate) fn read_value(answer: &Answer, changes_something: bool) -> Result<Value, Error> {
    if answer.body.is_empty() {
        return Ok(Value::Null);
    }
    let read = serde_json::from_slice(&answer.body).map_err(DecodeError::Syntax);
    read.map_err(|error| unreadable(error, answer, changes_something))
}

fn unreadable(error: DecodeError, answer: &Answer, may_have_taken_effect: bool) -> Error {
    Error::unreadable(AnswerProblem::Json(error), answer.clone(), may_have_taken_effect)
}
