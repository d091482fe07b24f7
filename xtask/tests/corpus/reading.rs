//! A second, independent reading of the same documentation agrees, row for row.
//!
//! `reading/agreed.tsv` holds, for every operation where that reading and ours agree, the number of its
//! rows and a hash over them, written by `reading/make.py` from the reading alone. Where we differ,
//! `reading/differing.tsv` holds ours and the reason. A row that is dropped or altered changes a hash.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use xtask::catalog;
use xtask::names;

use crate::common::{by_hand, files, fnv, root, spec};

/// One line of the fixtures.
#[derive(Debug, PartialEq, Eq)]
struct Rows {
    request: usize,
    response: usize,
    hash: String,
}

/// Page and method.
type Key = (String, String);

struct Fixture {
    commit: String,
    /// The rows of each operation, the hash of its page, and why we differ, if we do.
    operations: BTreeMap<Key, (Rows, String, Option<String>)>,
}

fn fixture() -> Fixture {
    let mut fixture = Fixture { commit: String::new(), operations: BTreeMap::new() };
    for name in ["agreed.tsv", "differing.tsv"] {
        let text = std::fs::read_to_string(root().join("xtask/tests/reading").join(name)).unwrap();
        for line in text.lines() {
            if let Some(commit) = line.strip_prefix("# commit ") {
                commit.clone_into(&mut fixture.commit);
                continue;
            }
            let mut cells = line.split('\t').map(str::to_owned);
            let mut cell = || cells.next().unwrap_or_else(|| panic!("{name}: {line}"));
            let key = (cell(), cell());
            let rows =
                Rows { request: cell().parse().unwrap(), response: cell().parse().unwrap(), hash: cell() };
            let page = cell();
            let reason = (name == "differing.tsv").then(cell);
            assert_eq!(fixture.operations.insert(key, (rows, page, reason)), None, "{line}");
        }
    }
    fixture
}

/// One row as `make.py` writes it.
fn line(side: &str, row: &Value) -> String {
    let text = |key: &str| row[key].as_str().unwrap_or("-");
    let values: Vec<&str> = row["enum"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let required = if row["required"] == true { "required" } else { "optional" };
    let place = if side == "request" { text("in") } else { "-" };
    [side, text("path"), place, text("type"), required, text("mark"), &values.join("|")].join("\t") + "\n"
}

/// What we read of every operation.
fn ours() -> BTreeMap<Key, Rows> {
    let each = spec().website.iter().map(|operation| {
        let entry =
            serde_json::to_value(catalog::entry(operation, &names::module_path(operation).join("::")))
                .unwrap();
        let mut lines = BTreeSet::new();
        for side in ["request", "response"] {
            lines.extend(entry[side].as_array().unwrap().iter().map(|row| line(side, row)));
        }
        let count = |side: &str| entry[side].as_array().unwrap().len();
        let hash = format!("{:016x}", fnv(&lines.into_iter().collect::<String>()));
        let method = operation.method.verb().to_owned();
        let rows = Rows { request: count("request"), response: count("response"), hash };
        ((operation.page.clone(), method), rows)
    });
    each.collect()
}

#[test]
fn every_operation_has_the_rows_of_the_second_reading() {
    let fixture = fixture();
    let ours = ours();
    let mut wrong = Vec::new();
    let mut compared = 0;
    // A later import changes pages; the reading is of one state of the docs and speaks of what it has seen.
    let same_docs = files()["SOURCE.toml"].contains(&format!("commit = \"{}\"\n", fixture.commit));
    for (key, (rows, page, reason)) in &fixture.operations {
        let unchanged = files().get(&key.0).is_some_and(|text| format!("{:016x}", fnv(text)) == *page);
        if !(same_docs || unchanged) {
            continue;
        }
        compared += 1;
        let found = ours.get(key);
        if found != Some(rows) {
            let why = reason.as_deref().unwrap_or("the second reading");
            wrong.push(format!("{} {}: {found:?} is not {rows:?} ({why})", key.0, key.1));
        }
    }
    assert_eq!(wrong, [""; 0]);
    let all = spec().website.len() - by_hand().count();
    assert!(compared == all || !same_docs, "{compared} operations of {all} compared");
    assert!(compared * 2 > all, "{compared} operations of {all} left to compare: a new reading is due");
}

#[test]
fn where_we_differ_is_little_and_has_its_reason() {
    let fixture = fixture();
    let reasons: Vec<&String> =
        fixture.operations.values().filter_map(|(.., reason)| reason.as_ref()).collect();
    assert!(reasons.iter().all(|reason| !reason.is_empty()));
    assert!(
        reasons.len() * 10 < fixture.operations.len(),
        "{} of {}",
        reasons.len(),
        fixture.operations.len()
    );
}
