//! The decisions of `spec/errata.toml` where the sources disagree.
//!
//! An entry that finds nothing to decide is a mistake itself, as every correction is.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::official::{self, Part};
use crate::problem::{Problems, line_at};
use crate::surface::{Mark, Scalar, Type};

/// The file's name.
const FILE: &str = "spec/errata.toml";

/// A correction of a row of an official page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// The part of the page the row stands in, in small letters: `body`, `response`, `resource`, …
    pub table: String,
    /// The rows' names from the top, parted by dots, as the page has them.
    pub rows: Vec<String>,
    /// Which of the rows of that name, counted from 1.
    #[serde(default = "one")]
    pub nth: usize,
    /// It hangs under that row in truth, and so does what hangs under it.
    pub under: Option<String>,
    /// It is called that in truth.
    pub name: Option<String>,
    /// True if it must be there.
    pub required: Option<bool>,
    /// Why the page is wrong.
    pub reason: String,
    /// The page that shows it.
    pub link: String,
}

fn one() -> usize {
    1
}

/// The truth about a field that the sources describe differently.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The website's page below `spec/`.
    pub page: Spanned<String>,
    /// `request`, `response` or `resource`.
    pub table: String,
    /// The field's names from the top, parted by dots.
    pub row: String,
    /// The type cell.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The catalog's word for its coding.
    pub mark: Option<String>,
    /// True if it must be there.
    pub required: Option<bool>,
    /// All its values.
    pub values: Option<Vec<String>>,
    /// Why.
    pub reason: String,
    /// The page that shows it.
    pub link: String,
}

/// Fields of an answer that only the website has, and that come all the same.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// The website's page below `spec/`.
    pub page: Spanned<String>,
    /// `response` or `resource`.
    pub table: String,
    /// Their names from the top; what hangs under them stays, too.
    pub rows: Vec<String>,
    /// The second witness.
    pub reason: String,
    /// The page that shows it.
    pub link: String,
}

/// A notification that comes under the event type of another page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// The website's page of the event type, below `spec/`.
    pub page: Spanned<String>,
    /// The page it would have of its own, which names its module.
    pub into: String,
    /// Its subject.
    pub title: String,
    /// The family it belongs to, where that is another.
    pub feature: Option<String>,
    /// The original type it comes with.
    pub original_type: Option<String>,
    /// A name its document has at the top, and no other of the event type.
    pub has: Option<String>,
    /// The original type of what stays on the page.
    pub rest: Option<String>,
    /// The evidence.
    pub reason: String,
    /// The page that shows it.
    pub link: String,
}

/// Operations and notifications that bring the same thing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noun {
    /// Its module in `nouns`.
    pub module: Spanned<String>,
    /// Its type.
    pub name: String,
    /// Its title in the documentation's words.
    pub title: String,
    /// The same in English.
    pub english: String,
    /// The pages, each with `#` and its method where it has several operations.
    pub of: Vec<String>,
    /// The pages of operations that answer a list of it, and nothing else that is more than a word.
    #[serde(default)]
    pub listed: Vec<String>,
}

/// A decision as it is asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Decided {
    pub(crate) ty: Option<Type>,
    pub(crate) mark: Option<Mark>,
    pub(crate) required: Option<bool>,
    pub(crate) values: Option<Vec<String>>,
}

/// All decisions of the file.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    /// Corrections of official pages.
    pub official: Vec<Correction>,
    /// The truth where sources disagree.
    pub decide: Vec<Decide>,
    /// The part of the website's that stays.
    pub keep: Vec<Keep>,
    /// The documents of several kinds that one event type brings.
    pub split: Vec<Split>,
    /// The noun: the same thing wherever it comes from.
    pub nouns: Vec<Noun>,
    /// The file, to name the line of an entry.
    pub text: String,
    /// The lines of the entries that decided something.
    used: RefCell<BTreeSet<(usize, usize)>>,
    /// The one that is passed over, to see what comes without it.
    without: Cell<Option<Entry>>,
}

