//! Sensitive fields: finding, encrypting and opening them.

use super::debug::items;
use super::{EncodeError, Model, Mut, Ref, SealError, Slot};

/// Encrypts sensitive text for the receiver of a request.
pub trait Seal {
    /// The ciphertext of `plaintext`, as it goes on the wire. Never called with an empty text.
    ///
    /// # Errors
    /// Why the text could not be encrypted.
    fn seal(&self, plaintext: &str) -> Result<String, SealError>;
}

/// Whether any sensitive field holds a text that would be encrypted.
#[must_use]
pub fn has_sensitive(model: &dyn Model) -> bool {
    let mut found = false;
    model.read(&mut |slots| found = slots.iter().any(|slot| slot_has_sensitive(*slot)));
    found
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

/// Replaces the ciphertext of every sensitive field with its plaintext. Empty texts stay empty.
///
/// # Errors
/// [`EncodeError::Seal`] with the first field that could not be opened; it and those after it still
/// hold ciphertext.
pub fn open(
    model: &mut dyn Model,
    unseal: &dyn Fn(&str) -> Result<String, SealError>,
) -> Result<(), EncodeError> {
    let table = model.table();
    let mut result = Ok(());
    model.edit(&mut |slots| {
        result =
            table.fields.iter().zip(slots).try_for_each(|(field, slot)| open_slot(field.name, *slot, unseal));
    });
    result
}

fn open_slot(
    field: &'static str,
    slot: &mut dyn Slot,
    unseal: &dyn Fn(&str) -> Result<String, SealError>,
) -> Result<(), EncodeError> {
    if matches!(slot.get(), Ref::Absent | Ref::Empty) {
        return Ok(());
    }
    match slot.fill() {
        Mut::Sensitive(text) if !text.is_empty() => {
            let plaintext = unseal(text.expose()).map_err(|source| EncodeError::Seal { field, source })?;
            text.replace(plaintext);
            Ok(())
        }
        Mut::Json(inner) => open_slot(field, inner, unseal),
        Mut::Model(model) | Mut::Encoded(model) => open(model, unseal),
        Mut::Forms(forms) => open(forms.form_mut(), unseal),
        Mut::List(list) => {
            (0..list.len()).try_for_each(|index| open_slot(field, list.item_mut(index), unseal))
        }
        _ => Ok(()),
    }
}
