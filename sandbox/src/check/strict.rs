//! JSON held against a table, strictly: the SDK reads leniently, WeChat Pay does not.

use serde_json::Value;
use wechatpay::model::{Field, Forms, List, Model, Mut, Place, Ref, Slot};
use wechatpay::model::{slots, slots_mut};

use super::issue::{Issue, Problem};

/// The first thing that is wrong with a body. `scratch` is a blank request, and is made use of.
pub(crate) fn body(document: &Value, scratch: &mut dyn Model) -> Option<Problem> {
    object(document, scratch)
}

/// The first thing that is wrong with the JSON document in a part of an upload.
pub(crate) fn part(name: &str, text: &str, scratch: &mut dyn Model) -> Option<Problem> {
    let table = scratch.table();
    let mut problem = None;
    scratch.edit(&mut slots_mut(|slots| {
        let mut fields = table.fields.iter().zip(slots.iter_mut());
        problem = fields.find(|(field, _)| field.name == name).and_then(|(field, slot)| {
            value(&Value::from(text), *slot).map(|problem| problem.below(field.name))
        });
    }));
    problem
}

fn object(value: &Value, model: &mut dyn Model) -> Option<Problem> {
    let Value::Object(fields) = value else {
        return Some(Problem::of_type("", "an object", value.clone()));
    };
    let table = model.table();
    let mut problem = None;
    model.edit(&mut slots_mut(|slots| {
        problem = table
            .fields
            .iter()
            .zip(slots)
            .filter(|(field, _)| field.place == Place::Body)
            .find_map(|(field, slot)| self::field(field, fields.get(field.name), *slot));
    }));
    problem
}

/// An empty text counts as nothing where something is required.
fn field(field: &Field, value: Option<&Value>, slot: &mut dyn Slot) -> Option<Problem> {
    match value {
        None | Some(Value::Null) => field.required.then(|| Problem::missing("").below(field.name)),
        Some(Value::String(text)) if text.is_empty() => {
            field.required.then(|| Problem::missing("").below(field.name))
        }
        Some(value) => self::value(value, slot).map(|problem| problem.below(field.name)),
    }
}

fn value(value: &Value, slot: &mut dyn Slot) -> Option<Problem> {
    let wrong = |expected| Some(Problem::of_type("", expected, value.clone()));
    match (slot.fill(), value) {
        (Mut::Choice(choice), Value::String(text)) => choice_of(choice.values(), text),
        (Mut::Text(_) | Mut::Time(..) | Mut::Sensitive(_) | Mut::Encoded(_), Value::String(_))
        | (Mut::Number(_), Value::Number(_))
        | (Mut::Bool(_), Value::Bool(_))
        | (Mut::Untyped(_), _) => None,
        (Mut::Integer(_), Value::Number(number)) if number.is_i64() => None,
        (Mut::Json(inner), Value::String(text)) => match serde_json::from_str(text) {
            Ok(document) => self::value(&document, inner),
            Err(_) => wrong("a text that holds JSON"),
        },
        (Mut::Model(model), Value::Object(_)) => object(value, model),
        (Mut::Forms(forms), Value::Object(_)) => any_form(value, forms),
        (Mut::List(list), Value::Array(items)) => elements(items, list),
        (Mut::Text(_) | Mut::Time(..) | Mut::Sensitive(_) | Mut::Encoded(_) | Mut::Choice(_), _) => {
            wrong("a text")
        }
        (Mut::Integer(_), _) => wrong("an integer"),
        (Mut::Number(_), _) => wrong("a number"),
        (Mut::Bool(_), _) => wrong("a truth value"),
        (Mut::Json(_), _) => wrong("a text that holds JSON"),
        (Mut::Model(_) | Mut::Forms(_), _) => wrong("an object"),
        (Mut::List(_), _) => wrong("a list"),
        (Mut::File(_), _) => wrong("a file"),
    }
}

fn elements(items: &[Value], list: &mut dyn List) -> Option<Problem> {
    items.iter().enumerate().find_map(|(index, item)| {
        list.truncate(0);
        value(item, list.item_mut(0)).map(|problem| problem.below(&index.to_string()))
    })
}

/// The value is right when it is right in one of the forms; else it is wrong as in the first.
fn any_form(value: &Value, forms: &mut dyn Forms) -> Option<Problem> {
    let mut first = None;
    let mut form = 0;
    while forms.choose(form) {
        let problem = object(value, forms.form_mut())?;
        first.get_or_insert(problem);
        form += 1;
    }
    first
}

fn choice_of(values: &'static [&'static str], text: &str) -> Option<Problem> {
    let known =
        values.is_empty() || values.contains(&text) || values.iter().any(|value| stands_for(value, text));
    (!known).then(|| Problem { field: String::new(), value: text.into(), issue: Issue::Choice(values) })
}

/// `20X` stands for 200 to 209, as the documentation writes classes of numbers.
fn stands_for(value: &str, text: &str) -> bool {
    let digits = value.trim_end_matches('X');
    digits.len() < value.len()
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && text.len() == value.len()
        && text.starts_with(digits)
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The first parameter of that place whose value is not among those documented.
pub(crate) fn choices_of(request: &dyn Model, place: Place) -> Option<Problem> {
    let table = request.table();
    let mut problem = None;
    request.read(&mut slots(|slots| {
        problem = table.fields.iter().zip(slots).filter(|(field, _)| field.place == place).find_map(
            |(field, slot)| {
                slot_choice(*slot).map(|problem| Problem { field: field.name.to_owned(), ..problem })
            },
        );
    }));
    problem
}

fn slot_choice(slot: &dyn Slot) -> Option<Problem> {
    match slot.get() {
        Ref::Choice(choice) if !choice.text().is_empty() => choice_of(choice.values(), choice.text()),
        Ref::List(list) => (0..list.len()).find_map(|index| slot_choice(list.item(index)?)),
        _ => None,
    }
}
