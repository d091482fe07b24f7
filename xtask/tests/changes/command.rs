//! The command: its two forms, what it reads, and what it says where it cannot.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use super::state::{A, NOTICE, PAGE, PLAIN, Page, family, notice, page, repository, request, write_all};

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(root)
        .args(["--root", ".", "changes"])
        .args(arguments)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A repository with the states `old` and `new` in folders.
fn two_states() -> TempDir {
    let root = repository();
    let new = Page { request: &request(&["id {data-indent=1} | string | 订单号", A]), ..PLAIN };
    write_all(root.path(), &[(&format!("old/{PAGE}"), &page(PLAIN)), (&format!("new/{PAGE}"), &page(new))]);
    root
}

#[test]
fn the_text_is_for_people() {
    let root = two_states();
    let expected = "\
v3::pay::orders::post
  POST /v3/pay/orders  [payment]
    breaks    request id: required -> optional (`Request.id`: `String` -> `Option<String>`)
    adds      request a: field added: string (`Request.a: Option<String>`)
    docs      request id: label 单号 -> 订单号

old -> new: operations 1 -> 1, 0 added, 0 gone, 1 changed
1 breaks, 0 behaviour, 0 warns, 1 adds, 1 docs
0.1.0 -> 0.2.0 (minor)
";
    assert_eq!(text(&run(root.path(), &["old", "new"])), expected);
    let same = text(&run(root.path(), &["old", "old"]));
    assert_eq!(same, "old -> old: nothing changed, operations 1; 0.1.0 stays\n");
}

#[test]
fn the_json_is_for_scripts() {
    let root = two_states();
    let report: Value =
        serde_json::from_str(&text(&run(root.path(), &["old", "new", "--format", "json"]))).unwrap();
    let summary = serde_json::json!({
        "operations": {"old": 1, "new": 1, "added": 0, "gone": 0, "changed": 1},
        "breaks": 1, "behaviour": 0, "warns": 0, "adds": 1, "docs": 1,
        "bump": "minor", "version": "0.1.0", "next": "0.2.0",
    });
    assert_eq!(report["summary"], summary);
    assert_eq!(
        (&report["old"], &report["new"], &report["notes"]),
        (&"old".into(), &"new".into(), &Value::Array(Vec::new()))
    );
    let first = serde_json::json!({
        "module": "v3::pay::orders::post", "http": "POST /v3/pay/orders", "feature": "payment",
        "effect": "breaks", "kind": "required", "side": "request", "path": "id",
        "old": "required", "new": "optional", "rust": "`Request.id`: `String` -> `Option<String>`", "inside": 0,
    });
    assert_eq!(report["changes"][0], first);
    assert_eq!(report["changes"].as_array().unwrap().len(), 3);
}

#[test]
fn a_revision_is_read_from_gits_objects() {
    let root = repository();
    let git = |arguments: &[&str]| {
        let done = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(root.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    let families = std::fs::read_to_string(root.path().join("spec/families.toml")).unwrap();
    let families = ["refund", "bill", "certificates"]
        .iter()
        .fold(families, |families, name| families + &family(name, &format!("openapi/v3/{name}")));
    write_all(root.path(), &[("spec/families.toml", &families)]);
    for page_ in [PAGE, "openapi/v3/refund.md", "openapi/v3/bill.md", "openapi/v3/certificates.md"] {
        write_all(root.path(), &[(&format!("spec/{page_}"), &page(PLAIN))]);
    }
    write_all(
        root.path(),
        &[(&format!("spec/{NOTICE}"), &notice(A, &["paid {data-indent=3} | string | 已付"]))],
    );
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "one"]);
    write_all(root.path(), &[(&format!("spec/{PAGE}"), &page(Page { title: "统一下单", ..PLAIN }))]);
    let working = text(&run(root.path(), &["HEAD", "spec"]));
    assert!(working.contains("title 下单 -> 统一下单"), "{working}");
    git(&["commit", "--quiet", "--all", "--message", "two"]);
    let between = text(&run(root.path(), &["HEAD~1", "HEAD"]));
    assert!(between.contains("HEAD~1 -> HEAD: operations 5 -> 5, 0 added, 0 gone, 1 changed"), "{between}");
}

#[test]
fn what_cannot_be_read_is_said_with_what_was_expected() {
    let root = two_states();
    std::fs::create_dir_all(root.path().join("empty")).unwrap();
    let wrong = page(Page { response: &["a | strin | 甲"], ..PLAIN });
    write_all(root.path(), &[(&format!("wrong/{PAGE}"), &wrong)]);
    for (name, expected) in [
        (
            "no-such-thing",
            "no-such-thing: neither a folder nor a revision git knows, expected a folder of facts",
        ),
        ("empty", "empty: no pages, expected openapi/ or webhook/ with pages in it"),
        ("wrong", "wrong/openapi/v3/pay/orders.md:16: "),
    ] {
        for arguments in [[name, "new"], ["new", name]] {
            let output = run(root.path(), &arguments);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains(expected), "{said}");
        }
    }
}

#[test]
fn a_correction_of_another_day_is_passed_over() {
    let root = two_states();
    let errata = "[[fix]]\npage = \"openapi/v3/pay/orders.md\"\ntable = \"request\"\nrow = \"json.gone\"\n\
        set = { required = true }\nreason = \"r\"\nlink = \"l\"\n";
    write_all(root.path(), &[("spec/errata.toml", errata)]);
    let borrowed = text(&run(root.path(), &["old", "old"]));
    assert!(borrowed.contains("note: old: a correction of a row that is not there"), "{borrowed}");
    write_all(root.path(), &[("old/errata.toml", errata)]);
    let both = text(&run(root.path(), &["old", "new"]));
    assert_eq!(both.matches("note: old: a correction of a row that is not there").count(), 2, "{both}");
    assert!(both.contains("such as `json.id`"), "{both}");
    // An own one goes before the borrowed: `id` is mended here, and then `gone` is still not there.
    let own = errata.replace("json.gone", "json.id").replace("required = true", "type = \"integer\"");
    write_all(root.path(), &[("old/errata.toml", &own)]);
    let mended = text(&run(root.path(), &["old", "new"]));
    assert!(mended.contains("request id: type integer -> string"), "{mended}");
    assert!(mended.contains("note: old: a correction of a row that is not there"), "{mended}");
}

#[test]
fn a_page_that_cannot_be_read_is_named_and_left_out() {
    let root = two_states();
    let wrong = page(Page { response: &["a | strin | 甲"], ..PLAIN });
    write_all(root.path(), &[("new/openapi/v3/pay/wrong.md", &wrong)]);
    for arguments in [["old", "new"], ["new", "old"]] {
        let said = text(&run(root.path(), &arguments));
        let note = "note: new: openapi/v3/pay/wrong.md:16: an unknown type `strin`; left out";
        assert!(said.contains(note), "{said}");
    }
}
