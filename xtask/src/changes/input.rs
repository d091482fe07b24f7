//! One side of the comparison: a folder, or a revision.

use std::path::Path;

use crate::docs;
use crate::errata::{self, Errata};
use crate::families::{self, Families};
use crate::git;
use crate::glossary::{self, Glossary};
use crate::model::{self, Operation};
use crate::names;
use crate::official;
use crate::output::Files;
use crate::problem::{Problem, Problems};
use crate::spec::{self, Spec};
use crate::surface::{self, Page};

/// The operations of one side.
#[derive(Debug, Clone)]
pub struct Input {
    /// As it was asked for.
    pub name: String,
    /// After errata, as far as these fit.
    pub operations: Vec<Operation>,
    /// The things passed over, a line each.
    pub notes: Vec<String>,
    /// How many labels have no English; nothing where there is no glossary.
    pub untranslated: Option<usize>,
    /// The text before the name of a page: `/tmp/old/`, or `HEAD~3:spec/`.
    prefix: String,
}

impl Input {
    /// Reads `name`: a folder if there is one of that name, else a revision of the repository at
    /// `root`.
    ///
    /// A folder is of the form of `spec/`, or a checkout of the documentation, whose pages read the
    /// same; `CHECKOUT@REVISION` is a revision of such a checkout. What a state lacks of families, errata and
    /// glossary is borrowed from `root`'s `spec/`, where it was written for another state of the pages. So
    /// nothing of this stops a comparison: a correction that does not apply is passed over, a page that cannot
    /// be read is left out, each with a note; a page of no family has no feature, which then differs from none.
    ///
    /// # Errors
    /// A revision or folder that is not there or has no pages, families or errata that cannot be read.
    pub fn read(root: &Path, name: &str) -> Result<Self, Problems> {
        let mut input = Self {
            name: name.to_owned(),
            operations: Vec::new(),
            notes: Vec::new(),
            untranslated: None,
            prefix: String::new(),
        };
        let files = input.files(root, name)?;
        if !files.keys().any(|file| is_page(file)) {
            return Err(wrong(name, "no pages", "openapi/ or webhook/ with pages in it, as in spec/"));
        }
        if input.whole(&files) {
            return Ok(input);
        }
        let mut pages = input.pages(&files)?;
        input.corrected(root, &files, &mut pages).map_err(|wrong| input.placed(wrong))?;
        let families = input.families(root, &files, &pages)?;
        input.lowered(pages, &families);
        let glossary = files.get(local(glossary::FILE)).cloned();
        if let Some(text) = glossary.or_else(|| std::fs::read_to_string(root.join(glossary::FILE)).ok()) {
            let mut glossary = Glossary::parse(&text);
            glossary.translate(&mut input.operations);
            input.untranslated = Some(glossary.counts().1);
        }
        Ok(input)
    }

    /// The operations of those pages, as they are and by themselves.
    ///
    /// # Errors
    /// Pages that do not fit together.
    pub fn of_pages(name: &str, pages: &[Page]) -> Result<Self, Problems> {
        Ok(Self {
            name: name.to_owned(),
            operations: model::lower(pages, &Families::parse(&nameless(pages.iter()))?)?,
            notes: Vec::new(),
            untranslated: None,
            prefix: String::new(),
        })
    }

    /// Reads a state that is whole and right as codegen does, with what the official pages say; false where it
    /// is not, which is looked at page by page then.
    fn whole(&mut self, files: &Files) -> bool {
        if [families::FILE, errata::FILE].iter().any(|file| !files.contains_key(local(file))) {
            return false;
        }
        let Ok(spec) = Spec::parse(files) else {
            if files.keys().any(|file| file.starts_with(official::FOLDER)) {
                self.notes
                    .push("something is wrong in it, so that the official pages are left out".to_owned());
            }
            return false;
        };
        self.operations = spec.operations;
        self.untranslated = files.contains_key(local(glossary::FILE)).then(|| spec.glossary.counts().1);
        true
    }

    /// The files of the state `name`.
    fn files(&mut self, root: &Path, name: &str) -> Result<Files, Problems> {
        let folder = Path::new(name);
        if folder.is_dir() {
            self.prefix = format!("{}/", name.trim_end_matches('/'));
            let (files, unreadable) = spec::folder(folder)?;
            self.left_out(&unreadable);
            return Ok(files);
        }
        let (repository, revision) =
            docs::revision_of(folder).unwrap_or_else(|| (root.to_path_buf(), name.to_owned()));
        let of_spec = git::read(&repository, &revision, &["spec"]);
        if of_spec.is_err() && repository != root {
            self.prefix = format!("{name}:");
            return git::read(&repository, &revision, &docs::ROOTS);
        }
        self.prefix = format!("{name}:spec/");
        let files = of_spec?.into_iter().map(|(name, text)| (local(&name).to_owned(), text));
        // What another generator reads is none of this one's.
        let known = |name: &str| {
            spec::FILES.contains(&name) || spec::FOLDERS.iter().any(|folder| name.starts_with(folder))
        };
        Ok(files.filter(|(name, _)| known(name)).collect())
    }

