//! Copying and comparing.

use super::{Model, Mut, Ref, Slot};
use super::{slots, slots_mut};

/// A copy of `model`.
#[inline]
#[must_use]
pub fn cloned<T: Model>(model: &T) -> T {
    let mut copied = T::blank();
    copy(model, &mut copied);
    copied
}

/// Makes `to` what `from` is. Both must be of one type; a field of another kind is
/// left alone.
pub fn copy(from: &dyn Model, to: &mut dyn Model) {
    if let (Some(from), Some(to)) = (from.origin(), to.origin_mut()) {
        to.clone_from(from);
    }
    from.read(&mut slots(|source| {
        to.edit(&mut slots_mut(|target| {
            for (source, target) in source.iter().zip(target) {
                copy_slot(*source, *target);
            }
        }));
    }));
}

fn copy_slot(from: &dyn Slot, to: &mut dyn Slot) {
    let from = from.get();
    if matches!(from, Ref::Absent | Ref::Empty) {
        return to.clear();
    }
    match (from, to.fill()) {
        (Ref::Text(from), Mut::Text(to) | Mut::Time(to, _)) => from.clone_into(to),
        (Ref::Integer(from), Mut::Integer(to)) => *to = from,
        (Ref::Number(from), Mut::Number(to)) => to.clone_from(from),
        (Ref::Bool(from), Mut::Bool(to)) => *to = from,
        (Ref::Choice(from), Mut::Choice(to)) => to.set(from.text()),
        (Ref::Sensitive(from), Mut::Sensitive(to)) => to.clone_from(from),
        (Ref::Untyped(from), Mut::Untyped(to)) => to.clone_from(from),
        (Ref::File(from), Mut::File(to)) => to.clone_from(from),
        (Ref::Json(from), Mut::Json(to)) => copy_slot(from, to),
        (Ref::Model(from), Mut::Model(to)) | (Ref::Encoded(from), Mut::Encoded(to)) => copy(from, to),
        (Ref::Forms(from), Mut::Forms(to)) => {
            let (form, from) = from.form();
            to.choose(form);
            copy(from, to.form_mut());
        }
        (Ref::List(from), Mut::List(to)) => {
            to.truncate(from.len());
            for index in 0..from.len() {
                if let Some(from) = from.item(index) {
                    copy_slot(from, to.item_mut(index));
                }
            }
        }
        _ => {}
    }
}

/// True if both hold the same. Both must be of one type.
#[must_use]
pub fn equal(one: &dyn Model, other: &dyn Model) -> bool {
    let mut same = false;
    one.read(&mut slots(|one| {
        other.read(&mut slots(|other| {
            same = one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| equal_slot(*one, *other));
        }));
    }));
    same
}

fn equal_slot(one: &dyn Slot, other: &dyn Slot) -> bool {
    match (one.get(), other.get()) {
        (Ref::Absent, Ref::Absent) | (Ref::Empty, Ref::Empty) => true,
        (Ref::Text(one), Ref::Text(other)) => one == other,
        (Ref::Integer(one), Ref::Integer(other)) => one == other,
        (Ref::Number(one), Ref::Number(other)) => one == other,
        (Ref::Bool(one), Ref::Bool(other)) => one == other,
        (Ref::Choice(one), Ref::Choice(other)) => one.text() == other.text(),
        (Ref::Sensitive(one), Ref::Sensitive(other)) => one == other,
        (Ref::Untyped(one), Ref::Untyped(other)) => one == other,
        (Ref::File(one), Ref::File(other)) => one == other,
        (Ref::Json(one), Ref::Json(other)) => equal_slot(one, other),
        (Ref::Model(one), Ref::Model(other)) | (Ref::Encoded(one), Ref::Encoded(other)) => equal(one, other),
        (Ref::Forms(one), Ref::Forms(other)) => {
            let (one, other) = (one.form(), other.form());
            one.0 == other.0 && equal(one.1, other.1)
        }
        (Ref::List(one), Ref::List(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|index| match (one.item(index), other.item(index)) {
                    (Some(one), Some(other)) => equal_slot(one, other),
                    _ => false,
                })
        }
        _ => false,
    }
}
