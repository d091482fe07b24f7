//! `spec/errata.toml`: corrections to pages that are wrong.
//!
//! A correction that matches nothing, or that changes nothing, is a mistake itself: the page has been
//! mended and the entry can go.

mod edits;
mod fact;
mod nearest;
mod rows;
mod same;
mod stand;
mod whole;

use serde::Deserialize;

use toml::Spanned;

use crate::decisions::{Correction, Decide, Decisions, Keep, Noun, Split};
use crate::problem::{Problems, line_at, read_toml};
use crate::surface::{Field, Mark, Page, Scalar, Type, Unit};
pub use fact::Fact;
pub use rows::Side;
use rows::{Wrong, table, wrong};
pub use same::Same;
use stand::stand;
pub use whole::{OperationFix, Remove};

/// The file's name.
pub const FILE: &str = "spec/errata.toml";

/// The class of the standing that says an operation's answers are not signed.
pub const UNSIGNED: &str = "unsigned";

/// The class of the standing that says an operation only asks.
pub const ASKS: &str = "asks";

/// All corrections.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errata {
    /// In the order they are applied.
    #[serde(rename = "fix", default)]
    pub fixes: Vec<Fix>,
    /// Applied after them.
    #[serde(rename = "add", default)]
    pub additions: Vec<Add>,
    /// Rows that are those of another page; applied after these.
    #[serde(default)]
    pub same: Vec<Same>,
    /// The faults of an operation as a whole.
    #[serde(rename = "operation", default)]
    pub operations: Vec<OperationFix>,
    /// Pages that describe nothing there is; they go last.
    #[serde(rename = "remove", default)]
    pub removals: Vec<Remove>,
    /// The operations whose answers are not signed.
    #[serde(default)]
    pub unsigned: Vec<Unsigned>,
    /// The operations that only ask, whatever their verb.
    #[serde(default)]
    pub asks: Vec<Asks>,
    /// Further facts about operations as a whole.
    #[serde(rename = "fact", default)]
    pub facts: Vec<Fact>,
    /// Corrections of official pages.
    #[serde(default)]
    pub official: Vec<Correction>,
    /// The truth where the sources disagree.
    #[serde(default)]
    pub decide: Vec<Decide>,
    /// The fields of an answer that stay although only the website has them.
    #[serde(default)]
    pub keep: Vec<Keep>,
    /// The documents of several kinds that one event type brings.
    #[serde(default)]
    pub split: Vec<Split>,
    /// The noun: the same thing wherever it comes from.
    #[serde(rename = "noun", default)]
    pub nouns: Vec<Noun>,
    /// The file, to name the line of an entry.
    #[serde(skip)]
    text: String,
}

/// One correction of one row.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// The operation's anchor, where the page has several.
    pub method: Option<String>,
    /// `request` or `response`.
    pub table: Side,
    /// The row's names from the top, parted by dots, as the page has them.
    pub row: String,
    /// The row as `spec/` has it, without the bar in front: when upstream changes it, the correction is to be
    /// looked at again.
    pub was: Option<String>,
    /// Why the page is wrong.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
    /// The truth instead.
    pub set: Set,
}

/// A correction of a row, to be told apart from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// The page below `spec/`.
    pub page: String,
    /// The row.
    pub name: String,
    /// The line of the entry.
    pub line: usize,
    /// Where the entry stands in the file.
    at: usize,
}

/// The truth about the row.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Set {
    /// Its name.
    pub name: Option<String>,
    /// Its type cell.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The catalog's word for its coding.
    pub mark: Option<String>,
    /// Its own depth; what hangs under it stays where it is.
    pub depth: Option<usize>,
    /// True if it must be there.
    pub required: Option<bool>,
    /// The values it enumerates.
    pub values: Option<Vec<String>>,
    /// The short phrase that names it.
    pub label: Option<String>,
    /// The thing that a number counts, in the page's word: 分, 元, 秒, 分钟, 天.
    pub unit: Option<String>,
    /// There is no such row: it goes, with what hangs under it.
    pub remove: bool,
    /// It is no field: the rows under it belong one level up, each name once.
    pub dissolve: bool,
    /// It is a parameter of the URL and stands at the top level.
    pub hoist: bool,
    /// It stands before that row; what stands under it stays where it is.
    pub before: Option<String>,
}

/// One row that a page lacks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// The operation's anchor, where the page has several.
    pub method: Option<String>,
    /// `request` or `response`.
    pub table: Side,
    /// The row it follows, at the same depth.
    pub after: String,
    /// Why the page is wrong.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
    /// The row's name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// It is the first row of a document inside the text above: a bridge stands before it.
    #[serde(default)]
    pub bridged: bool,
    /// The values it enumerates.
    #[serde(default)]
    pub values: Vec<String>,
    /// Its type cell, coding and whether it must be there.
    #[serde(default)]
    pub set: Set,
}

/// A page whose answers come without a signature, which no table says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unsigned {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// How that is known.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
}

/// Pages whose operations only ask, which their verb does not say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    /// The pages below `spec/`.
    pub pages: Vec<Spanned<String>>,
    /// How that is known.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
}

