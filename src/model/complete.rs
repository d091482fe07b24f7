//! The parts that a request cannot do without, looked at before it is sent.

use super::slots;
use std::collections::BTreeMap;

use super::debug::items;
use super::{EncodeError, Model, Place, Ref, Slot};

/// Refuses a model in which a required text is empty, or in which nothing is given of several fields that say
/// the same. A required field that is absent is filled in by the client, as is one of the request itself that
/// `is_known`, and a path parameter is looked at where the path is made.
///
/// # Errors
/// [`EncodeError::EmptyText`] and [`EncodeError::NoneOf`].
pub fn complete(model: &dyn Model, is_known: &dyn Fn(&str) -> bool) -> Result<(), EncodeError> {
    whole(model, "", is_known)
}

fn whole(model: &dyn Model, above: &str, is_known: &dyn Fn(&str) -> bool) -> Result<(), EncodeError> {
    let table = model.table();
    let mut result = Ok(());
    model.read(&mut slots(|slots| {
        let fields = || table.fields.iter().zip(slots);
        result = fields().try_for_each(|(field, slot)| {
            let value = slot.get();
            // A key against repetition may come with the call, and is looked at there.
            let is_looked_at = field.place == Place::Path || field.name == "Idempotency-Key";
            if field.required && !is_looked_at && is_empty_text(value) && !is_known(field.name) {
                return Err(EncodeError::EmptyText { field: format!("{above}{}", field.name) });
            }
            below(value, &|| format!("{above}{}", field.name))
        });
        if result.is_err() {
            return;
        }
        // Each way to say something: its fields, and whether all of them are given.
        let mut sets: BTreeMap<u8, BTreeMap<u8, (Vec<&str>, bool)>> = BTreeMap::new();
        for (field, slot) in fields() {
            if let Some((set, way)) = field.one_of {
                let (names, given) =
                    sets.entry(set).or_default().entry(way).or_insert_with(|| (Vec::new(), true));
                names.push(field.name);
                *given &= !matches!(slot.get(), Ref::Absent | Ref::Text(""));
            }
        }
        if let Some(ways) = sets.values().find(|ways| !ways.values().any(|(_, given)| *given)) {
            let fields = ways.values().map(|(names, _)| format!("{above}{}", names.join("+"))).collect();
            result = Err(EncodeError::NoneOf { fields });
        }
    }));
    result
}

/// The inside of a value; `path` is where it stands.
fn below(value: Ref<'_>, path: &dyn Fn() -> String) -> Result<(), EncodeError> {
    match value {
        Ref::Model(model) | Ref::Encoded(model) => whole(model, &format!("{}.", path()), &|_| false),
        Ref::Forms(forms) => whole(forms.form().1, &format!("{}.", path()), &|_| false),
        Ref::Json(inner) => below(inner.get(), path),
        Ref::List(list) => items(list)
            .map(Slot::get)
            .enumerate()
            .try_for_each(|(index, item)| below(item, &|| format!("{}[{index}]", path()))),
        _ => Ok(()),
    }
}

fn is_empty_text(value: Ref<'_>) -> bool {
    match value {
        Ref::Text(text) => text.is_empty(),
        Ref::Choice(choice) => choice.text().is_empty(),
        Ref::Sensitive(text) => text.expose().is_empty(),
        _ => false,
    }
}
