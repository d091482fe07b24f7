//! Bills: fetched, checked, compared with one's own records.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use wechatpay::bill::{Bill, Trade};
use wechatpay::v3::bill::{fundflowbill::get as fund_flow, tradebill::get as trade};

use crate::args::{BillCommand, BillKind};
use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::settings::Source;

pub(crate) async fn run(command: &BillCommand, source: &Source, as_json: bool) -> Result<(), Failure> {
    match command {
        BillCommand::Get { date, kind, output } => get(date, *kind, output, source, as_json).await,
        BillCommand::Check { file } => check(file, as_json),
        BillCommand::Reconcile { file, with } => reconcile(file, with, as_json),
    }
}

async fn get(
    date: &str,
    kind: BillKind,
    output: &Path,
    source: &Source,
    as_json: bool,
) -> Result<(), Failure> {
    let client = source.read()?.client()?;
    let download = match kind {
        BillKind::Trade => client.download(&trade::Request::new(date).send(&client).await?),
        BillKind::FundFlow => client.download(&fund_flow::Request::new(date).send(&client).await?),
    };
    let bytes = match download {
        Ok(download) => download.save(output).await,
        Err(error) => Err(error),
    };
    let bytes = bytes.map_err(|error| {
        let kind = if error.is_retryable() { Kind::Later } else { Kind::Untrusted };
        Failure::new(kind, format!("the bill of {date}: {error}"))
    })?;
    let done = json!({ "file": output, "bytes": bytes });
    print_json_or(as_json, &done, || format!("{}: {bytes} bytes\n", output.display()));
    Ok(())
}

/// A bill from a file, unpacked where it is packed.
fn open(file: &Path) -> Result<Bill<Box<dyn Read>>, Failure> {
    let wrong = |error: std::io::Error| Failure::input(format!("{}: {error}", file.display()));
    let mut source = BufReader::new(File::open(file).map_err(wrong)?);
    let mut head = Vec::new();
    source.by_ref().take(2).read_to_end(&mut head).map_err(wrong)?;
    let packed = head == [0x1f, 0x8b];
    let whole = Cursor::new(head).chain(source);
    Ok(Bill::new(if packed {
        Box::new(MultiGzDecoder::new(whole))
    } else {
        Box::new(whole) as Box<dyn Read>
    }))
}

fn differs(file: &Path, why: impl std::fmt::Display) -> Failure {
    Failure::new(Kind::Differs, format!("{}: {why}", file.display()))
}

fn check(file: &Path, as_json: bool) -> Result<(), Failure> {
    let mut bill = open(file)?;
    let mut rows: u64 = 0;
    for row in bill.by_ref() {
        row.map_err(|error| differs(file, error))?;
        rows += 1;
    }
    bill.check_totals().map_err(|error| differs(file, error))?;
    let totals: BTreeMap<String, String> = bill
        .summary()
        .iter()
        .flat_map(|row| row.iter().map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    print_json_or(as_json, &json!({ "rows": rows, "totals": totals }), || {
        let lines: String = totals.iter().map(|(name, value)| format!("  {name} {value}\n")).collect();
        format!("{rows} rows, and they add up:\n{lines}")
    });
    Ok(())
}

/// A payment or a refund of one's own, or of the bill.
fn key_and_amount(trade: &Trade) -> Result<(String, Decimal), String> {
    let refund = trade.trade_state == "REFUND";
    let (number, amount) = if refund {
        (trade.out_refund_no.clone(), trade.requested_refund_amount.or(trade.refund_amount))
    } else {
        (Some(trade.out_trade_no.clone()), trade.order_amount.or(trade.settlement_amount))
    };
    let number = number.ok_or_else(|| format!("a refund of {} without its number", trade.out_trade_no))?;
    let amount = amount.ok_or_else(|| format!("{number} has no amount"))?;
    Ok((number, amount))
}

/// One's own records by number. The bill itself may be of any length; this is what is kept of it in memory.
fn records(file: &Path) -> Result<HashMap<String, Decimal>, Failure> {
    let wrong = |why: &dyn std::fmt::Display| Failure::input(format!("{}: {why}", file.display()));
    let mut reader =
        csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(file).map_err(|error| wrong(&error))?;
    let headers = reader.headers().map_err(|error| wrong(&error))?.clone();
    let column = |name: &str| {
        // A table program may put a byte order mark before the first name.
        let found = headers.iter().position(|header| header.trim_start_matches('\u{feff}') == name);
        found.ok_or_else(|| wrong(&format!("there is no column {name:?}")))
    };
    let (number, amount) = (column("number")?, column("amount")?);
    let mut records = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| wrong(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let value: Decimal = cell(amount)
            .parse()
            .map_err(|_| wrong(&format!("line {line}: {:?} is no amount in yuan", cell(amount))))?;
        if records.insert(cell(number).to_owned(), value).is_some() {
            return Err(wrong(&format!("line {line}: the number {} is there twice", cell(number))));
        }
    }
    Ok(records)
}

fn reconcile(file: &Path, with: &Path, as_json: bool) -> Result<(), Failure> {
    let mut ours = records(with)?;
    let (mut matched, mut only_theirs, mut different) = (0_u64, Vec::new(), Vec::new());
    let mut bill = open(file)?;
    for trade in bill.trades() {
        let trade = trade.map_err(|error| differs(file, error))?;
        // An order cancelled after it was paid stands there twice, and moved nothing.
        if trade.trade_state == "REVOKED" {
            continue;
        }
        let (number, theirs) = key_and_amount(&trade).map_err(|why| differs(file, why))?;
        match ours.remove(&number) {
            Some(amount) if amount == theirs => matched += 1,
            Some(amount) => different.push(json!({
                "number": number, "here": amount.to_string(), "there": theirs.to_string(),
            })),
            None => only_theirs.push(json!({ "number": number, "there": theirs.to_string() })),
        }
    }
    // Rows that were lost on the way would look like payments that never were.
    bill.check_totals().map_err(|error| differs(file, error))?;
    let mut only_ours: Vec<Value> = ours
        .into_iter()
        .map(|(number, amount)| json!({ "number": number, "here": amount.to_string() }))
        .collect();
    only_ours.sort_by_key(|row| row["number"].as_str().map(str::to_owned));

    let result = json!({
        "matched": matched, "missing_here": only_theirs, "missing_there": only_ours, "different": different,
    });
    let wrong = only_theirs.len() + only_ours.len() + different.len();
    print_json_or(as_json, &result, || {
        let mut text = format!("matched        {matched}\n");
        for (title, name) in
            [("missing here", "missing_here"), ("missing there", "missing_there"), ("different", "different")]
        {
            let rows = result[name].as_array().map_or(&[][..], Vec::as_slice);
            text.push_str(&format!("{title:<14} {}\n", rows.len()));
            for row in rows {
                let amounts: Vec<String> = ["here", "there"]
                    .iter()
                    .filter_map(|side| Some(format!("{side} {}", row[*side].as_str()?)))
                    .collect();
                text.push_str(&format!(
                    "  {}  {}\n",
                    row["number"].as_str().unwrap_or_default(),
                    amounts.join(", ")
                ));
            }
        }
        text
    });
    if wrong == 0 { Ok(()) } else { Err(differs(file, format!("{wrong} differ from {}", with.display()))) }
}
