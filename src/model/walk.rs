//! Where the reading of JSON stands, and what it met.

use super::lenient::{self, Put, Scalar};
use super::visit::{ModelSeed, NameSeed, SlotSeed};
use super::{FieldProblem, Forms, Found, List, Model, Mut, Required, Slot, Table, digits};
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess};
use serde_json::Value;

/// Where the reading stands, and what it met.
pub(super) struct Walk {
    required: Required,
    path: Vec<Step>,
    pub(super) problems: Vec<FieldProblem>,
    /// Whether numbers that are no 64-bit integers are spelt out.
    spelt_out: bool,
    /// Whether a text took a number whose digits were not at hand.
    pub(super) wants_digits: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    Field(&'static str),
    Item(usize),
}

impl Walk {
    pub(super) fn new(required: Required) -> Self {
        Self { required, path: Vec::new(), problems: Vec::new(), spelt_out: false, wants_digits: false }
    }

    /// For JSON that went through [`digits::spelt_out`].
    pub(super) fn spelt_out(required: Required) -> Self {
        Self { spelt_out: true, ..Self::new(required) }
    }

    /// Does something one step further down.
    pub(super) fn within(&mut self, step: Step, what: impl FnOnce(&mut Self)) {
        self.path.push(step);
        what(self);
        self.path.pop();
    }

    pub(super) fn report(&mut self, expected: &'static str, found: Found) {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", name]),
                Step::Item(index) => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        self.problems.push(FieldProblem { path, expected, found });
    }

    /// Clears the slot and says that it should have held something else. It then holds nothing.
    pub(super) fn odd(&mut self, slot: &mut dyn Slot, found: Found) -> bool {
        let expected = lenient::expected(&slot.fill());
        slot.clear();
        self.report(expected, found);
        false
    }

    pub(super) fn scalar(&mut self, slot: &mut dyn Slot, scalar: Scalar<'_>) -> bool {
        match (lenient::put(slot, scalar), scalar) {
            (Put::Done, _) => true,
            (Put::Nothing, _) => {
                slot.clear();
                false
            }
            (Put::Digits(done), _) => {
                self.wants_digits = true;
                done || self.odd(slot, scalar.found())
            }
            (Put::Document, Scalar::Text(text)) => self.document(slot, text),
            (Put::Document | Put::Odd, _) => self.odd(slot, scalar.found()),
        }
    }

    /// A text, or a number that is spelt out.
    pub(super) fn text(&mut self, slot: &mut dyn Slot, text: &str) -> bool {
        let digits = if self.spelt_out { digits::of(text) } else { None };
        self.scalar(slot, digits.map_or(Scalar::Text(text), Scalar::Digits))
    }

    /// Looks over JSON that was read as it is.
    pub(super) fn untyped(&mut self, value: &mut Value) {
        if self.spelt_out && !digits::restore(value) {
            self.report("JSON", Found::Number);
        }
    }

    /// Reads a JSON document that stands in a text. An empty text is no document.
    fn document(&mut self, slot: &mut dyn Slot, text: &str) -> bool {
        if text.trim().is_empty() {
            slot.clear();
            return false;
        }
        let (reported, outside) = (self.problems.len(), (self.spelt_out, self.wants_digits));
        (self.spelt_out, self.wants_digits) = (false, false);
        let mut read = self.document_once(slot, text.as_bytes());
        if self.wants_digits || read.as_ref().is_err_and(digits::out_of_range) {
            self.problems.truncate(reported);
            self.spelt_out = true;
            slot.clear();
            read = self.document_once(slot, &digits::spelt_out(text.as_bytes()));
        }
        (self.spelt_out, self.wants_digits) = outside;
        match read.ok().flatten() {
            Some(held) => {
                if !held {
                    slot.clear();
                }
                held
            }
            None => self.odd(slot, Found::BrokenJson),
        }
    }

