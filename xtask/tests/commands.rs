//! The commands as a maintainer runs them: exit codes, streams, and what is on disk afterwards.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a command that cannot be run is a failed test")]

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::toy;
use tempfile::TempDir;
use xtask::output::{Files, read};

const COMMIT: [&str; 2] = ["--commit", "35a35c5"];

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--root").arg(root).args(arguments).output().unwrap()
}

/// What is printed, or a failed test where the command fails.
#[track_caller]
fn succeeds(root: &Path, arguments: &[&str]) -> String {
    let output = run(root, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "", "progress is for a person at a terminal only");
    String::from_utf8(output.stdout).unwrap()
}

/// What is complained about, or a failed test where the command succeeds.
#[track_caller]
fn fails(root: &Path, arguments: &[&str]) -> String {
    let output = run(root, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "", "what went wrong is for stderr");
    said
}

/// A repository with the small spec, generated.
fn generated() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::files());
    succeeds(root.path(), &["codegen"]);
    root
}

/// A checkout of documentation that holds one page.
fn docs(page: &str) -> TempDir {
    let docs = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(docs.path().join("openapi/v3/pay")).unwrap();
    std::fs::create_dir_all(docs.path().join("webhook")).unwrap();
    std::fs::write(docs.path().join(toy::PAGE), page).unwrap();
    docs
}

fn spoilt() -> String {
    toy::page(&["| json | object | x", "| a {data-indent=1} | strin | x", "| b {data-indent=3} | string | x"])
}

fn names(root: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn all(root: &Path) -> Files {
    read(root).unwrap()
}

#[test]
fn codegen_writes_generated_and_the_features_and_says_how_much() {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::files());
    let summary = succeeds(root.path(), &["codegen"]);
    let lines: Vec<Vec<&str>> = summary.lines().map(|line| line.split_whitespace().collect()).collect();
    let generated = read(&root.path().join("generated")).unwrap();
    let (files, kilobytes) =
        (generated.len().to_string(), generated.values().map(String::len).sum::<usize>() / 1000);
    assert_eq!(
        lines,
        [
            vec!["pages", "4"],
            vec!["operations", "4"],
            vec!["types", "8"],
            vec!["fields", "8"],
            vec!["files", &files, &kilobytes.to_string(), "kB"],
        ]
    );
    assert_eq!(names(root.path()), ["Cargo.toml", "generated", "spec"]);
    assert!(
        generated["v3/pay/one.rs"]
            .starts_with("// Written by `cargo xtask codegen` from spec/openapi/v3/pay/one.md\n")
    );
    let manifest = std::fs::read_to_string(root.path().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("\ncertificates = []\npayment = []\n"), "{manifest}");
    assert!(manifest.ends_with("# End of the product families.\ncatalog = []\n"), "{manifest}");
}

#[test]
fn codegen_twice_changes_nothing() {
    let root = generated();
    let before = all(root.path());
    succeeds(root.path(), &["codegen"]);
    assert_eq!(all(root.path()), before);
    succeeds(root.path(), &["codegen", "--check"]);
    assert_eq!(all(root.path()), before);
}

#[test]
fn codegen_of_a_spoilt_page_writes_nothing() {
    let root = generated();
    std::fs::write(root.path().join("spec").join(toy::PAGE), spoilt()).unwrap();
    let before = all(root.path());
    for arguments in [&["codegen"][..], &["codegen", "--check"], &["catalog"]] {
        let said = fails(root.path(), arguments);
        assert!(
            said.starts_with("spec/openapi/v3/pay/one.md:10: an unknown type `strin`, expected one of "),
            "{said}"
        );
        assert!(said.ends_with("1 problem(s), nothing was written\n"), "{said}");
        assert_eq!(all(root.path()), before, "{arguments:?}");
        assert_eq!(names(root.path()), ["Cargo.toml", "generated", "spec"]);
    }
}

#[test]
fn codegen_without_its_section_in_the_manifest_writes_nothing() {
    let root = generated();
    std::fs::write(root.path().join("Cargo.toml"), "[package]\n").unwrap();
    std::fs::write(root.path().join("generated/mod.rs"), "old").unwrap();
    let before = all(root.path());
    let said = fails(root.path(), &["codegen"]);
    assert!(
        said.starts_with("Cargo.toml: no section of product families, expected the two comment lines"),
        "{said}"
    );
    assert_eq!(all(root.path()), before);
}

#[test]
fn a_check_names_every_difference_and_leaves_it() {
    let root = generated();
    let folder = root.path().join("generated");
    std::fs::write(folder.join("v3/orphan.rs"), "").unwrap();
    std::fs::write(folder.join("v3/pay/one.rs"), "// edited by hand\n").unwrap();
    std::fs::remove_file(folder.join("INDEX.md")).unwrap();
    let manifest = root.path().join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap().replace("refund = []\n", "");
    std::fs::write(&manifest, text).unwrap();
    let before = all(root.path());
    let said = fails(root.path(), &["codegen", "--check"]);
    let writes = "expected what `cargo xtask codegen` writes";
    assert_eq!(
        said,
        format!(
            "Cargo.toml: features out of date, {writes}\n\
             generated: INDEX.md: missing, {writes}\n\
             generated: v3/orphan.rs: an orphan, {writes}\n\
             generated: v3/pay/one.rs: out of date, {writes}\n\
             4 problem(s), nothing was written\n"
        )
    );
    assert_eq!(all(root.path()), before);
}

