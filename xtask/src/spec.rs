//! Reads `spec/`: the pages with their corrections, and the families.

use std::path::Path;

use crate::codes::{self, Codes};
use crate::decisions::Decisions;
use crate::docs;
use crate::errata::{self, Errata};
use crate::families::{self, Families};
use crate::glossary::{self, Glossary};
use crate::join::{self, Sources};
use crate::model::{self, Operation};
use crate::needless;
use crate::official;
use crate::one_of::{self, OneOf};
use crate::output::Files;
use crate::parallel;
use crate::problem::Problems;
use crate::states::{self, States};
use crate::surface::{self, Page, Says};
use crate::times::{self, Times};
use crate::units::{self, Units};
use crate::witness::{self, Witness};

/// Everything `spec/` says.
#[derive(Debug)]
pub struct Spec {
    /// How many pages there are: the website's, and those by hand.
    pub pages: usize,
    /// The product families.
    pub families: Families,
    /// The operations as the website alone has them, before the sources are joined; not translated.
    pub website: Vec<Operation>,
    /// The operations of all sources, translated as far as the glossary goes.
    pub operations: Vec<Operation>,
    /// The meaning of the codes of refusals.
    pub codes: Codes,
    /// The machines of states.
    pub states: States,
    /// The facts that each source has alone.
    pub sources: Vec<Sources>,
    /// How many rows the pages have, as they stand there, by name.
    pub counted: Vec<(&'static str, usize)>,
    /// The units of what pages leave without one.
    pub units: Units,
    /// The English of their labels; whether it is complete is for [`Glossary::check`] to say.
    pub glossary: Glossary,
}

/// The files of `spec/` that are not pages.
pub const FILES: [&str; 10] = [
    "SOURCE.toml",
    "families.toml",
    "errata.toml",
    "codes.toml",
    "glossary.tsv",
    "one_of.toml",
    "states.toml",
    "times.toml",
    "units.toml",
    "witness.tsv",
];

/// The folders of `spec/` that hold pages: what import writes, and pages by hand.
pub const FOLDERS: [&str; 5] = ["openapi", "webhook", "own/openapi", "own/webhook", "official"];

/// The other files in `spec/`.
const OTHERS: [&str; 3] = ["own", "official", "README.md"];

/// The files of a folder that is laid out as `spec/` is, and what is wrong with those that cannot be read.
///
/// # Errors
/// A folder that is not there.
pub fn folder(path: &Path) -> Result<(Files, Problems), Problems> {
    let mut problems = Problems::default();
    let mut files = Files::new();
    if let Err(error) = std::fs::read_dir(path) {
        problems.push(path.display().to_string(), 0, error.to_string(), "the folder of facts");
        return Err(problems);
    }
    for folder in FOLDERS.into_iter().filter(|folder| path.join(folder).exists()) {
        match docs::tree(&path.join(folder)) {
            Ok(found) => {
                files.extend(found.pages.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)));
                for (name, wrong) in found.wrong {
                    problems.push(format!("{folder}/{name}"), 0, wrong, "a file of text");
                }
            }
            Err(error) => problems.push(folder, 0, error.to_string(), "a folder of pages"),
        }
    }
    for name in FILES {
        match std::fs::read_to_string(path.join(name)) {
            Ok(text) => _ = files.insert(name.to_owned(), text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => problems.push(name, 0, error.to_string(), "a file of text"),
        }
    }
    Ok((files, problems))
}

/// The files in `spec/` that nobody reads.
fn strangers(path: &Path) -> Problems {
    let mut problems = Problems::default();
    for (folder, known) in
        [("", [&FILES[..], &docs::ROOTS, &OTHERS].concat()), ("own/", docs::ROOTS.to_vec())]
    {
        let entries = std::fs::read_dir(path.join(folder)).into_iter().flatten().flatten();
        for name in entries.map(|entry| entry.file_name().to_string_lossy().into_owned()) {
            if !known.contains(&name.as_str()) && !name.starts_with('.') {
                problems.push(format!("{folder}{name}"), 0, "what nobody reads", known.join(", "));
            }
        }
    }
    problems
}

