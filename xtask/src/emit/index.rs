//! `generated/INDEX.md`, and `INDEX-BRAND.md` for brands: every operation for people to look up.

use std::fmt::Write as _;

use super::{docs, official};
use crate::families::Families;
use crate::model::Version;
use crate::names::Module;

/// The text of the index, a table a family.
pub(super) fn index(modules: &[Module<'_>], families: &Families) -> String {
    let head = "# Index\n\nEvery operation and notification by product family. Written by `cargo xtask codegen`.\n\
         A family is a cargo feature; `payment`, `refund`, `bill` and `certificates` are on by default. What is\n\
         of v2 is in [an index of its own](INDEX-V2.md), and so is [the API of brands](INDEX-BRAND.md).\n";
    head.to_owned() + &tables(modules, families, |version| version == Version::V3)
}

/// The text of the index of v2.
pub(super) fn v2(modules: &[Module<'_>], families: &Families) -> String {
    let head = "# Index of v2\n\nEvery operation and notification of v2. Written by `cargo xtask codegen`.\n";
    head.to_owned() + &tables(modules, families, |version| version == Version::V2)
}

/// The text of the index of the brand API.
pub(super) fn brands(modules: &[Module<'_>], families: &Families) -> String {
    let head = "# Index of the brand API\n\nEvery operation and notification of brands. Written by `cargo xtask codegen`.\n";
    head.to_owned() + &tables(modules, families, |version| version == Version::Brand)
}

fn tables(modules: &[Module<'_>], families: &Families, listed: impl Fn(Version) -> bool) -> String {
    let mut out = String::new();
    for family in &families.list {
        let is_of = |module: &&Module<'_>| {
            module.operation.feature == *family.feature.get_ref() && listed(module.operation.version)
        };
        if !modules.iter().any(|module| is_of(&module)) {
            continue;
        }
        let _ = write!(out, "\n## `{}`: {} · {}\n\n", family.feature.get_ref(), family.english, family.title);
        out.push_str("Title | HTTP | Rust path | Official pages\n--- | --- | --- | ---\n");
        for module in modules.iter().filter(is_of) {
            let operation = module.operation;
            let struck = if operation.deprecated.is_some() { "~~" } else { "" };
            let title = operation.title.joined(str::to_owned).replace('|', r"\|");
            let _ = writeln!(
                out,
                "{struck}{title}{struck} | {} | `{}` | {}",
                docs::http_line(operation),
                module.path.join("::"),
                official::numbers(operation).join(" ")
            );
        }
    }
    out
}
