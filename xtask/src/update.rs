//! `cargo xtask update`: the documentation as it is now becomes code, and what a person must decide is listed.

use std::fmt::Write as _;
use std::path::Path;

use crate::changes::{self, Input};
use crate::codegen;
use crate::docs::Docs;
use crate::families::{self, Families};
use crate::glossary;
use crate::import;
use crate::named;
use crate::numbers::Numbers;
use crate::output::Edit;
use crate::problem::Problems;
use crate::spec::Spec;
use crate::suggest::{self, Sections};

/// The work of an update.
#[derive(Debug, Default)]
pub struct Update {
    /// The counts of the import and of the code.
    pub counts: String,
    /// The changes, as markdown.
    pub changes: String,
    /// The decisions that are a person's, a line each.
    pub decisions: Vec<String>,
    /// True if code was written.
    pub generated: bool,
}

impl Update {
    /// The whole as a pull request has it.
    #[must_use]
    pub fn report(&self) -> String {
        let mut out = format!("## Changes\n\n{}\n## To decide\n\n", self.changes);
        if self.decisions.is_empty() {
            out.push_str("Nothing.\n");
        }
        for decision in &self.decisions {
            let _ = writeln!(out, "- [ ] {decision}");
        }
        let _ = write!(out, "\n## Counts\n\n```text\n{}\n```\n", self.counts.trim_end());
        out
    }
}

/// Brings `root` in step with `docs`. As a draft, a page of no family is put where the docs' index suggests,
/// and labels may be in Chinese alone: it compiles before it is decided.
///
/// # Errors
/// What cannot be read or written. What a person must decide is no error but is listed.
pub fn update(root: &Path, docs: &Docs, drafts: bool) -> Result<Update, Problems> {
    let mut update = Update::default();
    let spec = root.join("spec");
    let old = if spec.is_dir() { Input::read(root, &spec.display().to_string()).ok() } else { None };
    let (files, counts) = import::import(docs)?;
    let edit =
        import::edit(root, &files, &docs.source.to_toml(&counts)).map_err(|error| refused(&spec, &error))?;
    let gone: String = edit.removed().iter().map(|name| format!("gone           {name}\n")).collect();
    edit.commit().map_err(|error| refused(&spec, &error))?;
    let _ = write!(update.counts, "{counts}\n{gone}");
    placed(root, docs, drafts, &mut update)?;
    translated(root, drafts, &mut update)?;
    compared(root, old, &mut update)?;
    generated(root, drafts, &mut update)?;
    Ok(update)
}

/// Finds the pages of no family a place.
fn placed(root: &Path, docs: &Docs, drafts: bool, update: &mut Update) -> Result<(), Problems> {
    let path = root.join(families::FILE);
    let mut text = std::fs::read_to_string(&path).map_err(|error| refused(&path, &error))?;
    let families = Families::parse(&text)?;
    let (files, _) = crate::spec::folder(&root.join("spec"))?;
    let pages: Vec<&str> = files
        .keys()
        .filter(|name| crate::surface::is_page(name) && !name.starts_with(crate::official::FOLDER))
        .map(String::as_str)
        .collect();
    let sections = Sections::of(docs);
    for page in pages.iter().filter(|page| families.feature_of(page).is_none()) {
        let feature = sections.suggest(&families, page, &pages);
        let suggested = feature.as_deref().unwrap_or("none");
        let added =
            feature.as_deref().filter(|_| drafts).and_then(|feature| suggest::added(&text, feature, page));
        let done = if added.is_some() { ", where it is put for now" } else { "" };
        update
            .decisions
            .push(format!("spec/{page}: the family in {}; suggested is `{suggested}`{done}", families::FILE));
        text = added.unwrap_or(text);
    }
    let mut edit = Edit::of(root);
    edit.file(families::FILE, &text).and_then(|()| edit.commit()).map_err(|error| refused(&path, &error))
}

/// Gives each new label a line.
fn translated(root: &Path, drafts: bool, update: &mut Update) -> Result<(), Problems> {
    let spec = match Spec::read(&root.join("spec")) {
        Ok(spec) => spec,
        Err(wrong) => {
            update.decisions.extend(wrong.0.iter().map(ToString::to_string));
            return Ok(());
        }
    };
    let done = spec.glossary.completed()?;
    let path = root.join(glossary::FILE);
    let mut edit = Edit::of(root);
    edit.file(glossary::FILE, &done.text)
        .and_then(|()| edit.commit())
        .map_err(|error| refused(&path, &error))?;
    let draft = if drafts { ", Chinese alone for now" } else { "" };
    for (line, label, page) in &done.blanks {
        update.decisions.push(format!("{}:{line}: the English of {label} ({page}){draft}", glossary::FILE));
    }
    Ok(())
}

fn compared(root: &Path, old: Option<Input>, update: &mut Update) -> Result<(), Problems> {
    let mut new = Input::read(root, &root.join("spec").display().to_string())?;
    "documentation".clone_into(&mut new.name);
    if let Some(mut old) = old {
        "before".clone_into(&mut old.name);
        let report = changes::compare(&old, &new)?;
        update.changes = changes::markdown(&report, changes::Version::of(root)?);
    }
    Ok(())
}

/// Writes the code, if nothing stands against it.
fn generated(root: &Path, drafts: bool, update: &mut Update) -> Result<(), Problems> {
    let done = Spec::read(&root.join("spec")).and_then(|mut spec| {
        if drafts {
            spec.glossary.as_draft();
        }
        named::check(root, &spec.operations)?;
        let (files, features, summary) = codegen::generate(&spec)?;
        let mut edit = codegen::edit(root, &files, &features)?;
        Numbers::of(&spec, &summary).add(&mut edit, root)?;
        Ok((edit, summary))
    });
    match done {
        Ok((edit, summary)) => {
            edit.commit().map_err(|error| refused(root, &error))?;
            let _ = write!(update.counts, "{summary}");
            update.generated = true;
        }
        Err(wrong) => {
            let known = update.decisions.clone();
            // What has no English is listed already.
            let news = wrong.0.iter().filter(|problem| !problem.found.ends_with("without English"));
            update.decisions.extend(news.map(ToString::to_string).filter(|line| !known.contains(line)));
        }
    }
    Ok(())
}

fn refused(path: &Path, error: &std::io::Error) -> Problems {
    let mut problems = Problems::default();
    problems.push(path.display().to_string(), 0, error.to_string(), "a path that can be read and written");
    problems
}
