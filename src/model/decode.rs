//! Reading JSON leniently, in one pass: a payment that went through must not look as if it failed.

use super::lenient::Scalar;
use super::visit::{ModelSeed, SlotSeed, holds_objects};
use super::walk::Walk;
use super::{DecodeError, FieldProblem, Found, Model, Mut, Slot, digits};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny};

/// A value, and the fields that could not be read and were left empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// What was read; a field that could not be is blank.
    pub value: T,
    /// The fields that could not be read, and why.
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
/// value for a text, `"true"` or `"TRUE"` for `true`, `1.0` for `1`, a value for a list of one, a list
/// of one object for the object. `null` leaves the field empty. Anything else leaves it empty and is a
/// problem, a number too large for `f64` among it. A text in place of which stands a number keeps
/// its digits: `1.10` is read as `"1.10"`. Unknown fields are skipped; of equal names the last one
/// counts.
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
    let mut read = read_object(model, bytes, &mut walk);
    if walk.wants_digits || read.as_ref().is_err_and(digits::out_of_range) {
        walk = Walk::spelt_out(required);
        // It meets the same fields again, and clears each before it reads it.
        read = read_object(model, &digits::spelt_out(bytes), &mut walk);
    }
    read.map_err(DecodeError::Syntax)?;
    Ok(walk.problems)
}

fn read_object(model: &mut dyn Model, bytes: &[u8], walk: &mut Walk) -> Result<(), serde_json::Error> {
    let mut from = serde_json::Deserializer::from_slice(bytes);
    ModelSeed { model, walk }.deserialize(&mut from)?;
    from.end()
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

/// Reads one text into a slot, and returns the problems, their paths relative to the slot. The
/// elements of a list are joined with commas; what is an object or a list of them is JSON.
pub(super) fn read_text(slot: &mut dyn Slot, text: &str) -> Vec<FieldProblem> {
    let mut walk = Walk::new(Required::Ignore);
    slot.clear();
    let many = text.contains(',');
    if holds_object(slot) && text.trim().is_empty() {
        slot.clear();
    } else if holds_object(slot) && text.starts_with(['{', '[']) {
        let mut from = serde_json::Deserializer::from_str(text);
        if SlotSeed::new(slot, &mut walk).deserialize(&mut from).is_err() {
            walk.odd(slot, Found::BrokenJson);
        }
    } else if let Mut::List(list) = slot.fill()
        && many
        && !holds_objects(list)
    {
        for (index, text) in text.split(',').enumerate() {
            walk.scalar(list.item_mut(index), Scalar::Text(text));
        }
    } else {
        walk.scalar(slot, Scalar::Text(text));
    }
    walk.problems
}

/// Whether the slot is for an object or for a list of them, and no text.
fn holds_object(slot: &mut dyn Slot) -> bool {
    match slot.fill() {
        Mut::Model(_) | Mut::Forms(_) => true,
        Mut::List(list) => matches!(list.item_mut(0).fill(), Mut::Model(_) | Mut::Forms(_)),
        _ => false,
    }
}
