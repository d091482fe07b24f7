//! A folder of pages becomes the facts in `spec/official/`.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use super::page::Read;
use super::unread::Unread;
use super::{Page, Serves, read, row, write};
use crate::output::{self, Files};
use crate::problem::Problems;

/// The counts of what went in and came out, to the last row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Markdown files found.
    pub files: usize,
    /// Pages written, by role.
    pub pages: BTreeMap<&'static str, usize>,
    /// Files that are no pages, each with the reason.
    pub others: Vec<String>,
    /// Pages of calls, and of notifications.
    pub serves: [usize; 2],
    /// Lines of tables, counted without the reader.
    pub lines: usize,
    /// Rows of parameters.
    pub rows: usize,
    /// Rows of error codes, each pair of status and code once.
    pub errors: usize,
    /// Rows with values.
    pub enumerations: usize,
    /// Sample documents.
    pub samples: usize,
    /// Lines that became no fact, each with the reason.
    pub unread: Vec<String>,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roles: Vec<String> = self.pages.iter().map(|(role, count)| format!("{role} {count}")).collect();
        let pages: usize = self.pages.values().sum();
        writeln!(f, "files        {:>6}   {pages} pages, {} others", self.files, self.others.len())?;
        for other in &self.others {
            writeln!(f, "               no page {other}")?;
        }
        writeln!(f, "pages        {pages:>6}   {}", roles.join(", "))?;
        writeln!(f, "operations   {:>6}   and {} notifications", self.serves[0], self.serves[1])?;
        let left = self.lines.saturating_sub(self.rows + self.errors);
        writeln!(
            f,
            "table rows   {:>6}   {} parameters, {} error codes, {left} left, 0 unexplained",
            self.lines, self.rows, self.errors
        )?;
        writeln!(f, "with values  {:>6}", self.enumerations)?;
        write!(f, "samples      {:>6}", self.samples)?;
        for unread in &self.unread {
            write!(f, "\n               left    {unread}")?;
        }
        Ok(())
    }
}

/// Reads a folder of pages: their facts by path below `spec/`, and what was read.
///
/// # Errors
/// Every page that cannot be read, and every row that got lost.
pub fn import(folder: &Path) -> Result<(Files, Counts), Problems> {
    let mut problems = Problems::default();
    let sources = output::read(folder).map_err(|error| {
        let mut problems = Problems::default();
        problems.push(folder.display().to_string(), 0, error.to_string(), "a folder of official pages");
        problems
    })?;
    let (mut files, mut counts) = (Files::new(), Counts::default());
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, text) in sources.iter().filter(|(name, _)| Path::new(name).extension() == Some("md".as_ref()))
    {
        counts.files += 1;
        match read(name, text) {
            Ok(Read::Other(reason)) => counts.others.push(format!("{name}: {reason}")),
            Ok(Read::Page(page, unread)) => {
                let target = target(&page);
                if let Some(first) = seen.insert(target.clone(), name) {
                    problems.push(
                        name,
                        0,
                        format!("page {} again, which {first} holds", page.doc_id),
                        "one file a page",
                    );
                }
                take(name, &page, text, unread, &mut counts, &mut problems);
                files.insert(target, write(&page));
            }
            Err(wrong) => problems.extend(wrong),
        }
    }
    if files.is_empty() && problems.0.is_empty() {
        problems.push(
            folder.display().to_string(),
            0,
            "no pages",
            "markdown files with url, doc_id and title in front",
        );
    }
    problems.or((files, counts))
}

/// The path of the page below `spec/`.
fn target(page: &Page) -> String {
    format!("{}{}/{}.md", super::FOLDER, page.role.word(), page.doc_id)
}

fn take(
    name: &str,
    page: &Page,
    text: &str,
    unread: Vec<Unread>,
    counts: &mut Counts,
    problems: &mut Problems,
) {
    let lines = table_lines(text);
    let rows: usize = page.tables.iter().map(|table| table.rows.len()).sum();
    let left = unread.iter().filter(|unread| unread.why.is_row()).count();
    let read_rows = rows + page.errors.len() + left;
    if read_rows != lines {
        problems.push(name, 0, format!("{read_rows} rows read of {lines}"), "every row of every table");
    }
    match read(name, &write(page)) {
        Ok(Read::Page(again, _)) if *again == *page => {}
        Ok(_) => problems.push(name, 0, "facts that read differently once written", "the same facts"),
        Err(wrong) => problems.extend(wrong),
    }
    *counts.pages.entry(page.role.word()).or_default() += 1;
    counts.serves[usize::from(matches!(page.serves, Serves::Events(_)))] += 1;
    counts.lines += lines;
    counts.rows += rows;
    counts.errors += page.errors.len();
    counts.samples += page.samples.len();
    let all = page.tables.iter().flat_map(|table| &table.rows);
    counts.enumerations += all.filter(|row| !row.says.values.is_empty()).count();
    counts.unread.extend(unread.into_iter().map(|unread| format!("{name}:{}: {}", unread.line, unread.why)));
}

/// Counts table rows by their first character alone, as a check on the reader.
fn table_lines(text: &str) -> usize {
    let (mut fenced, mut above, mut lines) = (false, false, 0);
    for line in text.lines() {
        fenced ^= line.trim_start().starts_with("```");
        let bar = !fenced && line.starts_with('|');
        if bar && above && !row::is_rule(line) {
            lines += 1;
        }
        above = bar;
    }
    lines
}
