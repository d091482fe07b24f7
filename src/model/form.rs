//! A form inside a text: `name=value`, joined with `&`, and the whole percent-encoded.

use super::encode::Sealing;
use super::{EncodeError, Model, flat, wire};

/// The text of a form.
pub(super) fn written(model: &dyn Model, sealing: &Sealing<'_>) -> Result<String, EncodeError> {
    let mut pairs = Vec::new();
    flat::write_model(model, &mut Vec::new(), sealing, &mut pairs)?;
    let pairs: Vec<String> = pairs.into_iter().map(|(name, text)| format!("{name}={text}")).collect();
    let mut encoded = String::new();
    wire::percent_encode(&pairs.join("&"), &mut encoded);
    Ok(encoded)
}

/// Reads the text of a form, encoded or not, into a blank model; `false` when it is none.
pub(super) fn read(model: &mut dyn Model, text: &str) -> bool {
    let Some(form) = percent_decoded(text) else {
        return false;
    };
    let pairs: Option<Vec<(&str, &str)>> = form.split('&').map(|pair| pair.split_once('=')).collect();
    pairs.is_some_and(|pairs| flat::read_flat(model, pairs).is_empty())
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
