//! One field of a model by its name, for what all operations with that field have in common.

use super::lenient::{self, Scalar};
use super::{Model, Ref, Slot};

/// The integer in the field `name`, also where it stands in a text; none where there is none.
#[must_use]
pub fn integer_of(model: &dyn Model, name: &str) -> Option<i64> {
    let index = index_of(model, name)?;
    let mut integer = None;
    model.read(&mut |slots| {
        integer = slots.get(index).and_then(|slot| match slot.get() {
            Ref::Integer(number) => Some(number),
            Ref::Number(number) => number.as_i64(),
            Ref::Text(text) => text.parse().ok(),
            _ => None,
        });
    });
    integer
}

/// The text in the field `name`; none where there is none.
#[must_use]
pub fn text_of(model: &dyn Model, name: &str) -> Option<String> {
    let index = index_of(model, name)?;
    let mut text = None;
    model.read(&mut |slots| {
        text = slots.get(index).and_then(|slot| match slot.get() {
            Ref::Text(text) => Some(text.to_owned()),
            _ => None,
        });
    });
    text
}

/// Puts an integer into the field `name`, as whatever the field is; nothing happens where the model
/// has no such field.
pub fn set_integer(model: &mut dyn Model, name: &str, value: i64) {
    let Some(index) = index_of(model, name) else { return };
    model.edit(&mut |slots| {
        if let Some(slot) = slots.get_mut(index) {
            let slot: &mut dyn Slot = *slot;
            lenient::put(slot, Scalar::Integer(value));
        }
    });
}

fn index_of(model: &dyn Model, name: &str) -> Option<usize> {
    model.table().fields.iter().position(|field| field.name == name)
}
