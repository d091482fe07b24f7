//! Reads `spec/`: the pages with their corrections, and the families.

use std::path::Path;

use crate::codes::{self, Codes};
use crate::errata::{self, Errata};
use crate::families::{self, Families};
use crate::glossary::{self, Glossary};
use crate::join::{self, Sources};
use crate::model::{self, Operation};
use crate::official;
use crate::output::{self, Files};
use crate::problem::Problems;
use crate::surface::{self, Page};

/// Everything `spec/` says.
#[derive(Debug)]
pub struct Spec {
    /// The pages, corrected.
    pub pages: Vec<Page>,
    /// The product families.
    pub families: Families,
    /// The operations as the website alone has them, before the sources are joined; not translated.
    pub website: Vec<Operation>,
    /// The operations of all sources, translated as far as the glossary goes.
    pub operations: Vec<Operation>,
    /// What the codes of refusals say.
    pub codes: Codes,
    /// What each source has alone.
    pub sources: Vec<Sources>,
    /// The English of their labels; whether it is complete is for [`Glossary::check`] to say.
    pub glossary: Glossary,
}

impl Spec {
    /// Reads the folder at `path`.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn read(path: &Path) -> Result<Self, Problems> {
        let (files, unreadable) = output::read_all(path).map_err(|error| {
            let mut problems = Problems::default();
            problems.push(path.display().to_string(), 0, error.to_string(), "the folder of facts");
            problems
        })?;
        let mut problems = Problems::default();
        for (name, error) in unreadable {
            problems.push(format!("spec/{name}"), 0, error.to_string(), "a file of text");
        }
        Self::assemble(&files, problems)
    }

    /// Reads the folder's files.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn parse(files: &Files) -> Result<Self, Problems> {
        Self::assemble(files, Problems::default())
    }

    /// Reads `files`; `problems` are those of the files that could not be opened.
    fn assemble(files: &Files, mut problems: Problems) -> Result<Self, Problems> {
        // A page that does not read is there all the same: only what is wrong with it is said.
        let mut failed: Vec<String> =
            problems.0.iter().map(|problem| problem.file.replacen("spec/", "", 1)).collect();
        let mut pages = Vec::new();
        for (name, text) in
            files.iter().filter(|(name, _)| surface::is_page(name) && !name.starts_with(official::FOLDER))
        {
            match surface::read(name, text) {
                Ok(page) => pages.push(page),
                Err(wrong) => {
                    failed.push(name.clone());
                    problems.extend(wrong.below("spec"));
                }
            }
        }
        let part = |name: &str| {
            let name = name.trim_start_matches("spec/");
            let readable = failed.iter().all(|failed| failed != name);
            readable.then(|| files.get(name).map_or("", String::as_str))
        };
        let families = part(families::FILE).and_then(|text| problems.take(Families::parse(text)));
        let mut glossary = part(glossary::FILE).map(Glossary::parse).unwrap_or_default();
        let codes = part(codes::FILE).and_then(|text| problems.take(Codes::parse(text))).unwrap_or_default();
        let errata = part(errata::FILE).and_then(|text| problems.take(Errata::parse(text)));
        let (Some(families), Some(errata)) = (families, errata) else {
            // Without them every page would seem wrong.
            problems.extend(glossary.malformed());
            return problems.or(Self {
                pages,
                families: Families::default(),
                website: Vec::new(),
                operations: Vec::new(),
                codes,
                sources: Vec::new(),
                glossary,
            });
        };
        let names = pages.iter().map(|page| page.path.as_str());
        let names: Vec<&str> = names.chain(failed.iter().map(String::as_str)).collect();
        problems.take(families.check(&names));
        let decisions = errata.decisions();
        problems.take(errata.without(&failed).apply(&mut pages));
        let operations = model::lower(&pages, &families).map_err(|wrong| wrong.below("spec"));
        let website = problems.take(operations).unwrap_or_default();
        let official = problems.take(official_pages(files)).unwrap_or_default();
        // Without all of the website, decisions would seem to be of pages that are not there.
        let joined = if problems.0.is_empty() {
            problems.take(join::join(&website, &official, &decisions))
        } else {
            None
        };
        let (mut operations, sources) = joined.unwrap_or_else(|| (website.clone(), Vec::new()));
        glossary.translate(&mut operations);
        if !problems.0.is_empty() {
            // What a page that does not read needs is not known, but how a line looks is.
            problems.extend(glossary.malformed());
        }
        problems.or(Self { pages, families, website, operations, codes, sources, glossary })
    }
}

/// The pages of the official documentation.
fn official_pages(files: &Files) -> Result<Vec<official::Page>, Problems> {
    let mut problems = Problems::default();
    let mut pages = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| name.starts_with(official::FOLDER)) {
        match official::read(name, text) {
            Ok(official::Read::Page(page, _)) => pages.push(*page),
            Ok(official::Read::Other(reason)) => {
                problems.push(format!("spec/{name}"), 0, reason, "the facts of a page")
            }
            Err(wrong) => problems.extend(wrong.below("spec")),
        }
    }
    problems.or(pages)
}
