//! Writing JSON.

use super::debug::items;
use super::{EncodeError, Field, Model, Place, Ref, Seal, Slot};
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use std::cell::RefCell;

/// The JSON body of a request: its body fields, in the order of the page. What is absent is left
/// out, never null. Sensitive texts pass through `seal`, or stay as they are without one.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a text.
pub fn body_json(model: &dyn Model, seal: Option<&dyn Seal>) -> Result<Vec<u8>, EncodeError> {
    let sealing = Sealing::new(seal);
    let body = Object { model, whole: false, sealing: &sealing };
    serde_json::to_vec(&body).map_err(|error| sealing.explain(error))
}

/// Writes all fields of a model to any serde format: what is absent is left out, sensitive texts
/// are plain, a JSON document inside a text is a text.
///
/// # Errors
/// Those of `to`.
pub fn serialize<S: Serializer>(model: &dyn Model, to: S) -> Result<S::Ok, S::Error> {
    Object { model, whole: true, sealing: &Sealing::new(None) }.serialize(to)
}

/// How sensitive texts are written, and why that failed: serde's errors cannot carry it.
pub(super) struct Sealing<'a> {
    seal: Option<&'a dyn Seal>,
    failure: RefCell<Option<EncodeError>>,
}

impl<'a> Sealing<'a> {
    pub(super) fn new(seal: Option<&'a dyn Seal>) -> Self {
        Self { seal, failure: RefCell::new(None) }
    }

    /// The text of a sensitive field as it is written.
    pub(super) fn text(&self, field: &'static str, plaintext: &str) -> Result<String, EncodeError> {
        match self.seal {
            Some(seal) if !plaintext.is_empty() => {
                seal.seal(plaintext).map_err(|source| EncodeError::Seal { field, source })
            }
            _ => Ok(plaintext.to_owned()),
        }
    }

    /// The JSON of a slot that is present.
    pub(super) fn json(&self, field: &Field, value: Ref<'_>) -> Result<String, EncodeError> {
        let written = Written { field: field.name, value, sealing: self };
        serde_json::to_string(&written).map_err(|error| self.explain(error))
    }

    fn explain(&self, error: serde_json::Error) -> EncodeError {
        self.failure.take().unwrap_or(EncodeError::Json(error))
    }
}

/// An object: the fields of a model that are present.
struct Object<'a> {
    model: &'a dyn Model,
    /// Whether fields outside the body are written too.
    whole: bool,
    sealing: &'a Sealing<'a>,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let table = self.model.table();
        let mut map = to.serialize_map(None)?;
        let mut result = Ok(());
        self.model.read(&mut |slots| {
            result = table
                .fields
                .iter()
                .zip(slots)
                .filter(|(field, _)| self.whole || field.place == Place::Body)
                .try_for_each(|(field, slot)| self.entry(field, *slot, &mut map));
        });
        result.and_then(|()| map.end())
    }
}

impl Object<'_> {
    fn entry<M: SerializeMap>(&self, field: &Field, slot: &dyn Slot, map: &mut M) -> Result<(), M::Error> {
        let value = slot.get();
        let left_out = match value {
            Ref::Absent | Ref::File(_) => true,
            Ref::Empty => !field.required,
            _ => false,
        };
        if left_out {
            return Ok(());
        }
        map.serialize_entry(field.name, &Written { field: field.name, value, sealing: self.sealing })
    }
}

/// What a slot holds, as it is written.
struct Written<'a> {
    field: &'static str,
    value: Ref<'a>,
    sealing: &'a Sealing<'a>,
}

impl Written<'_> {
    fn sensitive<S: Serializer>(&self, plaintext: &str, to: S) -> Result<S::Ok, S::Error> {
        match self.sealing.text(self.field, plaintext) {
            Ok(text) => to.serialize_str(&text),
            Err(error) => self.failed(error),
        }
    }

    fn failed<T, E: Error>(&self, error: EncodeError) -> Result<T, E> {
        self.sealing.failure.replace(Some(error));
        Err(E::custom("a sensitive text was not encrypted"))
    }

    fn other<'b>(&'b self, value: Ref<'b>) -> Written<'b> {
        Written { field: self.field, value, sealing: self.sealing }
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Ref::Absent | Ref::File(_) => to.serialize_unit(),
            Ref::Empty => to.serialize_seq(Some(0))?.end(),
            Ref::Text(text) => to.serialize_str(text),
            Ref::Integer(number) => to.serialize_i64(number),
            Ref::Number(number) => number.serialize(to),
            Ref::Bool(truth) => to.serialize_bool(truth),
            Ref::Choice(choice) => to.serialize_str(choice.text()),
            Ref::Sensitive(text) => self.sensitive(text.expose(), to),
            Ref::Untyped(value) => value.serialize(to),
            Ref::Json(inner) => {
                let document = serde_json::to_string(&self.other(inner.get())).map_err(S::Error::custom)?;
                to.serialize_str(&document)
            }
            Ref::Encoded(model) => match super::form::written(model, self.sealing) {
                Ok(text) => to.serialize_str(&text),
                Err(error) => self.failed(error),
            },
            Ref::Model(model) => Object { model, whole: true, sealing: self.sealing }.serialize(to),
            Ref::Forms(forms) => self.other(Ref::Model(forms.form().1)).serialize(to),
            Ref::List(list) => {
                let mut seq = to.serialize_seq(Some(list.len()))?;
                items(list).try_for_each(|item| seq.serialize_element(&self.other(item.get())))?;
                seq.end()
            }
        }
    }
}
