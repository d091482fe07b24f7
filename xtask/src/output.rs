//! Writes many files whole, or not at all; and none that holds what it should already.
//!
//! What is new is written beside everything else first, into [`STAGE`], with a journal of where each file
//! goes. From the journal on a run that is killed is finished by the next one; before it, nothing has changed.
//! Where the file system refuses a step, all steps before it are taken back.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::parallel;

/// The files of a folder, by path below it.
pub type Files = BTreeMap<String, String>;

/// The folder for what is being written; git ignores it.
pub const STAGE: &str = ".xtask";
const JOURNAL: &str = "journal";

/// A change of files below a root, which has not been made yet.
#[derive(Debug)]
pub struct Edit {
    root: PathBuf,
    /// The files with their places, and whether something stands there.
    writes: Vec<(String, String, bool)>,
    /// The files that go.
    removes: Vec<String>,
}

impl Edit {
    /// Nothing to change yet.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_path_buf(), writes: Vec::new(), removes: Vec::new() }
    }

    /// `folder` is to hold `files` and nothing else.
    ///
    /// # Errors
    /// A folder or file that is there and cannot be read.
    pub fn folder(&mut self, folder: &str, files: &Files) -> io::Result<()> {
        let path = self.root.join(folder);
        let found = if path.exists() { names(&path)? } else { Vec::new() };
        let all: Vec<(&String, &String)> = files.iter().collect();
        let stale = parallel::map(&all, |(name, text)| stale(&path.join(name), text));
        for ((name, text), stale) in all.into_iter().zip(stale) {
            if let Some(exists) = stale? {
                self.writes.push((format!("{folder}/{name}"), text.clone(), exists));
            }
        }
        let orphans = found.into_iter().filter(|name| !files.contains_key(name));
        self.removes.extend(orphans.map(|name| format!("{folder}/{name}")));
        Ok(())
    }

    /// The file `name` is to hold `text`.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    pub fn file(&mut self, name: &str, text: &str) -> io::Result<()> {
        if let Some(exists) = stale(&self.root.join(name), text)? {
            self.writes.push((name.to_owned(), text.to_owned(), exists));
        }
        Ok(())
    }

    /// The files that go.
    #[must_use]
    pub fn removed(&self) -> &[String] {
        &self.removes
    }

    /// How what is on disk differs from what should stand there: a file, and what is the matter with it.
    #[must_use]
    pub fn differences(&self) -> Vec<(&str, &'static str)> {
        let state = |exists: bool| if exists { "out of date" } else { "missing" };
        let written = self.writes.iter().map(|(name, _, exists)| (name.as_str(), state(*exists)));
        let mut all: Vec<_> =
            written.chain(self.removes.iter().map(|name| (name.as_str(), "an orphan"))).collect();
        all.sort_unstable();
        all
    }

    /// Makes the change.
    ///
    /// # Errors
    /// What the file system refused; everything is then as it was.
    pub fn commit(self) -> io::Result<()> {
        if self.writes.is_empty() && self.removes.is_empty() {
            return Ok(());
        }
        let stage = self.root.join(STAGE);
        let done = self.stage(&stage).and_then(|steps| apply(&self.root, &steps));
        // Whatever happened, nothing is left to be done by the next run.
        let cleared = clear(&stage);
        done.and(cleared)
    }

    /// Writes what is new and the journal.
    fn stage(&self, stage: &Path) -> io::Result<Vec<Step>> {
        clear(stage)?;
        fs::create_dir(stage)?;
        let numbered: Vec<(usize, &str)> =
            self.writes.iter().enumerate().map(|(number, (_, text, _))| (number, text.as_str())).collect();
        for written in
            parallel::map(&numbered, |(number, text)| fs::write(stage.join(format!("{number}.new")), text))
        {
            written?;
        }
        let writes = self.writes.iter().map(|(name, ..)| (true, name.clone()));
        let all = writes.chain(self.removes.iter().map(|name| (false, name.clone())));
        let steps: Vec<Step> =
            all.enumerate().map(|(number, (write, name))| Step { number, write, name }).collect();
        let journal: String = steps.iter().map(Step::line).collect();
        fs::write(stage.join("journal.new"), journal)?;
        fs::rename(stage.join("journal.new"), stage.join(JOURNAL))?;
        Ok(steps)
    }
}

/// Ends what a run that was killed has begun below `root`.
///
/// # Errors
/// What the file system refused.
pub fn recover(root: &Path) -> io::Result<()> {
    let stage = root.join(STAGE);
    let journal = match fs::read_to_string(stage.join(JOURNAL)) {
        Ok(journal) => journal,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return clear(&stage),
        Err(error) => return Err(error),
    };
    let steps: Vec<Step> = journal.lines().enumerate().filter_map(Step::parse).collect();
    for step in &steps {
        let new = stage.join(format!("{}.new", step.number));
        let target = root.join(&step.name);
        if step.write && new.exists() {
            made(&target)?;
            fs::rename(&new, &target)?;
        } else if !step.write && target.exists() {
            fs::remove_file(&target)?;
            tidy(root, &target);
        }
    }
    clear(&stage)
}

/// One file of a change.
#[derive(Debug)]
struct Step {
    number: usize,
    write: bool,
    name: String,
}

impl Step {
    fn line(&self) -> String {
        format!("{} {}\n", if self.write { "write" } else { "remove" }, self.name)
    }

    fn parse((number, line): (usize, &str)) -> Option<Self> {
        let (what, name) = line.split_once(' ')?;
        Some(Self { number, write: what == "write", name: name.to_owned() })
    }
}

