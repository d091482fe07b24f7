//! A trade bill compared with one's own records.

use std::path::Path;

use serde_json::{Map, Value, json};
use wechatpay::bill::{Decimal, Difference, Entry, EntryKind, ReconcileError, Reconciliation, Tally};

use crate::bill_file::{differs, open};
use crate::call::print_json_or;
use crate::failure::Failure;

/// The lists of differences, as JSON and as text.
const LISTS: [(&str, &str); 4] = [
    ("missing_here", "missing here"),
    ("missing_there", "missing there"),
    ("different", "different"),
    ("twice", "twice here"),
];

/// Compares, and prints what differs.
pub(crate) fn run(file: &Path, with: &Path, as_json: bool) -> Result<(), Failure> {
    let mut reconciliation = Reconciliation::new();
    let has_kinds = records(with, &mut reconciliation)?;
    let mut bill = open(file)?;
    if has_kinds {
        reconciliation.bill(&mut bill).map_err(|error| of_bill(file, &error))?;
    } else {
        // Without a kind a number is all there is: a refund's is no order's then.
        for trade in bill.trades() {
            let trade = trade.map_err(|error| differs(file, error))?;
            if let Some(entry) = Entry::of(&trade).map_err(|error| of_bill(file, &error))? {
                let entry = Entry::payment(entry.number, entry.amount);
                reconciliation.theirs(&entry).map_err(Failure::input)?;
            }
        }
        bill.check_totals().map_err(|error| differs(file, error))?;
    }
    let mut lists: Vec<Vec<Value>> = vec![Vec::new(); LISTS.len()];
    let tally = reconciliation.finish(|difference| {
        let (list, row) = row(&difference, has_kinds);
        if let Some(list) = lists.get_mut(list) {
            list.push(row);
        }
    });
    let tally = tally.map_err(Failure::input)?;
    print(&tally, lists, as_json);
    let wrong = tally.missing_here + tally.missing_there + tally.different + tally.twice;
    if tally.is_clean() {
        return Ok(());
    }
    Err(differs(file, format!("{wrong} differ from {}", with.display())))
}

fn of_bill(file: &Path, error: &ReconcileError) -> Failure {
    match error {
        ReconcileError::Bill(error) => differs(file, error),
        error => differs(file, error),
    }
}

/// Reads one's own records, and says whether they say which are payments and which refunds.
fn records(file: &Path, reconciliation: &mut Reconciliation) -> Result<bool, Failure> {
    let wrong = |why: &dyn std::fmt::Display| Failure::input(format!("{}: {why}", file.display()));
    let mut reader =
        csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(file).map_err(|error| wrong(&error))?;
    let headers = reader.headers().map_err(|error| wrong(&error))?.clone();
    // A table program may put a byte order mark before the first name.
    let found = |name: &str| headers.iter().position(|header| header.trim_start_matches('\u{feff}') == name);
    let column = |name: &str| found(name).ok_or_else(|| wrong(&format!("there is no column {name:?}")));
    let (number, amount, kind) = (column("number")?, column("amount")?, found("kind"));
    for record in reader.records() {
        let record = record.map_err(|error| wrong(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let value: Decimal = cell(amount)
            .parse()
            .map_err(|_| wrong(&format!("line {line}: {:?} is no amount in yuan", cell(amount))))?;
        let entry = match kind.map(cell) {
            None | Some("payment") => Entry::payment(cell(number), value),
            Some("refund") => Entry::refund(cell(number), value),
            Some(other) => {
                return Err(wrong(&format!("line {line}: the kind {other:?} is neither payment nor refund")));
            }
        };
        reconciliation.ours(&entry).map_err(|error| wrong(&format!("line {line}: {error}")))?;
    }
    Ok(kind.is_some())
}

/// A difference as a row, and the list it belongs to.
fn row(difference: &Difference, has_kinds: bool) -> (usize, Value) {
    let row = |list, entry: &Entry, here: Option<&Decimal>, there: Option<&Decimal>| {
        let mut row = Map::new();
        row.insert("number".to_owned(), json!(entry.number));
        for (name, amount) in [("here", here), ("there", there)] {
            row.extend(amount.map(|amount| (name.to_owned(), json!(amount.to_string()))));
        }
        if has_kinds || entry.kind == EntryKind::Refund {
            row.insert("kind".to_owned(), json!(entry.kind.to_string()));
        }
        (list, Value::Object(row))
    };
    match difference {
        Difference::MissingHere(entry) => row(0, entry, None, Some(&entry.amount)),
        Difference::MissingThere(entry) => row(1, entry, Some(&entry.amount), None),
        Difference::Amount { ours, theirs } => row(2, ours, Some(&ours.amount), Some(theirs)),
        Difference::Twice(entry) => row(3, entry, Some(&entry.amount), None),
        _ => (LISTS.len(), Value::Null),
    }
}

fn print(tally: &Tally, lists: Vec<Vec<Value>>, as_json: bool) {
    let mut result = json!({ "matched": tally.matched });
    for ((name, _), mut rows) in LISTS.iter().zip(lists) {
        rows.sort_by_key(|row| row["number"].as_str().map(str::to_owned));
        result[*name] = Value::Array(rows);
    }
    print_json_or(as_json, &result, || {
        let mut text = format!("matched        {}\n", tally.matched);
        for (name, title) in LISTS {
            let rows = result[name].as_array().map_or(&[][..], Vec::as_slice);
            text.push_str(&format!("{title:<14} {}\n", rows.len()));
            text.extend(rows.iter().map(line));
        }
        text
    });
}

fn line(row: &Value) -> String {
    let amounts =
        ["here", "there"].iter().filter_map(|side| Some(format!("{side} {}", row[*side].as_str()?)));
    let amounts: Vec<String> = amounts.collect();
    let kind = row["kind"].as_str().map(|kind| format!("{kind} ")).unwrap_or_default();
    format!("  {kind}{}  {}\n", row["number"].as_str().unwrap_or_default(), amounts.join(", "))
}
