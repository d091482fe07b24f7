//! Trees of pages: a folder on disk, or a revision of a repository, and which state of it that is.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::git;
use crate::output::Files;
use crate::parallel;
use crate::problem::Problems;
use crate::surface;

/// The folders that pages stand in.
pub const ROOTS: [&str; 2] = ["openapi", "webhook"];

/// A checkout of the documentation, or a revision of its repository.
#[derive(Debug, Clone)]
pub struct Docs {
    /// The pages, by path.
    pub pages: Files,
    /// The things that lie beside them, which are no pages.
    pub others: Vec<String>,
    /// Which state it is.
    pub source: Source,
}

/// Which state of the documentation was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The commit of `wechatpay-im/website`.
    pub commit: String,
    /// Its date.
    pub date: Option<String>,
    /// The pages of the checkout that are not as they were committed.
    pub uncommitted: Vec<String>,
}

impl Docs {
    /// Reads `name`: a checkout, or `CHECKOUT@REVISION`, which is read from git's objects.
    ///
    /// # Errors
    /// Everything that cannot be read, and a folder of which nobody knows what state it is.
    pub fn read(name: &Path, commit: Option<String>) -> Result<Self, Problems> {
        if let Some((repository, revision)) = revision_of(name) {
            let (commit, date) = git::commit(&repository, &revision)?;
            let files = git::read(&repository, &commit, &ROOTS)?;
            let (pages, others): (Files, Files) =
                files.into_iter().partition(|(name, _)| surface::is_page(name));
            let source = Source { commit, date: Some(date), uncommitted: Vec::new() };
            return Ok(Self { pages, others: others.into_keys().collect(), source });
        }
        let mut problems = Problems::default();
        let source = problems.take(Source::of(name, commit)).unwrap_or_default();
        let mut pages = Files::new();
        let mut others = Vec::new();
        for root in ROOTS {
            match tree(&name.join(root)) {
                Ok(found) => {
                    for (path, wrong) in found.wrong {
                        problems.push(
                            format!("{root}/{path}"),
                            0,
                            wrong,
                            "a page of text, named ….md, or a folder of pages",
                        );
                    }
                    pages
                        .extend(found.pages.into_iter().map(|(path, text)| (format!("{root}/{path}"), text)));
                    others.extend(found.others.into_iter().map(|path| format!("{root}/{path}")));
                }
                Err(error) => {
                    problems.push(
                        name.join(root).display().to_string(),
                        0,
                        error.to_string(),
                        "a checkout of the documentation",
                    );
                }
            }
        }
        problems.or(Self { pages, others, source })
    }
}

/// The repository and the revision of `REPOSITORY@REVISION`, where no folder is called that.
#[must_use]
pub fn revision_of(name: &Path) -> Option<(PathBuf, String)> {
    if name.exists() {
        return None;
    }
    let (repository, revision) = name.to_str()?.rsplit_once('@')?;
    let repository = Path::new(repository);
    (repository.is_dir() && !revision.is_empty()).then(|| (repository.to_path_buf(), revision.to_owned()))
}

/// The contents of a folder.
#[derive(Debug, Default)]
pub struct Tree {
    /// The pages, by path below the folder.
    pub pages: Files,
    /// Other files, which are not read.
    pub others: Vec<String>,
    /// A file that can be no page, and what is wrong with it.
    pub wrong: Vec<(String, String)>,
}

/// Reads the pages below `folder`: all that cannot be read is said at once.
///
/// # Errors
/// The folder itself cannot be read.
pub fn tree(folder: &Path) -> io::Result<Tree> {
    let mut found = Tree::default();
    let mut pages = Vec::new();
    walk(folder, "", &mut found, &mut pages)?;
    let texts = parallel::map(&pages, |(_, path)| fs::read_to_string(path));
    for ((name, _), text) in pages.into_iter().zip(texts) {
        match text {
            Ok(text) => _ = found.pages.insert(name, text),
            Err(error) => found.wrong.push((name, error.to_string())),
        }
    }
    found.others.sort();
    found.wrong.sort();
    Ok(found)
}

/// Finds the pages, which are read when all are found: each by its path below the folder, and where it is.
fn walk(folder: &Path, below: &str, found: &mut Tree, pages: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let Some(name) = entry.file_name().to_str().map(|name| format!("{below}{name}")) else {
            found.wrong.push((
                format!("{below}{}", entry.file_name().to_string_lossy()),
                "a name that is not UTF-8".to_owned(),
            ));
            continue;
        };
        // A link is what it leads to, but for a folder, which may lead in circles.
        let own = entry.file_type()?;
        let linked = own.is_symlink();
        let kind = match if linked { fs::metadata(&path).map(|led| led.file_type()) } else { Ok(own) } {
            Ok(kind) => kind,
            Err(error) => {
                found.wrong.push((name, error.to_string()));
                continue;
            }
        };
        let extension = Path::new(&name).extension().and_then(|extension| extension.to_str());
        let extension = extension.unwrap_or_default().to_owned();
        if kind.is_dir() {
            if linked {
                found.wrong.push((name, "a link to a folder".to_owned()));
            } else if let Err(error) = walk(&path, &format!("{name}/"), found, pages) {
                found.wrong.push((name, error.to_string()));
            }
        } else if extension.eq_ignore_ascii_case("md") && extension != "md" {
            found.wrong.push((name, format!("a page with the ending .{extension}")));
        } else if extension != "md" {
            found.others.push(name);
        } else if !kind.is_file() {
            found.wrong.push((name, "neither a file nor a folder".to_owned()));
        } else {
            pages.push((name, path));
        }
    }
    Ok(())
}

impl Source {
    /// Asks git which commit is checked out at `docs`, and whether it is what lies there; where git knows
    /// nothing of the folder, it is the `commit` that is given.
    ///
    /// # Errors
    /// A folder git knows nothing of and no commit given, and one that is another commit than the one given.
    pub fn of(docs: &Path, commit: Option<String>) -> Result<Self, Problems> {
        let wrong = |found: &str, expected: &str| {
            let mut problems = Problems::default();
            problems.push(docs.display().to_string(), 0, found, expected);
            problems
        };
        let top = git::top(docs);
        let own = top.as_deref().is_some_and(|top| fs::canonicalize(docs).is_ok_and(|docs| docs == top));
        match (own, commit) {
            (true, given) => {
                let (head, date) = git::commit(docs, "HEAD")?;
                if let Some(given) = given.filter(|given| !head.starts_with(given.as_str())) {
                    return Err(wrong(
                        &format!("a checkout of {head}, not of {given}"),
                        "the commit that is checked out",
                    ));
                }
                let uncommitted = git::uncommitted(docs, &ROOTS)?;
                Ok(Self { commit: head, date: Some(date), uncommitted })
            }
            (false, Some(commit)) => Ok(Self { commit, date: None, uncommitted: Vec::new() }),
            (false, None) if top.is_some() => {
                let found =
                    format!("a folder inside another repository, {}", top.unwrap_or_default().display());
                Err(wrong(&found, "a checkout, or --commit to say which state it is"))
            }
            (false, None) => Err(wrong(
                "a folder that is no git checkout",
                "a checkout, or --commit to say which state it is",
            )),
        }
    }
}
