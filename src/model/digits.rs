//! Numbers whose digits `f64` does not keep.
//!
//! `serde_json` reads a number as `i64`, `u64` or `f64`. What is none of these, `1e999`, is an error to
//! it, and of `1.10` or of thirty digits it keeps the value, not the digits, which a text wants. Both
//! are rare: only then is the JSON read a second time, with such numbers spelt out as marked texts.

use serde_json::{Number, Value};

/// The beginning of a spelt-out number: a character that is none.
const MARK: &str = "\u{fdd0}number ";

/// True if `serde_json` gave up on a number that is too large.
pub(super) fn out_of_range(error: &serde_json::Error) -> bool {
    error.is_syntax() && error.to_string().starts_with("number out of range")
}

/// The digits of a spelt-out number.
pub(super) fn of(text: &str) -> Option<&str> {
    text.strip_prefix(MARK)
}

/// The number of these digits, if there is one.
pub(super) fn number(digits: &str) -> Option<Number> {
    Number::from_f64(digits.parse().ok()?)
}

/// JSON in which every number that is no 64-bit integer is spelt out. What is no JSON stays so.
pub(super) fn spelt_out(json: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len() + 64);
    let mut rest = json;
    while let Some(&first) = rest.first() {
        let (token, after) = rest.split_at(match first {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => number_length(rest),
            _ => 1,
        });
        if is_exotic(token) {
            out.push(b'"');
            out.extend_from_slice(MARK.as_bytes());
            out.extend_from_slice(token);
            out.push(b'"');
        } else {
            out.extend_from_slice(token);
        }
        rest = after;
    }
    out
}

/// The length of the string literal that `json` starts with.
fn string_length(json: &[u8]) -> usize {
    let mut escaped = true;
    let end = json.iter().position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(json.len(), |end| end + 1)
}

fn number_length(json: &[u8]) -> usize {
    let in_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    json.iter().position(|byte| !in_number(byte)).unwrap_or(json.len())
}

/// True if this is a JSON number, and no 64-bit integer.
fn is_exotic(token: &[u8]) -> bool {
    let Ok(token) = std::str::from_utf8(token) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = token.split_once(['e', 'E']).map_or((token, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
        && token.parse::<i64>().is_err()
        && token.parse::<u64>().is_err()
}

/// Makes spelt-out numbers inside untyped JSON numbers again; `false` when one was too large and is
/// `null` now.
pub(super) fn restore(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let Some(digits) = of(text) else { return true };
            let number = number(digits);
            let fits = number.is_some();
            *value = number.map_or(Value::Null, Value::Number);
            fits
        }
        // Not `all`, which stops at the first that does not fit.
        Value::Array(items) => items.iter_mut().map(restore).filter(|fits| !fits).count() == 0,
        Value::Object(fields) => fields.values_mut().map(restore).filter(|fits| !fits).count() == 0,
        _ => true,
    }
}
