//! The names that the field tables of structs call.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{ident, place};
use crate::names::{Kind, Struct, Type};

/// The struct that a type is, where it is one that stands here.
pub(super) fn structure(of: &Type) -> Option<&Struct> {
    match of {
        Type::Struct(of) => Some(of).filter(|of| of.is.is_none()),
        _ => None,
    }
}

/// Imports what the field tables of `structs` call by name.
pub(super) fn use_facts<'s>(structs: impl Iterator<Item = &'s Struct>) -> TokenStream {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for field in structs.flat_map(|of| &of.fields) {
        names.insert(place(field.place));
        if field.mark.is_some() || matches!(field.kind, Kind::Document(..)) {
            names.insert("Mark");
        }
    }
    if names.is_empty() {
        return TokenStream::new();
    }
    let names = names.into_iter().map(ident);
    quote!(use crate::model::{#(#names),*};)
}
