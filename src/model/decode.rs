//! Reading JSON leniently, in one pass: a payment that went through must not look as if it failed.

use super::read::{ModelSeed, Reader, read_text};
use super::whole::whole;
use super::{DecodeError, FieldProblem, Model, Reading, Required, digits, flat};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny};

/// A value, and what its reading met.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value that was read; a field that could not be is blank.
    pub value: T,
    /// The fields that could not be read, and why.
    pub problems: Vec<FieldProblem>,
    /// The names that no field has: see `Reading::unknown`.
    pub unknown: Vec<String>,
}

impl<T> Decoded<T> {
    pub(crate) fn new(value: T, Reading { problems, unknown, .. }: Reading) -> Self {
        Self { value, problems, unknown }
    }
}

/// Reads a JSON object.
///
/// A field takes what can stand in for it: an integer in a text for an integer, a number or a truth
/// value for a text, `"true"` or `"TRUE"` for `true`, `1.0` for `1`, a value for a list of one, a list
/// of one object for the object. `null` leaves the field empty. Anything else leaves it empty and is a
/// problem, a number too large for `f64` among it. A text in place of which stands a number keeps
/// its digits: `1.10` is read as `"1.10"`. Unknown fields are skipped and named in
/// [`Decoded::unknown`]; of equal names the last one counts.
///
/// # Errors
/// [`DecodeError`] when the bytes are not JSON, or not an object.
pub fn decode<T: Model>(bytes: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let mut value = T::blank();
    let met = read_into(&mut value, bytes, Required::Ignore)?;
    Ok(Decoded::new(value, met))
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
    read_into(model, bytes, required).map(|met| met.problems)
}

/// Reads a JSON object into a blank model, as [`decode`] does, and returns all that the reading met.
///
/// # Errors
/// As [`decode_into`].
pub fn read_into(model: &mut dyn Model, bytes: &[u8], required: Required) -> Result<Reading, DecodeError> {
    decode_once(model, bytes, Reader::new(required))
}

/// Reads a JSON object, at first with this reader.
pub(super) fn decode_once(
    model: &mut dyn Model,
    bytes: &[u8],
    mut reader: Reader,
) -> Result<Reading, DecodeError> {
    let start = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if start != Some(&b'{') {
        return Err(match serde_json::from_slice::<IgnoredAny>(bytes) {
            Ok(_) => DecodeError::NotAnObject,
            Err(error) => DecodeError::Syntax(error),
        });
    }
    let mut read = read_object(model, bytes, &mut reader);
    if reader.wants_digits || read.as_ref().is_err_and(digits::out_of_range) {
        reader = reader.again_spelt_out();
        // It meets the same fields again, and clears each before it reads it.
        read = read_object(model, &digits::spelt_out(bytes), &mut reader);
    }
    read.map_err(DecodeError::Syntax)?;
    Ok(reader.trail.into_reading())
}

fn read_object(model: &mut dyn Model, bytes: &[u8], reader: &mut Reader) -> Result<(), serde_json::Error> {
    whole(bytes, ModelSeed { model, reader })
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
    ModelSeed { model, reader: &mut Reader::new(Required::Ignore) }.deserialize(from)
}

/// Reads names and texts into a blank model, by the rules of [`decode`], and returns the problems.
/// Unknown names are skipped; of equal names the last one counts.
pub fn read_flat<'a>(
    model: &mut dyn Model,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Vec<FieldProblem> {
    read_flat_into(model, pairs).problems
}

/// Reads names and texts into a blank model, as [`read_flat`] does, and returns all that the reading met.
pub(crate) fn read_flat_into<'a>(
    model: &mut dyn Model,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Reading {
    flat::read(model, pairs, read_text)
}
