//! `generated/catalog/`: all operations as data a program can walk, a file a family.

use std::collections::BTreeMap;

use super::{PREAMBLE, official};
use crate::families::Families;
use crate::model::{Kind, Version};
use crate::names::Module;
use crate::output::Files;

/// The files of the catalog.
pub(super) fn catalog(modules: &[Module<'_>], known: &Families) -> Files {
    let mut families: BTreeMap<&str, Vec<&Module<'_>>> = BTreeMap::new();
    for module in modules {
        families.entry(&module.operation.feature).or_default().push(module);
    }
    let mut files = Files::new();
    let (mut declared, mut listed) = (String::new(), String::new());
    for (feature, modules) in families {
        let name = feature.replace('-', "_");
        declared.push_str(&format!("#[cfg(feature = \"{feature}\")]\nmod {name};\n"));
        listed.push_str(&format!("    #[cfg(feature = \"{feature}\")]\n    {name}::FAMILY,\n"));
        let titles = known.list.iter().find(|family| family.feature.get_ref() == feature);
        let titles = titles.map_or(("", ""), |family| (&family.title, &family.english));
        files.insert(format!("catalog/{name}.rs"), family(feature, titles, &modules));
    }
    let root = format!(
        "{PREAMBLE}\n\n//! All operations and notifications as data.\n\nuse crate::catalog::Family;\n\n{declared}\n\
         /// The families that are switched on.\npub static FAMILIES: &[Family] = &[\n{listed}];\n"
    );
    files.insert("catalog.rs".to_owned(), root);
    files
}

fn family(feature: &str, (title, english): (&str, &str), modules: &[&Module<'_>]) -> String {
    let entries: String = modules.iter().map(|module| entry(module)).collect();
    let expect = if modules.iter().any(|module| module.operation.deprecated.is_some()) {
        "#![expect(deprecated, reason = \"the catalog lists what is deprecated too\")]\n\n"
    } else {
        ""
    };
    format!(
        "{PREAMBLE}\n\n{expect}use crate::catalog::{{Entry, Family}};\n\n\
         pub(super) const FAMILY: Family = Family {{\n    feature: {feature:?},\n    title: {title:?},\n    english: {english:?},\n    text: include_str!(\"../llms-full/{feature}.txt\"),\n    entries: &[\n{entries}    ],\n}};\n"
    )
}

fn entry(module: &Module<'_>) -> String {
    let path = module.path.join("::");
    let title = &module.operation.title;
    let pages = official::numbers(module.operation);
    let mut facts = if pages.is_empty() { String::new() } else { format!(".with_pages(&{pages:?})") };
    let refusals: Vec<_> = module.operation.refusals.iter().map(|it| (it.status, &it.code)).collect();
    if !refusals.is_empty() {
        facts.push_str(&format!(".with_refusals(&{refusals:?})"));
    }
    let (constructor, name) = match (module.operation.kind, module.operation.version) {
        (Kind::Endpoint, _) => {
            return format!("        Entry::endpoint::<crate::{path}::Request>({path:?}){facts},\n");
        }
        (Kind::Notification, Version::V2) => ("v2_notification", resource(module)),
        (Kind::Notification, Version::V3 | Version::Brand) => ("notification", resource(module)),
    };
    let (title, english) = (&title.text, &title.english);
    format!(
        "        Entry::{constructor}::<crate::{path}::{name}>({path:?}, {title:?}, {english:?}){facts},\n"
    )
}

fn resource(module: &Module<'_>) -> &'static str {
    if module.response.is_some() { "Resource" } else { "Body" }
}
