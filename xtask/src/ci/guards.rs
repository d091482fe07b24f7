//! The features that code of the crate is for two at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::output;

/// Two features, in the order of the alphabet.
pub type Pair = (String, String);

#[expect(clippy::expect_used, reason = "constant patterns, used by a test")]
static CONDITION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)#!?\[cfg(?:_attr)?\(.*?\)\]").expect("a constant pattern"));
#[expect(clippy::expect_used, reason = "constant patterns, used by a test")]
static FEATURE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"feature = "([^"]+)""#).expect("a constant pattern"));
/// A module that is a file, with what stands before it, back to the item before.
#[expect(clippy::expect_used, reason = "constant patterns, used by a test")]
static MODULE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)([^;{}]*)\bmod (\w+);").expect("a constant pattern"));

/// The features of one file: those that its modules are for, and all that it names.
#[derive(Default)]
struct Named {
    of_modules: Vec<(String, BTreeSet<String>)>,
    all: BTreeSet<String>,
    together: BTreeSet<Pair>,
}

/// The pairs of features that some code below `src` is for: named in one condition, or one of them on a module or item
/// and the other inside of it.
///
/// # Errors
/// A file or folder that cannot be read.
pub fn pairs(src: &Path) -> io::Result<BTreeSet<Pair>> {
    let files = output::read(src)?;
    let files: BTreeMap<&str, Named> =
        files.iter().map(|(file, text)| (module_of(file), named(text))).collect();
    let mut guards: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, named) in &files {
        for (name, features) in &named.of_modules {
            guards.entry(join(module, name)).or_default().extend(features.iter().cloned());
        }
    }
    let mut found = BTreeSet::new();
    for (module, named) in &files {
        found.extend(named.together.iter().cloned());
        let above = module.match_indices('/').map(|(at, _)| &module[..at]).chain([*module]);
        for guard in above.filter_map(|above| guards.get(above)) {
            found.extend(across(guard, &named.all));
        }
    }
    Ok(found)
}

/// The path of a file's module.
fn module_of(file: &str) -> &str {
    let module = file.strip_suffix(".rs").unwrap_or(file);
    if module == "lib" { "" } else { module.strip_suffix("/mod").unwrap_or(module) }
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}/{name}") }
}

/// The features that a file names in its conditions; those of examples in comments are somebody else's.
fn named(text: &str) -> Named {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let features = |text: &str| -> BTreeSet<String> {
        let conditions = CONDITION.find_iter(text);
        conditions
            .flat_map(|found| FEATURE.captures_iter(found.as_str()))
            .map(|found| found[1].to_owned())
            .collect()
    };
    let mut named = Named { all: features(&code), ..Named::default() };
    for condition in CONDITION.find_iter(&code) {
        let both = features(condition.as_str());
        named.together.extend(across(&both, &both));
    }
    for (around, inside) in items(&code) {
        named.together.extend(across(&features(&around), &features(&inside)));
    }
    for module in MODULE.captures_iter(&code) {
        let features = features(&module[1]);
        if !features.is_empty() {
            named.of_modules.push((module[2].to_owned(), features));
        }
    }
    named
}

/// The items that are not inside of others, each as its attributes and what follows them: a line that is not indented, and
/// closes nothing, begins one.
fn items(code: &str) -> Vec<(String, String)> {
    let mut items = Vec::new();
    let (mut around, mut inside) = (String::new(), String::new());
    let mut open = 0;
    for line in code.lines() {
        let begins = line.starts_with(|first: char| !first.is_whitespace() && !")]}".contains(first));
        if open == 0 && begins && !inside.is_empty() {
            items.push((std::mem::take(&mut around), std::mem::take(&mut inside)));
        }
        let is_attribute = open > 0 || line.starts_with('#');
        if is_attribute {
            open = (open + line.matches('[').count()).saturating_sub(line.matches(']').count());
        }
        let part = if is_attribute { &mut around } else { &mut inside };
        part.push_str(line);
        part.push('\n');
    }
    items.push((around, inside));
    items
}

/// The pairs of two different features, one from here and one from there.
fn across(left: &BTreeSet<String>, right: &BTreeSet<String>) -> BTreeSet<Pair> {
    let pairs = left.iter().flat_map(|one| right.iter().map(move |other| (one.min(other), one.max(other))));
    pairs.filter(|(first, second)| first != second).map(|(one, other)| (one.clone(), other.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_one_condition_and_on_a_module_or_an_item_around() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write(
            "lib.rs",
            "//! #[cfg(all(feature = \"doc\", feature = \"comment\"))]\n#[cfg(feature = \"a\")]\npub mod one;\nmod three;\nmod two;\n\
             #[cfg(all(\n    feature = \"d\",\n    not(feature = \"c\")\n))]\nfn both() {}\n",
        );
        write("one/mod.rs", "mod inner;");
        write("one/inner.rs", "#[cfg_attr(feature = \"b\", allow(dead_code))]\nfn inside() {}");
        write("two.rs", "#[cfg(feature = \"e\")]\nfn one() {}\n#[cfg(feature = \"f\")]\nfn other() {}\n");
        write(
            "three.rs",
            "#[cfg(feature = \"g\")]\n#[derive(Debug)]\nstruct Three {\n    #[cfg(feature = \"h\")]\n    one: u8,\n}\n",
        );
        let pairs = pairs(folder.path()).unwrap();
        let expected =
            [("a", "b"), ("c", "d"), ("g", "h")].map(|(one, other)| (one.to_owned(), other.to_owned()));
        assert_eq!(pairs, BTreeSet::from(expected));
    }
}
