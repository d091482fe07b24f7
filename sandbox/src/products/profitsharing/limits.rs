//! The limits of sharing: what, when, and how much.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::call::Call;
use crate::products::payment::order::{Order, State};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::text::text;
use crate::turn::Turn;

/// How long after its payment an order cannot be shared yet, in seconds.
const READY_AFTER: i64 = 60;

/// The most receivers of one share.
const MOST: usize = 50;

/// True if an order can be shared now.
pub(super) fn shareable(turn: &Turn<'_>, order: &Order) -> Result<(), Refusal> {
    let refused = |message| Err(Refusal::new(400, "INVALID_REQUEST", message));
    if !matches!(order.state, State::Paid | State::Refunded) {
        return refused("订单未支付或已撤销，不支持分账");
    }
    if !order.profit_sharing {
        return refused("非分账订单不支持分账");
    }
    if order.paid_at.is_some_and(|paid_at| turn.now < paid_at.saturating_add(READY_AFTER)) {
        return refused("订单处理中，暂时无法分账，请稍后再试");
    }
    if order.frozen == 0 {
        let message = match order.terms.shared_until {
            Some(_) => "订单已完结分账，剩余待分金额为0",
            None => "订单剩余待分金额不足",
        };
        return Err(Refusal::new(403, "NOT_ENOUGH", message));
    }
    Ok(())
}

/// The amount that the receivers are to get in all, in fen, if they may.
pub(super) fn check(turn: &Turn<'_>, order: &Order, receivers: &[Value]) -> Result<i64, Refusal> {
    let wrong = |message| Refusal::new(400, "PARAM_ERROR", message);
    if receivers.is_empty() || receivers.len() > MOST {
        return Err(wrong("分账接收方列表为1至50个"));
    }
    let mut amounts =
        receivers.iter().map(|receiver| receiver["amount"].as_i64().filter(|amount| *amount > 0));
    let total = amounts.try_fold(0_i64, |sum, amount| sum.checked_add(amount?));
    let total = total.ok_or_else(|| wrong("分账金额必须为大于0的整数"))?;
    let mut seen = HashSet::new();
    if !receivers.iter().all(|one| seen.insert((text(one, "/type"), text(one, "/account")))) {
        return Err(wrong("分账接收方列表中有重复的接收方"));
    }
    let most = i128::from(order.total) * i128::from(turn.app.sharing_limit) / 100;
    let shared = shared(turn, order)?;
    if i128::from(total) + i128::from(shared) > most && total <= order.frozen {
        return Err(Refusal::new(403, "RULE_LIMIT", "分账金额超过最大分账比例"));
    }
    Ok(total)
}

/// The amount that others got of an order so far.
fn shared(turn: &Turn<'_>, order: &Order) -> Result<i64, Refusal> {
    let shares = Document::of_parent(turn.db, Kind::Share, order.reference())?;
    let receivers = shares.iter().filter_map(|share| share.body["receivers"].as_array()).flatten();
    let got = receivers.filter(|one| one["result"] == "SUCCESS" && text(one, "/account") != order.mchid);
    Ok(got.filter_map(|one| one["amount"].as_i64()).sum())
}

/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`: the most of a sub-merchant's orders that can be shared,
/// in parts of ten thousand.
pub(super) fn configs(turn: &Turn<'_>, call: &Call) -> Reply {
    let ratio = u64::from(turn.app.sharing_limit) * 100;
    Reply::from(json!({ "sub_mchid": call.text("/sub_mchid"), "max_ratio": ratio }))
}
