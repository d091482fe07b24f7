//! Fields as JSON Schema.

use serde_json::{Map, Value, json};

use crate::model::{Field, Label, Place};
use crate::official::{Bounds, Length, Time};
use crate::surface::{Mark, Scalar};

/// Which way a field travels: what is received requires nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Received,
}

/// The name of a field, in both languages, and what it counts.
pub(super) fn described(field: &Field) -> Map<String, Value> {
    let mut of = labelled(&field.label);
    if let Some(unit) = field.unit {
        of.insert("x-unit".into(), unit.word().into());
    }
    of
}

fn labelled(label: &Label) -> Map<String, Value> {
    let mut of = Map::new();
    if !label.is_empty() {
        of.insert("description".into(), label.joined(str::to_owned).into());
    }
    if !label.text.is_empty() {
        of.insert("x-label-zh".into(), label.text.clone().into());
    }
    of
}

/// The object of `fields`; the numbered ones of v2 are patterns.
pub(super) fn object(fields: &[&Field], way: Way) -> Value {
    let (mut properties, mut patterns) = (Map::new(), Map::new());
    let mut required: Vec<&str> = Vec::new();
    for field in fields {
        let mut of = described(field);
        if let Value::Object(schema) = value(field, way) {
            of.extend(schema);
        }
        if field.name.contains('$') {
            let pattern = field.name.replace("$n", "[0-9]+").replace("$m", "[0-9]+");
            patterns.insert(format!("^{pattern}$"), of.into());
            continue;
        }
        properties.insert(field.name.clone(), of.into());
        if field.required && way == Way::Sent {
            required.push(&field.name);
        }
    }
    let mut of = json!({ "type": "object", "properties": properties });
    if !patterns.is_empty() {
        of["patternProperties"] = patterns.into();
    }
    if !required.is_empty() {
        of["required"] = json!(required);
    }
    of
}

/// The schema of a field's value.
pub(super) fn value(field: &Field, way: Way) -> Value {
    let one = one(field, way);
    if field.ty.list && !field.is_bridged() { json!({ "type": "array", "items": one }) } else { one }
}

fn one(field: &Field, way: Way) -> Value {
    let mut of = match field.ty.of {
        _ if field.place == Place::File => {
            json!({ "type": "string", "contentMediaType": "application/octet-stream" })
        }
        Scalar::String if field.is_bridged() => {
            let inside = inside(field, way);
            let inside = if field.ty.list { json!({ "type": "array", "items": inside }) } else { inside };
            json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": inside })
        }
        Scalar::String => text(field),
        Scalar::Object if field.fields.is_empty() && field.forms.is_empty() => json!({ "type": "object" }),
        Scalar::Object => inside(field, way),
        Scalar::Integer | Scalar::Number => integer(field),
        Scalar::Float => json!({ "type": "number" }),
        Scalar::Boolean | Scalar::True => json!({ "type": "boolean" }),
    };
    if let Some(mark) = field.mark {
        of["x-encryption"] = mark.word().into();
        if way == Way::Sent && mark == Mark::Rsa {
            of["writeOnly"] = true.into();
        }
    }
    if !field.values.is_empty() {
        of["enum"] = field.values.iter().map(|value| typed(field.ty.of, value)).collect::<Vec<_>>().into();
        let meaning = |value: &String| {
            let label = field.said.meaning(value)?;
            Some((value.clone(), Value::from(label.joined(str::to_owned))))
        };
        let meanings: Map<String, Value> = field.values.iter().filter_map(meaning).collect();
        if !meanings.is_empty() {
            of["x-enum-descriptions"] = meanings.into();
        }
    }
    of
}

/// A text with its limits. They are of what is said: what is encrypted is longer.
fn text(field: &Field) -> Value {
    let mut of = json!({ "type": "string" });
    match field.said.time {
        Some(Time::Rfc3339) => of["format"] = "date-time".into(),
        Some(Time::Date) => of["format"] = "date".into(),
        Some(Time::Compact) | None => {}
    }
    if let Some(Length { least, most }) = field.said.length.filter(|_| field.mark.is_none()) {
        of["minLength"] = least.into();
        of["maxLength"] = most.into();
    }
    of
}

/// A whole number with its bounds; those of a list are of how many there are.
fn integer(field: &Field) -> Value {
    let mut of = json!({ "type": "integer", "format": "int64" });
    let Some(Bounds { least, most }) = field.said.bounds.filter(|_| !field.ty.list) else { return of };
    for (word, bound) in [("minimum", least), ("maximum", most)] {
        if let Some(bound) = bound {
            of[word] = bound.into();
        }
    }
    of
}

/// A value as its type has it.
fn typed(of: Scalar, value: &str) -> Value {
    match of {
        Scalar::Integer | Scalar::Number => value.parse::<i64>().map_or_else(|_| value.into(), Value::from),
        Scalar::Boolean => value.parse::<bool>().map_or_else(|_| value.into(), Value::from),
        _ => value.into(),
    }
}

/// The contents of an object, or of the document in a string, in whichever form.
fn inside(field: &Field, way: Way) -> Value {
    if field.forms.is_empty() {
        return object(&field.fields.iter().collect::<Vec<_>>(), way);
    }
    let form = |of: &crate::model::Form| {
        let mut schema = labelled(&of.label);
        if let Value::Object(object) = object(&of.fields.iter().collect::<Vec<_>>(), way) {
            schema.extend(object);
        }
        Value::from(schema)
    };
    json!({ "anyOf": field.forms.iter().map(form).collect::<Vec<_>>() })
}

/// A sample without what is known only when a program runs.
pub(super) fn example(sample: &Value) -> Option<Value> {
    match sample {
        Value::Object(entries) if entries.contains_key("$code") => None,
        Value::Object(entries) if entries.contains_key("$json") => {
            let document = entries.get("$json").and_then(example)?;
            Some(document.to_string().into())
        }
        Value::Object(entries) => {
            let known = entries.iter().filter_map(|(name, value)| Some((name.clone(), example(value)?)));
            Some(known.collect::<Map<_, _>>().into())
        }
        Value::Array(items) => Some(items.iter().filter_map(example).collect::<Vec<_>>().into()),
        plain => Some(plain.clone()),
    }
}
