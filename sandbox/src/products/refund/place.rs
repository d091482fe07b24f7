//! Making a refund: what may be given back, and the money that goes back.

use serde_json::Value;

use super::money;
use super::record::{Refund, RefundStatus, insert};
use crate::outcomes::{Outcome, Subject};
use crate::products::payment::order::{Order, State};
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;

/// How often an order can be refunded.
const MOST: i64 = 50;

/// How long an order can be refunded: a year.
const LIFETIME: i64 = 365 * 86_400;

/// A refund that is asked for.
pub(in crate::products) struct Asked<'a> {
    /// Who was paid.
    pub(in crate::products) mchid: &'a str,
    /// Who gives what is not frozen any more: who was paid, or a platform that lays it out for him.
    pub(in crate::products) payer: &'a str,
    pub(in crate::products) transaction_id: &'a str,
    pub(in crate::products) out_trade_no: &'a str,
    pub(in crate::products) out_refund_no: &'a str,
    /// In fen.
    pub(in crate::products) amount: i64,
    /// The total of the order by the merchant's word.
    pub(in crate::products) total: Option<i64>,
    pub(in crate::products) notify_url: &'a str,
    /// The part of the request that is kept.
    pub(in crate::products) request: Value,
}

/// A refund that was made, now or before.
pub(in crate::products) struct Placed {
    pub(in crate::products) order: Order,
    pub(in crate::products) refund: Refund,
    pub(in crate::products) is_new: bool,
}

/// Makes a refund, or gives back the one that was made with the same words.
pub(in crate::products) fn place(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Placed, Refusal> {
    let mut order = order_of(turn, asked)?;
    if let Some((refund, order_id)) = Refund::find(turn.db, asked.mchid, asked.out_refund_no)? {
        if order_id != order.id || refund.request.get("amount") != asked.request.get("amount") {
            return Err(mismatch());
        }
        return Ok(Placed { order, refund, is_new: false });
    }
    check(turn, asked, &order)?;
    let status = status(turn, asked);
    let number = turn.number("5030")?;
    let course = money::take(turn, &mut order, &number, asked.amount, asked.payer)?;
    order.state = State::Refunded;
    order.update(turn.db)?;
    let refund = Refund {
        number,
        out_refund_no: asked.out_refund_no.to_owned(),
        amount: asked.amount,
        created_at: turn.now,
        success_at: None,
        status: RefundStatus::Processing,
        notify_url: asked.notify_url.to_owned(),
        request: asked.request.clone(),
        course,
    };
    insert(turn.db, &order, &refund)?;
    let mut placed = Placed { order, refund, is_new: true };
    if status != RefundStatus::Processing {
        money::end(turn, &mut placed.refund, &mut placed.order, status)?;
    }
    Ok(placed)
}

/// The end of it.
fn status(turn: &Turn<'_>, asked: &Asked<'_>) -> RefundStatus {
    let reason = text(&asked.request, "/reason");
    match turn.app.outcomes.of(Subject::Refund, asked.out_refund_no, &[reason]) {
        Some(Outcome::RefundProcessing) => RefundStatus::Processing,
        Some(Outcome::RefundAbnormal) => RefundStatus::Abnormal,
        Some(Outcome::RefundClosed) => RefundStatus::Closed,
        _ => RefundStatus::Success,
    }
}

fn order_of(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Order, Refusal> {
    let found = match (asked.transaction_id, asked.out_trade_no) {
        ("", "") => {
            let message = "transaction_id和out_trade_no二选一，不能都为空";
            return Err(Refusal::new(400, "INVALID_REQUEST", message));
        }
        ("", out_trade_no) => Order::by_out_trade_no(turn.db, asked.mchid, out_trade_no)?,
        (transaction_id, _) => Order::by_transaction_id(turn.db, transaction_id)?,
    };
    let others = |order: &Order| {
        let both = !asked.transaction_id.is_empty() && !asked.out_trade_no.is_empty();
        both && order.out_trade_no != asked.out_trade_no
    };
    if found.as_ref().is_some_and(others) {
        let message = "transaction_id与out_trade_no不是同一笔订单";
        return Err(Refusal::new(400, "INVALID_REQUEST", message));
    }
    let paid = |order: &Order| matches!(order.state, State::Paid | State::Refunded);
    found
        .filter(|order| order.mchid == asked.mchid && order.is_of(turn.merchant.id()) && paid(order))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "订单不存在"))
}

fn mismatch() -> Refusal {
    Refusal::new(400, "INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试")
}

fn check(turn: &Turn<'_>, asked: &Asked<'_>, order: &Order) -> Result<(), Refusal> {
    if asked.amount <= 0 {
        return Err(Refusal::new(400, "PARAM_ERROR", "退款金额必须大于0"));
    }
    if asked.total != Some(order.total) {
        return Err(mismatch());
    }
    if asked.amount > order.total - order.refunded {
        return Err(Refusal::new(400, "INVALID_REQUEST", "申请退款金额大于订单剩余可退金额"));
    }
    if order.paid_at.is_some_and(|paid_at| turn.now - paid_at > LIFETIME) {
        return Err(Refusal::new(403, "TRADE_OVERDUE", "订单已经超过可退款的最大期限(支付完成后一年内)"));
    }
    let count: i64 =
        turn.db
            .query_row("SELECT count(*) FROM refunds WHERE order_id = ?1", [order.id], |row| row.get(0))?;
    if count >= MOST {
        return Err(Refusal::new(400, "INVALID_REQUEST", "一笔订单最多支持50次部分退款"));
    }
    Ok(())
}

/// Gives back all of an order that is reversed. It is in the bills as a refund is.
pub(in crate::products) fn give_back(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    let amount = order.total - order.refunded;
    let payer = order.mchid.clone();
    let number = turn.number("5030")?;
    let course = money::take(turn, order, &number, amount, &payer)?;
    let mut refund = Refund {
        out_refund_no: number.clone(),
        number,
        amount,
        created_at: turn.now,
        success_at: None,
        status: RefundStatus::Processing,
        notify_url: String::new(),
        request: Value::Null,
        course,
    };
    insert(turn.db, order, &refund)?;
    money::end(turn, &mut refund, order, RefundStatus::Success)
}
