//! The commands as a maintainer runs them: exit codes, streams, and what is on disk afterwards.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a command that cannot be run is a failed test")]

use std::path::Path;
use std::process::{Command, Output};

use crate::common::toy;
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
    assert!(
        manifest
            .contains("\n# Certificates · 证书\ncertificates = []\n# Payments · 基础支付\npayment = []\n"),
        "{manifest}"
    );
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
         with sample       0\n\
         gone           spec/openapi/v3/bill/one.md\n\
         gone           spec/openapi/v3/certificates.md\n\
         gone           spec/openapi/v3/refund/one.md\n\
         to mend           3   in spec/: `cargo xtask codegen` says what\n"
    );
    let spec = read(&root.path().join("spec")).unwrap();
    assert_eq!(spec.keys().collect::<Vec<_>>(), ["SOURCE.toml", "families.toml", "glossary.tsv", toy::PAGE]);
    assert_eq!(spec["families.toml"], toy::files()["families.toml"]);
    assert_eq!(spec["glossary.tsv"], toy::translated(&toy::files())["glossary.tsv"]);
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
fn import_does_not_throw_away_what_it_cannot_read() {
    for name in ["families.toml", "glossary.tsv"] {
        let root = generated();
        let kept = root.path().join("spec").join(name);
        std::fs::write(&kept, b"# \xe9crit en latin-1\n").unwrap();
        let docs = docs(&toy::page(&["| query | object | x"]));
        let said = fails(root.path(), &[&["import", docs.path().to_str().unwrap()][..], &COMMIT].concat());
        assert!(said.contains(&format!("spec/{name}: stream did not contain valid UTF-8")), "{said}");
        assert_eq!(std::fs::read(&kept).unwrap(), b"# \xe9crit en latin-1\n");
    }
}

/// A checkout of documentation that holds a page of every family, and one label of its own.
fn docs_with_a_new_label() -> TempDir {
    let rows = ["| json | object | x", "| appid {data-indent=1} | string | 应用ID"];
    let docs = docs(&toy::page(&rows));
    for (name, text) in
        toy::files().iter().filter(|(name, _)| xtask::surface::is_page(name) && *name != toy::PAGE)
    {
        let path = docs.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    docs
}

#[test]
fn a_new_label_is_told_by_import_and_changes_and_wants_a_line_before_there_is_code() {
    let root = generated();
    let docs = docs_with_a_new_label();
    let docs = docs.path().to_str().unwrap();
    let spec = root.path().join("spec").to_str().unwrap().to_owned();
    std::fs::write(root.path().join("spec/errata.toml"), "").unwrap();
    let counts = succeeds(root.path(), &[&["import", docs][..], &COMMIT].concat());
    let told = "labels            4   1 without English: `cargo xtask glossary` adds lines for them\n";
    assert!(counts.ends_with(told), "{counts}");
    std::fs::write(root.path().join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    for new in [docs, &spec] {
        let changes = succeeds(root.path(), &["changes", &spec, new]);
        let note =
            format!("note: {new}: 1 label without English, for which `cargo xtask glossary` adds lines\n");
        assert!(changes.contains(&note), "{changes}");
    }
    let said = fails(root.path(), &["codegen"]);
    assert!(said.starts_with("spec/openapi/v3/pay/one.md:10: `应用ID` without English, "), "{said}");
    assert!(said.ends_with("1 problem(s), nothing was written\n"), "{said}");
}

#[test]
fn glossary_adds_what_is_missing_drops_what_is_not_needed_and_keeps_the_rest() {
    let root = generated();
    let path = root.path().join("spec/glossary.tsv");
    std::fs::write(&path, "预支付交易会话标识\tprepay ID\n下机\tx\n下单\tPlace an order\n").unwrap();
    assert_eq!(
        succeeds(root.path(), &["glossary"]),
        "dropped, no page needs it: 下机\tx\n\
         spec/glossary.tsv:2: 公众账号ID wants its English (spec/openapi/v3/bill/one.md:10)\n\
         3 labels, 1 to fill in, 1 dropped\n"
    );
    let done = "下单\tPlace an order\n公众账号ID\t\n预支付交易会话标识\tprepay ID\n";
    assert_eq!(std::fs::read_to_string(&path).unwrap(), done);
    assert_eq!(names(&root.path().join("spec")), ["families.toml", "glossary.tsv", "openapi"]);
    let said = fails(root.path(), &["codegen", "--check"]);
    assert!(
        said.starts_with("spec/glossary.tsv:2: `公众账号ID` of spec/openapi/v3/bill/one.md:10 "),
        "{said}"
    );
    std::fs::write(&path, done.replace("公众账号ID\t", "公众账号ID\tappid")).unwrap();
    assert_eq!(succeeds(root.path(), &["glossary"]), "3 labels, 0 to fill in, 0 dropped\n");
    succeeds(root.path(), &["codegen"]);
    let page = std::fs::read_to_string(root.path().join("generated/v3/pay/one.rs")).unwrap();
    assert!(page.contains("/// Place an order · 下单\n"), "{page}");
    assert!(page.contains("/// appid · 公众账号ID\n        pub appid: String,"), "{page}");
    let index = std::fs::read_to_string(root.path().join("generated/INDEX.md")).unwrap();
    assert!(
        index.contains("\nPlace an order · 下单 | `POST /v3/pay/one` | `v3::pay::one::post` | \n"),
        "{index}"
    );
}

#[test]
fn glossary_without_a_file_writes_one_to_fill_in() {
    let root = generated();
    let path = root.path().join("spec/glossary.tsv");
    std::fs::remove_file(&path).unwrap();
    let said = succeeds(root.path(), &["glossary"]);
    assert!(said.ends_with("3 labels, 3 to fill in, 0 dropped\n"), "{said}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "下单\t\n公众账号ID\t\n预支付交易会话标识\t\n");
}

#[test]
fn glossary_writes_nothing_where_a_line_or_a_page_cannot_be_read() {
    let root = generated();
    let path = root.path().join("spec/glossary.tsv");
    std::fs::write(&path, "下单 Place an order\n").unwrap();
    let before = all(root.path());
    let said = fails(root.path(), &["glossary"]);
    assert!(
        said.starts_with("spec/glossary.tsv:1: the line `下单 Place an order`, expected a label, "),
        "{said}"
    );
    assert_eq!(all(root.path()), before);
    std::fs::write(root.path().join("spec").join(toy::PAGE), spoilt()).unwrap();
    std::fs::write(&path, "zz\tof the spoilt page\n").unwrap();
    let before = all(root.path());
    fails(root.path(), &["glossary"]);
    assert_eq!(all(root.path()), before);
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
        "english": "something",
    });
    assert_eq!(one["request"], serde_json::json!([row]));
}

/// `| head`, which has read enough before anything is printed.
#[test]
fn a_pipe_that_is_closed_is_no_mistake() {
    let root = generated();
    for arguments in [&["catalog"][..], &["sources"], &["codegen"], &["glossary"], &["ci", "--list"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = command.arg("--root").arg(root.path()).args(arguments).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert!(output.status.success(), "{arguments:?}");
    }
}

#[test]
fn a_command_that_does_not_exist_is_a_usage_error() {
    let root = generated();
    let output = run(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}
