//! From names to the files of `generated/`.

mod catalog;
mod codes;
mod constants;
mod docs;
mod event_type;
mod example;
mod facts;
mod features;
mod index;
mod llms;
mod markup;
mod nouns;
mod official;
mod page;
mod promised;
mod sent;
mod states;
mod structs;
mod text;
mod tree;
mod types;

pub use codes::codes;
pub use features::{features, splice};

use std::collections::BTreeMap;

use crate::families::Families;
use crate::names::Module;
use crate::output::Files;
use crate::parallel;
use crate::problem::Problems;
use crate::states::States;
use text::{Piece, doc};
use tree::Node;

/// The first line of every file.
const PREAMBLE: &str = "// Written by `cargo xtask codegen`";

/// All files of `generated/`.
///
/// # Errors
/// Tokens that are no Rust, which is a mistake of the generator's.
pub fn emit(modules: &[Module<'_>], families: &Families, states: &States) -> Result<Files, Problems> {
    let mut root = Node::default();
    // The operations of each file, by the path of the file's module.
    let mut pages: BTreeMap<&[String], Vec<&Module<'_>>> = BTreeMap::new();
    for module in modules {
        let file = module.file();
        root.insert(file, &module.operation.feature);
        pages.entry(file).or_default().push(module);
    }
    let mut nodes: Vec<(Vec<&str>, &Node<'_>)> = Vec::new();
    root.walk(&mut Vec::new(), &mut |path, node| nodes.push((path.to_vec(), node)));
    let texts = parallel::map(&nodes, |(path, node)| {
        let key: Vec<String> = path.iter().map(|&step| step.to_owned()).collect();
        file(path, node, pages.get(key.as_slice()).map_or(&[][..], Vec::as_slice))
    });
    let mut files = Files::new();
    let mut problems = Problems::default();
    for ((path, _), text) in nodes.iter().zip(texts) {
        match text {
            Ok(mut text) => {
                // There are two thousand of them.
                text.shrink_to_fit();
                files.insert(format!("{}.rs", path.join("/")), text);
            }
            Err(error) => problems.push(path.join("/"), 0, error.to_string(), "Rust that parses"),
        }
    }
    files.insert("mod.rs".to_owned(), root_file(&root));
    files.insert("event_type.rs".to_owned(), event_type::event_type(modules));
    files.insert("INDEX.md".to_owned(), index::index(modules, families));
    if modules.iter().any(|module| module.operation.version == crate::model::Version::V2) {
        files.insert("INDEX-V2.md".to_owned(), index::v2(modules, families));
    }
    if modules.iter().any(|module| module.operation.version == crate::model::Version::Brand) {
        files.insert("INDEX-BRAND.md".to_owned(), index::brands(modules, families));
    }
    files.extend(llms::llms(modules, families));
    files.extend(catalog::catalog(modules, families));
    for (name, text) in
        [("constants", constants::constants(modules)), ("states", states::states(states, modules))]
    {
        match text {
            Ok(text) => _ = files.insert(format!("{name}.rs"), text),
            Err(error) => problems.push(name, 0, error.to_string(), "Rust that parses"),
        }
    }
    files.extend(problems.take(nouns::nouns(modules, &root)).unwrap_or_default());
    problems.or(files)
}

fn root_file(root: &Node<'_>) -> String {
    let mut lines = vec![
        PREAMBLE.to_owned(),
        String::new(),
        "//! Every operation and notification, at the module its URL names.".to_owned(),
        String::new(),
        "#[cfg(feature = \"catalog\")]".to_owned(),
        "pub(crate) mod catalog;".to_owned(),
        "pub mod event_type;".to_owned(),
        "pub mod nouns;".to_owned(),
        "pub mod states;".to_owned(),
    ];
    lines.extend(root.declarations());
    lines.join("\n") + "\n"
}

/// One file: the modules below it, then its operations.
fn file(path: &[&str], node: &Node<'_>, operations: &[&Module<'_>]) -> Result<String, syn::Error> {
    let mut out = String::from(PREAMBLE);
    if let Some(first) = operations.first() {
        out.push_str(&format!(" from spec/{}", first.operation.file));
    }
    out.push_str("\n\n");
    let notification =
        operations.first().filter(|first| first.operation.kind == crate::model::Kind::Notification);
    let docs = match (notification, operations.first()) {
        (Some(only), _) => page::module_docs(only),
        (None, Some(first)) => vec![format!("`{}`", first.operation.path)],
        (None, None) => vec![folder(path)],
    };
    for line in &docs {
        out.push_str(&(doc("//!", line) + "\n"));
    }
    for line in notification.map(|only| official::aliases(only.operation)).unwrap_or_default() {
        out.push_str(&(line.replacen("#[", "#![", 1) + "\n"));
    }
    let declarations = node.declarations();
    if !declarations.is_empty() {
        out.push_str(&format!("\n{}\n", declarations.join("\n")));
    }
    let pieces: Vec<Piece> = match notification {
        Some(only) => page::pieces(only),
        None => operations.iter().map(|module| operation(module)).collect(),
    };
    if !pieces.is_empty() {
        out.push('\n');
        out.push_str(&text::print(&pieces)?);
    }
    Ok(out)
}

fn operation(module: &Module<'_>) -> Piece {
    Piece::Module {
        docs: page::module_docs(module),
        attributes: page::attributes(module.operation),
        name: module.path.last().cloned().unwrap_or_default(),
        pieces: page::pieces(module),
    }
}

/// The meaning of a folder's module: the part of the URL that its pages share.
fn folder(path: &[&str]) -> String {
    match path {
        ["v2"] => "The v2 XML API.".to_owned(),
        ["v3"] => "The v3 JSON API.".to_owned(),
        ["brand"] => "The API of brands: as v3, signed with a brand's own keys.".to_owned(),
        ["brand", "webhook", ..] => "Notifications to brands.".to_owned(),
        ["webhook", ..] => "Notifications.".to_owned(),
        ["v2", rest @ ..] => format!("`/{}/…`", rest.join("/")),
        all => format!("`/{}/…`", all.join("/")),
    }
}
