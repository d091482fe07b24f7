//! Models and their fields, seen without their types.

use super::{FilePart, Origin, Table};
use crate::sensitive::Sensitive;
use crate::times::TimeForm;
use serde_json::{Number, Value};

/// A struct of the documentation, seen without its type.
///
/// [`model!`](crate::model!) implements it. The slots of [`Model::read`] and [`Model::edit`] and
/// the fields of [`Model::table`] are in the same order, the order of the page.
pub trait Model: Send + Sync + 'static {
    /// A value whose fields are all [`Slot::blank`].
    fn blank() -> Self
    where
        Self: Sized;

    /// The facts of its fields.
    fn table(&self) -> &'static Table;

    /// Hands all fields to `with`, once: [`slots`](super::slots) makes one of a closure.
    fn read(&self, with: &mut dyn Reader);

    /// Hands all fields to `with` for writing, once: [`slots_mut`](super::slots_mut) makes one of a closure.
    fn edit(&mut self, with: &mut dyn Editor);

    /// The message that it was read from; only what is received knows one.
    #[inline]
    fn origin(&self) -> Option<&Origin> {
        None
    }

    /// The same, for writing.
    #[inline]
    fn origin_mut(&mut self) -> Option<&mut Origin> {
        None
    }
}

/// Whoever looks at the fields of a model. It has a method, and is no closure: the compiler looks at the call that every
/// generated type makes of it, and a call of a `dyn FnMut` of borrowed trait objects takes it twice the time.
pub trait Reader {
    /// Takes all fields, in the order of [`Model::table`].
    fn take(&mut self, slots: &[&dyn Slot]);
}

/// Whoever writes the fields of a model.
pub trait Editor {
    /// Takes all fields, in the order of [`Model::table`].
    fn take(&mut self, slots: &mut [&mut dyn Slot]);
}

/// A place for a value: the type of one field, or of one element of a list.
///
/// Everything a generated struct may hold implements it: text, numbers, [`Fen`](crate::Fen), booleans, open enums,
/// [`Sensitive`], times, [`JsonString`](crate::JsonString), [`UrlEncoded`](crate::UrlEncoded), untyped JSON, file parts, nested models, and
/// each of these in an `Option` or a `Vec`. The runtime reads and writes models through this trait
/// alone, so none of its work is compiled once per type.
pub trait Slot: Send + Sync + 'static {
    /// The value that means "nothing here": `None`, an empty list, an empty text, zero.
    fn blank() -> Self
    where
        Self: Sized;

    /// The value in the slot.
    fn get(&self) -> Ref<'_>;

    /// The value in the slot when it stands in an `Option` that is `Some`: there an empty list is one.
    fn get_some(&self) -> Ref<'_>
    where
        Self: Sized,
    {
        self.get()
    }

    /// Makes the slot hold something, blank if it was absent, and hands it out for writing.
    fn fill(&mut self) -> Mut<'_>;

    /// Puts the slot back to [`Slot::blank`].
    fn clear(&mut self);
}

/// The value in a [`Slot`], for reading.
#[derive(Clone, Copy)]
pub enum Ref<'a> {
    /// Nothing: an optional field without a value.
    Absent,
    /// Nothing: an empty list that is not in an `Option`.
    Empty,
    /// A text.
    Text(&'a str),
    /// A number without a fraction.
    Integer(i64),
    /// A number that may have a fraction.
    Number(&'a Number),
    /// A truth value.
    Bool(bool),
    /// A value of an open enum.
    Choice(&'a dyn Choice),
    /// A text that is encrypted on the wire.
    Sensitive(&'a Sensitive),
    /// JSON without a documented shape.
    Untyped(&'a Value),
    /// The file of an upload.
    File(&'a FilePart),
    /// A JSON document inside a text; the slot is the document.
    Json(&'a dyn Slot),
    /// A percent-encoded form inside a text; the model is the form.
    Encoded(&'a dyn Model),
    /// A nested model.
    Model(&'a dyn Model),
    /// One of several documented forms of the same field.
    Forms(&'a dyn Forms),
    /// A list.
    List(&'a dyn List),
}

/// The value in a [`Slot`], for writing.
pub enum Mut<'a> {
    /// A text.
    Text(&'a mut String),
    /// A number without a fraction.
    Integer(&'a mut i64),
    /// A number that may have a fraction.
    Number(&'a mut Number),
    /// A truth value.
    Bool(&'a mut bool),
    /// A value of an open enum.
    Choice(&'a mut dyn Choice),
    /// A text that is encrypted on the wire.
    Sensitive(&'a mut Sensitive),
    /// A text that is a time of that form.
    Time(&'a mut String, TimeForm),
    /// JSON without a documented shape.
    Untyped(&'a mut Value),
    /// The file of an upload.
    File(&'a mut FilePart),
    /// A JSON document inside a text; the slot is the document.
    Json(&'a mut dyn Slot),
    /// A percent-encoded form inside a text; the model is the form.
    Encoded(&'a mut dyn Model),
    /// A nested model.
    Model(&'a mut dyn Model),
    /// One of several documented forms of the same field.
    Forms(&'a mut dyn Forms),
    /// A list.
    List(&'a mut dyn List),
}

/// A value of an open enum, seen without its type. [`open_enum!`](crate::open_enum) implements it.
pub trait Choice: Send + Sync + 'static {
    /// The value on the wire.
    fn text(&self) -> &str;

    /// Becomes the variant of that value.
    fn set(&mut self, text: &str);

    /// The documented values.
    fn values(&self) -> &'static [&'static str];

    /// The names of the variants, in the order of the values.
    fn variants(&self) -> &'static [&'static str];
}

/// Several documented forms of one field. [`forms!`](crate::forms) implements it.
pub trait Forms: Send + Sync + 'static {
    /// The form at hand, and its number in the order of the documentation.
    fn form(&self) -> (usize, &dyn Model);

    /// The form at hand, for writing.
    fn form_mut(&mut self) -> &mut dyn Model;

    /// Becomes a blank form of that number; `false`, and no change, when there is none.
    fn choose(&mut self, form: usize) -> bool;
}

/// A list, seen without the type of its elements.
pub trait List: Send + Sync + 'static {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// True if there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at `index`, or `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Slot>;

    /// The element at `index` for writing, after as many blank ones as it takes to get there.
    fn item_mut(&mut self, index: usize) -> &mut dyn Slot;

    /// Drops the elements from `len` on.
    fn truncate(&mut self, len: usize);
}
