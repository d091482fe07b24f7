//! What waits for the customer besides payments.

use serde_json::json;

use super::html::Html;
use super::orders::yuan;
use crate::clock;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::turn::Turn;

/// How many of a kind are shown.
const SHOWN: i64 = 50;

pub(super) fn section(turn: &Turn<'_>) -> Result<Html, Refusal> {
    let mut all = Document::latest(turn.db, Kind::Transfer, SHOWN)?;
    all.extend(Document::latest(turn.db, Kind::ScoreOrder, SHOWN)?);
    all.extend(Document::latest(turn.db, Kind::RedPacket, SHOWN)?);
    all.extend(Document::latest(turn.db, Kind::Complaint, SHOWN)?);
    all.sort_by_key(|document| std::cmp::Reverse(document.created_at));
    let mut html = Html::default();
    let columns = &["Made", "What", "Number", "Amount", "State", ""];
    html.table("others", "Transfers, pay score, red packets, complaints", columns, |html| {
        for document in &all {
            row(html, document);
        }
        all.len()
    });
    Ok(html)
}

fn row(html: &mut Html, document: &Document) {
    let (what, amount) = match document.kind {
        Kind::Transfer => ("transfer", "/request/transfer_amount"),
        Kind::ScoreOrder => ("pay score", "/service/total_amount"),
        Kind::RedPacket => ("red packet", "/amount"),
        _ => ("complaint", "/amount"),
    };
    html.raw("<tr>").cell(&clock::date_and_time(document.created_at)).cell(what).cell(&document.key);
    html.cell(&yuan(document.integer(amount))).cell(&document.state).raw("<td>");
    let key = document.key.as_str();
    match (document.kind, document.state.as_str()) {
        (Kind::Transfer, "WAIT_USER_CONFIRM") => {
            html.button("Take", "confirm-transfer", &json!({ "what": key }));
        }
        (Kind::ScoreOrder, "CREATED") => {
            html.button("Confirm", "confirm-service", &json!({ "out_order_no": key }));
        }
        (Kind::ScoreOrder, "PAYING") => {
            html.button("Pay", "pay-service", &json!({ "out_order_no": key }));
        }
        (Kind::RedPacket, "SENT") => {
            html.button("Open", "open-red-packet", &json!({ "mch_billno": key }));
        }
        _ => {}
    }
    html.raw("</td></tr>");
}