impl Spec {
    /// Reads the folder at `path`.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn read(path: &Path) -> Result<Self, Problems> {
        let (files, mut problems) = folder(path)?;
        problems.extend(strangers(path));
        Self::assemble(files, problems.below("spec"))
    }

    /// Drops what nothing is generated of: the tables of the website's operations. Their number stays.
    pub fn forget_sources(&mut self) {
        for operation in &mut self.website {
            for table in [&mut operation.request, &mut operation.response, &mut operation.exception] {
                *table = Vec::new();
            }
            operation.sample = None;
        }
        self.sources = Vec::new();
    }

    /// Reads the folder's files.
    ///
    /// # Errors
    /// Every mistake in any file.
    pub fn parse(files: &Files) -> Result<Self, Problems> {
        Self::assemble(files.clone(), Problems::default())
    }

    /// Reads `files`; `problems` are those of the files that could not be opened.
    fn assemble(mut files: Files, mut problems: Problems) -> Result<Self, Problems> {
        // A page that does not read is there all the same: only what is wrong with it is said.
        let mut failed: Vec<String> =
            problems.0.iter().map(|problem| problem.file.replacen("spec/", "", 1)).collect();
        let mut pages = Vec::new();
        let texts = texts(&files);
        let read = parallel::map(&texts, |(name, text)| surface::read(name, text));
        for ((name, _), page) in texts.into_iter().zip(read) {
            match page {
                Ok(page) => pages.push(page),
                Err(wrong) => {
                    failed.push(name.clone());
                    problems.extend(wrong.below("spec"));
                }
            }
        }
        let official = official_pages(&files);
        // Everything at once would take twice the memory.
        files.retain(|name, _| !surface::is_page(name));
        let part = |name: &str| {
            let name = name.trim_start_matches("spec/");
            let readable = failed.iter().all(|failed| failed != name);
            readable.then(|| files.get(name).map_or("", String::as_str))
        };
        let families = part(families::FILE).and_then(|text| problems.take(Families::parse(text)));
        let mut glossary = part(glossary::FILE).map(Glossary::parse).unwrap_or_default();
        let codes = part(codes::FILE).and_then(|text| problems.take(Codes::parse(text))).unwrap_or_default();
        let one_of =
            part(one_of::FILE).and_then(|text| problems.take(OneOf::parse(text))).unwrap_or_default();
        let states =
            part(states::FILE).and_then(|text| problems.take(States::parse(text))).unwrap_or_default();
        let times = part(times::FILE).and_then(|text| problems.take(Times::parse(text))).unwrap_or_default();
        let units = part(units::FILE).and_then(|text| problems.take(Units::parse(text))).unwrap_or_default();
        let witness =
            part(witness::FILE).and_then(|text| problems.take(Witness::parse(text))).unwrap_or_default();
        let errata = part(errata::FILE).and_then(|text| problems.take(Errata::parse(text)));
        let (Some(families), Some(errata)) = (families, errata) else {
            // Without them every page would seem wrong.
            problems.extend(glossary.malformed());
            return problems.or(Self {
                pages: pages.len(),
                families: Families::default(),
                website: Vec::new(),
                operations: Vec::new(),
                codes,
                states,
                sources: Vec::new(),
                counted: Vec::new(),
                units,
                glossary,
            });
        };
        let counted = rows(&pages);
        let decisions = errata.decisions();
        let official = problems.take(official).unwrap_or_default();
        let upstream = with_corrections(&pages, &errata);
        problems.take(errata.clone().without(&failed).apply(&mut pages));
        let lone = join::names(&official, &families);
        let names = pages.iter().map(|page| page.path.as_str()).chain(lone.iter().map(String::as_str));
        let names: Vec<&str> = names.chain(failed.iter().map(String::as_str)).collect();
        problems.take(families.check(&names));
        let operations = model::lower(&pages, &families).map_err(|wrong| wrong.below("spec"));
        let website = problems.take(operations).unwrap_or_default();
        let pages = {
            let count = pages.len();
            drop(pages);
            count
        };
        // Without all of the website, decisions would seem to be of pages that are not there.
        let joined = if problems.0.is_empty() {
            let sources = needless::Sources {
                pages: &upstream,
                website: &website,
                official: &official,
                witness: &witness,
                families: &families,
            };
            problems.take(join(&sources, &decisions, &errata))
        } else {
            None
        };
        let (mut operations, sources) = joined.unwrap_or_else(|| (website.clone(), Vec::new()));
        if problems.0.is_empty() {
            problems.take(codes.explain(&mut operations, &official));
            problems.take(one_of.apply(&mut operations));
            problems.take(states.apply(&mut operations));
            problems.take(times.apply(&mut operations));
            problems.take(units.apply(&mut operations));
        }
        glossary.translate(&mut operations);
        if !problems.0.is_empty() {
            // What a page that does not read needs is not known, but how a line looks is.
            problems.extend(glossary.malformed());
        }
        problems.or(Self {
            pages,
            families,
            website,
            operations,
            codes,
            states,
            sources,
            counted,
            units,
            glossary,
        })
    }
}