    /// Reads the bytes of a document, and says whether they hold something; `None` when the slot is
    /// for no document.
    fn document_once(
        &mut self,
        slot: &mut dyn Slot,
        bytes: &[u8],
    ) -> Result<Option<bool>, serde_json::Error> {
        let Mut::Json(inner) = slot.fill() else { return Ok(None) };
        let mut from = serde_json::Deserializer::from_slice(bytes);
        let depth = self.path.len();
        let held = SlotSeed::new(inner, self).deserialize(&mut from);
        self.path.truncate(depth);
        held.and_then(|held| from.end().map(|()| Some(held)))
    }

    /// Reads the fields of a model.
    pub(super) fn fields<'de, A: MapAccess<'de>>(
        &mut self,
        model: &mut dyn Model,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let table = model.table();
        let mut result = Ok(());
        model.edit(&mut |slots| result = self.slots(table, slots, map));
        result
    }

    fn slots<'de, A: MapAccess<'de>>(
        &mut self,
        table: &'static Table,
        slots: &mut [&mut dyn Slot],
        map: &mut A,
    ) -> Result<(), A::Error> {
        let mut next = 0;
        let mut held = Vec::new();
        if self.required == Required::Check {
            held.resize(slots.len(), false);
        }
        while let Some(found) = map.next_key_seed(NameSeed { table, next })? {
            let Some((index, slot)) = found.and_then(|index| Some((index, slots.get_mut(index)?))) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            next = index + 1;
            slot.clear();
            self.path.push(Step::Field(table.fields[index].name));
            let filled = map.next_value_seed(SlotSeed::new(*slot, self))?;
            self.path.pop();
            if let Some(held) = held.get_mut(index) {
                *held = filled;
            }
        }
        for (field, _) in
            table.fields.iter().zip(held).filter(|(field, held)| !held && field.is_required_in_body())
        {
            self.path.push(Step::Field(field.name));
            self.report("a value", Found::Missing);
            self.path.pop();
        }
        Ok(())
    }

    /// Reads the elements of a list; one that holds nothing is left out.
    pub(super) fn items<'de, A: SeqAccess<'de>>(
        &mut self,
        list: &mut dyn List,
        seq: &mut A,
    ) -> Result<(), A::Error> {
        let mut count = 0;
        let mut index = 0;
        loop {
            self.path.push(Step::Item(index));
            let held = seq.next_element_seed(SlotSeed::new(list.item_mut(count), self))?;
            self.path.pop();
            match held {
                Some(true) => count += 1,
                Some(false) => list.truncate(count),
                None => break,
            }
            index += 1;
        }
        list.truncate(count);
        Ok(())
    }

    /// Reads a list that stands in for an object: it must hold exactly one, and that an object.
    pub(super) fn only_item<'de, A: SeqAccess<'de>>(
        &mut self,
        slot: &mut dyn Slot,
        seq: &mut A,
    ) -> Result<bool, A::Error> {
        let reported = self.problems.len();
        let seed = SlotSeed { slot: &mut *slot, walk: self, listed: true };
        let held = seq.next_element_seed(seed)?.unwrap_or(false);
        let mut more = false;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            more = true;
        }
        if held && !more {
            return Ok(true);
        }
        self.problems.truncate(reported);
        Ok(self.odd(slot, Found::List))
    }

    /// Reads the form that knows the most of the names at hand, the first of equals.
    pub(super) fn form(&mut self, forms: &mut dyn Forms, value: Value) -> Result<(), serde_json::Error> {
        let mut best = (0, 0);
        let mut form = 0;
        while forms.choose(form) {
            let table = forms.form_mut().table();
            let known = value
                .as_object()
                .map_or(0, |object| object.keys().filter(|name| table.find(name, 0).is_some()).count());
            if known > best.1 {
                best = (form, known);
            }
            form += 1;
        }
        forms.choose(best.0);
        ModelSeed { model: forms.form_mut(), walk: self }.deserialize(value)
    }
}
