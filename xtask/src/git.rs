//! Files of a revision, straight from git's objects.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::output::Files;
use crate::problem::Problems;

/// The form that is expected where a revision is meant.
const EXPECTED: &str = "a folder of facts, or a git revision of this repository";

/// The files below `folders` of `revision`, for the repository at `root`.
///
/// # Errors
/// A revision git does not know, one without these folders, or files that are not UTF-8: all of them.
pub fn read(root: &Path, revision: &str, folders: &[&str]) -> Result<Files, Problems> {
    let (commit, _) = commit(root, revision)?;
    let listed = [&["ls-tree", "-r", "-z", &commit, "--"][..], folders].concat();
    let listing = run(root, &listed).map_err(|error| wrong(revision, &error, EXPECTED))?;
    let blobs: Vec<(&str, &str)> = listing.split('\0').filter_map(blob).collect();
    if blobs.is_empty() {
        let found = format!("no {}/ in this revision", folders.join("/ or "));
        return Err(wrong(revision, &found, "a revision that has it"));
    }
    let texts = contents(root, &blobs)
        .map_err(|error| wrong(revision, &error.to_string(), "objects git can read"))?;
    let mut files = Files::new();
    let mut problems = Problems::default();
    for ((_, path), bytes) in blobs.iter().zip(texts) {
        match String::from_utf8(bytes) {
            Ok(text) => _ = files.insert((*path).to_owned(), text),
            // What is no page need not be text.
            Err(_) if crate::surface::is_page(path) || path.starts_with("spec/") => {
                problems.push(format!("{revision}:{path}"), 0, "bytes that are no text", "UTF-8");
            }
            Err(_) => _ = files.insert((*path).to_owned(), String::new()),
        }
    }
    problems.or(files)
}

/// The full name and the date of a commit.
///
/// # Errors
/// A revision git does not know.
pub fn commit(root: &Path, revision: &str) -> Result<(String, String), Problems> {
    let named = format!("{revision}^{{commit}}");
    let unknown = |_| wrong(revision, "neither a folder nor a revision git knows", EXPECTED);
    let id = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &named]).map_err(unknown)?;
    let date = run(root, &["log", "-1", "--format=%cs", id.trim()]).map_err(unknown)?;
    Ok((id.trim().to_owned(), date.trim().to_owned()))
}

/// The folder of the repository that `folder` is in.
#[must_use]
pub fn top(folder: &Path) -> Option<PathBuf> {
    let top = run(folder, &["rev-parse", "--show-toplevel"]).ok()?;
    std::fs::canonicalize(top.trim_end()).ok()
}

/// The files below `folders` that are not as they were committed.
///
/// # Errors
/// What git says where it cannot tell.
pub fn uncommitted(root: &Path, folders: &[&str]) -> Result<Vec<String>, Problems> {
    let asked =
        [&["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--"][..], folders]
            .concat();
    let listing = run(root, &asked).map_err(|error| {
        wrong(&root.display().to_string(), &error, "a checkout git can tell the state of")
    })?;
    Ok(listing.split('\0').filter_map(|entry| entry.get(3..)).map(str::to_owned).collect())
}

fn wrong(of: &str, found: &str, expected: &str) -> Problems {
    let mut problems = Problems::default();
    problems.push(of, 0, found, expected);
    problems
}

/// The output of a git command, or its complaint.
fn run(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let out = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let out = out.map_err(|error| format!("git: {error}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).trim().to_owned());
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// The object and the path of one entry of `git ls-tree -z`: `mode blob object<TAB>path`.
fn blob(entry: &str) -> Option<(&str, &str)> {
    let (facts, path) = entry.split_once('\t')?;
    let mut words = facts.split(' ').skip(1);
    (words.next() == Some("blob")).then_some((words.next()?, path))
}

/// The contents of the objects, in their order: one `git cat-file` for all of them.
fn contents(root: &Path, blobs: &[(&str, &str)]) -> std::io::Result<Vec<Vec<u8>>> {
    let mut git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (stdin, stdout) = (git.stdin.take(), git.stdout.take());
    let texts = std::thread::scope(|scope| {
        // Asked from beside: git stops reading questions while nobody reads its answers.
        scope.spawn(move || {
            let Some(mut stdin) = stdin else { return };
            for (object, _) in blobs {
                if writeln!(stdin, "{object}").is_err() {
                    return;
                }
            }
        });
        let mut answers =
            BufReader::new(stdout.ok_or_else(|| std::io::Error::other("git without an output"))?);
        blobs.iter().map(|_| answer(&mut answers)).collect()
    });
    git.wait()?;
    texts
}

/// One answer of `git cat-file --batch`: `object blob size`, the bytes, a line break.
fn answer(from: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut head = String::new();
    from.read_line(&mut head)?;
    let size = head.trim().rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
    let size = size.ok_or_else(|| std::io::Error::other(format!("git answered `{}`", head.trim())))?;
    let mut bytes = vec![0; size + 1];
    from.read_exact(&mut bytes)?;
    bytes.pop();
    Ok(bytes)
}
