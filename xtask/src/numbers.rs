//! Numbers and tables that other files state of `spec/`: codegen keeps them, as it keeps the features.
//!
//! In a document a number stands between `<!-- =name -->` and `<!-- = -->`, a table of the families between
//! `<!-- families -->` and `<!-- end of families -->`, and what codegen prints between `<!-- codegen -->` and
//! `<!-- end of codegen -->`. In a test a number is a `const NAME: usize = …; // =name`.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::codegen::Summary;
use crate::families::Family;
use crate::model::{Kind, Operation, Version};
use crate::output::Edit;
use crate::problem::Problems;
use crate::spec::Spec;

/// The files that state numbers, where they are there.
const FILES: [&str; 8] = [
    "README.md",
    "README.zh-CN.md",
    "docs/comparison.md",
    "docs/comparison.zh-CN.md",
    "docs/features.md",
    "docs/features.zh-CN.md",
    "tests/generated/catalog.rs",
    "xtask/tests/corpus/numbers.rs",
];

#[expect(clippy::expect_used, reason = "constant patterns, used by a test")]
static MARKED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(<!-- =([a-z0-9-]+) -->)[^<]*(<!-- = -->)").expect("a constant pattern"));
#[expect(clippy::expect_used, reason = "constant patterns, used by a test")]
static CONSTANT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(const [A-Z0-9_]+: usize = )[0-9_]+(; // =([a-z0-9-]+)\n)").expect("a constant pattern")
});

/// The numbers that can be counted.
#[derive(Debug)]
pub struct Numbers {
    counts: BTreeMap<&'static str, usize>,
    english: String,
    chinese: String,
    printed: String,
}

impl Numbers {
    /// Counts what `spec` says.
    #[must_use]
    pub fn of(spec: &Spec, summary: &Summary) -> Self {
        let count = |all: &[Operation], kind: Option<Kind>, version: Option<Version>| {
            let found = all.iter().filter(|operation| kind.is_none_or(|kind| operation.kind == kind));
            found.filter(|operation| version.is_none_or(|version| operation.version == version)).count()
        };
        let of = |kind, version| count(&spec.operations, kind, version);
        let docs = |kind, version| count(&spec.website, kind, version);
        let (endpoint, notification) = (Some(Kind::Endpoint), Some(Kind::Notification));
        let (v2, v3, brand) = (Some(Version::V2), Some(Version::V3), Some(Version::Brand));
        let mut counts = BTreeMap::from([
            ("pages", spec.pages),
            ("all", of(None, None)),
            ("operations", of(endpoint, None)),
            ("v3", of(endpoint, v3)),
            ("v2", of(endpoint, v2)),
            ("brand", of(endpoint, brand)),
            ("brand-notifications", of(notification, brand)),
            ("notifications", of(notification, None)),
            ("docs-all", docs(None, None)),
            ("docs-v3", docs(endpoint, v3)),
            ("docs-v2", docs(endpoint, v2)),
            ("docs-v3-notifications", docs(notification, v3)),
            ("docs-v2-notifications", docs(notification, v2)),
            ("families", spec.families.list.len()),
        ]);
        counts.extend(spec.counted.iter().map(|(name, count)| (*name, *count)));
        Self {
            counts,
            english: table(spec, |family| &family.english),
            chinese: table(spec, |family| &family.title),
            printed: format!("```console\n$ cargo xtask codegen\n{summary}\n```\n"),
        }
    }

