//! Writing: JSON, the flat form of v2, and the texts of forms, paths and queries.

use super::debug::items;
use super::percent::percent_encode;
use super::slots;
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
    /// True if fields outside the body are written too.
    whole: bool,
    sealing: &'a Sealing<'a>,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let table = self.model.table();
        let mut map = to.serialize_map(None)?;
        let mut result = Ok(());
        self.model.read(&mut slots(|slots| {
            result = table
                .fields
                .iter()
                .zip(slots)
                .filter(|(field, _)| self.whole || field.place == Place::Body)
                .try_for_each(|(field, slot)| self.entry(field, *slot, &mut map));
        }));
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

/// The value in a slot, as it is written.
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
            Ref::Encoded(model) => match form_text(model, self.sealing) {
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

/// The fields of the body as names and texts, in the order of the page, list after list:
/// `coupon_id_0`, `coupon_type_0`, `coupon_id_1`, … What is absent is left out.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub fn flat(model: &dyn Model, seal: Option<&dyn Seal>) -> Result<Vec<(String, String)>, EncodeError> {
    flat_filled(model, Place::Body, seal, &|_| None)
}

/// The same of the fields of one place. Where a field is absent, `fill` may say what goes there.
///
/// # Errors
/// [`EncodeError::Seal`] when `seal` refuses a sensitive text.
pub(crate) fn flat_filled(
    model: &dyn Model,
    place: Place,
    seal: Option<&dyn Seal>,
    fill: &dyn Fn(&'static str) -> Option<String>,
) -> Result<Vec<(String, String)>, EncodeError> {
    let table = model.table();
    let sealing = Sealing::new(seal);
    let mut pairs = Vec::new();
    let mut result = Ok(());
    model.read(&mut slots(|slots| {
        let fields = table.fields.iter().zip(slots).filter(|(field, _)| field.place == place);
        result = fields.into_iter().try_for_each(|(field, slot)| match slot.get() {
            Ref::Absent => {
                pairs.extend(fill(field.name).map(|text| (field.name.to_owned(), text)));
                Ok(())
            }
            _ => write_field(field, *slot, &mut Vec::new(), &sealing, &mut pairs),
        });
    }));
    result.map(|()| pairs)
}

fn write_model(
    model: &dyn Model,
    numbers: &mut Vec<usize>,
    sealing: &Sealing<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), EncodeError> {
    let table = model.table();
    let mut result = Ok(());
    model.read(&mut slots(|slots| {
        result = table
            .fields
            .iter()
            .zip(slots)
            .try_for_each(|(field, slot)| write_field(field, *slot, numbers, sealing, pairs));
    }));
    result
}

fn write_field(
    field: &Field,
    slot: &dyn Slot,
    numbers: &mut Vec<usize>,
    sealing: &Sealing<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), EncodeError> {
    if let Ref::List(list) = slot.get() {
        let of_models = list.item(0).is_some_and(|item| matches!(item.get(), Ref::Model(_)));
        if of_models || field.family.is_some() {
            for index in 0..list.len() {
                let Some(item) = list.item(index) else { continue };
                numbers.push(index);
                let written = match item.get() {
                    Ref::Model(model) => write_model(model, numbers, sealing, pairs),
                    _ => write_field(field, item, numbers, sealing, pairs),
                };
                numbers.pop();
                written?;
            }
            return Ok(());
        }
    }
    if let Some(text) = text(field, slot, sealing)? {
        pairs.push((numbered(field, numbers), text));
    }
    Ok(())
}

/// The wire name of a field of a family: `$n` is the first number, `$m` the second.
fn numbered(field: &Field, numbers: &[usize]) -> String {
    let mut name = field.family.unwrap_or(field.name).to_owned();
    for (place, number) in ["$n", "$m"].iter().zip(numbers) {
        name = name.replace(place, &number.to_string());
    }
    name
}

/// The text of a form.
fn form_text(model: &dyn Model, sealing: &Sealing<'_>) -> Result<String, EncodeError> {
    let mut pairs = Vec::new();
    write_model(model, &mut Vec::new(), sealing, &mut pairs)?;
    let pairs: Vec<String> = pairs.into_iter().map(|(name, text)| format!("{name}={text}")).collect();
    let mut encoded = String::new();
    percent_encode(&pairs.join("&"), &mut encoded);
    Ok(encoded)
}

/// The text of a slot outside JSON; `None` when it is absent.
pub(super) fn text(
    field: &Field,
    slot: &dyn Slot,
    sealing: &Sealing<'_>,
) -> Result<Option<String>, EncodeError> {
    Ok(Some(match slot.get() {
        Ref::Absent | Ref::Empty | Ref::File(_) => return Ok(None),
        Ref::Text(text) => text.to_owned(),
        Ref::Choice(choice) => choice.text().to_owned(),
        Ref::Integer(number) => number.to_string(),
        Ref::Number(number) => number.to_string(),
        Ref::Bool(truth) => truth.to_string(),
        Ref::Sensitive(text) => sealing.text(field.name, text.expose())?,
        Ref::Encoded(model) => form_text(model, sealing)?,
        Ref::Json(inner) => sealing.json(field, inner.get())?,
        value @ (Ref::Untyped(_) | Ref::Model(_) | Ref::Forms(_)) => sealing.json(field, value)?,
        Ref::List(list) => {
            let texts = items(list).filter_map(|item| text(field, item, sealing).transpose());
            texts.collect::<Result<Vec<_>, _>>()?.join(",")
        }
    }))
}
