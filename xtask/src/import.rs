//! `cargo xtask import`: the documentation as upstream writes it becomes the facts in `spec/`.

use std::fmt;
use std::path::Path;

use crate::output::{self, Files};
use crate::problem::Problems;
use crate::spec::Spec;
use crate::surface::{self, Page, Says};

/// What went in and what came out, to the last row.
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
    /// Lines of parameter tables, counted without the parser.
    pub lines: usize,
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
            "table rows   {:>6}   {} fields, {} others, 0 unexplained",
            self.lines, self.fields, self.others
        )?;
        writeln!(f, "with values  {:>6}", self.enumerations)?;
        write!(f, "with sample  {:>6}", self.samples)
    }
}

/// Reads a checkout of the documentation: the facts as files of `spec/`, and the reconciliation.
///
/// # Errors
/// Every page that cannot be read, and every row that got lost.
pub fn import(docs: &Path) -> Result<(Files, Reconciliation), Problems> {
    let mut problems = Problems::default();
    let mut counts = Reconciliation::default();
    let mut files = Files::new();
    for root in ["openapi", "webhook"] {
        let sources = output::read(&docs.join(root)).map_err(|error| {
            let mut problems = Problems::default();
            problems.push(
                docs.display().to_string(),
                0,
                error.to_string(),
                "a checkout of the documentation",
            );
            problems
        })?;
        for (name, text) in sources.iter().filter(|(name, _)| surface::is_page(name)) {
            counts.files += 1;
            match surface::read(&format!("{root}/{name}"), text) {
                Ok(page) => take(&page, text, &mut counts, &mut files, &mut problems),
                Err(wrong) => problems.extend(wrong),
            }
        }
    }
    problems.or((files, counts))
}

/// Where the facts stand now, a line: what the maintainer has to write before there is code of them.
#[must_use]
pub fn standing(files: &Files) -> String {
    match Spec::parse(files) {
        Err(wrong) => {
            format!("to mend      {:>6}   in spec/: `cargo xtask codegen` says what", wrong.0.len())
        }
        Ok(spec) => {
            let (labels, missing) = spec.glossary.counts();
            let next = if missing == 0 { "" } else { ": `cargo xtask glossary` adds lines for them" };
            format!("labels       {labels:>6}   {missing} without English{next}")
        }
    }
}

fn take(page: &Page, text: &str, counts: &mut Reconciliation, files: &mut Files, problems: &mut Problems) {
    let lines = table_lines(text);
    if page.operations.is_empty() {
        let reason = if page.redirect { "a redirect" } else { "an overview without parameter tables" };
        if lines > 0 {
            problems.push(
                &page.path,
                0,
                format!("{lines} rows outside any operation"),
                "a heading with {#post}",
            );
        }
        counts.skipped.push(format!("{}: {reason}", page.path));
        return;
    }
    let before = counts.fields + counts.others;
    count(page, counts);
    let read = counts.fields + counts.others - before;
    if read != lines {
        problems.push(&page.path, 0, format!("{read} rows read of {lines}"), "every row of every table");
    }
    let facts = surface::write(page);
    match surface::read(&page.path, &facts) {
        Ok(again) if again == *page => {}
        Ok(_) => problems.push(&page.path, 0, "facts that read differently once written", "the same facts"),
        Err(wrong) => problems.extend(wrong),
    }
    counts.pages += 1;
    counts.lines += lines;
    files.insert(page.path.clone(), facts);
}

fn count(page: &Page, counts: &mut Reconciliation) {
    let at = match (page.path.starts_with("openapi/"), page.path.contains("/v3/")) {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (false, false) => 3,
    };
    counts.operations[at] += page.operations.len();
    for operation in &page.operations {
        counts.samples += usize::from(operation.sample.is_some());
        for row in operation.tables.iter().flat_map(|table| &table.rows) {
            match &row.says {
                Says::Field(field) => {
                    counts.fields += 1;
                    counts.enumerations += usize::from(!field.values.is_empty());
                }
                _ => counts.others += 1,
            }
        }
    }
}

/// Counts table rows by their first character alone, as a check on the parser.
fn table_lines(text: &str) -> usize {
    let mut fenced = false;
    let mut table = false;
    let mut lines = 0;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        let bar = !fenced && line.starts_with('|');
        if bar && line.contains("{.type}") {
            table = true;
        } else if !bar {
            table = false;
        } else if table && !line.starts_with("| --") {
            lines += 1;
        }
    }
    lines
}

/// Which state of the documentation was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The commit of `wechatpay-im/website`.
    pub commit: String,
    /// Its date.
    pub date: Option<String>,
}

impl Source {
    /// Asks git which commit is checked out at `docs`, unless it is given.
    ///
    /// # Errors
    /// A folder git knows nothing of, and no commit given.
    pub fn of(docs: &Path, commit: Option<String>) -> Result<Self, Problems> {
        if let Some(commit) = commit {
            return Ok(Self { commit, date: None });
        }
        let git = std::process::Command::new("git")
            .arg("-C")
            .arg(docs)
            .args(["log", "-1", "--format=%H %cs"])
            .output();
        let text = git
            .ok()
            .filter(|out| out.status.success())
            .map(|out| String::from_utf8_lossy(&out.stdout).into_owned());
        let Some((commit, date)) = text.as_deref().and_then(|text| text.trim().split_once(' ')) else {
            let mut problems = Problems::default();
            let found = "a folder that is no git checkout";
            problems.push(
                docs.display().to_string(),
                0,
                found,
                "a checkout, or --commit to say which state it is",
            );
            return Err(problems);
        };
        Ok(Self { commit: commit.to_owned(), date: Some(date.to_owned()) })
    }

    /// The text of `spec/SOURCE.toml`.
    #[must_use]
    pub fn to_toml(&self, counts: &Reconciliation) -> String {
        let date = self.date.as_ref().map(|date| format!("date = \"{date}\"\n")).unwrap_or_default();
        format!(
            "# Which state of the documentation spec/ was read from. Written by `cargo xtask import`.\n\
             repository = \"https://github.com/wechatpay-im/website\"\n\
             commit = \"{}\"\n{date}pages = {}\noperations = {}\nrows = {}\n",
            self.commit,
            counts.pages,
            counts.operations.iter().sum::<usize>(),
            counts.lines,
        )
    }
}