impl Errata {
    /// Reads the file's text.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let errata: Self = read_toml(FILE, text, "[[fix]] with page, table, row, reason, link and set")?;
        Ok(Self { text: text.to_owned(), ..errata })
    }

    /// The file's decisions between the sources.
    #[must_use]
    pub fn decisions(&self) -> Decisions {
        let rows = (self.official.clone(), self.decide.clone());
        Decisions::new(rows, (self.keep.clone(), self.split.clone(), self.nouns.clone()), self.text.clone())
    }

    /// The corrections of other pages than these.
    #[must_use]
    pub fn without(mut self, pages: &[String]) -> Self {
        self.fixes.retain(|fix| !pages.contains(fix.page.get_ref()));
        self.additions.retain(|add| !pages.contains(add.page.get_ref()));
        self.same.retain(|same| !same.pages().iter().any(|page| pages.contains(page)));
        self.operations.retain(|fix| !pages.contains(fix.page.get_ref()));
        self.removals.retain(|remove| !pages.contains(remove.page.get_ref()));
        self.unsigned.retain(|unsigned| !pages.contains(unsigned.page.get_ref()));
        for named in self.asks.iter_mut().map(|asks| &mut asks.pages) {
            named.retain(|page| !pages.contains(page.get_ref()));
        }
        for named in self.facts.iter_mut().map(|fact| &mut fact.pages) {
            named.retain(|page| !pages.contains(page.get_ref()));
        }
        self
    }

    /// The corrections of single rows.
    #[must_use]
    pub fn rows(&self) -> Vec<Corrected> {
        let one = |page: &Spanned<String>, name: &str| Corrected {
            page: page.get_ref().clone(),
            name: name.to_owned(),
            line: line_at(&self.text, page.span().start),
            at: page.span().start,
        };
        let fixes = self.fixes.iter().map(|fix| one(&fix.page, &fix.row));
        fixes.chain(self.additions.iter().map(|add| one(&add.page, &add.name))).collect()
    }

    /// The corrections of rows of that page alone, all but `one`.
    #[must_use]
    pub fn of_rows(&self, page: &str, one: Option<&Corrected>) -> Self {
        let stays =
            |of: &Spanned<String>| of.get_ref() == page && one.is_none_or(|one| one.at != of.span().start);
        let mut these = Self { text: self.text.clone(), ..Self::default() };
        these.fixes = self.fixes.iter().filter(|fix| stays(&fix.page)).cloned().collect();
        these.additions = self.additions.iter().filter(|add| stays(&add.page)).cloned().collect();
        these
    }

    /// Corrects `pages`.
    ///
    /// # Errors
    /// The corrections that no longer apply.
    pub fn apply(&self, pages: &mut Vec<Page>) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let mut note = |page: &Spanned<String>, row: &str, applied: Result<(), Wrong>| {
            if let Err((found, expected)) = applied {
                let line = line_at(&self.text, page.span().start);
                problems.push(FILE, line, format!("{found} (`{row}` of {})", page.get_ref()), expected);
            }
        };
        for fix in &self.fixes {
            let table = table(pages, fix.page.get_ref(), fix.method.as_deref(), fix.table);
            note(&fix.page, &fix.row, table.and_then(|table| fix.apply(table)));
        }
        for add in &self.additions {
            let table = table(pages, add.page.get_ref(), add.method.as_deref(), add.table);
            note(&add.page, &add.name, table.and_then(|table| add.apply(table)));
        }
        for same in &self.same {
            note(&same.page, &same.under, same.apply(pages));
        }
        for unsigned in &self.unsigned {
            note(&unsigned.page, UNSIGNED, stand(pages, unsigned.page.get_ref(), UNSIGNED));
        }
        for page in self.asks.iter().flat_map(|asks| &asks.pages) {
            note(page, ASKS, stand(pages, page.get_ref(), ASKS));
        }
        for fact in &self.facts {
            for page in &fact.pages {
                note(page, "fact", fact.apply(pages, page.get_ref()));
            }
        }
        for fix in &self.operations {
            note(&fix.page, fix.method.as_deref().unwrap_or("operation"), fix.apply(pages));
        }
        for remove in &self.removals {
            note(&remove.page, "remove", remove.apply(pages));
        }
        problems.or(())
    }
}

impl Set {
    fn on(&self, field: &mut Field) -> Result<(), Wrong> {
        if let Some(name) = &self.name {
            field.name.clone_from(name);
        }
        if let Some(ty) = &self.ty {
            let (word, list) = ty.strip_suffix("[]").map_or((ty.as_str(), false), |word| (word, true));
            let of = Scalar::ALL.iter().find(|(_, known)| *known == word).map(|(of, _)| *of);
            field.ty = Type {
                of: of.ok_or_else(|| wrong("a correction to an unknown type", "a word of the type cell"))?,
                list,
            };
        }
        if let Some(word) = &self.mark {
            let mark = Mark::ALL.iter().find(|(.., known)| known == word).map(|(mark, ..)| *mark);
            field.mark = Some(
                mark.ok_or_else(|| wrong("a correction to an unknown coding", "rsa, json, aes-gcm, …"))?,
            );
        }
        if let Some(word) = &self.unit {
            let unit = Unit::ALL.iter().find(|(_, known)| known == word).map(|(unit, _)| *unit);
            field.unit = Some(unit.ok_or_else(|| {
                wrong("a correction to an unknown unit", "分, 元, 最小货币单位, 秒, 分钟 or 天")
            })?);
        }
        if let Some(values) = &self.values {
            field.values.clone_from(values);
        }
        if let Some(label) = &self.label {
            field.label.clone_from(label);
        }
        if let Some(depth) = self.depth {
            field.depth = depth;
        }
        if let Some(required) = self.required {
            field.required = required;
        }
        Ok(())
    }
}
