//! Closing an order.

use serde_json::Value;

use super::order::{Order, State};
use super::query;
use crate::call::Call;
use crate::products::refund::place::give_back;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::turn::Turn;

/// `POST …/out-trade-no/{out_trade_no}/close`. Closing twice is fine.
pub(super) fn order(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    close(turn, &mut query::find(turn, call)?)?;
    Ok(Reply::empty())
}

/// Closes an order that is not paid.
pub(in crate::products) fn close(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    match order.state {
        State::UserPaying => {
            Err(Refusal::new(400, "INVALID_REQUEST", "用户支付中，需要输入密码，请使用撤销接口"))
        }
        State::NotPaid | State::PayError => {
            order.state = State::Closed;
            Ok(order.update(turn.db)?)
        }
        State::Closed | State::Revoked => Ok(()),
        State::Paid | State::Refunded => Err(Refusal::new(400, "INVALID_REQUEST", "订单已支付，不能关闭")),
    }
}

/// `POST …/reverse`, after a payment by code: what was paid is given back.
pub(super) fn reverse(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    revoke(turn, &mut query::find(turn, call)?)?;
    let mut answer = serde_json::Map::new();
    for name in ["appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid", "out_trade_no"] {
        let sent = call.text(&format!("/{name}"));
        if !sent.is_empty() {
            answer.insert(name.to_owned(), sent.into());
        }
    }
    Ok(Reply::from(Value::Object(answer)))
}

/// Reverses an order, paid or not.
pub(in crate::products) fn revoke(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    match order.state {
        State::Paid => give_back(turn, order)?,
        State::Refunded => return Err(Refusal::new(400, "INVALID_REQUEST", "订单已退款，不能撤销")),
        State::NotPaid | State::Closed | State::Revoked | State::UserPaying | State::PayError => {}
    }
    order.state = State::Revoked;
    Ok(order.update(turn.db)?)
}
