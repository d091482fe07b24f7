//! `generated/nouns/`: what several operations answer and notifications bring, once.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::facts::{structure, use_facts};
use super::markup::plain;
use super::text::{self, Piece};
use super::types::{Site, ident};
use super::{PREAMBLE, docs, tree};
use crate::model::{Kind, Label, Noun};
use crate::names::{self, Module, Struct};
use crate::output::Files;
use crate::problem::Problems;

/// The files: a module a noun, and the one that declares them.
pub(super) fn nouns(modules: &[Module<'_>], root: &tree::Node<'_>) -> Result<Files, Problems> {
    let mut members: BTreeMap<&str, Vec<&Module<'_>>> = BTreeMap::new();
    for module in modules {
        if let Some(noun) = module.operation.noun.as_ref().or(module.operation.lists.as_ref()) {
            members.entry(&noun.module).or_default().push(module);
        }
    }
    let (mut files, mut problems) = (Files::new(), Problems::default());
    let mut declared = format!(
        "{PREAMBLE}\n\n//! Things that operations answer and notifications bring, one type a thing: a program has one\n\
         //! function for a payment, whether it asked for it or was told.\n"
    );
    for (name, members) in &members {
        // The file of a member stands under the features of the modules below it too.
        let features: BTreeSet<&str> = members
            .iter()
            .filter_map(|member| root.at(member.file()))
            .flat_map(|node| node.features.iter().copied())
            .collect();
        declared.push_str(&format!("\n{}\npub mod {name};\n", tree::cfg(&features)));
        // An answer's types stand by themselves; a notification's stand among others.
        let is_first = |module: &&&Module<'_>| {
            module.operation.kind == Kind::Endpoint && module.operation.noun.is_some()
        };
        let Some(first) = members.iter().find(is_first) else {
            continue;
        };
        match file(first, members) {
            Ok(text) => _ = files.insert(format!("nouns/{name}.rs"), text),
            Err(error) => problems.push(format!("nouns/{name}.rs"), 0, error.to_string(), "Rust that parses"),
        }
    }
    files.insert("nouns.rs".to_owned(), declared);
    problems.or(files)
}

fn file(of: &Module<'_>, members: &[&Module<'_>]) -> Result<String, syn::Error> {
    let (Some(noun), Some(response)) = (&of.operation.noun, &of.response) else { return Ok(String::new()) };
    let label = Label { text: noun.title.clone(), english: noun.english.clone() };
    let root = Struct { name: noun.name.clone(), label: label.clone(), ..response.clone() };
    let site = Site { module: of, response: true };
    let structs = of.response_types.iter().filter_map(structure).chain([&root]);
    let mut pieces = vec![Piece::Items(use_facts(structs))];
    pieces.extend(site.structure(&root));
    for ty in &of.response_types {
        pieces.extend(site.pieces(ty));
    }
    let mut out = format!("{PREAMBLE}\n\n//! {}\n//!\n//! Brought by\n", label.joined(plain));
    for member in members {
        out.push_str(&format!("//! - {}\n", docs::http_line(member.operation)));
    }
    out.push('\n');
    out.push_str(&text::print(&pieces)?);
    Ok(out)
}

/// The re-exports in an operation's module in place of its answer's types.
pub(super) fn answer(noun: &Noun) -> Vec<Piece> {
    let (module, name) = (ident(&noun.module), ident(&noun.name));
    vec![
        Piece::Items(quote!(pub use crate::nouns::#module::#name as Response;)),
        nested(quote!(pub use crate::nouns::#module::*;)),
    ]
}

/// The re-exports in place of the types in an answer that lists a noun.
pub(super) fn listed(noun: &Noun, of: &Module<'_>) -> Option<Piece> {
    let (module, name) = (ident(&noun.module), ident(&noun.name));
    let list =
        of.response.iter().flat_map(|response| &response.fields).find_map(|field| match field.kind {
            names::Kind::Struct(it) => Some(ident(of.resolve(it).name())),
            _ => None,
        })?;
    Some(nested(quote! {
        pub use crate::nouns::#module::*;
        pub use crate::nouns::#module::#name as #list;
    }))
}

fn nested(uses: TokenStream) -> Piece {
    Piece::Module {
        docs: vec!["What is nested in the response.".to_owned()],
        attributes: Vec::new(),
        name: "response".to_owned(),
        pieces: vec![Piece::Items(uses)],
    }
}

/// The re-exports in a notification's module in place of its document's types.
pub(super) fn resource(noun: &Noun, title: &Label) -> Vec<Piece> {
    let (module, name) = (ident(&noun.module), ident(&noun.name));
    if !noun.of_several_events {
        return vec![Piece::Items(quote! {
            pub use crate::nouns::#module::*;
            pub use crate::nouns::#module::#name as Resource;
        })];
    }
    let title = format!(" {}", title.joined(plain));
    vec![Piece::Items(quote! {
        pub use crate::nouns::#module::*;
        #[doc = #title]
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Resource(pub #name);
        crate::told::told!(Resource(#name));
    })]
}