/// An entry that decides: where its page stands in the file, and which of its rows is meant.
pub(crate) type Entry = (usize, usize);

impl Decisions {
    /// The decisions of a file with that text.
    #[must_use]
    pub fn new(
        (official, decide): (Vec<Correction>, Vec<Decide>),
        (keep, split, nouns): (Vec<Keep>, Vec<Split>, Vec<Noun>),
        text: String,
    ) -> Self {
        Self {
            official,
            decide,
            keep,
            split,
            nouns,
            text,
            used: RefCell::default(),
            without: Cell::default(),
        }
    }

    /// The outcome of `of` with all decisions but one.
    pub(crate) fn without<T>(&self, entry: Entry, of: impl FnOnce() -> T) -> T {
        self.without.set(Some(entry));
        let made = of();
        self.without.set(None);
        made
    }

    /// The line of an entry.
    pub(crate) fn line(&self, page: &Spanned<String>) -> usize {
        line_at(&self.text, page.span().start)
    }

    fn stands(&self, entry: &Spanned<String>, which: usize) -> bool {
        self.without.get() != Some((entry.span().start, which))
    }

    fn note(&self, entry: &Spanned<String>, which: usize) {
        self.used.borrow_mut().insert((entry.span().start, which));
    }

    /// The decision on the field.
    pub(crate) fn of(&self, page: &str, table: &str, path: &str) -> Option<Decided> {
        let mut decided: Option<Decided> = None;
        let of_it =
            |entry: &&Decide| entry.page.get_ref() == page && entry.table == table && entry.row == path;
        let of_it = |entry: &&Decide| of_it(entry) && self.stands(&entry.page, 0);
        for entry in self.decide.iter().filter(of_it) {
            self.note(&entry.page, 0);
            let all = decided.get_or_insert_default();
            all.ty = entry.ty.as_deref().and_then(type_of).or(all.ty);
            let word = entry.mark.as_deref();
            all.mark = Mark::ALL
                .iter()
                .find(|(.., known)| Some(*known) == word)
                .map(|(mark, ..)| *mark)
                .or(all.mark);
            all.required = entry.required.or(all.required);
            all.values = entry.values.clone().or_else(|| all.values.take());
        }
        decided
    }

    /// True if the field stays although only the website has it.
    pub(crate) fn keeps(&self, page: &str, table: &str, path: &str) -> bool {
        let mut kept = false;
        for entry in self.keep.iter().filter(|entry| entry.page.get_ref() == page && entry.table == table) {
            for (at, row) in entry.rows.iter().enumerate() {
                if row == path && self.stands(&entry.page, at) {
                    self.note(&entry.page, at);
                    kept = true;
                }
            }
        }
        kept
    }

    /// The other things that the event type of that page brings.
    pub(crate) fn splits(&self, page: &str) -> Vec<&Split> {
        let splits: Vec<&Split> = self.split.iter().filter(|split| split.page.get_ref() == page).collect();
        for split in &splits {
            self.note(&split.page, 0);
        }
        splits
    }

    /// Corrects official pages.
    pub(crate) fn correct(&self, pages: &mut [official::Page], problems: &mut Problems) {
        for entry in &self.official {
            for (_, row) in entry.rows.iter().enumerate().filter(|(at, _)| self.stands(&entry.page, *at)) {
                if let Err((found, expected)) = entry.apply(row, pages) {
                    let found = format!("{found} (`{row}` of {})", entry.page.get_ref());
                    self.wrong(&entry.page, found, expected, problems);
                }
            }
        }
    }

