//! The parts of a request outside its body: path, query string, headers, file parts.

use super::debug::items;
use super::encode::Sealing;
use super::{EncodeError, Field, FilePart, Model, Place, Ref, Seal, Slot};

/// The path of a request: each `{name}` of the template, percent-encoded as one segment.
///
/// # Errors
/// [`EncodeError::PathParameter`] when a parameter is missing, empty, `.` or `..`.
pub fn path_of(template: &str, model: &dyn Model) -> Result<String, EncodeError> {
    let values = texts(model, Place::Path, &Sealing::new(None))?;
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.iter().find(|(field, _)| *field == name).map_or("", |(_, text)| text.as_str());
        if matches!(value, "" | "." | "..") {
            return Err(EncodeError::PathParameter { field: name.to_owned() });
        }
        path.push_str(before);
        percent_encode(value, &mut path);
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// The query string of a request, percent-encoded, without the question mark; empty when there is
/// nothing to ask. The elements of a list are joined with commas.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub fn query_of(model: &dyn Model, seal: Option<&dyn Seal>) -> Result<String, EncodeError> {
    Ok(query_string(&texts(model, Place::Query, &Sealing::new(seal))?))
}

/// The parameters of the query string by name, as they are before escaping.
pub(crate) fn query_pairs(model: &dyn Model) -> Result<Vec<(String, String)>, EncodeError> {
    let pairs = texts(model, Place::Query, &Sealing::new(None))?;
    Ok(pairs.into_iter().map(|(name, text)| (name.to_owned(), text)).collect())
}

/// `a=b&c=d`, percent-encoded.
pub(crate) fn query_string(pairs: &[(impl AsRef<str>, String)]) -> String {
    let mut query = String::new();
    for (name, text) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode(name.as_ref(), &mut query);
        query.push('=');
        percent_encode(text, &mut query);
    }
    query
}

/// The headers of a request, by name.
///
/// # Errors
/// None at present but those of writing JSON.
pub fn headers(model: &dyn Model) -> Result<Vec<(&'static str, String)>, EncodeError> {
    texts(model, Place::Header, &Sealing::new(None))
}

/// The file parts of an upload, by name.
#[must_use]
pub fn files(model: &dyn Model) -> Vec<(&'static str, FilePart)> {
    let mut files = Vec::new();
    let table = model.table();
    model.read(&mut |slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            match slot.get() {
                Ref::File(file) => files.push((field.name, file.clone())),
                Ref::List(list) => files.extend(items(list).filter_map(|item| match item.get() {
                    Ref::File(file) => Some((field.name, file.clone())),
                    _ => None,
                })),
                _ => {}
            }
        }
    });
    files
}

/// The fields of one place that are present, as text.
fn texts(
    model: &dyn Model,
    place: Place,
    sealing: &Sealing<'_>,
) -> Result<Vec<(&'static str, String)>, EncodeError> {
    let table = model.table();
    let mut texts = Ok(Vec::new());
    model.read(&mut |slots| {
        texts = table
            .fields
            .iter()
            .zip(slots)
            .filter(|(field, _)| field.place == place)
            .filter_map(|(field, slot)| {
                Some(text(field, *slot, sealing).transpose()?.map(|text| (field.name, text)))
            })
            .collect();
    });
    texts
}

/// The text of a slot outside JSON; `None` when it is absent.
pub(super) fn text(
    field: &Field,
    slot: &dyn Slot,
    sealing: &Sealing<'_>,
) -> Result<Option<String>, EncodeError> {
    Ok(Some(match slot.get() {
        Ref::Absent | Ref::Empty | Ref::File(_) => return Ok(None),
        Ref::Text(text) => text.to_owned(),
        Ref::Choice(choice) => choice.text().to_owned(),
        Ref::Integer(number) => number.to_string(),
        Ref::Number(number) => number.to_string(),
        Ref::Bool(truth) => truth.to_string(),
        Ref::Sensitive(text) => sealing.text(field.name, text.expose())?,
        Ref::Encoded(model) => super::form::written(model, sealing)?,
        Ref::Json(inner) => sealing.json(field, inner.get())?,
        value @ (Ref::Untyped(_) | Ref::Model(_) | Ref::Forms(_)) => sealing.json(field, value)?,
        Ref::List(list) => {
            let texts = items(list).filter_map(|item| text(field, item, sealing).transpose());
            texts.collect::<Result<Vec<_>, _>>()?.join(",")
        }
    }))
}

/// The text, percent-encoded as [`query_string`] does it.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent_encode(text, &mut encoded);
    encoded
}

/// Percent-encodes all but the unreserved characters of RFC 3986.
pub(super) fn percent_encode(text: &str, to: &mut String) {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            to.push(char::from(byte));
        } else {
            to.extend(['%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
}
