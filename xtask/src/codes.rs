//! `spec/codes.toml`: the codes of refusals, and what each says of the operation that was refused.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::model::Operation;
use crate::official::Page;
use crate::problem::{Problems, line_at, read_toml};

/// The file's name.
pub const FILE: &str = "spec/codes.toml";

/// The codes by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Codes(pub BTreeMap<String, Code>);

/// One code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The fate of the operation that was refused.
    pub says: Says,
    /// The same call may succeed later.
    #[serde(default)]
    pub busy: bool,
    /// The thing the call is about is not there.
    #[serde(default)]
    pub missing: bool,
    /// The meaning, in English.
    pub means: String,
    /// Other spellings, with the reason why they are the same code.
    #[serde(default)]
    pub also: BTreeMap<String, String>,
    /// The documentation of a spelling that no page at hand lists.
    pub from: Option<Listed>,
    /// The name in Rust, where the code does not make a good one.
    pub variant: Option<String>,
}

/// The fate of an operation that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Says {
    /// Nothing was done, for good.
    Final,
    /// Nobody knows yet.
    Uncertain,
    /// It is being done.
    Waiting,
}

/// A documentation whose error tables are not in `spec/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Listed {
    /// That of v2.
    V2,
}

impl Codes {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form, a spelling that stands twice, and one that is none.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let codes: Self = read_toml(FILE, text, "codes with says, means, and perhaps busy, missing, also")?;
        let mut seen = BTreeSet::new();
        for (name, code) in &codes.0 {
            let line = text.find(&format!("[{name}]")).map_or(0, |at| line_at(text, at));
            for spelling in code.spellings(name) {
                if !spelling
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
                {
                    problems.push(FILE, line, format!("the code `{spelling}`"), "capitals, digits and `_`");
                }
                if !seen.insert(spelling) {
                    problems.push(
                        FILE,
                        line,
                        format!("`{spelling}` twice"),
                        "each spelling of one code alone",
                    );
                }
            }
            if code.means.is_empty() || code.also.values().any(String::is_empty) {
                problems.push(
                    FILE,
                    line,
                    format!("`{name}` without words"),
                    "a meaning, and a reason a spelling",
                );
            }
        }
        problems.or(codes)
    }

    /// Gives the refusals of `operations` their meanings, and holds the codes against those of all `pages`.
    ///
    /// # Errors
    /// A page's code that is not here, and a spelling here that no documentation has.
    pub fn explain(&self, operations: &mut [Operation], pages: &[Page]) -> Result<(), Problems> {
        let mut problems = Problems::default();
        if self.0.is_empty() {
            return Ok(());
        }
        let known: HashMap<&str, (&str, &Code)> = self
            .0
            .iter()
            .flat_map(|(name, code)| {
                code.spellings(name).map(move |spelling| (spelling, (name.as_str(), code)))
            })
            .collect();
        for page in pages {
            for error in page.errors.iter().filter(|error| !known.contains_key(error.code.as_str())) {
                let file = format!("spec/official/{}/{}.md", page.role.word(), page.doc_id);
                problems.push(
                    file,
                    error.line.0,
                    format!("the code `{}`", error.code),
                    format!("one of {FILE}"),
                );
            }
        }
        for operation in operations {
            for refusal in &mut operation.refusals {
                if let Some((_, code)) = known.get(refusal.code.as_str()) {
                    refusal.meaning.clone_from(&code.means);
                }
            }
            // One page may spell a code in two ways, and so may two pages.
            let mut seen = BTreeSet::new();
            operation.refusals.retain(|refusal| {
                let name = known.get(refusal.code.as_str()).map_or(refusal.code.as_str(), |(name, _)| name);
                seen.insert((refusal.status, name.to_owned()))
            });
        }
        let errors = pages.iter().flat_map(|page| &page.errors);
        let listed: BTreeSet<&str> = errors.map(|error| error.code.as_str()).collect();
        for (name, code) in &self.0 {
            let nowhere: Vec<&str> = code.spellings(name).filter(|it| !listed.contains(*it)).collect();
            match (&nowhere[..], code.from) {
                ([], Some(_)) => {
                    problems.push(
                        FILE,
                        0,
                        format!("`from` of `{name}`"),
                        "no other source: pages at hand list it",
                    );
                }
                ([first, ..], None) => {
                    problems.push(
                        FILE,
                        0,
                        format!("the code `{first}`"),
                        "one that a page lists, or its source in `from`",
                    );
                }
                _ => {}
            }
        }
        problems.or(())
    }

    /// The spellings of the codes that `is` holds for, sorted.
    #[must_use]
    pub fn spelt(&self, is: impl Fn(&Code) -> bool) -> BTreeSet<&str> {
        self.0.iter().filter(|(_, code)| is(code)).flat_map(|(name, code)| code.spellings(name)).collect()
    }
}

impl Code {
    /// Its name and its other spellings.
    pub fn spellings<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c str> {
        std::iter::once(name).chain(self.also.keys().map(String::as_str))
    }
}
