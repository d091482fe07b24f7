//! The common ground of all generated types, and the runtime that works on them.
//!
//! A generated struct is plain: public fields and nothing else. [`model!`](crate::model!) adds
//! one implementation of [`Model`], which hands out the fields as [`Slot`]s together with the facts
//! of the documentation in a [`Table`]. Reading, writing, comparing and printing are functions over
//! `&dyn Model`, compiled once for all types.

mod ambiguous;
mod complete;
mod copy;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod damaged;
mod debug;
mod decode;
mod define;
mod digits;
mod error;
mod file_part;
mod flat;
mod held;
mod lenient;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod mark;
mod mend;
mod name_seed;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod names;
mod nothing;
mod origin;
mod percent;
mod pick;
mod read;
mod reading;
mod seal;
mod slot;
mod slot_impls;
mod table;
mod trail;
mod visit;
mod whole;
mod wire;
mod wrapped;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use ambiguous::unambiguous;
pub use ambiguous::{Ambiguity, AmbiguousText};
pub use complete::complete;
pub use copy::{cloned, copy, equal};
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use damaged::{decode_damaged, value_of};
pub use debug::debug;
#[cfg(all(feature = "v2", any(feature = "aws-lc-rs", feature = "rustcrypto")))]
pub(crate) use decode::read_flat_into;
pub use decode::{Decoded, decode, decode_into, deserialize, read_flat, read_into};
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use error::by_field;
pub use error::{DecodeError, EncodeError, FieldProblem, Found, SealError};
pub use file_part::FilePart;
pub use held::Required;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use mark::mark;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use names::has_names;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use origin::Message;
pub use origin::Origin;
#[cfg(all(feature = "testing", any(feature = "aws-lc-rs", feature = "rustcrypto")))]
pub(crate) use percent::percent_decoded;
#[cfg(all(feature = "v2", any(feature = "aws-lc-rs", feature = "rustcrypto")))]
pub(crate) use percent::percent_encoded;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) use pick::{each_in, word_at};
pub use pick::{integer_of, set_integer, text_of};
pub use reading::Reading;
pub use seal::{Seal, has_sensitive, open, sensitive_texts};
pub use slot::{Choice, Editor, Forms, List, Model, Mut, Reader, Ref, Slot};
pub use table::{Field, Mark, Place, Table, body, file, header, path, query};
pub use visit::{slots, slots_mut};
pub use wire::{files, headers, path_of, query_of};
pub(crate) use wire::{query_string, query_texts};
#[cfg(all(feature = "v2", any(feature = "aws-lc-rs", feature = "rustcrypto")))]
pub(crate) use write::flat_filled;
pub use write::{body_json, flat, serialize};

#[doc(hidden)]
pub use crate::open_enum::debug as debug_choice;
