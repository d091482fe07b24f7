//! Orders and refunds.

use serde_json::json;

use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::clock;
use crate::products::payment::order::{Order, State};
use crate::products::refund::record::{Refund, RefundStatus};
use crate::refusal::Refusal;
use crate::text::{text, yuan};
use crate::turn::Turn;

/// How many are shown.
const SHOWN: i64 = 100;

const ORDERS: &[Column] = &[
    ("Made", "下单时间"),
    ("Order", "商户订单号"),
    ("Description", "商品描述"),
    ("Amount", "金额"),
    ("State", "状态"),
    ("", ""),
    ("By", "方式"),
    ("Refunded", "已退款"),
    ("Transaction", "微信支付订单号"),
];

const REFUNDS: &[Column] = &[
    ("Made", "申请时间"),
    ("Refund", "商户退款单号"),
    ("Order", "商户订单号"),
    ("Amount", "金额"),
    ("State", "状态"),
    ("", ""),
    ("Number", "微信支付退款单号"),
];

pub(super) fn section(turn: &Turn<'_>, lang: Lang) -> Result<Html, Refusal> {
    let orders = Order::many(turn.db, "1 ORDER BY id DESC LIMIT ?1", [SHOWN])?;
    let refunds = Refund::latest(turn.db, SHOWN)?;
    let mut html = Html::new(lang);
    html.table("orders", ("Orders", "订单"), ORDERS, |html| {
        for order in &orders {
            row(html, order, turn.now);
        }
        orders.len()
    });
    html.table("refunds", ("Refunds", "退款"), REFUNDS, |html| {
        for (refund, out_trade_no) in &refunds {
            refund_row(html, refund, out_trade_no);
        }
        refunds.len()
    });
    Ok(html)
}

fn row(html: &mut Html, order: &Order, now: i64) {
    let state = order.state_at(now);
    let standing = match state {
        State::NotPaid | State::UserPaying => Standing::Waiting,
        State::Paid | State::Refunded => Standing::Done,
        State::Closed | State::Revoked | State::PayError => Standing::Failed,
    };
    html.row(standing).cell(&clock::date_and_time(order.created_at)).cell(&order.out_trade_no);
    html.cell(text(&order.request, "/description")).cell(&yuan(order.total));
    html.state(state.name(), standing).begin_cell();
    if standing == Standing::Waiting {
        html.button_saying(("Pay", "支付"), "pay", &json!({ "what": order.prepay_id }));
    }
    if state == State::UserPaying {
        let number = json!({ "out_trade_no": order.out_trade_no });
        html.button_saying(("Decline", "取消支付"), "decline", &number);
    }
    html.raw("</td>").cell(&order.trade_type).cell(&yuan(order.refunded)).cell(order.reference());
    html.raw("</tr>");
}

fn refund_row(html: &mut Html, refund: &Refund, out_trade_no: &str) {
    let standing = match refund.status {
        RefundStatus::Processing => Standing::Waiting,
        RefundStatus::Success => Standing::Done,
        RefundStatus::Abnormal | RefundStatus::Closed => Standing::Failed,
    };
    html.row(standing).cell(&clock::date_and_time(refund.created_at)).cell(&refund.out_refund_no);
    html.cell(out_trade_no).cell(&yuan(refund.amount)).state(refund.status.name(), standing).begin_cell();
    if refund.status == RefundStatus::Processing {
        let ends = [("Succeed", "成功"), ("Abnormal", "异常"), ("Close", "关闭")];
        let states = [RefundStatus::Success, RefundStatus::Abnormal, RefundStatus::Closed];
        for (words, state) in ends.into_iter().zip(states) {
            let body = json!({ "out_refund_no": refund.out_refund_no, "status": state.name() });
            html.button_saying(words, "end-refund", &body);
        }
    }
    html.raw("</td>").cell(&refund.number).raw("</tr>");
}