    /// Notes what is wrong, a line for each file.
    fn left_out(&mut self, wrong: &Problems) {
        let mut files: Vec<&str> = Vec::new();
        for problem in &wrong.0 {
            if !files.contains(&problem.file.as_str()) {
                files.push(&problem.file);
                let line = if problem.line > 0 { format!(":{}", problem.line) } else { String::new() };
                self.notes.push(format!("{}{line}: {}; left out", local(&problem.file), problem.found));
            }
        }
    }

    /// The pages that can be read, of which there must be some.
    fn pages(&mut self, files: &Files) -> Result<Vec<Page>, Problems> {
        let mut pages = Vec::new();
        let mut problems = Problems::default();
        for (name, text) in files.iter().filter(|(name, _)| is_page(name)) {
            match surface::read(name, text) {
                Ok(page) => pages.push(page),
                Err(wrong) => problems.extend(wrong),
            }
        }
        if pages.is_empty() {
            return Err(self.placed(problems));
        }
        self.left_out(&problems);
        Ok(pages)
    }

    /// Corrects the pages by the errata they come with, or by those of `root`.
    fn corrected(&mut self, root: &Path, files: &Files, pages: &mut Vec<Page>) -> Result<(), Problems> {
        let own = files.get(local(errata::FILE)).cloned();
        let whole = files.contains_key(local(families::FILE));
        let mut texts: Vec<String> = own.into_iter().collect();
        if texts.is_empty() || !whole {
            // What a folder of pages mends of its own comes before what is borrowed.
            texts.push(lent(root, errata::FILE)?);
        }
        for text in texts {
            if let Err(unfit) = Errata::parse(&text)?.apply(pages) {
                let note =
                    |unfit: &Problem| format!("{}, expected {}; passed over", unfit.found, unfit.expected);
                self.notes.extend(unfit.0.iter().map(note));
            }
        }
        Ok(())
    }

    fn families(&self, root: &Path, files: &Files, pages: &[Page]) -> Result<Families, Problems> {
        match files.get(local(families::FILE)) {
            Some(own) => with_rest(own, pages).map_err(|wrong| self.placed(wrong)),
            None => with_rest(&lent(root, families::FILE)?, pages),
        }
    }

    /// The operations of the pages that fit together, with names that stay apart.
    fn lowered(&mut self, mut pages: Vec<Page>, families: &Families) {
        loop {
            let lowered = model::lower(&pages, families).and_then(|operations| {
                names::plan(&operations)?;
                Ok(operations)
            });
            match lowered {
                Ok(operations) => return self.operations = operations,
                Err(wrong) => {
                    self.left_out(&wrong);
                    let before = pages.len();
                    pages.retain(|page| wrong.0.iter().all(|problem| problem.file != page.path));
                    if pages.len() == before {
                        return;
                    }
                }
            }
        }
    }

    /// Problems with their files named as this side has them.
    pub(super) fn placed(&self, mut problems: Problems) -> Problems {
        for problem in &mut problems.0 {
            problem.file = format!("{}{}", self.prefix, local(&problem.file));
        }
        problems
    }
}

/// The text of `file` in the repository at `root`.
fn lent(root: &Path, file: &str) -> Result<String, Problems> {
    let path = root.join(file);
    std::fs::read_to_string(&path)
        .map_err(|error| wrong(&path.display().to_string(), &error.to_string(), "a file to borrow"))
}

/// True if it is a page of the documentation that import reads.
fn is_page(file: &str) -> bool {
    surface::is_page(file) && !file.starts_with(official::FOLDER)
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

/// The families, with a nameless one of the pages that belong to none.
fn with_rest(text: &str, pages: &[Page]) -> Result<Families, Problems> {
    let known = Families::parse(text)?;
    let rest = pages.iter().filter(|page| known.feature_of(&page.path).is_none());
    Families::parse(&format!("{text}\n{}", nameless(rest)))
}

/// The family of pages that belong to none.
fn nameless<'p>(pages: impl Iterator<Item = &'p Page>) -> String {
    let paths: Vec<String> = pages.map(|page| format!("{:?}", page.path.trim_end_matches(".md"))).collect();
    format!("[[family]]\nfeature = \"\"\ntitle = \"\"\nenglish = \"\"\npages = [{}]\n", paths.join(", "))
}