    /// Adds the files below `root` that state a number to what is written.
    ///
    /// # Errors
    /// A number that is not known, and a file that cannot be read.
    pub fn add(&self, edit: &mut Edit, root: &Path) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for name in FILES {
            let text = match std::fs::read_to_string(root.join(name)) {
                Ok(text) => text,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => {
                    problems.push(name, 0, error.to_string(), "a file of text");
                    continue;
                }
            };
            match self.spliced(name, &text) {
                Ok(spliced) => {
                    if let Err(error) = edit.file(name, &spliced) {
                        problems.push(name, 0, error.to_string(), "a file of text");
                    }
                }
                Err(unknown) => {
                    let known: Vec<&str> = self.counts.keys().copied().collect();
                    problems.push(name, 0, format!("the number `{unknown}`"), known.join(", "));
                }
            }
        }
        problems.or(())
    }

    /// The text with the numbers as they are; what is wrong is a name nobody counts.
    fn spliced(&self, name: &str, text: &str) -> Result<String, String> {
        let mut unknown = None;
        let mut count = |name: &str| {
            let found = self.counts.get(name).copied();
            unknown = unknown.take().or_else(|| found.is_none().then(|| name.to_owned()));
            found.unwrap_or_default()
        };
        let text = MARKED.replace_all(text, |found: &Captures<'_>| {
            format!("{} {} {}", &found[1], thousands(count(&found[2]), ","), &found[3])
        });
        let text = CONSTANT.replace_all(&text, |found: &Captures<'_>| {
            format!("{}{}{}", &found[1], thousands(count(&found[3]), "_"), &found[2])
        });
        if let Some(unknown) = unknown {
            return Err(unknown);
        }
        let table = if name.contains("zh-CN") { &self.chinese } else { &self.english };
        let text = between(&text, "<!-- families -->\n", "<!-- end of families -->", |old| {
            // The head of the table stays.
            let head: String = old.lines().take(2).map(|line| format!("{line}\n")).collect();
            head + table
        });
        Ok(between(&text, "<!-- codegen -->\n", "<!-- end of codegen -->", |_| self.printed.clone()))
    }
}

fn between(text: &str, start: &str, end: &str, inside: impl Fn(&str) -> String) -> String {
    let parts = text.split_once(start).and_then(|(before, rest)| {
        let (old, after) = rest.split_once(end)?;
        Some(format!("{before}{start}{}{end}{after}", inside(old)))
    });
    parts.unwrap_or_else(|| text.to_owned())
}

fn table(spec: &Spec, title: impl Fn(&Family) -> &str) -> String {
    let row = |family: &Family| {
        let feature = family.feature.get_ref();
        let of = |kind| {
            let found = spec.operations.iter().filter(|operation| operation.feature == *feature);
            found.filter(|operation| operation.kind == kind).count()
        };
        let (operations, notifications) = (of(Kind::Endpoint), of(Kind::Notification));
        format!("| `{feature}` | {} | {operations} | {notifications} |\n", title(family))
    };
    spec.families.list.iter().map(row).collect()
}

fn thousands(number: usize, mark: &str) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{}{mark}{:03}", thousands(number / 1000, mark), number % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_sections_are_kept() {
        let numbers = Numbers {
            counts: BTreeMap::from([("operations", 1147), ("v2", 129)]),
            english: "| `a` | A | 1 | 0 |\n".to_owned(),
            chinese: "| `a` | 甲 | 1 | 0 |\n".to_owned(),
            printed: "printed\n".to_owned(),
        };
        let text = "of <!-- =operations -->9<!-- = --> and <!-- =v2 --><!-- = -->\n\
            <!-- families -->\n| f |\n| - |\n| old |\n<!-- end of families -->\nconst ALL: usize = 1_0; // =operations\n";
        let expected = "of <!-- =operations --> 1,147 <!-- = --> and <!-- =v2 --> 129 <!-- = -->\n\
            <!-- families -->\n| f |\n| - |\n| `a` | 甲 | 1 | 0 |\n<!-- end of families -->\nconst ALL: usize = 1_147; // =operations\n";
        assert_eq!(numbers.spliced("README.zh-CN.md", text).unwrap(), expected);
        assert_eq!(numbers.spliced("README.md", "<!-- =x -->9<!-- = -->").unwrap_err(), "x");
        assert_eq!(thousands(1_234_567, ","), "1,234,567");
    }
}
