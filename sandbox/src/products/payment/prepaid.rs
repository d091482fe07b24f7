//! The customer pays what a `prepay_id` asks for, and the merchant is told.

use serde_json::Value;

use super::combined;
use super::order::{self, Order};
use super::pay::{How, settle};
use crate::notify::{self, News};
use crate::products::v2;
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;

/// The customer pays whatever `prepay_id` asks for: an order, or all of a combination.
pub(crate) fn prepaid(turn: &Turn<'_>, prepay_id: &str, how: &How<'_>) -> Result<Vec<Order>, Refusal> {
    let mut orders = Order::many(turn.db, "prepay_id = ?1 ORDER BY id", [prepay_id])?;
    if orders.is_empty() {
        return Err(order::unknown());
    }
    // A coupon is for one order: of a combination, the first.
    for (index, order) in orders.iter_mut().enumerate() {
        let coupon = how.coupon.filter(|_| index == 0);
        settle(turn, order, &How { coupon, ..*how })?;
    }
    let owner = orders.first().map_or("", Order::owner);
    tell(&turn.of(owner), &orders)?;
    Ok(orders)
}

/// Tells the merchant that orders were paid: a combination in one notification.
fn tell(turn: &Turn<'_>, orders: &[Order]) -> Result<(), Refusal> {
    let Some(first) = orders.first() else { return Ok(()) };
    if text(&first.request, "/api") == "v2" {
        return v2::notice::paid(turn, first);
    }
    let resource: Value = match &first.combine_out_trade_no {
        Some(_) => combined::view(orders, turn.now),
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

/// The customer wants no more: a payment by code that waits for his password fails.
pub(crate) fn decline(turn: &Turn<'_>, out_trade_no: &str) -> Result<(), Refusal> {
    let condition = "out_trade_no = ?1 AND state = 'USERPAYING' ORDER BY id DESC LIMIT 1";
    let waiting = Order::many(turn.db, condition, [out_trade_no])?.into_iter().next();
    let mut order = waiting.ok_or_else(order::unknown)?;
    order.state = order::State::PayError;
    Ok(order.update(turn.db)?)
}
