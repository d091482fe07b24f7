//! Every fact of `spec/witness.tsv` holds of what is generated from, or is an exception that says why.

use std::collections::BTreeMap;

use xtask::catalog;
use xtask::model::{Kind, Operation};
use xtask::witness::{Fact, Says, Side, Witness};

use crate::common::{files, spec};

/// A row of the catalog: its type, whether it must be there, its values.
type Row = (String, bool, Vec<String>);

/// The rows of one side by their names, without what tells lists.
fn rows(operation: &Operation, side: Side) -> BTreeMap<String, Row> {
    let fields = if side == Side::Response { &operation.response } else { &operation.request };
    let rows = catalog::rows(fields).into_iter().map(|row| {
        let path = row.path.replace("[]", "");
        let path = if side == Side::Resource { path.replacen("resource.ciphertext.", "", 1) } else { path };
        (path, (row.ty, row.required, row.values.to_vec()))
    });
    rows.collect()
}

fn of<'a>(operations: &'a [Operation], fact: &Fact) -> &'a Operation {
    let is = |operation: &&Operation| match operation.kind {
        Kind::Endpoint => operation.method.verb() == fact.method && operation.path == fact.path,
        Kind::Notification => operation.page == format!("{}.md", fact.path),
    };
    operations.iter().find(is).unwrap_or_else(|| panic!("line {}: no operation", fact.line))
}

fn holds(rows: &BTreeMap<String, Row>, fact: &Fact) -> bool {
    let row = rows.get(&fact.dotted());
    match &fact.says {
        Says::At(right) => row.is_none() && rows.contains_key(&right.join(".")),
        Says::Is(ty, ..) => row.is_some_and(|(word, ..)| word.ends_with("[]") == ty.list),
        Says::Typed(ty) => row.is_some_and(|(word, ..)| *word == ty.word()),
        Says::Values(values) => row.is_some_and(|(.., own)| values.iter().all(|value| own.contains(value))),
        Says::Only(values) => row.is_some_and(|(.., own)| own == values),
        Says::Optional => row.is_some_and(|(_, required, _)| !required),
    }
}

#[test]
fn every_fact_holds_or_is_an_exception() {
    let witness = Witness::parse(&files()["witness.tsv"]).unwrap();
    let (mut wrong, mut exceptions) = (Vec::new(), Vec::new());
    for fact in &witness.facts {
        let rows = rows(of(&spec().operations, fact), fact.side);
        let name = format!("{} {} {}", fact.method, fact.path, fact.dotted());
        match (&fact.exception, holds(&rows, fact)) {
            (None, false) => wrong.push(format!("line {}: {name} {:?}", fact.line, fact.says)),
            (Some(_), true) => wrong.push(format!("line {}: {name} is no exception", fact.line)),
            (Some(_), false) => exceptions.push(name),
            (None, true) => {}
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert_eq!(
        exceptions,
        [
            "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys data.complaint_media_list",
            "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions submit_data.record_fields.repeated_field_data",
            "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid} submit_data.record_fields.repeated_field_data",
            "POST /v3/marketing/favor/coupon-stocks pattern_info.background_color",
            "GET /v3/bill/fundflowbill hash_type",
            "GET /v3/bill/tradebill hash_type",
            "POST /v3/pay/transactions/jsapi payer.openid",
        ]
    );
}

/// The lists that the facts were gathered in: fields, values, marks, and what is wrong in name, place or shape.
#[test]
fn no_row_of_the_lists_is_left_out() {
    let witness = Witness::parse(&files()["witness.tsv"]).unwrap();
    let count = |of: fn(&Says) -> bool| witness.facts.iter().filter(|fact| of(&fact.says)).count();
    assert!(count(|says| matches!(says, Says::Is(..))) >= 202);
    assert!(count(|says| matches!(says, Says::Values(_))) >= 83);
    assert!(count(|says| matches!(says, Says::Optional)) >= 47);
    assert!(count(|says| matches!(says, Says::At(_) | Says::Typed(_) | Says::Only(_))) >= 22);
}
