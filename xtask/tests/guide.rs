//! The guide's code is the shop's, and both languages have the same.
//!
//! A block of Rust in the guide stands below a mark that says where it is from: a file, and a name between
//! `ANCHOR: name` and `ANCHOR_END: name` in it. `GUIDE=write cargo test -p xtask --test it guide` brings the guides up to
//! date.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const GUIDES: [&str; 2] = ["docs/guide.md", "docs/guide.zh-CN.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The lines between the marks of a name, without what all are indented by, and without other marks.
fn excerpt(source: &str, name: &str) -> Option<String> {
    let is = |line: &str, mark: &str| line.trim().strip_prefix(mark) == Some(name);
    let inside = source.lines().skip_while(|line| !is(line, "// ANCHOR: ")).skip(1);
    let inside: Vec<&str> = inside.take_while(|line| !is(line, "// ANCHOR_END: ")).collect();
    let lines = inside.iter().filter(|line| !line.trim().starts_with("// ANCHOR")).copied();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let by = lines.clone().filter(|line| !line.trim().is_empty()).map(indent).min()?;
    Some(lines.map(|line| line.get(by..).unwrap_or_default().to_owned() + "\n").collect())
}

/// A block as the guide has it: the mark's text, and the code.
struct Block {
    mark: Option<String>,
    code: String,
}

/// The blocks of Rust of a guide, and the guide with the code that `of` gives for each mark.
fn blocks(guide: &str, of: impl Fn(&str) -> Option<String>) -> (Vec<Block>, String) {
    let (mut found, mut written) = (Vec::new(), String::new());
    let mut lines = guide.lines();
    let mut before = "";
    while let Some(line) = lines.next() {
        written += &format!("{line}\n");
        if line.starts_with("```rust") {
            let mark = before.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
            let inside = lines.by_ref().take_while(|line| *line != "```");
            let code: String = inside.map(|line| format!("{line}\n")).collect();
            written += &mark.and_then(&of).unwrap_or_else(|| code.clone());
            written += "```\n";
            found.push(Block { mark: mark.map(str::to_owned), code });
        }
        before = line;
    }
    (found, written)
}

fn of_source(mark: &str) -> Option<String> {
    let (file, name) = mark.split_once(':')?;
    excerpt(&fs::read_to_string(root().join(file)).ok()?, name)
}

/// The marks of a guide, each block of which is what its source has.
fn checked(guide: &str) -> Vec<String> {
    let path = root().join(guide);
    let text = fs::read_to_string(&path).unwrap();
    let (found, written) = blocks(&text, of_source);
    if std::env::var("GUIDE").is_ok_and(|word| word == "write") {
        fs::write(&path, &written).unwrap();
    } else {
        for Block { mark, code } in &found {
            let mark = mark.as_deref().unwrap_or_else(|| panic!("{guide}: of no source:\n{code}"));
            let source = of_source(mark).unwrap_or_else(|| panic!("{guide}: {mark} is not there"));
            assert_eq!(*code, source, "{guide}: {mark}: GUIDE=write cargo test -p xtask --test it guide");
        }
    }
    found.into_iter().filter_map(|block| block.mark).collect()
}

#[test]
fn the_guide_shows_the_shop_as_it_is() {
    let [english, chinese] = GUIDES.map(checked);
    assert!(english.len() > 20, "{english:?}");
    assert_eq!(english, chinese);
}

#[test]
fn every_anchor_of_the_shop_is_shown() {
    let mut folders = vec![root().join("examples/shop/src")];
    let mut anchors = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let file = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            for line in fs::read_to_string(&path).unwrap().lines() {
                let name = line.trim().strip_prefix("// ANCHOR: ");
                anchors.extend(name.map(|name| format!("{file}:{name}")));
            }
        }
    }
    let shown: BTreeSet<String> = checked(GUIDES[0]).into_iter().collect();
    assert_eq!(shown, anchors);
}

#[test]
fn an_excerpt_is_what_stands_between_its_marks() {
    let source =
        "a\n    // ANCHOR: x\n    b {\n        // ANCHOR: y\n\n        c\n    }\n    // ANCHOR_END: x\nd\n";
    assert_eq!(excerpt(source, "x").as_deref(), Some("b {\n\n    c\n}\n"));
    assert_eq!(excerpt(source, "z"), None);
    let guide = "<!-- f:x -->\n```rust\nold\n```\n\n```rust\nnobody's\n```\n";
    let (found, written) = blocks(guide, |mark| Some(format!("{mark}!\n")));
    assert_eq!(found.iter().map(|block| block.mark.as_deref()).collect::<Vec<_>>(), [Some("f:x"), None]);
    assert_eq!(found.iter().map(|block| block.code.as_str()).collect::<Vec<_>>(), ["old\n", "nobody's\n"]);
    assert_eq!(written, "<!-- f:x -->\n```rust\nf:x!\n```\n\n```rust\nnobody's\n```\n");
}
