//! The features of the package, one a product family.

use std::collections::BTreeSet;

use crate::families::{DEFAULT, Families, Family};
use crate::model::Operation;

const START: &str =
    "# One feature a product family: written by `cargo xtask codegen` from spec/families.toml.\n";
const END: &str = "# End of the product families.\n";
/// Features that sign and send unless another is chosen: no families, and on by default like some.
const RUNTIME: [&str; 2] = ["aws-lc-rs", "reqwest"];

/// The lines of the families.
#[must_use]
pub fn features(families: &Families, operations: &[Operation]) -> String {
    // The runtime's part for v2 is a feature of its own.
    let of_v2: BTreeSet<&str> = operations
        .iter()
        .filter(|operation| operation.version.is_v2())
        .map(|operation| operation.feature.as_str())
        .collect();
    let mut names: Vec<&str> = families.list.iter().map(|family| family.feature.get_ref().as_str()).collect();
    names.sort_unstable();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("    \"{name}\",\n")).collect::<String>();
    let mut sorted: Vec<&Family> = families.list.iter().collect();
    sorted.sort_unstable_by_key(|family| family.feature.get_ref());
    let each = sorted.into_iter();
    let each: String = each
        .map(|family| {
            let feature = family.feature.get_ref();
            let needs = if of_v2.contains(feature.as_str()) { "\"v2\"" } else { "" };
            format!("# {} · {}\n{feature} = [{needs}]\n", family.english, family.title)
        })
        .collect();
    format!("default = [\n{}{}]\nfull = [\n{}]\n{each}", quoted(&RUNTIME), quoted(&DEFAULT), quoted(&names))
}

/// `manifest` with its section of families replaced; nothing where the section is not there.
#[must_use]
pub fn splice(manifest: &str, features: &str) -> Option<String> {
    let (before, rest) = manifest.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{features}{END}{after}"))
}
