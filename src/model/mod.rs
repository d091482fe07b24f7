//! What all generated types have in common, and the runtime that works on them.
//!
//! A generated struct is plain: public fields and nothing else. [`model!`](crate::model!) adds
//! one implementation of [`Model`], which hands out the fields as [`Slot`]s together with the facts
//! of the documentation in a [`Table`]. Reading, writing, comparing and printing are functions over
//! `&dyn Model`, compiled once for all types.

mod ambiguous;
mod copy;
mod debug;
mod decode;
mod define;
mod digits;
mod encode;
mod error;
mod file_part;
mod flat;
mod form;
mod lenient;
mod nothing;
mod pick;
mod seal;
mod slot;
mod slots;
mod table;
mod visit;
mod walk;
mod wire;

#[cfg(test)]
mod tests;

pub(crate) use ambiguous::unambiguous;
pub use ambiguous::{Ambiguity, AmbiguousText};
pub use copy::{cloned, copy, equal};
pub use debug::debug;
pub use decode::{Decoded, Required, decode, decode_into, deserialize};
pub use encode::{body_json, serialize};
pub use error::{DecodeError, EncodeError, FieldProblem, Found, SealError};
pub use file_part::FilePart;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use flat::flat_filled;
pub use flat::{flat, read_flat};
pub use pick::{integer_of, set_integer, text_of};
pub use seal::{Seal, has_sensitive, open};
pub use slot::{Choice, Forms, List, Mut, Ref, Slot};
pub use table::{Field, Mark, Place, Table, body, file, header, path, query};
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use wire::percent_encoded;
pub use wire::{files, headers, path_of, query_of};
pub(crate) use wire::{query_pairs, query_string};

#[doc(hidden)]
pub use crate::open_enum::debug as debug_choice;

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

    /// Calls `with` once, with all fields.
    fn read(&self, with: &mut dyn FnMut(&[&dyn Slot]));

    /// Calls `with` once, with all fields for writing.
    fn edit(&mut self, with: &mut dyn FnMut(&mut [&mut dyn Slot]));
}
