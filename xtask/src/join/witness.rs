//! Follows `spec/witness.tsv`: what the models of the official SDKs and samples say.

use std::collections::HashMap;

use serde_json::Value;

use super::noun::document_mut;
use crate::model::{Field, Kind, Label, Operation, Place, Said};
use crate::problem::Problems;
use crate::surface::Scalar;
use crate::witness::{self, Fact, Says, Side, Witness};

/// Makes every fact hold, or sees that its exception is one.
pub(super) fn follow(operations: &mut [Operation], witness: &Witness, problems: &mut Problems) {
    let mut by_address: HashMap<(&str, String), usize> = HashMap::new();
    for (at, operation) in operations.iter().enumerate() {
        by_address.entry(address(operation)).or_insert(at);
    }
    for fact in &witness.facts {
        let at = [fact.method.as_str(), ""].map(|method| by_address.get(&(method, fact.path.clone())));
        let Some(&at) = at.into_iter().flatten().next() else {
            let expected = "a method and path, or a notification's page";
            wrong(fact, "a fact of no operation", expected, problems);
            continue;
        };
        one(&mut operations[at], fact, problems);
    }
}

/// The method and path of a call, or a notification's page, as facts name them.
pub(super) fn address(operation: &Operation) -> (&'static str, String) {
    match operation.kind {
        Kind::Endpoint => (operation.method.verb(), operation.path.clone()),
        Kind::Notification => ("", operation.page.trim_end_matches(".md").to_owned()),
    }
}

/// Makes a fact of that operation hold.
pub(super) fn one(operation: &mut Operation, fact: &Fact, problems: &mut Problems) {
    let line = operation.line;
    let Some(fields) = side(operation, fact.side) else {
        return wrong(fact, "a fact of a notification that brings no document", "resource", problems);
    };
    if fact.exception.is_some() {
        if holds(fields, fact) {
            wrong(fact, "an exception that is none", "a fact that does not hold, or no reason", problems);
        }
        return;
    }
    if let Err(expected) = make(fields, fact, line) {
        return wrong(fact, &format!("`{}`", fact.dotted()), expected, problems);
    }
    if let (Says::At(right), Side::Request) = (&fact.says, fact.side) {
        rename_in_sample(operation, &fact.field, right);
    }
}

fn wrong(fact: &Fact, found: &str, expected: &str, problems: &mut Problems) {
    let found = format!("{found} ({} {} {})", fact.method, fact.path, fact.dotted());
    problems.push(witness::FILE, fact.line, found, expected);
}

fn side(operation: &mut Operation, side: Side) -> Option<&mut Vec<Field>> {
    match side {
        Side::Request => Some(&mut operation.request),
        Side::Response => Some(&mut operation.response),
        Side::Resource => document_mut(&mut operation.request).map(|field| &mut field.fields),
    }
}

fn find<'a>(fields: &'a [Field], path: &[String]) -> Option<&'a Field> {
    let (name, below) = path.split_first()?;
    let field = fields.iter().find(|field| field.name == *name)?;
    if below.is_empty() { Some(field) } else { find(&field.fields, below) }
}

fn find_mut<'a>(fields: &'a mut [Field], path: &[String]) -> Option<&'a mut Field> {
    let (name, below) = path.split_first()?;
    let field = fields.iter_mut().find(|field| field.name == *name)?;
    if below.is_empty() { Some(field) } else { find_mut(&mut field.fields, below) }
}

/// The fields beside which the last of `path` stands.
fn beside<'a>(fields: &'a mut Vec<Field>, path: &[String]) -> Option<&'a mut Vec<Field>> {
    match path.split_last()? {
        (_, []) => Some(fields),
        (_, above) => find_mut(fields, above).map(|field| &mut field.fields),
    }
}

/// True if the fact holds of the fields as they are.
fn holds(fields: &[Field], fact: &Fact) -> bool {
    let field = find(fields, &fact.field);
    match &fact.says {
        Says::Is(..) => field.is_some(),
        Says::At(right) => field.is_none() && find(fields, right).is_some(),
        Says::Typed(ty) => field.is_some_and(|field| field.ty.word() == ty.word()),
        Says::Values(values) => {
            field.is_some_and(|field| values.iter().all(|value| field.values.contains(value)))
        }
        Says::Only(values) => field.is_some_and(|field| field.values == *values),
        Says::Optional => field.is_some_and(|field| !field.required),
    }
}

