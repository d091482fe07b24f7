//! One side of the comparison: a folder, or a revision.

use std::path::Path;

use super::git;
use crate::errata::{self, Errata};
use crate::families::{self, Families};
use crate::glossary::{self, Glossary};
use crate::model::{self, Operation};
use crate::official;
use crate::output::{self, Files};
use crate::problem::Problems;
use crate::spec::Spec;
use crate::surface::{self, Page};

/// The operations of one side.
#[derive(Debug, Clone)]
pub struct Input {
    /// As it was asked for.
    pub name: String,
    /// After errata, as far as these fit.
    pub operations: Vec<Operation>,
    /// What was passed over, a line each.
    pub notes: Vec<String>,
    /// How many labels have no English; nothing where there is no glossary.
    pub untranslated: Option<usize>,
    /// What stands before the name of a page: `/tmp/old/`, or `HEAD~3:spec/`.
    prefix: String,
}

impl Input {
    /// Reads `name`: a folder if there is one of that name, else a revision of the repository at
    /// `root`.
    ///
    /// A folder is of the form of `spec/`, or a checkout of the documentation, whose pages read the
    /// same. One that has both `families.toml` and `errata.toml` is read as `codegen` reads `spec/`.
    /// What another one lacks is borrowed from `root`'s `spec/`, where it was written for another state of
    /// the pages: a correction that does not apply is passed over with a note, a prefix no page needs
    /// without, and a page of no family has no feature, which then differs from none. An
    /// `errata.toml` of its own is applied first, and must apply: it mends what only this state has wrong.
    ///
    /// # Errors
    /// What cannot be read: a revision or folder that is not there or has no pages, and every mistake
    /// in a page.
    pub fn read(root: &Path, name: &str) -> Result<Self, Problems> {
        let folder = Path::new(name);
        let (mut files, prefix) = if folder.is_dir() {
            (read_folder(folder)?, format!("{}/", name.trim_end_matches('/')))
        } else {
            (git::read(root, name)?, format!("{name}:spec/"))
        };
        if !files.keys().any(|file| is_page(file)) {
            return Err(wrong(name, "no pages", "openapi/ or webhook/ with pages in it, as in spec/"));
        }
        let mut input = Self {
            name: name.to_owned(),
            operations: Vec::new(),
            notes: Vec::new(),
            untranslated: None,
            prefix,
        };
        let own = [families::FILE, errata::FILE].map(|file| files.contains_key(local(file)));
        if !files.contains_key(local(glossary::FILE))
            && let Ok(borrowed) = std::fs::read_to_string(root.join(glossary::FILE))
        {
            files.insert(local(glossary::FILE).to_owned(), borrowed);
        }
        if own == [true, true] {
            let spec = Spec::parse(&files).map_err(|wrong| input.placed(wrong))?;
            input.operations = spec.operations;
            input.untranslated = files.contains_key(local(glossary::FILE)).then(|| spec.glossary.counts().1);
        } else {
            input.borrow(root, &files)?;
        }
        Ok(input)
    }

    /// Problems with their files named as this side has them.
    pub(super) fn placed(&self, mut problems: Problems) -> Problems {
        for problem in &mut problems.0 {
            problem.file = format!("{}{}", self.prefix, local(&problem.file));
        }
        problems
    }

    /// Reads pages with families and errata of `root`, which were written for others, and before those
    /// with what errata the pages come with.
    fn borrow(&mut self, root: &Path, files: &Files) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let mut pages = Vec::new();
        for (name, text) in files.iter().filter(|(name, _)| is_page(name)) {
            match surface::read(name, text) {
                Ok(page) => pages.push(page),
                Err(wrong) => problems.extend(wrong),
            }
        }
        if let Some(own) = files.get(local(errata::FILE)) {
            let applied = Errata::parse(own).and_then(|own| own.apply(&mut pages));
            problems.extend(applied.err().unwrap_or_default());
        }
        if let Err(unfit) = Errata::parse(&lent(root, errata::FILE)?)?.apply(&mut pages) {
            self.notes.extend(unfit.0.iter().map(|unfit| format!("{}; passed over", unfit.found)));
        }
        let families = match files.get(local(families::FILE)) {
            Some(own) => with_rest(own, &pages).map_err(|wrong| self.placed(wrong))?,
            None => with_rest(&lent(root, families::FILE)?, &pages)?,
        };
        match model::lower(&pages, &families) {
            Ok(mut operations) => {
                if let Some(text) = files.get(local(glossary::FILE)) {
                    let mut glossary = Glossary::parse(text);
                    glossary.translate(&mut operations);
                    self.untranslated = Some(glossary.counts().1);
                }
                self.operations = operations;
            }
            Err(wrong) => problems.extend(wrong),
        }
        problems.or(()).map_err(|wrong| self.placed(wrong))
    }
}

/// The text of `file` in the repository at `root`.
fn lent(root: &Path, file: &str) -> Result<String, Problems> {
    let path = root.join(file);
    std::fs::read_to_string(&path)
        .map_err(|error| wrong(&path.display().to_string(), &error.to_string(), "a file to borrow"))
}

fn is_page(file: &str) -> bool {
    file.strip_suffix(".md").is_some() && !file.starts_with(official::FOLDER)
}

/// The name of one of `spec/`'s files below `spec/`.
fn local(file: &str) -> &str {
    file.strip_prefix("spec/").unwrap_or(file)
}

fn wrong(file: &str, found: &str, expected: &str) -> Problems {
    let mut problems = Problems::default();
    problems.push(file, 0, found, expected);
    problems
}

/// The pages of a folder, its families and its errata; whatever else lies there is not looked at.
fn read_folder(folder: &Path) -> Result<Files, Problems> {
    let mut problems = Problems::default();
    let mut files = Files::new();
    for root in ["openapi", "webhook"].into_iter().filter(|root| folder.join(root).is_dir()) {
        match output::read(&folder.join(root)) {
            Ok(found) => files.extend(found.into_iter().map(|(name, text)| (format!("{root}/{name}"), text))),
            Err(error) => {
                problems.extend(wrong(&folder.display().to_string(), &error.to_string(), "files of text"));
            }
        }
    }
    for name in [families::FILE, errata::FILE, glossary::FILE].map(local) {
        let path = folder.join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => _ = files.insert(name.to_owned(), text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => {
                problems.extend(wrong(&path.display().to_string(), &error.to_string(), "a file of text"));
            }
        }
    }
    problems.or(files)
}

/// The families, with a nameless one of the pages that belong to none.
fn with_rest(text: &str, pages: &[Page]) -> Result<Families, Problems> {
    let known = Families::parse(text)?;
    let rest = pages.iter().filter(|page| known.feature_of(&page.path).is_none());
    let rest: Vec<String> = rest.map(|page| format!("{:?}", page.path.trim_end_matches(".md"))).collect();
    let nameless =
        format!("[[family]]\nfeature = \"\"\ntitle = \"\"\nenglish = \"\"\npages = [{}]\n", rest.join(", "));
    Families::parse(&format!("{text}\n{nameless}"))
}
