//! The customer's side of a payment.

use serde_json::Value;

use super::order::{Order, State};
use crate::notify::{self, News};
use crate::products::turn::{Turn, text};
use crate::products::v2;
use crate::refusal::Refusal;
use crate::store::ledger::{Account, Movement, Purpose, post};

/// Who pays where nobody else is named.
pub(crate) const CUSTOMER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// The customer pays whatever `prepay_id` asks for: an order, or all of a combination.
pub(crate) fn prepaid(turn: &Turn<'_>, prepay_id: &str, openid: Option<&str>) -> Result<Vec<Order>, Refusal> {
    let mut orders = Order::many(turn.db, "prepay_id = ?1 ORDER BY id", [prepay_id])?;
    if orders.is_empty() {
        return Err(super::order::unknown());
    }
    for order in &mut orders {
        settle(turn, order, openid)?;
    }
    tell(turn, &orders)?;
    Ok(orders)
}

/// The money for one order changes hands. Nobody is told yet.
pub(in crate::products) fn settle(
    turn: &Turn<'_>,
    order: &mut Order,
    openid: Option<&str>,
) -> Result<(), Refusal> {
    match order.state_at(turn.now) {
        State::NotPaid => {}
        State::Paid | State::Refunded => return Err(Refusal::new(400, "INVALID_REQUEST", "该订单已支付")),
        State::Closed | State::Revoked => return Err(Refusal::new(400, "ORDER_CLOSED", "该订单已关闭")),
    }
    let named = openid.map(str::to_owned).filter(|_| order.openid.is_empty());
    if let Some(openid) = named {
        order.openid = openid;
    } else if order.openid.is_empty() {
        CUSTOMER.clone_into(&mut order.openid);
    }
    order.transaction_id = Some(turn.number("4200")?);
    order.state = State::Paid;
    order.paid_at = Some(turn.now);
    let mchid = order.mchid.clone();
    let to = if order.profit_sharing {
        order.frozen = order.total;
        Account::Frozen(mchid)
    } else {
        Account::Merchant(mchid)
    };
    post(
        turn.db,
        &Movement {
            from: Account::Customer(order.openid.clone()),
            to,
            amount: order.total,
            purpose: Purpose::Payment,
            reference: order.reference(),
            at: turn.now,
        },
    )?;
    order.update(turn.db)?;
    Ok(())
}

/// Tells the merchant that orders were paid: a combination in one notification.
fn tell(turn: &Turn<'_>, orders: &[Order]) -> Result<(), Refusal> {
    let Some(first) = orders.first() else { return Ok(()) };
    if text(&first.request, "/api") == "v2" {
        return v2::notice::paid(turn, first);
    }
    let resource: Value = match &first.combine_out_trade_no {
        Some(_) => super::combined::view(orders, turn.now),
        None => first.view(turn.now),
    };
    let news = News {
        event: "TRANSACTION.SUCCESS",
        summary: "支付成功",
        original_type: "transaction",
        url: &first.notify_url,
        reference: first.combine_out_trade_no.as_deref().unwrap_or(&first.out_trade_no),
    };
    notify::add(turn, &news, &resource)
}
