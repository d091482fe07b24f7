//! `cargo xtask import`: the documentation as upstream writes it becomes the facts in `spec/`.

use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::io;
use std::path::Path;

use crate::docs::{Docs, ROOTS, Source};
use crate::model::url;
use crate::near;
use crate::output::{Edit, Files};
use crate::problem::Problems;
use crate::spec::Spec;
use crate::surface::{self, Page, Says};

/// Rows in and rows out, to the last one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// Markdown files found below `openapi/` and `webhook/`.
    pub files: usize,
    /// Pages written.
    pub pages: usize,
    /// Files that hold no operation, each with the reason.
    pub skipped: Vec<String>,
    /// v3 operations, v2 operations, v3 notifications, v2 notifications.
    pub operations: [usize; 4],
    /// Rows of parameter tables: those that were read, and the lines that look like one and were not.
    pub lines: usize,
    /// Lines that look like rows, counted without the parser, and are of no table.
    pub unexplained: usize,
    /// Pages that are not as they were committed.
    pub uncommitted: Vec<String>,
    /// Parameter rows read.
    pub fields: usize,
    /// Bridges and answers that are no fields.
    pub others: usize,
    /// Rows that enumerate values.
    pub enumerations: usize,
    /// Operations with a sample.
    pub samples: usize,
}

impl fmt::Display for Reconciliation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [v3, v2, notified3, notified2] = self.operations;
        let total: usize = self.operations.iter().sum();
        writeln!(f, "files        {:>6}   {} pages, {} skipped", self.files, self.pages, self.skipped.len())?;
        for skipped in &self.skipped {
            writeln!(f, "               skipped {skipped}")?;
        }
        writeln!(
            f,
            "operations   {total:>6}   v3 {v3}, v2 {v2}, v3 notifications {notified3}, v2 {notified2}"
        )?;
        writeln!(
            f,
            "table rows   {:>6}   {} fields, {} others, {} unexplained",
            self.lines, self.fields, self.others, self.unexplained
        )?;
        if !self.uncommitted.is_empty() {
            writeln!(f, "uncommitted  {:>6}   not as they were committed:", self.uncommitted.len())?;
            for name in &self.uncommitted {
                writeln!(f, "               {name}")?;
            }
        }
        writeln!(f, "with values  {:>6}", self.enumerations)?;
        write!(f, "with sample  {:>6}", self.samples)
    }
}

/// Pages of past states that cannot be read as they stand: the path, a hash of the text, what is wrong.
const BROKEN: &str = include_str!("../history.tsv");

/// The facts of the documentation as files of `spec/`, and the reconciliation.
///
/// # Errors
/// Every page that cannot be read, and every row that got lost.
pub fn import(docs: &Docs) -> Result<(Files, Reconciliation), Problems> {
    let mut problems = Problems::default();
    let mut counts = Reconciliation::default();
    let mut files = Files::new();
    for (name, text) in &docs.pages {
        counts.files += 1;
        let known = BROKEN.lines().filter_map(|line| line.split_once('\t')).filter(|(path, _)| path == name);
        let hash = format!("{:016x}", fnv(text));
        if let Some((_, wrong)) =
            known.filter_map(|(_, rest)| rest.split_once('\t')).find(|(of, _)| *of == hash)
        {
            counts.skipped.push(format!("{name}: broken in this state: {wrong}"));
            continue;
        }
        match surface::read(name, text) {
            Ok(page) => take(&page, text, &mut counts, &mut files, &mut problems),
            Err(wrong) => problems.extend(wrong),
        }
    }
    counts.skipped.extend(docs.others.iter().map(|name| format!("{name}: no page")));
    counts.uncommitted.clone_from(&docs.source.uncommitted);
    problems.or((files, counts))
}

/// FNV-1a, 64 bits.
fn fnv(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The files that import writes below `root`: pages and provenance. What else stands in `spec/`, and what is there by
/// hand in `spec/own/`, it leaves alone.
///
/// # Errors
/// What is there and cannot be read.
pub fn edit(root: &Path, files: &Files, source: &str) -> io::Result<Edit> {
    let mut edit = Edit::of(root);
    for folder in ROOTS {
        let below = format!("{folder}/");
        let inside = files
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix(&below)?.to_owned(), text.clone())));
        edit.folder(&format!("spec/{folder}"), &inside.collect())?;
    }
    edit.file("spec/SOURCE.toml", source)?;
    Ok(edit)
}

