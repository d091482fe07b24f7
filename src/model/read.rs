//! Reading: what each kind of JSON value, and a text, does to a slot.

use super::held::{Held, Required};
use super::lenient::{self, Put, Scalar};
use super::name_seed::NameSeed;
use super::percent::percent_decoded;
use super::slots_mut;
use super::trail::{Step, Trail};
use super::whole::whole;
use super::wrapped::{Wrapped, wrapped};
use super::{Forms, Found, List, Model, Mut, Reading, Slot, Table, digits, flat, mend};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// The reading of one document: where it stands, what it met, and how it reads.
pub(super) struct Reader {
    required: Required,
    pub(super) trail: Trail,
    /// True if numbers that are no 64-bit integers are spelt out.
    spelt_out: bool,
    /// True if a text took a number whose digits were not at hand.
    pub(super) wants_digits: bool,
    /// True if documents in texts are read with damage in them.
    mends: bool,
    held: Held,
}

impl Reader {
    pub(super) fn new(required: Required) -> Self {
        let (trail, held) = (Trail::default(), Held::default());
        Self { required, trail, spelt_out: false, wants_digits: false, mends: false, held }
    }

    /// For what WeChat Pay signed: documents in texts are read with damage in them, too.
    #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
    pub(super) fn mending() -> Self {
        Self { mends: true, ..Self::new(Required::Ignore) }
    }

    /// The same from the start, for JSON that went through [`digits::spelt_out`].
    pub(super) fn again_spelt_out(&self) -> Self {
        Self { spelt_out: true, mends: self.mends, ..Self::new(self.required) }
    }

    /// Clears the slot and says that it should have held something else. It then holds nothing.
    pub(super) fn odd(&mut self, slot: &mut dyn Slot, found: Found) -> bool {
        let expected = lenient::expected(&slot.fill());
        slot.clear();
        self.trail.report(expected, found);
        false
    }

    pub(super) fn scalar(&mut self, slot: &mut dyn Slot, scalar: Scalar<'_>) -> bool {
        match (lenient::put(slot, scalar), scalar) {
            (Put::Done, _) => true,
            (Put::Nothing, _) => {
                slot.clear();
                false
            }
            (Put::Unread, _) => {
                self.trail.report(lenient::expected(&slot.fill()), Found::NoTime);
                true
            }
            (Put::Digits(done), _) => {
                self.wants_digits = true;
                done || self.odd(slot, scalar.found())
            }
            (Put::Document, Scalar::Text(text)) => self.document(slot, text),
            (Put::Form, Scalar::Text(text)) => read_form(slot, text) || self.odd(slot, Found::Text),
            (Put::Document | Put::Form | Put::Odd, _) => self.odd(slot, scalar.found()),
        }
    }

    /// A text, or a number that is spelt out.
    pub(super) fn text(&mut self, slot: &mut dyn Slot, text: &str) -> bool {
        if self.spelt_out {
            let scalar = digits::of(text).map_or(Scalar::Text(text), Scalar::Digits);
            return self.scalar(slot, scalar);
        }
        // Most values are what is documented: these two need no rules.
        match slot.fill() {
            Mut::Text(to) => *to = String::from(text),
            Mut::Choice(to) => to.set(text),
            _ => return self.scalar(slot, Scalar::Text(text)),
        }
        true
    }

    fn integer(&mut self, slot: &mut dyn Slot, number: i64) -> bool {
        if let Mut::Integer(to) = slot.fill() {
            *to = number;
            return true;
        }
        self.scalar(slot, Scalar::Integer(number))
    }

    /// Looks over JSON that was read as it is.
    pub(super) fn untyped(&mut self, value: &mut Value) {
        if self.spelt_out && !digits::restore(value) {
            self.trail.report("JSON", Found::Number);
        }
    }

