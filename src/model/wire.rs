//! The parts of a request outside its body: path, query string, headers, file parts.

use super::slots;
use std::borrow::Cow;

use super::debug::items;
use super::percent::{percent_decoded, percent_encode};
use super::write::{Sealing, text};
use super::{EncodeError, FilePart, Model, Place, Ref, Seal};

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
        let value = &*if name == FROM_A_URL { out_of_url(before, value) } else { Cow::Borrowed(value) };
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

/// The parameter that merchants have from a URL, the `media_url` of a complaint: as it stands there,
/// percent-encoded, or with the whole URL around it.
const FROM_A_URL: &str = "media_id";

/// The value in a URL whose path is `before` and the value, as it was before it was encoded. It is base64,
/// in which there is no `%`: one that is not encoded stays what it is.
fn out_of_url<'v>(before: &str, value: &'v str) -> Cow<'v, str> {
    let segment = match value.split_once("://").and_then(|(_, rest)| rest.split_once(before)) {
        Some((_, rest)) => rest.split(['?', '#']).next().unwrap_or_default(),
        None => value,
    };
    percent_decoded(segment).map_or(Cow::Borrowed(segment), Cow::Owned)
}

/// The query string of a request, percent-encoded, without the question mark; empty when there is
/// nothing to ask. The elements of a list are joined with commas.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub fn query_of(model: &dyn Model, seal: Option<&dyn Seal>) -> Result<String, EncodeError> {
    Ok(query_string(&query_texts(model, seal)?))
}

/// The parameters of the query string by name, as they are before escaping.
pub(crate) fn query_texts(
    model: &dyn Model,
    seal: Option<&dyn Seal>,
) -> Result<Vec<(&'static str, String)>, EncodeError> {
    texts(model, Place::Query, &Sealing::new(seal))
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
    model.read(&mut slots(|slots| {
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
    }));
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
    model.read(&mut slots(|slots| {
        texts = table
            .fields
            .iter()
            .zip(slots)
            .filter(|(field, _)| field.place == place)
            .filter_map(|(field, slot)| {
                Some(text(field, *slot, sealing).transpose()?.map(|text| (field.name, text)))
            })
            .collect();
    }));
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_out_of_a_url_is_encoded_once() {
        let before = "/v3/merchant-service/images/";
        for (value, plain) in [
            ("ChsyMDA%2BMDA%2F%3D%3D", "ChsyMDA+MDA/=="),
            ("ChsyMDA+MDA/==", "ChsyMDA+MDA/=="),
            ("https://api.mch.weixin.qq.com/v3/merchant-service/images/ChsyMDA%3d%3d", "ChsyMDA=="),
            ("https://api.mch.weixin.qq.com/v3/merchant-service/images/Cd/9==?x=1#y", "Cd/9=="),
            ("https://api.mch.weixin.qq.com/v3/merchant-service/images/", ""),
            ("%2E%2E", ".."),
            ("100%", "100%"),
            ("%ff", "%ff"),
        ] {
            assert_eq!(out_of_url(before, value), plain, "{value}");
        }
    }
}