fn make(fields: &mut Vec<Field>, fact: &Fact, line: usize) -> Result<(), &'static str> {
    const FIELD: &str = "a field that is there";
    match &fact.says {
        Says::Is(..) => return add(fields, fact, line),
        Says::At(right) => return move_to(fields, &fact.field, right),
        Says::Typed(ty) => {
            let field = find_mut(fields, &fact.field).ok_or(FIELD)?;
            field.ty = *ty;
            if ty.of != Scalar::Object {
                field.fields.clear();
            }
        }
        Says::Values(values) => {
            let field = find_mut(fields, &fact.field).ok_or(FIELD)?;
            for value in values {
                if !field.values.contains(value) {
                    field.values.push(value.clone());
                }
            }
        }
        Says::Only(values) => find_mut(fields, &fact.field).ok_or(FIELD)?.values.clone_from(values),
        Says::Optional => {
            let field = find_mut(fields, &fact.field).ok_or(FIELD)?;
            if field.place == Place::Path {
                return Err("what is no part of the URL");
            }
            field.required = false;
        }
    }
    Ok(())
}

/// Adds the field where it is missing; where it is there, its type must be the same.
fn add(fields: &mut Vec<Field>, fact: &Fact, line: usize) -> Result<(), &'static str> {
    let (Says::Is(ty, mark, label), Some(name)) = (&fact.says, fact.field.last()) else { return Ok(()) };
    let top = fields.iter().map(|field| field.place).find(|place| *place != Place::Path);
    let above = fact.field.split_last().and_then(|(_, above)| find(fields, above)).map(|field| field.place);
    let place = above.or(top).unwrap_or(Place::Body);
    let beside = beside(fields, &fact.field).ok_or("a field to hang under")?;
    if let Some(known) = beside.iter().find(|known| known.name == *name) {
        let number = |of: Scalar| matches!(of, Scalar::Integer | Scalar::Number | Scalar::Float);
        let same = known.ty.list == ty.list && (known.ty.of == ty.of || number(known.ty.of) && number(ty.of));
        return if same { Ok(()) } else { Err("the same type as the other sources say, or an exception") };
    }
    beside.push(Field {
        line,
        name: name.clone(),
        place,
        required: false,
        ty: *ty,
        mark: *mark,
        label: Label::from(label.as_str()),
        unit: None,
        values: Vec::new(),
        said: Said::default(),
        fields: Vec::new(),
        forms: Vec::new(),
        finals: Vec::new(),
        states: None,
        one_of: None,
    });
    Ok(())
}

/// Moves the field, and what hangs under it; one that another source has at the right place already stays.
fn move_to(fields: &mut Vec<Field>, from: &[String], to: &[String]) -> Result<(), &'static str> {
    if find(fields, from).is_none() {
        return find(fields, to).map(|_| ()).ok_or("a field at one of the two places");
    }
    if find(fields, to).is_some() {
        return Err("one of the two places");
    }
    let (Some(name), Some(right)) = (from.last(), to.last()) else { return Ok(()) };
    let list = beside(fields, from).ok_or("a field that is there")?;
    let Some(at) = list.iter().position(|field| field.name == *name) else { return Ok(()) };
    let mut field = list.remove(at);
    field.name.clone_from(right);
    // A name that changes keeps its place in the table.
    let same = from.split_last().map(|(_, above)| above) == to.split_last().map(|(_, above)| above);
    let list = beside(fields, to).ok_or("a field to hang under")?;
    let at = if same { at } else { list.len() };
    list.insert(at, field);
    Ok(())
}

/// The sample of the page has the wrong name as well.
fn rename_in_sample(operation: &mut Operation, from: &[String], to: &[String]) {
    let (Some((name, above)), Some(right)) = (from.split_last(), to.last()) else { return };
    for value in operation.sample.iter_mut().flat_map(serde_json::Map::values_mut) {
        rename(value, above, name, right);
    }
}

fn rename(value: &mut Value, above: &[String], name: &str, right: &str) {
    if let Some(list) = value.as_array_mut() {
        for inner in list {
            rename(inner, above, name, right);
        }
        return;
    }
    let Some(object) = value.as_object_mut() else { return };
    match above.split_first() {
        Some((first, rest)) => {
            if let Some(inner) = object.get_mut(first) {
                rename(inner, rest, name, right);
            }
        }
        None if object.contains_key(name) => {
            let old = std::mem::take(object);
            object.extend(
                old.into_iter().map(|(key, value)| (if key == name { right.to_owned() } else { key }, value)),
            );
        }
        None => {}
    }
}