/// Where the facts stand now, a line: what the maintainer has to write before there is code of them.
#[must_use]
pub fn standing(spec: &Path) -> String {
    match Spec::read(spec) {
        Err(wrong) => {
            format!("to mend      {:>6}   in spec/: `cargo xtask codegen` says what", wrong.0.len())
        }
        Ok(spec) => {
            let (labels, missing) = spec.glossary.counts();
            let next = if missing == 0 { "" } else { ": `cargo xtask glossary` adds lines for them" };
            let doubts = near::doubts(&spec.operations);
            let mut told = format!("labels       {labels:>6}   {missing} without English{next}");
            if !doubts.is_empty() {
                let _ = write!(told, "\ndoubtful     {:>6}   to be looked at", doubts.len());
            }
            for doubt in &doubts {
                let _ = write!(told, "\n               {doubt}");
            }
            told
        }
    }
}

fn take(page: &Page, text: &str, counts: &mut Reconciliation, files: &mut Files, problems: &mut Problems) {
    if page.operations.is_empty() {
        let reason = if page.redirect { "a redirect" } else { "an overview without parameter tables" };
        counts.skipped.push(format!("{}: {reason}", page.path));
        return;
    }
    if url::parts(&page.path).is_none() {
        let expected = format!("{}/, and below it a folder as v3", ROOTS.join("/ or "));
        problems.push(&page.path, 0, "a page whose path is no URL", expected);
    }
    count(page, counts);
    let unread = unread(page, text);
    counts.unexplained += unread.len();
    counts.lines += unread.len();
    for line in unread {
        problems.push(&page.path, line, "a line that looks like a row and was not read", "a row of a table");
    }
    let facts = surface::write(page);
    match surface::read(&page.path, &facts) {
        Ok(again) if again == *page => {}
        Ok(_) => problems.push(&page.path, 0, "facts that read differently once written", "the same facts"),
        Err(wrong) => problems.extend(wrong),
    }
    counts.pages += 1;
    files.insert(page.path.clone(), facts);
}

/// The lines that look like rows, counted without the parser, and that are of no table.
fn unread(page: &Page, text: &str) -> Vec<usize> {
    let tables = page.operations.iter().flat_map(|operation| &operation.tables);
    let read: HashSet<usize> = tables
        .flat_map(|table| {
            // The head and the rule.
            let head = [table.line.0, table.line.0 + 1];
            head.into_iter().chain(table.rows.iter().map(|row| row.line.0))
        })
        .collect();
    surface::bar_lines(text).into_iter().filter(|line| !read.contains(line)).collect()
}

fn count(page: &Page, counts: &mut Reconciliation) {
    let at = match (page.path.starts_with("openapi/"), !page.path.contains("/v2/")) {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (false, false) => 3,
    };
    counts.operations[at] += page.operations.len();
    for operation in &page.operations {
        counts.samples += usize::from(operation.sample.is_some());
        for row in operation.tables.iter().flat_map(|table| &table.rows) {
            counts.lines += 1;
            if let Says::Field(field) = &row.says {
                counts.fields += 1;
                counts.enumerations += usize::from(!field.values.is_empty());
            } else {
                counts.others += 1;
            }
        }
    }
}

impl Source {
    /// The text of `spec/SOURCE.toml`.
    #[must_use]
    pub fn to_toml(&self, counts: &Reconciliation) -> String {
        let date = self.date.as_ref().map(|date| format!("date = \"{date}\"\n")).unwrap_or_default();
        let list: Vec<String> = self.uncommitted.iter().map(|name| format!("  {name:?},\n")).collect();
        let changed = if list.is_empty() {
            String::new()
        } else {
            format!("# These pages were not as they were committed.\nuncommitted = [\n{}]\n", list.concat())
        };
        format!(
            "# Which state of the documentation spec/ was read from. Written by `cargo xtask import`.\n\
             repository = \"https://github.com/wechatpay-im/website\"\n\
             commit = \"{}\"\n{date}{changed}pages = {}\noperations = {}\nrows = {}\n",
            self.commit,
            counts.pages,
            counts.operations.iter().sum::<usize>(),
            counts.lines,
        )
    }
}