    /// Notes the entries that decided nothing.
    pub(crate) fn unused(&self, problems: &mut Problems) {
        let used = self.used.borrow();
        let idle = |page: &Spanned<String>, at: usize| !used.contains(&(page.span().start, at));
        for entry in &self.decide {
            if entry.ty.as_deref().is_some_and(|ty| type_of(ty).is_none()) {
                let found = format!("the type `{}`", entry.ty.as_deref().unwrap_or_default());
                self.wrong(&entry.page, found, "a word of the type cell, perhaps with []", problems);
            }
            if idle(&entry.page, 0) {
                let found =
                    format!("a decision that decides nothing (`{}` of {})", entry.row, entry.page.get_ref());
                self.wrong(&entry.page, found, "a field that official pages have, or no entry", problems);
            }
        }
        for entry in &self.keep {
            for (at, row) in entry.rows.iter().enumerate().filter(|(at, _)| idle(&entry.page, *at)) {
                let found = format!(
                    "row {} to keep that needs no keeping (`{row}` of {})",
                    at + 1,
                    entry.page.get_ref()
                );
                self.wrong(&entry.page, found, "a field of the website's alone, or no entry", problems);
            }
        }
        for entry in self.split.iter().filter(|entry| idle(&entry.page, 0)) {
            let found = format!("a split of {}", entry.page.get_ref());
            self.wrong(&entry.page, found, "a notification's page", problems);
        }
    }

    /// Notes what is wrong with a noun.
    pub(crate) fn unfit(&self, module: &Spanned<String>, found: String, problems: &mut Problems) {
        self.wrong(module, found, "operations and notifications that bring the same", problems);
    }

    fn wrong(&self, page: &Spanned<String>, found: String, expected: &str, problems: &mut Problems) {
        problems.push(FILE, line_at(&self.text, page.span().start), found, expected);
    }
}

/// The type of a type cell.
pub(crate) fn type_of(cell: &str) -> Option<Type> {
    let (word, list) = cell.strip_suffix("[]").map_or((cell, false), |word| (word, true));
    Scalar::ALL.iter().find(|(_, known)| *known == word).map(|(of, _)| Type { of: *of, list })
}

type Wrong = (&'static str, &'static str);

impl Correction {
    fn apply(&self, row: &str, pages: &mut [official::Page]) -> Result<(), Wrong> {
        let page = pages.iter_mut().find(|page| {
            *self.page.get_ref() == format!("{}{}/{}.md", official::FOLDER, page.role.word(), page.doc_id)
        });
        let page = page.ok_or(("a correction of a page that is not there", "a page of spec/official/"))?;
        let part = Part::ALL
            .into_iter()
            .map(|(part, _)| part)
            .find(|part| format!("{part:?}").to_lowercase() == self.table);
        let part = part.ok_or(("a correction of an unknown table", "body, query, response, resource, …"))?;
        let rows =
            page.tables.iter_mut().filter(|table| table.part == part).flat_map(|table| &mut table.rows);
        let name = row;
        let mut rows: Vec<&mut official::Row> = rows.collect();
        let mut matching = rows.iter().enumerate().filter(|(_, row)| row.dotted() == name).map(|(at, _)| at);
        let at = matching
            .nth(self.nth.saturating_sub(1))
            .ok_or(("a correction of a row that is not there", "a row of the page"))?;
        let old = rows[at].path.clone();
        let mut new = old.clone();
        if let Some(under) = &self.under {
            let name = new.pop().unwrap_or_default();
            new = under.split('.').map(str::to_owned).chain([name]).collect();
        }
        if let (Some(name), Some(last)) = (&self.name, new.last_mut()) {
            last.clone_from(name);
        }
        let required = self.required.filter(|required| *required != rows[at].required);
        if new == old && required.is_none() {
            return Err(("a correction that changes nothing", "the page to be still wrong, or no entry"));
        }
        if let Some(required) = required {
            rows[at].required = required;
        }
        // What stands under the row, down to the next that does not, moves with it.
        rows[at].path.clone_from(&new);
        for row in rows.iter_mut().skip(at + 1) {
            if row.path.len() <= old.len() || !row.path.starts_with(&old) {
                break;
            }
            row.path.splice(..old.len(), new.iter().cloned());
        }
        Ok(())
    }
}
