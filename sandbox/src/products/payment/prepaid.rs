//! The customer pays what a `prepay_id` asks for, and the merchant is told.

use serde_json::Value;

use super::combined;
use super::order::{self, Order};
use super::pay::settle;
use crate::notify::{self, News};
use crate::products::v2;
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;

/// The customer pays whatever `prepay_id` asks for: an order, or all of a combination.
pub(crate) fn prepaid(turn: &Turn<'_>, prepay_id: &str, openid: Option<&str>) -> Result<Vec<Order>, Refusal> {
    let mut orders = Order::many(turn.db, "prepay_id = ?1 ORDER BY id", [prepay_id])?;
    if orders.is_empty() {
        return Err(order::unknown());
    }
    for order in &mut orders {
        settle(turn, order, openid)?;
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
