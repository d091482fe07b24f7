//! The body of a request.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Map, Value};

use crate::error::Error;
use crate::model::{self, EncodeError, Model, Place, Seal};
use crate::upload::{self, Upload};

/// The body of a request.
#[derive(Default)]
pub(crate) struct Content {
    /// `Content-Type`; none where there is no body.
    pub(crate) kind: Option<HeaderValue>,
    pub(crate) body: Bytes,
    /// The bytes that the signature covers where they are not the body: the `meta` part of an upload.
    pub(crate) signed: Option<Bytes>,
}

impl Content {
    /// The body of `request`, with `extra` fields.
    pub(crate) fn of(
        request: &dyn Model,
        extra: &Map<String, Value>,
        seal: Option<&dyn Seal>,
    ) -> Result<Self, Error> {
        if upload::has_file(request) {
            let Upload { content_type, body, meta } = upload::write(request, extra, seal)?;
            return Ok(Self { kind: Some(content_type), body, signed: Some(meta) });
        }
        if extra.is_empty() && !has_body(request) {
            return Ok(Self::default());
        }
        let json = model::body_json(request, seal)?;
        Ok(Self { kind: Some(JSON), body: Bytes::from(with_extra(json, extra)?), signed: None })
    }
}

pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// True if the operation has a body at all; one without any field in it has none.
pub(crate) fn has_body(request: &dyn Model) -> bool {
    request.table().fields.iter().any(|field| field.place == Place::Body)
}

fn with_extra(json: Vec<u8>, extra: &Map<String, Value>) -> Result<Vec<u8>, Error> {
    if extra.is_empty() {
        return Ok(json);
    }
    let failed = |error| Error::from(EncodeError::Json(error));
    let mut document = serde_json::from_slice(&json).map_err(failed)?;
    merge(&mut document, extra);
    serde_json::to_vec(&document).map_err(failed)
}

fn merge(into: &mut Map<String, Value>, extra: &Map<String, Value>) {
    for (name, value) in extra {
        match (into.get_mut(name), value) {
            (Some(Value::Object(inner)), Value::Object(value)) => merge(inner, value),
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

/// The query string of a request, with what its client knows in place of what is empty or absent.
pub(crate) fn query(
    request: &dyn Model,
    known: Vec<(&'static str, String)>,
    seal: Option<&dyn Seal>,
) -> Result<String, EncodeError> {
    let mut pairs = model::query_texts(request, seal)?;
    pairs.retain(|(name, _)| known.iter().all(|(known, _)| known != name));
    pairs.extend(known);
    Ok(model::query_string(&pairs))
}

/// Extra fields of a request without a body, as further parameters of its query. Objects and lists
/// go as JSON.
pub(crate) fn extra_query(query: &mut String, extra: &Map<String, Value>) {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let pairs: Vec<_> = extra.iter().map(|(name, value)| (name, text(value))).collect();
    if !pairs.is_empty() {
        let separator = if query.is_empty() { "" } else { "&" };
        query.push_str(separator);
        query.push_str(&model::query_string(&pairs));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn extra_fields_are_added_to_objects_and_replace_everything_else() {
        let extra = json!({"amount": {"new": 1}, "list": [2], "attach": "x"});
        let Value::Object(extra) = extra else { unreachable!() };
        let json = br#"{"appid":"a","amount":{"total":5},"list":[1]}"#.to_vec();
        let merged = String::from_utf8(with_extra(json, &extra).unwrap()).unwrap();
        assert_eq!(merged, r#"{"appid":"a","amount":{"total":5,"new":1},"list":[2],"attach":"x"}"#);
    }

    #[test]
    fn extra_fields_without_a_body_are_parameters() {
        let Value::Object(extra) = json!({"a b": "中", "n": 1}) else { unreachable!() };
        let mut query = "x=1".to_owned();
        extra_query(&mut query, &extra);
        assert_eq!(query, "x=1&a%20b=%E4%B8%AD&n=1");
    }
}
