//! Reading what WeChat Pay signed, with damage in it: no payment is lost because of a character.

use serde_json::Value;

use super::decode::decode_once;
use super::read::Reader;
use super::{DecodeError, FieldProblem, Model, Reading, mend};

/// Reads a JSON object into a blank model, as [`read_into`](super::read_into) does, and returns what the reading
/// met. Characters that are none do not keep the rest from being read: they are U+FFFD in their text,
/// and a problem ([`Found::Damaged`](super::Found::Damaged)), as are a byte order mark and NUL around the
/// object.
///
/// # Errors
/// [`DecodeError`] when the bytes are not JSON even so, or not an object.
pub(crate) fn decode_damaged(model: &mut dyn Model, bytes: &[u8]) -> Result<Reading, DecodeError> {
    let strict = decode_once(model, bytes, Reader::mending());
    if !matches!(strict, Err(DecodeError::Syntax(_))) {
        return strict;
    }
    let Some(mended) = mend::mended(bytes) else { return strict };
    // It meets the same fields again, and clears each before it reads it.
    let Ok(mut met) = decode_once(model, &mended.json, Reader::mending()) else { return strict };
    met.problems.extend(mended.damaged.into_iter().map(mend::problem));
    Ok(met)
}

/// Reads JSON of no type in the same way, and returns the damage.
///
/// # Errors
/// The error that keeps it from being read even so.
pub(crate) fn value_of(bytes: &[u8]) -> Result<(Value, Vec<FieldProblem>), serde_json::Error> {
    let strict = match serde_json::from_slice(bytes) {
        Ok(value) => return Ok((value, Vec::new())),
        Err(error) => error,
    };
    let Some(mended) = mend::mended(bytes) else { return Err(strict) };
    match serde_json::from_slice(&mended.json) {
        Ok(value) => Ok((value, mended.damaged.into_iter().map(mend::problem).collect())),
        Err(_) => Err(strict),
    }
}
