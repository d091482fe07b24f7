//! Sensitive fields: finding, encrypting and opening them.

use super::{slots, slots_mut};
use std::collections::BTreeSet;

use super::debug::items;
use super::trail::{Step, Trail};
use super::{FieldProblem, Found, Model, Mut, Ref, SealError, Slot};

/// Encrypts sensitive text for the receiver of a request.
pub trait Seal {
    /// The ciphertext of `plaintext`, as it goes on the wire. Never called with an empty text.
    ///
    /// # Errors
    /// Why the text could not be encrypted.
    fn seal(&self, plaintext: &str) -> Result<String, SealError>;
}

/// True if any sensitive field holds a text that would be encrypted.
#[must_use]
pub fn has_sensitive(model: &dyn Model) -> bool {
    let mut found = false;
    model.read(&mut slots(|slots| found = slots.iter().any(|slot| slot_has_sensitive(*slot))));
    found
}

/// The texts of all sensitive fields, each once: of an answer that is not opened yet its ciphertexts.
#[must_use]
pub fn sensitive_texts(model: &dyn Model) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    gather(model, &mut texts);
    texts
}

fn gather(model: &dyn Model, texts: &mut BTreeSet<String>) {
    model.read(&mut slots(|slots| slots.iter().for_each(|slot| gather_slot(*slot, texts))));
}

fn gather_slot(slot: &dyn Slot, texts: &mut BTreeSet<String>) {
    match slot.get() {
        Ref::Sensitive(text) if !text.is_empty() => _ = texts.insert(text.expose().to_owned()),
        Ref::Json(inner) => gather_slot(inner, texts),
        Ref::Model(model) | Ref::Encoded(model) => gather(model, texts),
        Ref::Forms(forms) => gather(forms.form().1, texts),
        Ref::List(list) => items(list).for_each(|item| gather_slot(item, texts)),
        _ => {}
    }
}

fn slot_has_sensitive(slot: &dyn Slot) -> bool {
    match slot.get() {
        Ref::Sensitive(text) => !text.is_empty(),
        Ref::Json(inner) => slot_has_sensitive(inner),
        Ref::Model(model) | Ref::Encoded(model) => has_sensitive(model),
        Ref::Forms(forms) => has_sensitive(forms.form().1),
        Ref::List(list) => items(list).any(slot_has_sensitive),
        _ => false,
    }
}

/// Replaces the ciphertext of every sensitive field with its plaintext, and returns the fields that
/// did not open: they are left empty, like any other field of an answer that cannot be read. Empty
/// texts stay empty.
#[must_use]
pub fn open(model: &mut dyn Model, unseal: &dyn Fn(&str) -> Result<String, SealError>) -> Vec<FieldProblem> {
    let mut trail = Trail::default();
    open_fields(model, unseal, &mut trail);
    trail.into_reading().problems
}

type Unseal<'a> = &'a dyn Fn(&str) -> Result<String, SealError>;

fn open_fields(model: &mut dyn Model, unseal: Unseal<'_>, trail: &mut Trail) {
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            trail.enter(Step::Field(field.name));
            open_slot(*slot, unseal, trail);
            trail.leave();
        }
    }));
}

fn open_slot(slot: &mut dyn Slot, unseal: Unseal<'_>, trail: &mut Trail) {
    if matches!(slot.get(), Ref::Absent | Ref::Empty) {
        return;
    }
    let failed = match slot.fill() {
        Mut::Sensitive(text) if !text.is_empty() => match unseal(text.expose()) {
            Ok(plaintext) => {
                text.replace(plaintext);
                false
            }
            Err(_) => true,
        },
        Mut::Json(inner) => return open_slot(inner, unseal, trail),
        Mut::Model(model) | Mut::Encoded(model) => return open_fields(model, unseal, trail),
        Mut::Forms(forms) => return open_fields(forms.form_mut(), unseal, trail),
        Mut::List(list) => {
            for index in 0..list.len() {
                trail.enter(Step::Item(index));
                open_slot(list.item_mut(index), unseal, trail);
                trail.leave();
            }
            false
        }
        _ => false,
    };
    if failed {
        slot.clear();
        trail.report("a text encrypted for the merchant", Found::Sealed);
    }
}
