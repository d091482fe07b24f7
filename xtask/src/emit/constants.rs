//! `generated/constants.rs`: the operations that the runtime calls by itself, whatever families are on.

use quote::quote;

use super::PREAMBLE;
use super::page::operation_facts;
use super::text::{Piece, print};
use super::types::ident;
use crate::names::Module;

/// The text of the file.
///
/// # Errors
/// A constant whose name is none.
pub(super) fn constants(modules: &[Module<'_>]) -> Result<String, syn::Error> {
    let called =
        modules.iter().filter_map(|module| Some((module.operation.facts.constant.as_ref()?, module)));
    let constants = called.map(|(name, module)| {
        let (name, facts) = (ident(name), operation_facts(module.operation));
        let docs = format!(" From spec/{}.", module.operation.page);
        quote!(#[doc = #docs] pub(crate) static #name: Operation = #facts;)
    });
    let items = quote! {
        use crate::endpoint::{AnswerKind, Method, Operation};
        #(#constants)*
    };
    let head = "//! The operations that the runtime calls by itself, whatever families are on.";
    Ok(format!("{PREAMBLE}\n\n{head}\n\n{}", print(&[Piece::Items(items)])?))
}
