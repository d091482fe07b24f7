//! A pay score order from its making to its bill.

use serde_json::{Value, json};

use super::service::{find_order, tell, unknown, wrong_state};
use super::{collect, state, view};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind, key_of};
use crate::turn::Turn;

pub(super) fn create(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (sub_mchid, out_order_no) = (call.text("/sub_mchid"), call.text("/out_order_no"));
    if let Some(order) =
        Document::of_merchant(turn.db, turn.merchant.id(), Kind::ScoreOrder, sub_mchid, out_order_no)?
    {
        if order.body.get("request") != Some(call.fields()) {
            return Err(Refusal::new(400, "INVALID_REQUEST", "商户服务订单号已存在，且请求参数与之前不一致"));
        }
        return Ok(Reply::from(view::created(turn, &order)));
    }
    let confirmed = call.fields().get("need_user_confirm").and_then(Value::as_bool) == Some(false);
    let order = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::ScoreOrder,
        key: key_of(sub_mchid, out_order_no),
        number: turn.number("1000")?,
        parent: sub_mchid.to_owned(),
        state: if confirmed { state::CONFIRMED } else { state::CREATED }.to_owned(),
        body: json!({ "request": call.fields(), "service": call.fields() }),
        created_at: turn.now,
        due_at: None,
    };
    order.put(turn.db)?;
    Ok(Reply::from(view::created(turn, &order)))
}

pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::from(view::whole(turn, &find_order(turn, call)?)))
}

pub(super) fn cancel(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut order = find_order(turn, call)?;
    match order.state.as_str() {
        state::CREATED | state::CONFIRMED | state::PAYING => {
            state::REVOKED.clone_into(&mut order.state);
            order.due_at = None;
            order.put(turn.db)?;
        }
        state::REVOKED => {}
        _ => return Err(wrong_state()),
    }
    Ok(done(&order, view::numbers(turn, &order)))
}

/// The answer to what was done to an order: a service provider is told nothing but that it was.
fn done(order: &Document, view: Value) -> Reply {
    if order.parent.is_empty() { Reply::from(view) } else { Reply::empty() }
}

/// The sum of the bill: payments without discounts. It must be what the merchant says.
fn check_total(call: &Call) -> Result<i64, Refusal> {
    let sum = |name: &str| {
        let items = call.fields().get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        items.iter().try_fold(0_i64, |sum, item| {
            let count = item["count"].as_i64().unwrap_or(1);
            sum.checked_add(item["amount"].as_i64().unwrap_or(0).checked_mul(count)?)
        })
    };
    let due = sum("post_payments").zip(sum("post_discounts")).and_then(|(due, less)| due.checked_sub(less));
    let total = call.integer("/total_amount").filter(|total| (0..=100_000_000_000).contains(total));
    total
        .filter(|total| Some(*total) == due)
        .ok_or_else(|| Refusal::new(400, "INVALID_REQUEST", "总金额与后付费项目和优惠项目的金额不一致"))
}

pub(super) fn complete(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut order = find_order(turn, call)?;
    if order.state != state::CONFIRMED {
        return Err(wrong_state());
    }
    let total = check_total(call)?;
    bill(turn, call, &mut order, total)?;
    Ok(done(&order, view::whole(turn, &order)))
}

pub(super) fn modify(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut order = find_order(turn, call)?;
    if order.state != state::PAYING {
        return Err(wrong_state());
    }
    let total = check_total(call)?;
    if total > order.integer("/service/total_amount") {
        return Err(Refusal::new(400, "INVALID_REQUEST", "修改后的金额不能大于修改前的金额"));
    }
    bill(turn, call, &mut order, total)?;
    Ok(done(&order, view::whole(turn, &order)))
}

/// The bill is made out, and collected after a while.
fn bill(turn: &Turn<'_>, call: &Call, order: &mut Document, total: i64) -> Result<(), Refusal> {
    if let (Some(service), Some(sent)) = (order.body["service"].as_object_mut(), call.fields().as_object()) {
        service.extend(sent.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    if total == 0 {
        state::DONE.clone_into(&mut order.state);
        order.due_at = None;
    } else {
        state::PAYING.clone_into(&mut order.state);
        order.due_at = Some(turn.now.saturating_add(collect::AFTER));
    }
    Ok(order.put(turn.db)?)
}

/// `POST …/pay`: the customer is asked again.
pub(super) fn urge(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let order = find_order(turn, call)?;
    if order.state != state::PAYING {
        return Err(wrong_state());
    }
    Ok(done(&order, view::numbers(turn, &order)))
}

/// `POST …/sync`: the customer has paid the merchant in another way.
pub(super) fn sync(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut order = find_order(turn, call)?;
    if order.state != state::PAYING {
        return Err(wrong_state());
    }
    state::DONE.clone_into(&mut order.state);
    order.due_at = None;
    order.set("paid_otherwise", true);
    order.put(turn.db)?;
    Ok(done(&order, view::whole(turn, &order)))
}

/// The customer confirms that he wants the service.
pub(crate) fn confirm(turn: &Turn<'_>, out_order_no: &str, openid: &str) -> Result<(), Refusal> {
    let found = Document::of_anybody(turn.db, Kind::ScoreOrder, out_order_no)?;
    let mut order = found.ok_or_else(unknown)?;
    let turn = &turn.of(&order.owner);
    if order.state != state::CREATED {
        return Err(wrong_state());
    }
    state::CONFIRMED.clone_into(&mut order.state);
    order.set("openid", openid);
    order.put(turn.db)?;
    tell(turn, &order, "PAYSCORE.USER_CONFIRM", "用户确认订单")
}
