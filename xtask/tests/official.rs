//! The reader of official pages: every spelling of them, of our own making.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a page that cannot be read is a failed test")]

use std::fmt::Write as _;
use std::path::Path;

use xtask::official::{self, Page, Read};

const CALL: &str = include_str!("pages/official/call.md");
const NOTICE: &str = include_str!("pages/official/notice.md");
const FILE: &str = include_str!("pages/official/file.md");

fn page(name: &str, text: &str) -> (Page, String) {
    match official::read(name, text).unwrap_or_else(|problems| panic!("{problems}")) {
        Read::Page(page, unread) => {
            let mut left = String::new();
            for unread in unread {
                writeln!(left, "{name}:{}: {}", unread.line, unread.why).unwrap();
            }
            (*page, left)
        }
        Read::Other(reason) => panic!("{name}: {reason}"),
    }
}

fn snapshot(name: &str, text: &str) {
    let (page, left) = page(name, text);
    let facts = official::write(&page);
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!(format!("{name}.1_page"), format!("{page:#?}"));
        insta::assert_snapshot!(format!("{name}.2_facts"), format!("{facts}\n{left}"));
    });
    let (again, _) = self::page(name, &facts);
    assert_eq!(again, page, "the facts read as the same");
    assert_eq!(official::write(&again), facts, "and are written as they are");
}

#[test]
fn a_call() {
    snapshot("official_call", CALL);
}

#[test]
fn a_notification() {
    snapshot("official_notice", NOTICE);
}

#[test]
fn a_file_both_ways() {
    snapshot("official_file", FILE);
}

#[track_caller]
fn refused(text: &str, said: &[&str]) {
    let problems = official::read("p.md", text).expect_err("something is wrong");
    let lines: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
    assert_eq!(lines, said);
}

#[test]
fn everything_wrong_is_said_at_once() {
    let text = FILE
        .replace("| file | file |", "| file | fil |")
        .replace("| meta.sha256 | string(64) | true |", "| mete.sha256 | string(64) | perhaps |")
        .replace("| meta.state |", "| meta.a b |")
        .replace("返回二进制流", "");
    let type_expected = "string, integer, object, array[…], … perhaps with lengths";
    refused(
        &text,
        &[
            "p.md: an answer without a table, expected a table, 无应答包体 or 返回二进制流 below 应答参数",
            &format!("p.md:14: the type `fil`, expected {type_expected}"),
            "p.md:16: 必填 `perhaps`, expected true or false",
            "p.md:17: the name `meta.a b`, expected names parted by dots",
        ],
    );
}

#[test]
fn rows_hang_under_what_stands_above_them() {
    refused(
        &FILE.replace("| meta.sha256 |", "| mete.sha256 |"),
        &["p.md:16: `mete.sha256` below `mete`, which is not there, expected what it hangs under, above it"],
    );
    refused(
        &FILE.replace("| meta | message |", "| meta | string |"),
        &[
            "p.md:16: `meta.sha256` below a string, expected an object above",
            "p.md:17: `meta.state` below a string, expected an object above",
        ],
    );
}

#[test]
fn what_describes_no_operation_is_named() {
    let other = |text: &str| match official::read("p.md", text).unwrap() {
        Read::Other(reason) => reason,
        Read::Page(..) => panic!("a page"),
    };
    assert_eq!(other("# 目录\n"), "a file without url, doc_id and title in front");
    assert_eq!(
        other(&CALL.replace("请求方式", "方式")),
        "a page without method and path or event type, 17 rows"
    );
    assert_eq!(
        other(&CALL.replace("doc_id: 4019000001", "doc_id: 4019000001-curl")),
        "a page of program samples"
    );
    let global = CALL.replace("doc/v3/merchant", "doc/global/v3");
    assert_eq!(other(&global), "a page for neither merchants, partners nor brands");
}

#[test]
fn a_folder_is_read_to_the_last_row_and_each_page_once() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    put("one.md", CALL);
    put("two.md", NOTICE);
    put("three.md", FILE);
    put("four.md", "# 目录\n");
    let (files, counts) = official::import(folder.path()).unwrap();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["official/brand/4019000004.md", "official/merchant/4019000001.md", "official/partner/4019000003.md"]
    );
    assert_eq!((counts.files, counts.lines, counts.rows, counts.errors), (4, 34, 30, 2));
    assert_eq!(
        counts.unread,
        [
            "one.md:72: an error code that stands above",
            "one.md:91: a sample that is no JSON: EOF while parsing a value at line 1 column 11",
            "two.md:42: a row of a table that describes no parameters",
        ]
    );
    put("five.md", CALL);
    let problems = official::import(folder.path()).expect_err("a page twice").to_string();
    assert!(problems.contains("page 4019000001 again"), "{problems}");
    assert!(official::import(Path::new("/nowhere")).is_err());
}
