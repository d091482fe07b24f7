//! One field of a model by its name, for what all operations with that field have in common.

use super::lenient::{self, Scalar};
use super::{Model, Ref, Slot};
use super::{slots, slots_mut};

/// The integer in the field `name`, also where it stands in a text; none where there is none.
#[must_use]
pub fn integer_of(model: &dyn Model, name: &str) -> Option<i64> {
    let index = index_of(model, name)?;
    let mut integer = None;
    model.read(&mut slots(|slots| {
        integer = slots.get(index).and_then(|slot| match slot.get() {
            Ref::Integer(number) => Some(number),
            Ref::Number(number) => number.as_i64(),
            Ref::Text(text) => text.parse().ok(),
            _ => None,
        });
    }));
    integer
}

/// The text in the field `name`; none where there is none.
#[must_use]
pub fn text_of(model: &dyn Model, name: &str) -> Option<String> {
    let index = index_of(model, name)?;
    let mut text = None;
    model.read(&mut slots(|slots| {
        text = slots.get(index).and_then(|slot| match slot.get() {
            Ref::Text(text) => Some(text.to_owned()),
            _ => None,
        });
    }));
    text
}

/// Puts an integer into the field `name`, as whatever the field is; nothing happens where the model
/// has no such field.
pub fn set_integer(model: &mut dyn Model, name: &str, value: i64) {
    let Some(index) = index_of(model, name) else { return };
    model.edit(&mut slots_mut(|slots| {
        if let Some(slot) = slots.get_mut(index) {
            let slot: &mut dyn Slot = *slot;
            lenient::put(slot, Scalar::Integer(value));
        }
    }));
}

/// The text of what stands at a path, such as `["amount", "total"]`; none where nothing or an empty text does.
/// Numbers come as their digits.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) fn word_at(model: &dyn Model, path: &[&str]) -> Option<String> {
    let (name, rest) = path.split_first()?;
    let at = index_of(model, name)?;
    let mut text = None;
    model.read(&mut slots(|slots| {
        text = slots.get(at).and_then(|slot| match slot.get() {
            Ref::Model(inner) if !rest.is_empty() => word_at(inner, rest),
            value if rest.is_empty() => word_of(&value),
            _ => None,
        });
    }));
    text.filter(|text| !text.is_empty())
}

#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
fn word_of(value: &Ref<'_>) -> Option<String> {
    match value {
        Ref::Text(text) => Some((*text).to_owned()),
        Ref::Integer(number) => Some(number.to_string()),
        Ref::Number(number) => Some(number.to_string()),
        Ref::Choice(choice) => Some(choice.text().to_owned()),
        Ref::Sensitive(text) => Some(text.expose().to_owned()),
        _ => None,
    }
}

/// Calls `each` for the models in a list, in their order, or for the only one.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) fn each_in(model: &dyn Model, name: &str, each: &mut dyn FnMut(&dyn Model)) {
    let Some(at) = index_of(model, name) else { return };
    model.read(&mut slots(|slots| match slots.get(at).map(|slot| slot.get()) {
        Some(Ref::Model(only)) => each(only),
        Some(Ref::List(list)) => {
            for index in 0..list.len() {
                if let Some(Ref::Model(inner)) = list.item(index).map(|item| item.get()) {
                    each(inner);
                }
            }
        }
        _ => {}
    }));
}

fn index_of(model: &dyn Model, name: &str) -> Option<usize> {
    model.table().fields.iter().position(|field| field.name == name)
}
