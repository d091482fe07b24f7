//! Doc comments begin with the noun: what a thing is stands first, not a question about it.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::fs;
use std::path::Path;

/// The first lines of doc comments that begin with a question, by their numbers.
fn questions(source: &str) -> Vec<(usize, &str)> {
    let is_doc = |line: &str| ["///", "//!"].iter().any(|mark| line.trim_start().starts_with(mark));
    let lines: Vec<&str> = source.lines().collect();
    let first = |at: usize| is_doc(lines[at]) && (at == 0 || !is_doc(lines[at - 1]));
    let asks = |line: &str| {
        let text = line.trim_start().get(3..).unwrap_or_default();
        [" What ", " What.", " What,", " Whether "].iter().any(|word| text.starts_with(word))
    };
    (0..lines.len()).filter(|at| first(*at) && asks(lines[*at])).map(|at| (at + 1, lines[at])).collect()
}

fn collect(folder: &Path, found: &mut Vec<String>) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files += collect(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files += 1;
            let source = fs::read_to_string(&path).unwrap();
            let lines = questions(&source).into_iter();
            found.extend(lines.map(|(number, line)| format!("{}:{number}: {}", path.display(), line.trim())));
        }
    }
    files
}

#[test]
fn doc_comments_begin_with_the_noun() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for folder in ["src", "xtask/src", "sandbox/src", "cli/src"] {
        let files = collect(&root.join(folder), &mut found);
        assert!(files > 10, "{folder} has {files} files");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The lines of a text that compare something that may be missing so that what is missing passes.
fn open_comparisons(text: &str) -> Vec<(usize, &str)> {
    let passes = |line: &str| {
        let asks = ["is_some_and(|", "is_none_or(|"].iter().position(|call| line.contains(call));
        match asks {
            Some(0) => line.split("is_some_and(|").nth(1).is_some_and(|rest| rest.contains("!=")),
            Some(_) => line.split("is_none_or(|").nth(1).is_some_and(|rest| rest.contains("==")),
            None => line.contains(".unwrap_or(true)"),
        }
    };
    text.lines().enumerate().filter(|(_, line)| passes(line)).map(|(at, line)| (at + 1, line)).collect()
}

/// Everything that people start from.
fn shown(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            shown(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs" || it == "md") {
            found.push(path);
        }
    }
}

#[test]
fn no_example_lets_pass_what_is_missing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let lone = ["README.md", "README.zh-CN.md", "cli/README.md", "src/lib.rs", "src/notify/mod.rs"];
    let mut files: Vec<_> = lone.iter().map(|path| root.join(path)).collect();
    for folder in ["examples", "docs"] {
        shown(&root.join(folder), &mut files);
    }
    assert!(files.len() > 25, "{} files", files.len());
    let mut found = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let lines = open_comparisons(&text).into_iter();
        found.extend(lines.map(|(number, line)| format!("{}:{number}: {}", path.display(), line.trim())));
    }
    assert!(found.is_empty(), "use an accessor, or `!=` of `Some`:\n{}", found.join("\n"));
}

#[test]
fn a_comparison_that_lets_pass_what_is_missing_is_found() {
    let source = "a.is_some_and(|it| it != b)\na.is_some_and(|it| it == b)\nif a != Some(b)\na.is_none_or(|it| it == b)\n\
                  paid.unwrap_or(true)\n";
    let numbers: Vec<usize> = open_comparisons(source).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [1, 4, 5]);
}

#[test]
fn a_question_is_found_and_a_sentence_is_not() {
    let source = "//! What it is.\n\n/// The noun.\n/// What follows goes on.\nstruct A;\n    /// Whether it is so.\n    a: bool,\n/// Whatever.\n";
    let numbers: Vec<usize> = questions(source).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [1, 6]);
}