    /// Reads a JSON document that stands in a text. An empty text is no document.
    fn document(&mut self, slot: &mut dyn Slot, text: &str) -> bool {
        if text.trim().is_empty() {
            slot.clear();
            return false;
        }
        let (reported, outside) = (self.trail.reported(), (self.spelt_out, self.wants_digits));
        (self.spelt_out, self.wants_digits) = (false, false);
        let mut read = self.document_once(slot, text.as_bytes());
        if self.wants_digits || read.as_ref().is_err_and(digits::out_of_range) {
            self.trail.take_back(reported);
            self.spelt_out = true;
            slot.clear();
            read = self.document_once(slot, &digits::spelt_out(text.as_bytes()));
        }
        if read.is_err() && self.mends {
            read = self.mended_document(slot, text, reported).unwrap_or(read);
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

    /// Reads a document that is damaged; `None` where it is broken otherwise.
    fn mended_document(
        &mut self,
        slot: &mut dyn Slot,
        text: &str,
        reported: usize,
    ) -> Option<Result<Option<bool>, serde_json::Error>> {
        let mended = mend::mended(text.as_bytes())?;
        self.trail.take_back(reported);
        slot.clear();
        self.spelt_out = true;
        let read = self.document_once(slot, &digits::spelt_out(&mended.json)).ok()?;
        for path in mended.damaged {
            self.trail.report_below(mend::problem(path));
        }
        Some(Ok(read))
    }

    /// Reads the bytes of a document, and says whether they hold something; `None` when the slot is
    /// for no document.
    fn document_once(
        &mut self,
        slot: &mut dyn Slot,
        bytes: &[u8],
    ) -> Result<Option<bool>, serde_json::Error> {
        let Mut::Json(inner) = slot.fill() else { return Ok(None) };
        let depth = self.trail.depth();
        let held = whole(bytes, SlotSeed::new(inner, self));
        self.trail.back_to(depth);
        held.map(Some)
    }

    /// Reads the fields of a model, and says whether it holds what the object said: an object with content
    /// of which no name is known is a problem, and no blank.
    pub(super) fn fields<'de, A: MapAccess<'de>>(
        &mut self,
        model: &mut dyn Model,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let table = model.table();
        let mut result = Ok(true);
        model.edit(&mut slots_mut(|slots| result = self.slots(table, slots, map)));
        result
    }

    fn slots<'de, A: MapAccess<'de>>(
        &mut self,
        table: &'static Table,
        slots: &mut [&mut dyn Slot],
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let mut next = 0;
        let (mut known, mut content) = (false, false);
        let first = self.held.begin(slots.len());
        while let Some(found) = map.next_key_seed(NameSeed { table, next, trail: &mut self.trail })? {
            let Some((index, slot)) = found.and_then(|index| Some((index, slots.get_mut(index)?))) else {
                content |= map.next_value::<Option<IgnoredAny>>()?.is_some();
                continue;
            };
            known = true;
            next = index + 1;
            slot.clear();
            self.trail.enter(Step::Field(table.fields[index].name));
            let filled = map.next_value_seed(SlotSeed::new(*slot, self))?;
            self.trail.leave();
            self.held.set(first + index, filled);
        }
        self.held.end(first, table, slots, self.required, &mut self.trail);
        let unknown = content && !known && !table.fields.is_empty();
        if unknown {
            self.trail.report("a documented name", Found::Undocumented);
        }
        Ok(!unknown)
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
            self.trail.enter(Step::Item(index));
            let held = seq.next_element_seed(ItemSeed { list, count, reader: self })?;
            self.trail.leave();
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
        let reported = self.trail.reported();
        let seed = SlotSeed { slot: &mut *slot, reader: self, listed: true };
        let held = seq.next_element_seed(seed)?.unwrap_or(false);
        let mut more = false;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            more = true;
        }
        if held && !more {
            return Ok(true);
        }
        self.trail.take_back(reported);
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
        ModelSeed { model: forms.form_mut(), reader: self }.deserialize(value)
    }
}

/// Reads an object into a model.
pub(super) struct ModelSeed<'a> {
    pub(super) model: &'a mut dyn Model,
    pub(super) reader: &'a mut Reader,
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
        self.reader.fields(self.model, &mut map).map(drop)
    }
}

/// Reads an element of a list, which is made when there is one.
struct ItemSeed<'a> {
    list: &'a mut dyn List,
    count: usize,
    reader: &'a mut Reader,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        SlotSeed::new(self.list.item_mut(self.count), self.reader).deserialize(from)
    }
}

/// Reads anything into a slot, and says whether the slot holds something then.
pub(super) struct SlotSeed<'a> {
    slot: &'a mut dyn Slot,
    reader: &'a mut Reader,
    /// True if this is the element of a list that stands in for an object.
    pub(super) listed: bool,
}

impl<'a> SlotSeed<'a> {
    pub(super) fn new(slot: &'a mut dyn Slot, reader: &'a mut Reader) -> Self {
        Self { slot, reader, listed: false }
    }

