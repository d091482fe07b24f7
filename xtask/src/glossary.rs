//! `spec/glossary.tsv`: the English of every label, title and link text.
//!
//! A line is a label, a tab and the English phrase; the lines are sorted by code point. A field without a
//! label stands there by its name on the wire. A label without English is a mistake, and so is English
//! that no page needs.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use crate::model::{Field, Label, Operation};
use crate::problem::{Problems, excerpt};

/// The file's name.
pub const FILE: &str = "spec/glossary.tsv";

/// All phrases, and what is wrong with them.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    entries: BTreeMap<String, Entry>,
    /// True if labels may go without English.
    draft: bool,
    /// Lines that are not of the form, and second lines of a label: nobody knows what they should be.
    unreadable: Problems,
    /// Lines out of order, and phrases that are not English.
    unfit: Problems,
}

/// A line of the file, or a label of the pages that has none.
#[derive(Debug, Clone, Default)]
struct Entry {
    /// Empty where it is yet to be written.
    english: String,
    /// Where the line is; 0 where there is none.
    line: usize,
    /// The page that has the label first, and its line there.
    used: Option<(String, usize)>,
}

/// The file as it should be, with blanks to fill in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completed {
    /// The file's text, sorted.
    pub text: String,
    /// The labels that want a phrase: the line in `text`, the label, the page that has it.
    pub blanks: Vec<(usize, String, String)>,
    /// The lines no page needs, which `text` does not have.
    pub dropped: Vec<String>,
}

impl fmt::Display for Completed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.dropped {
            writeln!(f, "dropped, no page needs it: {line}")?;
        }
        for (line, label, page) in &self.blanks {
            writeln!(f, "{FILE}:{line}: {label} wants its English ({page})")?;
        }
        let lines = self.text.lines().count();
        write!(f, "{lines} labels, {} to fill in, {} dropped", self.blanks.len(), self.dropped.len())
    }
}

impl Glossary {
    /// Reads the file's text; what is wrong with it is kept for [`Self::check`].
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut glossary = Self::default();
        let mut last = "";
        for (line, text) in (1..).zip(text.lines()) {
            let Some((label, english)) =
                text.split_once('\t').filter(|(label, rest)| !label.is_empty() && !rest.contains('\t'))
            else {
                let expected = "a label, one tab and its English";
                glossary.unreadable.push(FILE, line, format!("the line {}", excerpt(text)), expected);
                continue;
            };
            if let Some(first) = glossary.entries.get(label) {
                let found = format!("{} a second time, after line {}", excerpt(label), first.line);
                glossary.unreadable.push(FILE, line, found, "one line a label");
                continue;
            }
            if label < last {
                let found = format!("{} after {}", excerpt(label), excerpt(last));
                glossary.unfit.push(FILE, line, found, "lines sorted by code point");
            }
            if english.trim() != english || english.contains(is_chinese) {
                let found = format!("{} as the English of {}", excerpt(english), excerpt(label));
                let expected = "a phrase in English letters, no blanks around it";
                glossary.unfit.push(FILE, line, found, expected);
            }
            last = label;
            let entry = Entry { english: english.to_owned(), line, used: None };
            glossary.entries.insert(label.to_owned(), entry);
        }
        glossary
    }

    /// Gives the labels of `operations` their English, and notes which have none.
    pub fn translate(&mut self, operations: &mut [Operation]) {
        for operation in operations {
            let page = operation.file.clone();
            each(operation, &mut |name, line, label| {
                let key = if label.text.is_empty() { name } else { &label.text };
                // The file has a line for each, with tabs in it.
                if key.contains(['\t', '\r', '\n']) {
                    let found = format!("{} with a tab or a line break in it", excerpt(key));
                    self.unfit.push(format!("spec/{page}"), line, found, "a label on one line, with blanks");
                    return;
                }
                if let Some(entry) = self.entries.get_mut(key) {
                    entry.used.get_or_insert_with(|| (page.clone(), line));
                    label.english.clone_from(&entry.english);
                } else {
                    let entry = Entry { used: Some((page.clone(), line)), ..Entry::default() };
                    self.entries.insert(key.to_owned(), entry);
                    label.english.clear();
                }
            });
        }
    }

    /// How many labels the pages have, and how many of them without English.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let used = self.entries.values().filter(|entry| entry.used.is_some());
        (used.clone().count(), used.filter(|entry| entry.english.is_empty()).count())
    }

    /// The faults of the lines themselves, whatever the pages say.
    #[must_use]
    pub fn malformed(&self) -> Problems {
        let mut problems = self.unreadable.clone();
        problems.extend(self.unfit.clone());
        problems
    }

    /// Checks that every label of the pages has its English, and no line is there for nothing.
    ///
    /// # Errors
    /// Every line that is malformed or not needed, and every label that is missing.
    pub fn check(&self) -> Result<(), Problems> {
        let mut problems = self.malformed();
        for (label, entry) in &self.entries {
            match &entry.used {
                None => {
                    let found = format!("{}, which no page needs", excerpt(label));
                    problems.push(
                        FILE,
                        entry.line,
                        found,
                        "a label, title or link text of a page, or no line",
                    );
                }
                Some(_) if self.draft => {}
                Some((page, line)) if entry.line == 0 => {
                    let expected = format!("a line in {FILE}, which `cargo xtask glossary` adds");
                    problems.push(
                        format!("spec/{page}"),
                        *line,
                        format!("{} without English", excerpt(label)),
                        expected,
                    );
                }
                Some((page, line)) if entry.english.is_empty() => {
                    let found = format!("{} of spec/{page}:{line} without English", excerpt(label));
                    problems.push(FILE, entry.line, found, "a phrase after the tab");
                }
                Some(_) => {}
            }
        }
        problems.or(())
    }

    /// Lets labels go without English for now.
    pub fn as_draft(&mut self) {
        self.draft = true;
    }

    /// The file with a line for every label of the pages that were translated, and no other.
    ///
    /// # Errors
    /// The lines that cannot be read: they would be lost.
    pub fn completed(&self) -> Result<Completed, Problems> {
        let mut done = Completed::default();
        let mut line = 0;
        for (label, Entry { english, used, .. }) in &self.entries {
            let Some((page, at)) = used else {
                done.dropped.push(format!("{label}\t{english}"));
                continue;
            };
            line += 1;
            let _ = writeln!(done.text, "{label}\t{english}");
            if english.is_empty() {
                done.blanks.push((line, label.clone(), format!("spec/{page}:{at}")));
            }
        }
        self.unreadable.clone().or(done)
    }
}

/// Visits every label with its line, and with the name of the field it belongs to.
fn each(operation: &mut Operation, visit: &mut impl FnMut(&str, usize, &mut Label)) {
    visit("", operation.line, &mut operation.title);
    for field in
        [&mut operation.request, &mut operation.response, &mut operation.exception].into_iter().flatten()
    {
        inside(field, visit);
    }
    for link in &mut operation.links {
        visit("", operation.line, &mut link.label);
    }
}

fn inside(field: &mut Field, visit: &mut impl FnMut(&str, usize, &mut Label)) {
    visit(&field.name, field.line, &mut field.label);
    for meaning in &mut field.said.meanings {
        visit(&meaning.value, field.line, &mut meaning.label);
    }
    field.fields.iter_mut().for_each(|inner| inside(inner, visit));
    for form in &mut field.forms {
        visit(&field.name, form.line, &mut form.label);
        form.fields.iter_mut().for_each(|inner| inside(inner, visit));
    }
}

/// Han characters, their punctuation, and the wide forms of Latin ones.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
