//! Enums of one name and the same values are one type, among the operations that are compiled together.
//!
//! It stands where it comes first, and under its name everywhere else: what one operation answers can be handed to
//! another. What only looks alike, the same values under another name or with another meaning, stays apart, and so
//! do structs: that two of them are the same thing, `[[noun]]` says.

use std::collections::{BTreeSet, HashMap};

use super::{Module, Type};
use crate::model::{Kind, Meaning};

/// The things that make enums one: the features they are compiled under, the name, the variants, and what pages say of them.
type Key<'m> = (Vec<&'m str>, String, Vec<(String, String)>, Vec<(String, String, String)>);

/// Gives all but the first of enums that are one the path of that one.
pub(super) fn share(modules: &mut [Module<'_>]) {
    let features = features(modules);
    let mut first: HashMap<Key<'_>, String> = HashMap::new();
    for module in modules {
        let operation = module.operation;
        let known = operation.noun.is_some() || operation.lists.is_some();
        let file = file_of(module.path.as_slice(), operation.kind);
        let Some(features) = features.get(file) else { continue };
        let path = module.path.join("::");
        let stands = [
            (&mut module.types, "", !known || operation.kind == Kind::Endpoint),
            (&mut module.response_types, "::response", !known),
        ];
        for (types, below, _) in stands.into_iter().filter(|(.., here)| *here) {
            for ty in types {
                let Type::Enum(of) = ty else { continue };
                if of.is.is_some() {
                    continue;
                }
                let features = features.iter().copied().collect();
                let meanings = of.said.meanings.iter().map(of_value).collect();
                let key = (features, of.name.clone(), of.variants.clone(), meanings);
                match first.get(&key) {
                    Some(is) => of.is = Some(is.clone()),
                    // Who uses what is deprecated is warned.
                    None if operation.deprecated.is_some() => {}
                    None => _ = first.insert(key, format!("crate::{path}{below}::{}", of.name)),
                }
            }
        }
    }
}

fn of_value(of: &Meaning) -> (String, String, String) {
    (of.value.clone(), of.label.text.clone(), of.label.english.clone())
}

/// The features under which each file is compiled: those of all operations in it and below it.
fn features<'m>(modules: &[Module<'m>]) -> HashMap<Vec<String>, BTreeSet<&'m str>> {
    let mut features: HashMap<Vec<String>, BTreeSet<&str>> = HashMap::new();
    for module in modules {
        let file = file_of(&module.path, module.operation.kind);
        for length in 1..=file.len() {
            features.entry(file[..length].to_vec()).or_default().insert(&module.operation.feature);
        }
    }
    features
}

/// The path of the module that is a file.
fn file_of(path: &[String], kind: Kind) -> &[String] {
    &path[..path.len() - usize::from(kind == Kind::Endpoint)]
}
