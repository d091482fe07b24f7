//! Reading JSON leniently, in one pass: a payment that went through must not look as if it failed.

use super::lenient::Scalar;
use super::visit::ModelSeed;
use super::walk::Walk;
use super::{DecodeError, FieldProblem, Model, Slot};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny};

/// A value, and the fields that could not be read and were left empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// What was read.
    pub value: T,
    /// What was not.
    pub problems: Vec<FieldProblem>,
}

/// Whether a missing required field is a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// It is not: answers lack fields that are marked required.
    Ignore,
    /// It is, for a field of the body. For reading a request, as a sandbox does.
    Check,
}

/// Reads a JSON object.
///
/// A field takes what can stand in for it: an integer in a text for an integer, a number or a truth
/// value for a text, `"true"` for `true`, `1.0` for `1`, an object for a list of one, a list of one
/// object for the object. `null` leaves the field empty. Anything else leaves it empty and is a
/// problem. Unknown fields are skipped; of equal names the last one counts.
///
/// # Errors
/// [`DecodeError`] when the bytes are not JSON, or not an object.
pub fn decode<T: Model>(bytes: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let mut value = T::blank();
    let problems = decode_into(&mut value, bytes, Required::Ignore)?;
    Ok(Decoded { value, problems })
}

/// Reads a JSON object into a blank model, as [`decode`] does, and returns the problems.
///
/// # Errors
/// [`DecodeError`] when the bytes are not JSON, or not an object. The model may be half-filled then.
pub fn decode_into(
    model: &mut dyn Model,
    bytes: &[u8],
    required: Required,
) -> Result<Vec<FieldProblem>, DecodeError> {
    let start = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if start != Some(&b'{') {
        return Err(match serde_json::from_slice::<IgnoredAny>(bytes) {
            Ok(_) => DecodeError::NotAnObject,
            Err(error) => DecodeError::Syntax(error),
        });
    }
    let mut walk = Walk::new(required);
    let mut from = serde_json::Deserializer::from_slice(bytes);
    let root = ModelSeed { model, walk: &mut walk };
    root.deserialize(&mut from).and_then(|()| from.end()).map_err(DecodeError::Syntax)?;
    Ok(walk.problems)
}

/// Reads a model from any serde format by the rules of [`decode`], without reporting problems.
///
/// # Errors
/// Those of `from`, and when it does not hold an object.
#[inline]
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    fill(&mut value, from)?;
    Ok(value)
}

fn fill<'de, D: Deserializer<'de>>(model: &mut dyn Model, from: D) -> Result<(), D::Error> {
    ModelSeed { model, walk: &mut Walk::new(Required::Ignore) }.deserialize(from)
}

/// Reads one text into a slot, and returns the problems, their paths relative to the slot.
pub(super) fn read_text(slot: &mut dyn Slot, text: &str) -> Vec<FieldProblem> {
    let mut walk = Walk::new(Required::Ignore);
    slot.clear();
    walk.scalar(slot, Scalar::Text(text));
    walk.problems
}
