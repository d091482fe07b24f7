//! Bills: fetched, checked, compared with one's own records.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use wechatpay::v3::bill::{fundflowbill::get as fund_flow, tradebill::get as trade};

use crate::args::{BillCommand, BillKind};
use crate::bill_file::{differs, open};
use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::reconcile;
use crate::settings::Source;

pub(crate) async fn run(command: &BillCommand, source: &Source, as_json: bool) -> Result<(), Failure> {
    match command {
        BillCommand::Get { date, kind, output } => get(date, *kind, output, source, as_json).await,
        BillCommand::Check { file } => check(file, as_json),
        BillCommand::Reconcile { file, with } => reconcile::run(file, with, as_json),
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
