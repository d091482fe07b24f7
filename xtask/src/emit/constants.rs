//! `generated/constants.rs`: the operations that the runtime calls by itself, whatever families are on.

use quote::quote;

use super::PREAMBLE;
use super::page::operation_facts;
use super::text::{Piece, print};
use super::types::ident;
use crate::model::Version;
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
        // What v2 needs is a feature of the runtime's.
        let of_v2 = (module.operation.version == Version::V2).then(|| quote!(#[cfg(feature = "v2")]));
        quote!(#[doc = #docs] #of_v2 pub(crate) static #name: Operation = #facts;)
    });
    let items = quote! {
        #[cfg(feature = "v2")]
        use crate::endpoint::AnswerKind;
        use crate::endpoint::{Method, Operation};
        #(#constants)*
    };
    let head = "//! The operations that the runtime calls by itself, whatever families are on.";
    Ok(format!("{PREAMBLE}\n\n{head}\n\n{}", print(&[Piece::Items(items)])?))
}
