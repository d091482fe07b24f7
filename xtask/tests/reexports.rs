//! Crates whose types stand in public signatures of the SDK are re-exported by it: who writes the type of a field
//! needs the crate in the very version.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, UseTree, Visibility};

/// The crates that are anybody's.
const STD: [&str; 8] = ["std", "core", "alloc", "crate", "self", "super", "Self", "serde"];

/// What is public of crates that a program has anyway where it uses the type: it switched the feature on for it.
/// zeroize stands in signatures of the backends alone, which nobody outside sees.
const OF_FEATURES: [&str; 4] = ["axum", "redis", "futures_util", "zeroize"];

#[derive(Default)]
struct File {
    /// The crate each imported name is of.
    imported: BTreeMap<String, String>,
    /// The names that signatures have, each with the crate in front of it where it is written so.
    named: BTreeSet<String>,
}

impl File {
    fn import(&mut self, tree: &UseTree, root: Option<&str>) {
        match tree {
            UseTree::Path(path) => {
                let name = path.ident.to_string();
                self.import(&path.tree, Some(root.unwrap_or(&name)));
            }
            UseTree::Group(group) => group.items.iter().for_each(|item| self.import(item, root)),
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let root = root.unwrap_or(&name).to_owned();
                self.imported.insert(name, root);
            }
            UseTree::Rename(rename) => {
                let root = root.map_or_else(|| rename.ident.to_string(), str::to_owned);
                self.imported.insert(rename.rename.to_string(), root);
            }
            UseTree::Glob(_) => {}
        }
    }

    fn name(&mut self, tokens: impl ToTokens) {
        let text = tokens.to_token_stream().to_string();
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        self.named.extend(words.map(str::to_owned));
    }

    fn fields(&mut self, fields: &Fields, all: bool) {
        for field in fields {
            if all || matches!(field.vis, Visibility::Public(_)) {
                self.name(&field.ty);
            }
        }
    }

    fn item(&mut self, item: &Item) {
        let public = |vis: &Visibility| matches!(vis, Visibility::Public(_));
        match item {
            Item::Use(it) => self.import(&it.tree, None),
            Item::Fn(it) if public(&it.vis) => self.name(&it.sig),
            Item::Struct(it) if public(&it.vis) => self.fields(&it.fields, false),
            Item::Enum(it) if public(&it.vis) => {
                it.variants.iter().for_each(|variant| self.fields(&variant.fields, true));
            }
            Item::Type(it) if public(&it.vis) => self.name(&it.ty),
            Item::Trait(it) if public(&it.vis) => self.name(
                it.items
                    .iter()
                    .map(|item| match item {
                        syn::TraitItem::Fn(function) => function.sig.to_token_stream(),
                        other => other.to_token_stream(),
                    })
                    .collect::<proc_macro2::TokenStream>(),
            ),
            Item::Impl(it) if it.trait_.is_none() => {
                for item in &it.items {
                    match item {
                        ImplItem::Fn(function) if public(&function.vis) => self.name(&function.sig),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn read(folder: &Path, found: &mut BTreeMap<String, BTreeSet<String>>, crates: &BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, found, crates);
            continue;
        }
        let mut file = File::default();
        for item in syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap().items {
            file.item(&item);
        }
        for name in &file.named {
            let of = file.imported.get(name).unwrap_or(name);
            if crates.contains(of) && !STD.contains(&of.as_str()) {
                found
                    .entry(of.clone())
                    .or_default()
                    .insert(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
}

#[test]
fn crates_of_signatures_are_reexported() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let manifest: toml::Table = fs::read_to_string(root.join("Cargo.toml")).unwrap().parse().unwrap();
    let crates: BTreeSet<String> =
        manifest["dependencies"].as_table().unwrap().keys().map(|name| name.replace('-', "_")).collect();
    let mut found = BTreeMap::new();
    read(&root.join("src"), &mut found, &crates);
    for name in ["bytes", "http", "reqwest", "rust_decimal"] {
        assert!(found.contains_key(name), "{name} is in signatures: {found:?}");
    }
    let face = syn::parse_file(&fs::read_to_string(root.join("src/lib.rs")).unwrap()).unwrap();
    let reexported: BTreeSet<String> = face
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Use(it) if matches!(it.vis, Visibility::Public(_)) => {
                Some(it.tree.to_token_stream().to_string())
            }
            _ => None,
        })
        .flat_map(|tree| {
            let names = tree.trim_matches(['{', '}', ' ']).split(',');
            names.map(|name| name.trim().to_owned()).collect::<Vec<_>>()
        })
        .collect();
    for (name, files) in found {
        assert!(
            reexported.contains(&name) || OF_FEATURES.contains(&name.as_str()),
            "{name} is in public signatures of {files:?} and is not re-exported"
        );
    }
}
