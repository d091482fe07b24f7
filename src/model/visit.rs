//! serde's side of reading: what each kind of JSON value does to a slot.

use super::lenient::Scalar;
use super::walk::Walk;
use super::{Found, List, Model, Mut, Slot, Table};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads the name of a field as its number; `None` for an unknown one.
pub(super) struct NameSeed {
    pub(super) table: &'static Table,
    pub(super) next: usize,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.table.find(name, self.next))
    }
}

/// Reads an object into a model.
pub(super) struct ModelSeed<'a> {
    pub(super) model: &'a mut dyn Model,
    pub(super) walk: &'a mut Walk,
}

impl<'de> DeserializeSeed<'de> for ModelSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ModelSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.walk.fields(self.model, &mut map)
    }
}

/// Reads anything into a slot, and says whether the slot holds something then.
pub(super) struct SlotSeed<'a> {
    pub(super) slot: &'a mut dyn Slot,
    pub(super) walk: &'a mut Walk,
    /// Whether this is the element of a list that stands in for an object.
    pub(super) listed: bool,
}

impl<'a> SlotSeed<'a> {
    pub(super) fn new(slot: &'a mut dyn Slot, walk: &'a mut Walk) -> Self {
        Self { slot, walk, listed: false }
    }

    /// An object that cannot be read into the slot.
    fn skip_object<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self.walk.odd(self.slot, Found::Object))
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.slot.clear();
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.deserialize(from)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        Ok(self.walk.scalar(self.slot, Scalar::Bool(truth)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        Ok(self.walk.scalar(self.slot, Scalar::Integer(number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        Ok(self.walk.scalar(self.slot, Scalar::Unsigned(number)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        Ok(self.walk.scalar(self.slot, Scalar::Float(number)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Ok(self.walk.text(self.slot, text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        match self.slot.fill() {
            Mut::Model(model) | Mut::Encoded(model) => self.walk.fields(model, &mut map).map(|()| true),
            Mut::Json(inner) => SlotSeed::new(inner, self.walk).visit_map(map),
            Mut::List(list) => {
                if !holds_objects(list) {
                    return self.skip_object(map);
                }
                let held = SlotSeed::new(list.item_mut(0), self.walk).visit_map(map)?;
                if !held {
                    self.slot.clear();
                }
                Ok(held)
            }
            Mut::Untyped(to) => {
                *to = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                self.walk.untyped(to);
                Ok(true)
            }
            Mut::Forms(forms) => {
                let value: Value = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                self.walk.form(forms, value).map(|()| true).map_err(A::Error::custom)
            }
            _ => self.skip_object(map),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        match self.slot.fill() {
            Mut::List(list) => self.walk.items(list, &mut seq).map(|()| true),
            Mut::Json(inner) => SlotSeed::new(inner, self.walk).visit_seq(seq),
            Mut::Untyped(to) => {
                *to = serde::Deserialize::deserialize(SeqAccessDeserializer::new(seq))?;
                self.walk.untyped(to);
                Ok(true)
            }
            Mut::Model(_) | Mut::Forms(_) if !self.listed => self.walk.only_item(self.slot, &mut seq),
            _ => {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(self.walk.odd(self.slot, Found::List))
            }
        }
    }
}

/// Whether an object can be an element of the list. Leaves a blank first element.
pub(super) fn holds_objects(list: &mut dyn List) -> bool {
    let first = list.item_mut(0).fill();
    matches!(first, Mut::Model(_) | Mut::Forms(_) | Mut::Json(_) | Mut::Untyped(_))
}