    /// An object that cannot be read into the slot.
    fn skip_object<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self.reader.odd(self.slot, Found::Object))
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
        Ok(self.reader.scalar(self.slot, Scalar::Bool(truth)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        Ok(self.reader.integer(self.slot, number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        Ok(match i64::try_from(number) {
            Ok(number) => self.reader.integer(self.slot, number),
            Err(_) => self.reader.scalar(self.slot, Scalar::Unsigned(number)),
        })
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        Ok(self.reader.scalar(self.slot, Scalar::Float(number)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Ok(self.reader.text(self.slot, text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        match self.slot.fill() {
            Mut::Model(model) | Mut::Encoded(model) => {
                let held = self.reader.fields(model, &mut map)?;
                if !held {
                    self.slot.clear();
                }
                Ok(held)
            }
            Mut::Json(inner) => SlotSeed::new(inner, self.reader).visit_map(map),
            Mut::List(list) => {
                if !holds_objects(list) {
                    return self.skip_object(map);
                }
                let object: Value = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                let held = match wrapped(list, object) {
                    Wrapped::List(items) => SlotSeed::new(self.slot, self.reader).deserialize(items),
                    Wrapped::Item(item) => SlotSeed::new(list.item_mut(0), self.reader).deserialize(item),
                };
                let held = held.map_err(A::Error::custom)?;
                if !held {
                    self.slot.clear();
                }
                Ok(held)
            }
            Mut::Untyped(to) => {
                *to = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                self.reader.untyped(to);
                Ok(true)
            }
            Mut::Forms(forms) => {
                let value: Value = serde::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                self.reader.form(forms, value).map(|()| true).map_err(A::Error::custom)
            }
            _ => self.skip_object(map),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        match self.slot.fill() {
            Mut::List(list) => self.reader.items(list, &mut seq).map(|()| true),
            Mut::Json(inner) => SlotSeed::new(inner, self.reader).visit_seq(seq),
            Mut::Untyped(to) => {
                *to = serde::Deserialize::deserialize(SeqAccessDeserializer::new(seq))?;
                self.reader.untyped(to);
                Ok(true)
            }
            Mut::Model(_) | Mut::Forms(_) if !self.listed => self.reader.only_item(self.slot, &mut seq),
            _ => {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(self.reader.odd(self.slot, Found::List))
            }
        }
    }
}

/// True if an object can be an element of the list. Leaves a blank first element.
fn holds_objects(list: &mut dyn List) -> bool {
    let first = list.item_mut(0).fill();
    matches!(first, Mut::Model(_) | Mut::Forms(_) | Mut::Json(_) | Mut::Untyped(_))
}

/// Reads one text into a slot, and returns what it met, the paths relative to the slot. The elements of a
/// list are joined with commas; what is an object or a list of them is JSON.
pub(super) fn read_text(slot: &mut dyn Slot, text: &str) -> Reading {
    let mut reader = Reader::new(Required::Ignore);
    slot.clear();
    let many = text.contains(',');
    if holds_object(slot) && text.trim().is_empty() {
        slot.clear();
    } else if holds_object(slot) && text.starts_with(['{', '[']) {
        let mut from = serde_json::Deserializer::from_str(text);
        if SlotSeed::new(slot, &mut reader).deserialize(&mut from).is_err() {
            reader.odd(slot, Found::BrokenJson);
        }
    } else if let Mut::List(list) = slot.fill()
        && many
        && !holds_objects(list)
    {
        for (index, text) in text.split(',').enumerate() {
            reader.scalar(list.item_mut(index), Scalar::Text(text));
        }
    } else {
        reader.scalar(slot, Scalar::Text(text));
    }
    reader.trail.into_reading()
}

/// True if the slot is for an object or for a list of them, and no text.
fn holds_object(slot: &mut dyn Slot) -> bool {
    match slot.fill() {
        Mut::Model(_) | Mut::Forms(_) => true,
        Mut::List(list) => matches!(list.item_mut(0).fill(), Mut::Model(_) | Mut::Forms(_)),
        _ => false,
    }
}

/// Reads the text of a form, encoded or not; `false` when it is none, or the slot is for none.
fn read_form(slot: &mut dyn Slot, text: &str) -> bool {
    let model = match slot.fill() {
        Mut::Encoded(model) => model,
        Mut::List(list) => return read_form(list.item_mut(0), text),
        _ => return false,
    };
    let Some(form) = percent_decoded(text) else {
        return false;
    };
    let pairs: Option<Vec<(&str, &str)>> = form.split('&').map(|pair| pair.split_once('=')).collect();
    pairs.is_some_and(|pairs| flat::read(model, pairs, read_text).problems.is_empty())
}
