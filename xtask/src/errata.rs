//! `spec/errata.toml`: corrections to pages that are wrong.
//!
//! A correction that matches nothing, or that changes nothing, is a mistake itself: the page has been
//! mended and the entry can go.

mod rows;
mod same;
mod stand;

use serde::Deserialize;

use toml::Spanned;

use crate::decisions::{Correction, Decide, Decisions, Keep, Noun, Split};
use crate::problem::{Problems, line_at};
use crate::surface::{Field, Mark, Page, Row, Says, Scalar, Table, Type};
pub use rows::Side;
use rows::{NO_ROW, NOTHING, Wrong, paths, table};
pub use same::Same;
use stand::stand;

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
    /// The operations whose answers are not signed.
    #[serde(default)]
    pub unsigned: Vec<Unsigned>,
    /// The operations that only ask, whatever their verb.
    #[serde(default)]
    pub asks: Vec<Asks>,
    /// Corrections of official pages.
    #[serde(default)]
    pub official: Vec<Correction>,
    /// What is true where the sources disagree.
    #[serde(default)]
    pub decide: Vec<Decide>,
    /// What stays of an answer although only the website has it.
    #[serde(default)]
    pub keep: Vec<Keep>,
    /// What one event type brings of several kinds.
    #[serde(default)]
    pub split: Vec<Split>,
    /// What is the same thing wherever it comes from.
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
    /// Why the page is wrong.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
    /// What is true instead.
    pub set: Set,
}

/// What is true of the row.
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
    /// Whether it must be there.
    pub required: Option<bool>,
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
        let errata: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| line_at(text, span.start));
            let mut problems = Problems::default();
            problems.push(FILE, line, error.message(), "[[fix]] with page, table, row, reason, link and set");
            problems
        })?;
        Ok(Self { text: text.to_owned(), ..errata })
    }

    /// What the file decides between the sources.
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
        self.unsigned.retain(|unsigned| !pages.contains(unsigned.page.get_ref()));
        for asks in &mut self.asks {
            asks.pages.retain(|page| !pages.contains(page.get_ref()));
        }
        self
    }

    /// Corrects `pages`.
    ///
    /// # Errors
    /// The corrections that no longer apply.
    pub fn apply(&self, pages: &mut [Page]) -> Result<(), Problems> {
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
        problems.or(())
    }
}

impl Add {
    fn apply(&self, table: &mut Table) -> Result<(), Wrong> {
        let paths = paths(&table.rows);
        let at = paths.iter().position(|path| *path == self.after).ok_or(NO_ROW)?;
        let Says::Field(before) = &table.rows[at].says else { return Err(NO_ROW) };
        let parent = self.after.rsplit_once('.').map_or("", |(parent, _)| parent);
        if paths.contains(&format!("{parent}.{}", self.name)) {
            return Err(("an addition of a row the page has", "a row the page lacks, or no entry"));
        }
        let mut field = Field {
            name: self.name.clone(),
            required: false,
            depth: before.depth,
            ty: Type { of: Scalar::String, list: false },
            mark: None,
            label: self.label.clone(),
            unit: None,
            values: self.values.clone(),
            host: None,
        };
        self.set.on(&mut field)?;
        let line = table.rows[at].line;
        let bridge = self.bridged.then_some(Row { line, says: Says::Bridge });
        let rows = bridge.into_iter().chain([Row { line, says: Says::Field(field) }]);
        let after = at + 1;
        table.rows.splice(after..after, rows);
        Ok(())
    }
}

impl Fix {
    fn apply(&self, table: &mut Table) -> Result<(), Wrong> {
        match &self.set {
            set if set.dissolve => self.dissolve(table),
            set if set.hoist => self.hoist(table),
            Set { before: Some(other), .. } => self.move_before(other, table),
            _ => self.set_row(table),
        }
    }

    fn hoist(&self, table: &mut Table) -> Result<(), Wrong> {
        let at = self.find(table).ok_or(NO_ROW)?;
        if matches!(&table.rows[at].says, Says::Field(field) if field.depth == 0) {
            return Err(NOTHING);
        }
        let mut row = table.rows.remove(at);
        if let Says::Field(field) = &mut row.says {
            field.depth = 0;
            field.required = true;
        }
        table.rows.insert(0, row);
        Ok(())
    }

    fn move_before(&self, other: &str, table: &mut Table) -> Result<(), Wrong> {
        let at = self.find(table).ok_or(NO_ROW)?;
        let to = paths(&table.rows).iter().position(|path| path == other).ok_or(NO_ROW)?;
        if to >= at {
            return Err(NOTHING);
        }
        let row = table.rows.remove(at);
        table.rows.insert(to, row);
        Ok(())
    }

    fn set_row(&self, table: &mut Table) -> Result<(), Wrong> {
        let at = self.find(table).ok_or(NO_ROW)?;
        let Says::Field(field) = &mut table.rows[at].says else {
            return Err(NO_ROW);
        };
        let before = field.clone();
        self.set.on(field)?;
        if *field == before {
            return Err(NOTHING);
        }
        Ok(())
    }

    fn find(&self, table: &Table) -> Option<usize> {
        let mut matching = paths(&table.rows).into_iter().enumerate().filter(|(_, path)| *path == self.row);
        matching.next().map(|(at, _)| at)
    }

    /// Takes the rows of that path away, and the bridges between them; what hung under them stays at
    /// its depth, which puts it under the row above.
    fn dissolve(&self, table: &mut Table) -> Result<(), Wrong> {
        let paths = paths(&table.rows);
        let first = self.find(table).ok_or(NO_ROW)?;
        let mut seen = std::collections::HashSet::new();
        let mut kept = Vec::new();
        for (at, row) in std::mem::take(&mut table.rows).into_iter().enumerate() {
            let gone = paths[at] == self.row
                || (at > first
                    && row.says == Says::Bridge
                    && paths.get(at + 1).is_some_and(|next| *next == self.row))
                || (paths[at].starts_with(&format!("{}.", self.row)) && !seen.insert(paths[at].clone()));
            if !gone {
                kept.push(row);
            }
        }
        table.rows = kept;
        Ok(())
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
            field.ty =
                Type { of: of.ok_or(("a correction to an unknown type", "a word of the type cell"))?, list };
        }
        if let Some(word) = &self.mark {
            let mark = Mark::ALL.iter().find(|(.., known)| known == word).map(|(mark, ..)| *mark);
            field.mark = Some(mark.ok_or(("a correction to an unknown coding", "rsa, json, aes-gcm, …"))?);
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
