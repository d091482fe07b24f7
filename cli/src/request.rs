//! A request from fields on the command line and JSON, held against the tables before anything is sent.

use serde_json::{Map, Value};
use wechatpay::catalog::Entry;
use wechatpay::endpoint::Operation;
use wechatpay::model::slots_mut;
use wechatpay::model::{self, Field, FilePart, Model, Mut, Place, Required, Slot};

use crate::failure::Failure;
use crate::show::place_name;

/// The fields of a JSON document and of words such as `--amount.total 100`, `amount.total=100`,
/// `goods[0].name=tea`, and `name:='{"a": 1}'` for JSON.
pub(crate) fn fields(document: Option<Value>, words: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut whole = match document {
        None => Value::Object(Map::new()),
        Some(whole @ Value::Object(_)) => whole,
        Some(_) => return Err(Failure::input("the JSON is no object of fields")),
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let (name, value) = match (word.split_once('='), word.strip_prefix("--")) {
            (Some((name, value)), _) => (name.trim_start_matches("--"), value.to_owned()),
            (None, Some(name)) => {
                let value = words.next().ok_or_else(|| Failure::input(format!("{word} has no value")))?;
                (name, value.clone())
            }
            (None, None) => {
                return Err(Failure::input(format!(
                    "{word:?} is no field: write --name value or name=value"
                )));
            }
        };
        let value = match name.strip_suffix(':') {
            Some(_) => serde_json::from_str(&value)
                .map_err(|error| Failure::input(format!("the value of {name} is no JSON: {error}")))?,
            None => Value::String(value),
        };
        let name = name.trim_end_matches(':');
        *place(&mut whole, name)
            .ok_or_else(|| Failure::input(format!("{name:?} is no name of a field")))? = value;
    }
    match whole {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// Where a value of that name goes, after as many objects and elements as it takes to get there.
fn place<'a>(whole: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    let mut at = whole;
    for step in name.split('.') {
        let (name, indices) = step.find('[').map_or((step, ""), |index| step.split_at(index));
        if name.is_empty() {
            return None;
        }
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at = at.as_object_mut()?.entry(name).or_insert(Value::Null);
        for index in indices.split('[').skip(1) {
            let index: usize = index.strip_suffix(']')?.parse().ok().filter(|index| *index < 1000)?;
            if !at.is_array() {
                *at = Value::Array(Vec::new());
            }
            let list = at.as_array_mut()?;
            while list.len() <= index {
                list.push(Value::Null);
            }
            at = list.get_mut(index)?;
        }
    }
    Some(at)
}

/// The request of an operation with these fields. All mistakes are said at once.
pub(crate) fn build(
    entry: &Entry,
    operation: &Operation,
    mut fields: Map<String, Value>,
    merchant_id: Option<&str>,
) -> Result<Box<dyn Model>, Failure> {
    let mut request = (entry.blank)();
    let table = request.table();
    let is_v2 = operation.is_v2();
    let own = |field: &&Field| field.own || field.name == "mchid" && field.required && !is_v2;
    for field in table.fields.iter().filter(own) {
        if let (false, Some(id)) = (fields.contains_key(field.name), merchant_id) {
            fields.insert(field.name.to_owned(), Value::String(id.to_owned()));
        }
    }

    let mut mistakes = Vec::new();
    unknown("", &Value::Object(fields.clone()), request.as_mut(), &mut mistakes);
    for field in table.fields.iter().filter(|field| field.required && field.place != Place::Body) {
        if !fields.contains_key(field.name) {
            mistakes.push(format!("{} is required, in the {}", field.name, place_name(field.place)));
        }
    }
    let files: Vec<_> = table.fields.iter().filter(|field| field.place == Place::File).collect();
    for field in files {
        let Some(Value::String(path)) = fields.remove(field.name) else { continue };
        match FilePart::from_path(&path) {
            Ok(file) => put_file(request.as_mut(), field.name, &file),
            Err(error) => mistakes.push(format!("{path}: {error}")),
        }
    }
    let required = if is_v2 { Required::Ignore } else { Required::Check };
    let text = Value::Object(fields).to_string();
    match model::decode_into(request.as_mut(), text.as_bytes(), required) {
        Ok(problems) => mistakes.extend(problems.iter().map(ToString::to_string)),
        Err(error) => mistakes.push(error.to_string()),
    }
    if mistakes.is_empty() { Ok(request) } else { Err(Failure::input(mistakes.join("\n"))) }
}

fn put_file(request: &mut dyn Model, name: &str, file: &FilePart) {
    let table = request.table();
    request.edit(&mut slots_mut(|slots| {
        for (_, slot) in table.fields.iter().zip(slots).filter(|(field, _)| field.name == name) {
            if let Mut::File(part) = slot.fill() {
                *part = file.clone();
            }
        }
    }));
}

/// Names that the tables do not have. The lenient reader of answers would pass over them, and money would go
/// with half of what was meant.
fn unknown(path: &str, value: &Value, model: &mut dyn Model, mistakes: &mut Vec<String>) {
    let Value::Object(object) = value else { return };
    let table = model.table();
    for name in object.keys().filter(|name| !table.fields.iter().any(|field| field.name == name.as_str())) {
        let known = table.fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
        mistakes.push(format!("there is no field {path}{name}; there are: {known}"));
    }
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            if let Some(value) = object.get(field.name) {
                unknown_below(&format!("{path}{}", field.name), value, *slot, mistakes);
            }
        }
    }));
}

fn unknown_below(path: &str, value: &Value, slot: &mut dyn Slot, mistakes: &mut Vec<String>) {
    match slot.fill() {
        Mut::Model(model) | Mut::Encoded(model) => unknown(&format!("{path}."), value, model, mistakes),
        Mut::Json(inner) => unknown_below(path, value, inner, mistakes),
        Mut::List(list) => {
            for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                unknown_below(&format!("{path}[{index}]"), value, list.item_mut(0), mistakes);
            }
        }
        _ => {}
    }
    slot.clear();
}
