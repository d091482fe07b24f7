//! Corrections and decisions that another source has made needless.
//!
//! An operation is what all its sources say together, so that what one page has wrong another page or a witness may
//! have right. An entry of `spec/errata.toml` without which the operation would be the same goes: it would only hide
//! what upstream changes there. Each is looked at with its own operations alone.

use std::collections::HashMap;

use toml::Spanned;

use crate::decisions::{Decisions, Entry};
use crate::errata::{Errata, FILE};
use crate::families::Families;
use crate::join::{self, Beside};
use crate::model::{self, Operation, unplaced};
use crate::official::{self, Serves};
use crate::problem::Problems;
use crate::surface::Page;
use crate::witness::{Fact, Witness};

/// The sources.
pub struct Sources<'a> {
    /// The pages with corrections of rows, as upstream has them.
    pub pages: &'a [Page],
    /// The operations of all pages, corrected.
    pub website: &'a [Operation],
    /// The official pages, as they are.
    pub official: &'a [official::Page],
    /// The witness.
    pub witness: &'a Witness,
    /// The families.
    pub families: &'a Families,
}

/// Checks that each correction of a row and each decision changes what its operation is.
///
/// # Errors
/// Every entry that changes nothing.
pub fn check(sources: &Sources<'_>, errata: &Errata) -> Result<(), Problems> {
    let decisions = errata.decisions();
    let facts = join::facts(sources.witness);
    let mut official = sources.official.to_vec();
    // What is wrong with corrections, the join says.
    decisions.correct(&mut official, &mut Problems::default());
    let looked = Looked {
        sources,
        decisions: &decisions,
        facts: &facts,
        official: &official,
        beside: Beside::new(&official, sources.families, &decisions, &facts),
        problems: Problems::default(),
    };
    looked.at(errata)
}

/// The sources while they are looked at.
struct Looked<'a> {
    sources: &'a Sources<'a>,
    decisions: &'a Decisions,
    facts: &'a HashMap<(&'a str, String), Vec<&'a Fact>>,
    /// The official pages, corrected.
    official: &'a [official::Page],
    beside: Beside<'a>,
    problems: Problems,
}

/// Operations, as far as they are compared; nothing where something is wrong with them.
type Whole = Option<Vec<Operation>>;

