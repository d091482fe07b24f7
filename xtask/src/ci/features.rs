//! Sets of features, each of which must compile without a warning.

use std::collections::BTreeSet;
use std::process::Stdio;

use super::shell::{Shell, ShellError, WITHOUT_XTASK, failed, start};

/// The package that has them.
const PACKAGE: &str = "wechatpay-rs";
/// Collections of others, of no use by themselves, which are on wherever something asks for them.
const COLLECTIONS: [&str; 2] = ["default", "full"];
/// A family that stands for all of them beside what is no family.
const FAMILY: &str = "payment";
/// Features that come by themselves with a backend, or add data or conversions alone: no pair with them differs from
/// the rest.
const UNPAIRED: [&str; 5] = ["runtime", "catalog", "chrono", "jiff", "time"];

/// Features to switch on together, with none of the default.
pub type Set = BTreeSet<String>;

/// The sets to check, in two rows that may go side by side, each in a folder of its own: the product families, which
/// ask for few dependencies, and everything else.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// Nothing at all, then each product family alone.
    pub families: Vec<Set>,
    /// Each other feature alone, and those beside the product families two by two.
    pub others: Vec<Set>,
}

impl Sets {
    /// The sets of a manifest; `families` are the features of the product families.
    ///
    /// # Errors
    /// The manifest is no TOML, or has no features.
    pub fn of(manifest: &str, families: &BTreeSet<String>) -> Result<Self, String> {
        let manifest: toml::Table = manifest.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let features = manifest.get("features").and_then(toml::Value::as_table);
        let features = features.ok_or("Cargo.toml has no [features]")?;
        let names = features.keys().filter(|name| !COLLECTIONS.contains(&name.as_str()));
        let (of_families, others): (Vec<_>, Vec<_>) =
            names.cloned().partition(|name| families.contains(name));
        let alone = |names: &[String]| names.iter().map(|name| Set::from([name.clone()])).collect::<Vec<_>>();

        let mut sets = Self { families: vec![Set::new()], others: alone(&others) };
        sets.families.extend(alone(&of_families));
        let mut paired: Vec<_> =
            others.into_iter().filter(|name| !UNPAIRED.contains(&name.as_str())).collect();
        paired.push(FAMILY.to_owned());
        for (at, one) in paired.iter().enumerate() {
            sets.others.extend(paired[at + 1..].iter().map(|other| Set::from([one.clone(), other.clone()])));
        }
        Ok(sets)
    }
}

/// Checks all sets of a row.
///
/// # Errors
/// What does not compile, or not without a warning.
pub fn check(shell: &Shell, row: &[Set]) -> Result<(), String> {
    let wrong = row.iter().filter_map(|set| {
        let features = set.iter().map(String::as_str).collect::<Vec<_>>().join(",");
        match check_set(shell, &features) {
            Ok(said) if said.is_empty() => None,
            Ok(said) => Some(format!("with {features:?} alone:\n{said}")),
            Err(error) => Some(format!("with {features:?} alone: {error}")),
        }
    });
    let wrong: Vec<String> = wrong.collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// The compiler's word on a set. Warnings are not made errors by a flag of the compiler: every
/// dependency would be built anew for it.
fn check_set(shell: &Shell, features: &str) -> Result<String, ShellError> {
    let mut cargo = shell.cargo(&["check", "--quiet", "--package", PACKAGE, "--no-default-features"]);
    cargo.args(["--features", features, "--message-format", "short"]).args(WITHOUT_XTASK);
    cargo.arg("--target-dir").arg(&shell.target);
    let output = cargo.stdin(Stdio::null()).output().map_err(|source| start(&cargo, source))?;
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if output.status.success() || !said.is_empty() { Ok(said) } else { Err(failed(&cargo, output.status)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> Set {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn families_alone_and_the_rest_in_pairs() {
        let manifest = "[features]\ndefault = []\nfull = []\nbill = []\ncatalog = []\npayment = []\nredis = []\nsm = []\n";
        let sets = Sets::of(manifest, &set(&["payment", "bill"])).unwrap();
        assert_eq!(sets.families, [set(&[]), set(&["bill"]), set(&["payment"])]);
        let others = [
            &["catalog"][..],
            &["redis"],
            &["sm"],
            &["redis", "sm"],
            &["redis", "payment"],
            &["sm", "payment"],
        ];
        assert_eq!(sets.others, others.map(set));
    }

    #[test]
    fn a_manifest_without_features_is_a_mistake() {
        assert!(Sets::of("[package]\n", &Set::new()).is_err());
    }
}
