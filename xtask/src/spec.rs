//! Reads `spec/`: the pages with their corrections, and the families.

use std::path::Path;

use crate::errata::{self, Errata};
use crate::families::{self, Families};
use crate::model::{self, Operation};
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
    /// The operations of the pages.
    pub operations: Vec<Operation>,
}

impl Spec {
    /// Reads the folder at `path`.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn read(path: &Path) -> Result<Self, Problems> {
        let files = output::read(path).map_err(|error| {
            let mut problems = Problems::default();
            problems.push(path.display().to_string(), 0, error.to_string(), "the folder of facts");
            problems
        })?;
        Self::parse(&files)
    }

    /// Reads the folder's files.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn parse(files: &Files) -> Result<Self, Problems> {
        let families = Families::parse(part(files, families::FILE))?;
        let errata = Errata::parse(part(files, errata::FILE))?;
        let mut problems = Problems::default();
        let mut pages = Vec::new();
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".md")) {
            match surface::read(name, text) {
                Ok(page) => pages.push(page),
                Err(wrong) => problems.extend(wrong),
            }
        }
        if let Err(wrong) = families.check(&pages) {
            problems.extend(wrong);
        }
        if let Err(wrong) = errata.apply(&mut pages) {
            problems.extend(wrong);
        }
        let operations = model::lower(&pages, &families).unwrap_or_else(|wrong| {
            problems.extend(wrong);
            Vec::new()
        });
        problems.or(Self { pages, families, operations })
    }
}

fn part<'a>(files: &'a Files, name: &str) -> &'a str {
    files.get(name.trim_start_matches("spec/")).map_or("", String::as_str)
}
