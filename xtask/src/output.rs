//! Writes a folder whole, or not at all.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The files of a folder, by path below it.
pub type Files = BTreeMap<String, String>;

/// Replaces `folder` by `files`.
///
/// Everything is written beside it first; the swap is two renames, and the old folder comes back if
/// the second one fails.
///
/// # Errors
/// What the file system refused; `folder` is then as it was.
pub fn replace(folder: &Path, files: &Files) -> io::Result<()> {
    let new = beside(folder, "new");
    let old = beside(folder, "old");
    clear(&new)?;
    clear(&old)?;
    let written = write_all(&new, files).and_then(|()| swap(folder, &new, &old));
    // Whatever happened, no half-written folder stays behind.
    clear(&new)?;
    written?;
    clear(&old)
}

/// Replaces one file: its text is written beside it first.
///
/// # Errors
/// What the file system refused; the file is then as it was.
pub fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    let new = beside(path, "new");
    let written = std::fs::write(&new, text).and_then(|()| std::fs::rename(&new, path));
    if written.is_err() {
        // The first error is the one to report.
        let _ = std::fs::remove_file(&new);
    }
    written
}

fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{suffix}"))
}

fn clear(folder: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write_all(root: &Path, files: &Files) -> io::Result<()> {
    let mut made = None;
    for (name, text) in files {
        let path = root.join(name);
        let parent = path.parent().map(Path::to_path_buf);
        if let Some(parent) = &parent
            && made.as_ref() != Some(parent)
        {
            std::fs::create_dir_all(parent)?;
        }
        made = parent;
        std::fs::write(&path, text)?;
    }
    Ok(())
}

fn swap(folder: &Path, new: &Path, old: &Path) -> io::Result<()> {
    if !folder.exists() {
        return std::fs::rename(new, folder);
    }
    std::fs::rename(folder, old)?;
    std::fs::rename(new, folder).inspect_err(|_| {
        // The first error is the one to report.
        let _ = std::fs::rename(old, folder);
    })
}

/// All files below `folder`, by path.
///
/// # Errors
/// A file that cannot be read, or that is not UTF-8; the message names it.
pub fn read(folder: &Path) -> io::Result<Files> {
    let (files, unreadable) = read_all(folder)?;
    match unreadable.into_iter().next() {
        Some((name, error)) => Err(named(&folder.join(name), &error)),
        None => Ok(files),
    }
}

/// All files below `folder` by path, and what is wrong with those that are not text.
///
/// # Errors
/// A folder that cannot be read.
pub fn read_all(folder: &Path) -> io::Result<(Files, Vec<(String, io::Error)>)> {
    let mut files = Files::new();
    let mut unreadable = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).map_err(|error| named(&next, &error))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                match std::fs::read_to_string(&path) {
                    Ok(text) => _ = files.insert(name, text),
                    Err(error) => unreadable.push((name, error)),
                }
            }
        }
    }
    Ok((files, unreadable))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// How the folder on disk differs from what it should hold, a line each.
///
/// # Errors
/// A file that cannot be read.
pub fn differences(folder: &Path, files: &Files) -> io::Result<Vec<String>> {
    let found = if folder.exists() { read(folder)? } else { Files::new() };
    let missing =
        files.keys().filter(|name| !found.contains_key(*name)).map(|name| format!("{name}: missing"));
    let stale = files
        .iter()
        .filter(|(name, text)| found.get(*name).is_some_and(|old| old != *text))
        .map(|(name, _)| format!("{name}: out of date"));
    let orphans =
        found.keys().filter(|name| !files.contains_key(*name)).map(|name| format!("{name}: an orphan"));
    let mut all: Vec<String> = missing.chain(stale).chain(orphans).collect();
    all.sort();
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_folder_is_replaced_whole() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("generated");
        replace(&folder, &files(&[("a.rs", "1"), ("b/c.rs", "2")])).unwrap();
        replace(&folder, &files(&[("b/d.rs", "3")])).unwrap();
        assert_eq!(read(&folder).unwrap(), files(&[("b/d.rs", "3")]));
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_folder_that_cannot_be_written_stays_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("generated");
        replace(&folder, &files(&[("a", "1")])).unwrap();
        // `a` is asked for as a file and as a folder at once.
        assert!(replace(&folder, &files(&[("a", "2"), ("a/b", "3")])).is_err());
        assert_eq!(read(&folder).unwrap(), files(&[("a", "1")]));
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn differences_name_missing_stale_and_orphan_files() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("generated");
        replace(&folder, &files(&[("a", "1"), ("b", "2")])).unwrap();
        let found = differences(&folder, &files(&[("a", "x"), ("c", "3")])).unwrap();
        assert_eq!(found, ["a: out of date", "b: an orphan", "c: missing"]);
    }
}