impl Looked<'_> {
    fn at(mut self, errata: &Errata) -> Result<(), Problems> {
        self.rows(errata);
        for entry in &self.decisions.decide {
            let found = || {
                format!("a decision without which `{}` of {} is the same", entry.row, entry.page.get_ref())
            };
            self.decision(&entry.page, 0, found);
        }
        for entry in &self.decisions.keep {
            for (at, row) in entry.rows.iter().enumerate() {
                let found = || {
                    format!(
                        "row {} to keep, `{row}` of {}, which comes all the same",
                        at + 1,
                        entry.page.get_ref()
                    )
                };
                self.decision(&entry.page, at, found);
            }
        }
        for entry in &self.decisions.official {
            for (at, row) in entry.rows.iter().enumerate() {
                self.official(&entry.page, at, row);
            }
        }
        self.problems.or(())
    }

    /// The corrections of rows of the website's pages.
    fn rows(&mut self, errata: &Errata) {
        let by_path: HashMap<&str, &Page> =
            self.sources.pages.iter().map(|page| (page.path.as_str(), page)).collect();
        let mut corrected: HashMap<&str, Whole> = HashMap::new();
        let rows = errata.rows();
        for row in &rows {
            let Some(&page) = by_path.get(row.page.as_str()) else { continue };
            let with = corrected.entry(&row.page);
            let with = with.or_insert_with(|| self.page(page, &errata.of_rows(&row.page, None)));
            if with.is_some() && *with == self.page(page, &errata.of_rows(&row.page, Some(row))) {
                let found = format!(
                    "a correction of `{}` of {}, which the other sources have right",
                    row.name, row.page
                );
                self.problems.push(FILE, row.line, found, "no such entry");
            }
        }
    }

    /// The operations of a page of the website with those corrections.
    fn page(&self, page: &Page, errata: &Errata) -> Whole {
        let mut pages = vec![page.clone()];
        errata.apply(&mut pages).ok()?;
        let lowered = model::lower(&pages, self.sources.families).ok()?;
        self.beside.join(&lowered).ok().map(unplaced)
    }

    /// A decision on a page of the website, on what is split off one, or on what only official pages have.
    fn decision(&mut self, page: &Spanned<String>, which: usize, found: impl Fn() -> String) {
        let split = self.decisions.split.iter().find(|split| split.into == *page.get_ref());
        let path = split.map_or(page, |split| &split.page).get_ref();
        let operations = self.sources.website.iter().filter(|operation| operation.page == *path);
        let operations: Vec<Operation> = operations.cloned().collect();
        let with = if operations.is_empty() {
            let would_be = |of: &&official::Page| {
                join::names(std::slice::from_ref(*of), self.sources.families).contains(path)
            };
            let pages: Vec<official::Page> = self.official.iter().filter(would_be).cloned().collect();
            let beside = Beside::new(&pages, self.sources.families, self.decisions, self.facts);
            self.both(page, which, || beside.lone().ok().map(unplaced))
        } else {
            self.both(page, which, || self.beside.join(&operations).ok().map(unplaced))
        };
        if with {
            let line = self.decisions.line(page);
            self.problems.push(FILE, line, found(), "no such entry");
        }
    }

    /// True if `of` comes to the same with and without an entry.
    fn both(&self, page: &Spanned<String>, which: usize, of: impl Fn() -> Whole) -> bool {
        let entry: Entry = (page.span().start, which);
        let with = of();
        with.is_some() && with == self.decisions.without(entry, of)
    }

    /// A correction of an official page: what it serves, with the page as it would be.
    fn official(&mut self, page: &Spanned<String>, which: usize, row: &str) {
        let is_it = |of: &&official::Page| {
            *page.get_ref() == format!("{}{}/{}.md", official::FOLDER, of.role.word(), of.doc_id)
        };
        let (Some(raw), Some(serves)) =
            (self.sources.official.iter().find(is_it), self.official.iter().find(is_it).map(|of| &of.serves))
        else {
            return;
        };
        let mut other = vec![raw.clone()];
        self.decisions.without((page.span().start, which), || {
            // Of other pages than this one it would say that they are not there.
            self.decisions.correct(&mut other, &mut Problems::default());
        });
        let with: Vec<official::Page> =
            self.official.iter().filter(|of| together(&of.serves, serves)).cloned().collect();
        let mut without = with.clone();
        without.iter_mut().filter(|of| is_it(&&**of)).zip(other).for_each(|(of, other)| *of = other);
        let operations: Vec<Operation> =
            self.sources.website.iter().filter(|operation| is_served(operation, serves)).cloned().collect();
        let whole = |pages: &[official::Page]| {
            let beside = Beside::new(pages, self.sources.families, self.decisions, self.facts);
            let joined = if operations.is_empty() { beside.lone() } else { beside.join(&operations) };
            joined.ok().map(unplaced)
        };
        let corrected = whole(&with);
        if corrected.is_some() && corrected == whole(&without) {
            let found = format!(
                "a correction of `{row}` of {}, without which its operations are the same",
                page.get_ref()
            );
            let line = self.decisions.line(page);
            self.problems.push(FILE, line, found, "no such entry");
        }
    }
}

/// True if two pages serve something together.
fn together(one: &Serves, other: &Serves) -> bool {
    match (one, other) {
        (Serves::Call(..), Serves::Call(..)) => one == other,
        (Serves::Events(one), Serves::Events(other)) => one.iter().any(|event| other.contains(event)),
        _ => false,
    }
}

fn is_served(operation: &Operation, serves: &Serves) -> bool {
    match serves {
        Serves::Call(method, path) => {
            operation.kind == model::Kind::Endpoint && (operation.method, &operation.path) == (*method, path)
        }
        Serves::Events(events) => {
            operation.kind == model::Kind::Notification
                && events.iter().any(|event| event == operation.event())
        }
    }
}