/// Puts the files where they go; where a step fails, those before it are taken back.
fn apply(root: &Path, steps: &[Step]) -> io::Result<()> {
    let stage = root.join(STAGE);
    let old = |step: &Step| stage.join(format!("{}.old", step.number));
    for (at, step) in steps.iter().enumerate() {
        let target = root.join(&step.name);
        let done = keep(&target, &old(step)).and_then(|()| {
            if !step.write {
                tidy(root, &target);
                return Ok(());
            }
            made(&target)?;
            fs::rename(stage.join(format!("{}.new", step.number)), &target)
        });
        if let Err(error) = done {
            // The first error is the one to report.
            for step in steps[..=at].iter().rev() {
                let target = root.join(&step.name);
                if old(step).exists() {
                    let _ = made(&target).and_then(|()| fs::rename(old(step), &target));
                } else if step.write {
                    let _ = fs::remove_file(&target);
                    tidy(root, &target);
                }
            }
            return Err(named(&target, &error));
        }
    }
    Ok(())
}

/// Keeps what stands at `target`, if anything does.
fn keep(target: &Path, old: &Path) -> io::Result<()> {
    match fs::symlink_metadata(target) {
        Ok(kind) if kind.is_dir() => {
            Err(io::Error::new(io::ErrorKind::IsADirectory, "a folder where a file goes"))
        }
        Ok(_) => fs::rename(target, old),
        Err(_) => Ok(()),
    }
}

fn made(target: &Path) -> io::Result<()> {
    target.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Removes the folders that hold nothing any more.
fn tidy(root: &Path, target: &Path) {
    let mut folder = target.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root && fs::remove_dir(folder).is_ok()) {
        folder = empty.parent();
    }
}

/// True if a file is there where its text is not what it should be.
fn stale(path: &Path, text: &str) -> io::Result<Option<bool>> {
    match fs::read(path) {
        Ok(found) => Ok((found != text.as_bytes()).then_some(true)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(Some(false))
        }
        Err(error) => Err(named(path, &error)),
    }
}

fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The files below `folder`.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|error| named(&next, &error))? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                names.push(path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/"));
            }
        }
    }
    names.sort();
    Ok(names)
}

/// All files below `folder`, by path.
///
/// # Errors
/// A file that cannot be read, or that is not UTF-8; the message names it.
pub fn read(folder: &Path) -> io::Result<Files> {
    let read = |name: String| {
        let path = folder.join(&name);
        let text = fs::read_to_string(&path).map_err(|error| named(&path, &error))?;
        Ok((name, text))
    };
    names(folder)?.into_iter().map(read).collect()
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn replace(root: &Path, list: &[(&str, &str)]) -> io::Result<()> {
        let mut edit = Edit::of(root);
        edit.folder("generated", &files(list))?;
        edit.file("Cargo.toml", list[0].1)?;
        edit.commit()
    }

    #[test]
    fn a_folder_is_replaced_whole_and_what_is_the_same_keeps_its_time() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), &[("a.rs", "1"), ("b/c.rs", "2")]).unwrap();
        let time = || fs::metadata(root.path().join("generated/a.rs")).unwrap().modified().unwrap();
        let before = time();
        replace(root.path(), &[("a.rs", "1"), ("d.rs", "3")]).unwrap();
        assert_eq!(time(), before);
        let expected = files(&[("Cargo.toml", "1"), ("generated/a.rs", "1"), ("generated/d.rs", "3")]);
        assert_eq!(read(root.path()).unwrap(), expected);
        assert!(!root.path().join("generated/b").exists(), "an empty folder goes");
    }

    #[test]
    fn what_cannot_be_written_leaves_everything_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), &[("a", "1"), ("z", "9")]).unwrap();
        let before = read(root.path()).unwrap();
        // `b` is asked for as a file and as a folder at once.
        assert!(replace(root.path(), &[("a", "2"), ("b", "2"), ("b/c", "3")]).is_err());
        assert_eq!(read(root.path()).unwrap(), before);
    }

    #[test]
    fn a_run_that_was_killed_is_finished_or_was_never_begun() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), &[("a", "1"), ("z", "9")]).unwrap();
        let before = read(root.path()).unwrap();
        let stage = root.path().join(STAGE);
        let staged = || {
            let mut edit = Edit::of(root.path());
            edit.folder("generated", &files(&[("a", "2"), ("b", "3")])).unwrap();
            edit.file("Cargo.toml", "2").unwrap();
            edit.stage(&stage).unwrap()
        };
        staged();
        fs::remove_file(stage.join(JOURNAL)).unwrap();
        recover(root.path()).unwrap();
        assert_eq!(read(root.path()).unwrap(), before, "killed before its journal");
        let after = files(&[("Cargo.toml", "2"), ("generated/a", "2"), ("generated/b", "3")]);
        for done in 0..4 {
            replace(root.path(), &[("a", "1"), ("z", "9")]).unwrap();
            let steps = staged();
            assert_eq!(steps.len(), 4);
            apply(root.path(), &steps[..done]).unwrap();
            recover(root.path()).unwrap();
            assert_eq!(read(root.path()).unwrap(), after, "killed after {done} steps");
            assert!(!stage.exists());
        }
    }

    #[test]
    fn differences_name_missing_stale_and_orphan_files() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), &[("a", "1"), ("b", "2")]).unwrap();
        let mut edit = Edit::of(root.path());
        edit.folder("generated", &files(&[("a", "x"), ("c", "3")])).unwrap();
        let expected =
            [("generated/a", "out of date"), ("generated/b", "an orphan"), ("generated/c", "missing")];
        assert_eq!(edit.differences(), expected);
    }
}
