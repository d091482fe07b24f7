//! Sets of features, each of which must compile without a warning.

use std::collections::BTreeSet;
use std::process::Stdio;

use super::guards::Pair;
use super::shell::{Shell, ShellError, failed, start};

/// The package that has them.
const PACKAGE: &str = "wechatpay-rs";
/// Collections of others, of no use by themselves, which are on wherever something asks for them.
const COLLECTIONS: [&str; 2] = ["default", "full"];
/// A family that stands for all of them beside what is no family.
const FAMILY: &str = "payment";
/// The features that compile the runtime: without one of them there are only the types, and no feature but those of
/// types does anything.
const BACKENDS: [&str; 2] = ["aws-lc-rs", "rustcrypto"];
/// The feature that comes by itself with a backend.
const RUNTIME: &str = "runtime";

/// Features to switch on together, with none of the default.
pub type Set = BTreeSet<String>;

/// The sets to check, in two rows that may go side by side, each in a folder of its own: the product families, which
/// ask for few dependencies, and everything else.
///
/// Not all pairs are among them. What is for one feature and asks for what is for another, or for what is there without
/// another alone, does not compile with the one by itself, or with all (which the tests are built with). Only what is for
/// two at once may hide a third that it needs: those two are a set, and the source says which they are
/// ([`guards`](super::guards)). A pair without a backend would be checked for nothing. So is beside the second backend a
/// feature whose code is the same beside both: all of those are one set with it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// Nothing at all, then each product family alone.
    pub families: Vec<Set>,
    /// Each other feature alone and beside a backend, all of them and those whose code differs beside the other one, both
    /// backends, and beside one those that some code is for together.
    pub others: Vec<Set>,
}

impl Sets {
    /// The sets of a manifest; `families` are the features of the product families, `together` the pairs that some
    /// code is for.
    ///
    /// # Errors
    /// The manifest is no TOML, or has no features.
    pub fn of(
        manifest: &str,
        families: &BTreeSet<String>,
        together: &BTreeSet<Pair>,
    ) -> Result<Self, String> {
        let manifest: toml::Table = manifest.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let features = manifest.get("features").and_then(toml::Value::as_table);
        let features = features.ok_or("Cargo.toml has no [features]")?;
        let names = features.keys().filter(|name| !COLLECTIONS.contains(&name.as_str()));
        let (of_families, others): (Vec<_>, Vec<_>) =
            names.cloned().partition(|name| families.contains(name));
        let alone = |names: &[String]| names.iter().map(|name| Set::from([name.clone()])).collect::<Vec<_>>();

        let mut sets = Self { families: vec![Set::new()], others: alone(&others) };
        sets.families.extend(alone(&of_families));
        let is_beside = |name: &str| name != RUNTIME && !BACKENDS.contains(&name);
        let beside: Vec<&str> = others.iter().map(String::as_str).filter(|name| is_beside(name)).collect();
        let set = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Set>();
        let [first, second] = BACKENDS;
        sets.others.extend(beside.iter().chain([&FAMILY]).map(|name| set(&[first, name])));
        let differing = beside.iter().filter(|name| differs(name, together));
        sets.others.extend(differing.map(|name| set(&[second, name])));
        sets.others.push(set(&[&[second, FAMILY][..], &beside].concat()));
        sets.others.push(set(&BACKENDS));
        let pairs = together.iter().map(|(one, other)| (one.as_str(), other.as_str()));
        let pairs = pairs.filter(|(one, other)| beside.contains(one) && beside.contains(other));
        sets.others.extend(pairs.map(|(one, other)| set(&[first, one, other])));
        Ok(sets)
    }
}

/// True if some code is for a feature and a backend at once.
fn differs(feature: &str, together: &BTreeSet<Pair>) -> bool {
    let is_backend = |name: &String| BACKENDS.contains(&name.as_str());
    together
        .iter()
        .any(|(one, other)| (one == feature && is_backend(other)) || (other == feature && is_backend(one)))
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
    cargo.args(["--features", features, "--message-format", "short"]);
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
    fn families_alone_and_the_rest_beside_a_backend() {
        let manifest = "[features]\naws-lc-rs = []\ndefault = []\nfull = []\nbill = []\npayment = []\nredis = []\n\
            runtime = []\nrustcrypto = []\nsm = []\nv2 = []\n";
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        let together = BTreeSet::from([pair("payment", "v2"), pair("redis", "v2"), pair("rustcrypto", "sm")]);
        let sets = Sets::of(manifest, &set(&["payment", "bill"]), &together).unwrap();
        assert_eq!(sets.families, [set(&[]), set(&["bill"]), set(&["payment"])]);
        let expected = [
            &["aws-lc-rs"][..],
            &["redis"],
            &["runtime"],
            &["rustcrypto"],
            &["sm"],
            &["v2"],
            &["aws-lc-rs", "redis"],
            &["aws-lc-rs", "sm"],
            &["aws-lc-rs", "v2"],
            &["aws-lc-rs", "payment"],
            &["rustcrypto", "sm"],
            &["rustcrypto", "payment", "redis", "sm", "v2"],
            &["aws-lc-rs", "rustcrypto"],
            &["aws-lc-rs", "redis", "v2"],
        ];
        assert_eq!(sets.others, expected.map(set));
    }

    #[test]
    fn a_manifest_without_features_is_a_mistake() {
        assert!(Sets::of("[package]\n", &Set::new(), &BTreeSet::new()).is_err());
    }
}
