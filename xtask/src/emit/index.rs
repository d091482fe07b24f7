//! `generated/INDEX.md`: every operation for people to look up.

use std::fmt::Write as _;

use super::docs;
use crate::families::Families;
use crate::names::Module;

/// The text of the index, a table a family.
pub(super) fn index(modules: &[Module<'_>], families: &Families) -> String {
    let mut out = String::from(
        "# Index\n\nEvery operation and notification by product family. Written by `cargo xtask codegen`.\n\
         A family is a cargo feature; `payment`, `refund`, `bill` and `certificates` are on by default.\n",
    );
    for family in &families.list {
        let _ = write!(out, "\n## `{}`: {} · {}\n\n", family.feature.get_ref(), family.english, family.title);
        out.push_str("Title | HTTP | Rust path\n--- | --- | ---\n");
        for module in modules.iter().filter(|module| module.operation.feature == *family.feature.get_ref()) {
            let operation = module.operation;
            let struck = if operation.deprecated.is_some() { "~~" } else { "" };
            let title = operation.title.joined(str::to_owned).replace('|', r"\|");
            let _ = writeln!(
                out,
                "{struck}{title}{struck} | {} | `{}`",
                docs::http_line(operation),
                module.path.join("::")
            );
        }
    }
    out
}