#[test]
fn a_page_that_goes_takes_its_file_along() {
    let root = generated();
    let page = root.path().join("spec/openapi/v3/pay/two.md");
    std::fs::write(&page, toy::page(&["| query | object | x"])).unwrap();
    succeeds(root.path(), &["codegen"]);
    let file = root.path().join("generated/v3/pay/two.rs");
    assert!(file.exists());
    std::fs::remove_file(&page).unwrap();
    succeeds(root.path(), &["codegen"]);
    assert!(!file.exists());
}

#[test]
fn import_writes_facts_and_keeps_what_maintainers_wrote() {
    let root = generated();
    let mut text = toy::page(&[
        "| json {data-required} | object {data-tooltip=\"an array\"} | x",
        "| a {data-indent=1} | string | 甲。乙",
    ]);
    text.push_str("\n文字不在其中。\n\n参阅 [官方文档](https://pay.weixin.qq.com/doc/1)\n");
    let docs = docs(&text);
    let counts = succeeds(root.path(), &[&["import", docs.path().to_str().unwrap()][..], &COMMIT].concat());
    assert_eq!(
        counts,
        "files             1   1 pages, 0 skipped\n\
         operations        1   v3 1, v2 0, v3 notifications 0, v2 0\n\
         table rows        3   3 fields, 0 others, 0 unexplained\n\
         with values       0\n\
         with sample       0\n"
    );
    let spec = read(&root.path().join("spec")).unwrap();
    assert_eq!(spec.keys().collect::<Vec<_>>(), ["SOURCE.toml", "families.toml", toy::PAGE]);
    assert_eq!(spec["families.toml"], toy::files()["families.toml"]);
    assert!(spec["SOURCE.toml"].contains("commit = \"35a35c5\"\n"), "{}", spec["SOURCE.toml"]);
    let facts = &spec[toy::PAGE];
    assert!(facts.contains("| a {data-indent=1} | string | 甲\n"), "{facts}");
    assert!(facts.ends_with("参阅\n- [官方文档](https://pay.weixin.qq.com/doc/1)\n"), "{facts}");
    assert!(!facts.contains("文字"), "{facts}");
}

#[test]
fn import_of_a_spoilt_page_writes_nothing() {
    let root = generated();
    let before = all(root.path());
    let docs = docs(&spoilt());
    let said = fails(root.path(), &[&["import", docs.path().to_str().unwrap()][..], &COMMIT].concat());
    assert!(said.contains("openapi/v3/pay/one.md:10: an unknown type `strin`, expected one of "), "{said}");
    assert_eq!(all(root.path()), before);
    assert_eq!(names(root.path()), ["Cargo.toml", "generated", "spec"]);
}

#[test]
fn import_of_rows_outside_any_operation_writes_nothing() {
    let root = generated();
    let before = all(root.path());
    let docs =
        docs("# 概述\n\n| 错误码 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| A | string | x\n");
    let said = fails(root.path(), &[&["import", docs.path().to_str().unwrap()][..], &COMMIT].concat());
    assert!(said.contains("openapi/v3/pay/one.md:3: a table headed "), "{said}");
    assert_eq!(all(root.path()), before);
}

#[test]
fn import_needs_to_know_the_state_of_the_docs() {
    let root = generated();
    let before = all(root.path());
    let docs = docs(&toy::page(&["| query | object | x"]));
    let said = fails(root.path(), &["import", docs.path().to_str().unwrap()]);
    assert!(said.contains("a folder that is no git checkout, expected a checkout, or --commit"), "{said}");
    assert_eq!(all(root.path()), before);
}

#[test]
fn import_does_not_throw_away_families_it_cannot_read() {
    let root = generated();
    let families = root.path().join("spec/families.toml");
    std::fs::write(&families, b"# \xe9crit en latin-1\n").unwrap();
    let docs = docs(&toy::page(&["| query | object | x"]));
    let said = fails(root.path(), &[&["import", docs.path().to_str().unwrap()][..], &COMMIT].concat());
    assert!(said.contains("spec/families.toml: stream did not contain valid UTF-8"), "{said}");
    assert_eq!(std::fs::read(&families).unwrap(), b"# \xe9crit en latin-1\n");
}

#[test]
fn the_catalog_is_a_line_an_operation() {
    let root = generated();
    let out = succeeds(root.path(), &["catalog"]);
    let entries: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(entries.len(), 4);
    let one = entries.iter().find(|entry| entry["page"] == "spec/openapi/v3/pay/one.md").unwrap();
    assert_eq!(one["module"], "v3::pay::one::post");
    assert_eq!((&one["method"], &one["path"]), (&"POST".into(), &"/v3/pay/one".into()));
    let row = serde_json::json!({
        "path": "appid", "in": "body", "type": "string", "required": true, "enum": [], "mark": null, "label": "公众账号ID",
    });
    assert_eq!(one["request"], serde_json::json!([row]));
}

#[test]
fn a_command_that_does_not_exist_is_a_usage_error() {
    let root = generated();
    let output = run(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}
