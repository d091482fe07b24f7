//! The facts of a revision of this repository, straight from git's objects.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::output::Files;
use crate::problem::Problems;

/// What is expected where a revision is meant.
const EXPECTED: &str = "a folder of facts, or a git revision of this repository";

/// The files below `spec/` of `revision`, for the repository at `root`.
///
/// # Errors
/// A revision git does not know, one without `spec/`, or files that are not UTF-8.
pub(super) fn read(root: &Path, revision: &str) -> Result<Files, Problems> {
    let commit = format!("{revision}^{{commit}}");
    let commit = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .map_err(|_| wrong(revision, "neither a folder nor a revision git knows", EXPECTED))?;
    let listing = run(root, &["ls-tree", "-r", "-z", commit.trim(), "--", "spec"])
        .map_err(|error| wrong(revision, &error, EXPECTED))?;
    let blobs: Vec<(&str, &str)> = listing.split('\0').filter_map(blob).collect();
    if blobs.is_empty() {
        return Err(wrong(revision, "no spec/ in this revision", "a revision that has it"));
    }
    let texts = contents(root, &blobs)
        .map_err(|error| wrong(revision, &error.to_string(), "objects git can read"))?;
    let mut files = Files::new();
    for ((_, path), bytes) in blobs.iter().zip(texts) {
        let text = String::from_utf8(bytes)
            .map_err(|_| wrong(&format!("{revision}:{path}"), "bytes that are no text", "UTF-8"))?;
        files.insert(path.trim_start_matches("spec/").to_owned(), text);
    }
    Ok(files)
}

fn wrong(of: &str, found: &str, expected: &str) -> Problems {
    let mut problems = Problems::default();
    problems.push(of, 0, found, expected);
    problems
}

/// What a git command prints, or what it complains of.
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
