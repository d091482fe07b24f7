//! Transfers, and what else waits for the customer besides payments.

use serde_json::json;

use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::clock;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::text::yuan;
use crate::turn::Turn;

/// How many of a kind are shown.
const SHOWN: i64 = 50;

const KINDS: [Kind; 5] = [Kind::Transfer, Kind::Batch, Kind::ScoreOrder, Kind::RedPacket, Kind::Complaint];

const COLUMNS: &[Column] = &[
    ("Made", "时间"),
    ("What", "种类"),
    ("Number", "商户单号"),
    ("Amount", "金额"),
    ("State", "状态"),
    ("", ""),
];

pub(super) fn section(turn: &Turn<'_>, lang: Lang) -> Result<Html, Refusal> {
    let mut all = Vec::new();
    for kind in KINDS {
        all.extend(Document::latest(turn.db, kind, SHOWN)?);
    }
    all.sort_by_key(|document| std::cmp::Reverse(document.created_at));
    let mut html = Html::new(lang);
    let title = ("Transfers, pay score, red packets, complaints", "转账、支付分、红包、投诉");
    html.table("others", title, COLUMNS, |html| {
        for document in &all {
            row(html, document);
        }
        all.len()
    });
    Ok(html)
}

fn row(html: &mut Html, document: &Document) {
    let (english, chinese, amount) = match document.kind {
        Kind::Transfer => ("transfer", "转账", "/request/transfer_amount"),
        Kind::Batch => ("batch of transfers", "批量转账", "/request/total_amount"),
        Kind::ScoreOrder => ("pay score", "支付分", "/service/total_amount"),
        Kind::RedPacket => ("red packet", "红包", "/amount"),
        _ => ("complaint", "投诉", "/amount"),
    };
    let standing = standing(document);
    html.row(standing).cell(&clock::date_and_time(document.created_at));
    html.cell(html.lang().say(english, chinese)).cell(&document.key);
    html.cell(&yuan(document.integer(amount))).state(&document.state, standing).begin_cell();
    let key = document.key.as_str();
    match (document.kind, document.state.as_str()) {
        (Kind::Transfer, "WAIT_USER_CONFIRM") => {
            html.button_saying(("Take", "收款"), "confirm-transfer", &json!({ "what": document.number }));
        }
        (Kind::ScoreOrder, "CREATED") => {
            html.button_saying(("Confirm", "确认"), "confirm-service", &json!({ "out_order_no": key }));
        }
        (Kind::ScoreOrder, "PAYING") => {
            html.button_saying(("Pay", "支付"), "pay-service", &json!({ "out_order_no": key }));
        }
        (Kind::RedPacket, "SENT") => {
            html.button_saying(("Open", "拆红包"), "open-red-packet", &json!({ "mch_billno": key }));
        }
        _ => {}
    }
    html.raw("</td></tr>");
}

fn standing(document: &Document) -> Standing {
    match document.state.as_str() {
        "SUCCESS" | "FINISHED" | "DONE" | "RECEIVED" | "PROCESSED" => Standing::Done,
        "FAIL" | "CANCELLED" | "REVOKED" | "EXPIRED" | "REFUND" | "CLOSED" => Standing::Failed,
        _ => Standing::Waiting,
    }
}
