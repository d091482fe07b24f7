//! The features of the package, one a product family.

use crate::families::{DEFAULT, Families, Family};

const START: &str =
    "# One feature a product family: written by `cargo xtask codegen` from spec/families.toml.\n";
const END: &str = "# End of the product families.\n";
/// Features that sign and send unless another is chosen: no families, and on by default like some.
const RUNTIME: [&str; 2] = ["aws-lc-rs", "reqwest"];

/// The lines of the families.
#[must_use]
pub fn features(families: &Families) -> String {
    let mut names: Vec<&str> = families.list.iter().map(|family| family.feature.get_ref().as_str()).collect();
    names.sort_unstable();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("    \"{name}\",\n")).collect::<String>();
    let mut sorted: Vec<&Family> = families.list.iter().collect();
    sorted.sort_unstable_by_key(|family| family.feature.get_ref());
    let each = sorted.into_iter();
    let each: String = each
        .map(|family| {
            let needs = if is_of_v2(family) { "\"v2\"" } else { "" };
            format!("# {} · {}\n{} = [{needs}]\n", family.english, family.title, family.feature.get_ref())
        })
        .collect();
    format!("default = [\n{}{}]\nfull = [\n{}]\n{each}", quoted(&RUNTIME), quoted(&DEFAULT), quoted(&names))
}

/// True if something of the family is signed as v2 signs: the runtime's part for it is a feature of its own.
fn is_of_v2(family: &Family) -> bool {
    family.pages.iter().any(|page| page.get_ref().split('/').nth(1) == Some("v2"))
}

/// `manifest` with its section of families replaced; nothing where the section is not there.
#[must_use]
pub fn splice(manifest: &str, features: &str) -> Option<String> {
    let (before, rest) = manifest.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{features}{END}{after}"))
}
