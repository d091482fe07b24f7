//! Orders and refunds.

use serde_json::json;

use super::html::Html;
use crate::clock;
use crate::products::payment::order::{self, Order, State};
use crate::products::refund::record::Refund;
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;

/// How many are shown.
const SHOWN: i64 = 100;

pub(super) fn section(turn: &Turn<'_>) -> Result<Html, Refusal> {
    let orders = Order::many(turn.db, "1 ORDER BY id DESC LIMIT ?1", [SHOWN])?;
    let refunds = Refund::latest(turn.db, SHOWN)?;
    let mut html = Html::default();
    let columns = &["Made", "Order", "Description", "Transaction", "By", "Amount", "Refunded", "State", ""];
    html.table("orders", "Orders", columns, |html| {
        for order in &orders {
            row(html, order, turn.now);
        }
        orders.len()
    });
    let columns = &["Made", "Refund", "Order", "Number", "Amount"];
    html.table("refunds", "Refunds", columns, |html| {
        for (refund, out_trade_no) in &refunds {
            html.raw("<tr>").cell(&clock::date_and_time(refund.created_at)).cell(&refund.out_refund_no);
            html.cell(out_trade_no).cell(&refund.number).cell(&yuan(refund.amount)).raw("</tr>");
        }
        refunds.len()
    });
    Ok(html)
}

fn row(html: &mut Html, order: &Order, now: i64) {
    let state = order.state_at(now);
    html.raw("<tr>").cell(&clock::date_and_time(order.created_at)).cell(&order.out_trade_no);
    html.cell(text(&order.request, "/description")).cell(order.reference()).cell(&order.trade_type);
    html.cell(&yuan(order.total)).cell(&yuan(order.refunded)).cell(state.name()).raw("<td>");
    if state == State::NotPaid {
        html.button("Pay", "pay", &json!({ "what": order.prepay_id }));
    }
    html.raw("</td></tr>");
}

/// One payment, with its button: where an H5 payment leads.
pub(super) fn checkout(turn: &Turn<'_>, prepay_id: &str) -> Result<Html, Refusal> {
    let orders = Order::many(turn.db, "prepay_id = ?1 ORDER BY id", [prepay_id])?;
    let first = orders.first().ok_or_else(order::unknown)?;
    let mut html = Html::default();
    html.raw("<section id=\"checkout\"><h2>").text(text(&first.request, "/description")).raw("</h2><p>");
    let total = orders.iter().map(|order| order.total).sum();
    html.text(&yuan(total)).raw(" yuan</p><p>");
    match first.state_at(turn.now) {
        State::NotPaid => html.button("Pay", "pay", &json!({ "what": prepay_id })),
        state => html.text(state.name()),
    };
    html.raw("</p></section>");
    Ok(html)
}

/// Fen as yuan.
pub(super) fn yuan(fen: i64) -> String {
    crate::text::yuan(fen)
}