/// The pages with rows that `errata` corrects, as upstream has them.
fn with_corrections(pages: &[Page], errata: &Errata) -> Vec<Page> {
    let corrected = errata.rows();
    pages.iter().filter(|page| corrected.iter().any(|row| row.page == page.path)).cloned().collect()
}

/// The sources joined, while another thread looks which entries of `errata` they make needless.
///
/// # Errors
/// What the join finds, and where it finds nothing, every needless entry.
fn join(
    sources: &needless::Sources<'_>,
    decisions: &Decisions,
    errata: &Errata,
) -> Result<(Vec<Operation>, Vec<Sources>), Problems> {
    std::thread::scope(|scope| {
        let needless = scope.spawn(|| needless::check(sources, errata));
        let joined =
            join::join(sources.website, sources.official, sources.families, decisions, sources.witness);
        let needless = needless.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // Of entries that decide nothing at all, the join has said more.
        joined.and_then(|joined| needless.map(|()| joined))
    })
}

/// The pages of the website and those by hand, by their names.
fn texts(files: &Files) -> Vec<(&String, &String)> {
    let pages = files.iter().filter(|(name, _)| surface::is_page(name));
    pages.filter(|(name, _)| !name.starts_with(official::FOLDER)).collect()
}

/// The pages of the website and those by hand, corrected.
///
/// # Errors
/// The first page that does not read, and corrections that do not fit.
pub fn corrected(files: &Files) -> Result<Vec<Page>, Problems> {
    let read = parallel::map(&texts(files), |(name, text)| surface::read(name, text));
    let mut pages = read.into_iter().collect::<Result<Vec<Page>, Problems>>()?;
    let errata = files.get(errata::FILE.trim_start_matches("spec/")).map_or("", String::as_str);
    Errata::parse(errata)?.apply(&mut pages)?;
    Ok(pages)
}

/// The pages of the official documentation.
fn official_pages(files: &Files) -> Result<Vec<official::Page>, Problems> {
    let mut problems = Problems::default();
    let mut pages = Vec::new();
    let texts: Vec<(&String, &String)> =
        files.iter().filter(|(name, _)| name.starts_with(official::FOLDER)).collect();
    let read = parallel::map(&texts, |(name, text)| official::read(name, text));
    for ((name, _), page) in texts.into_iter().zip(read) {
        match page {
            Ok(official::Read::Page(page, _)) => pages.push(*page),
            Ok(official::Read::Other(reason)) => {
                problems.push(format!("spec/{name}"), 0, reason, "the facts of a page");
            }
            Err(wrong) => problems.extend(wrong.below("spec")),
        }
    }
    problems.or(pages)
}

/// How many rows the pages have: fields, what is none, fields with values.
fn rows(pages: &[Page]) -> Vec<(&'static str, usize)> {
    let tables = pages.iter().flat_map(|page| &page.operations).flat_map(|operation| &operation.tables);
    let (mut fields, mut others, mut valued) = (0, 0, 0);
    for row in tables.flat_map(|table| &table.rows) {
        match &row.says {
            Says::Field(field) => {
                fields += 1;
                valued += usize::from(!field.values.is_empty());
            }
            _ => others += 1,
        }
    }
    vec![("rows-fields", fields), ("rows-others", others), ("rows-valued", valued)]
}
