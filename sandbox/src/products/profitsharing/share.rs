//! Sharing an order's money out, and setting the rest free.

use serde_json::{Value, json};

use super::freeze::set_free;
use super::limits;
use super::party::{key, order_of, payer, receiver_key};
use crate::call::Call;
use crate::clock;
use crate::notify::{self, News};
use crate::outcomes::{Outcome, Subject};
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, post};
use crate::text::text;
use crate::turn::Turn;

/// `POST /v3/profitsharing/orders`.
pub(super) fn share(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    if let Some(share) = before(turn, call)? {
        return Ok(Reply::from(view(&share, "PROCESSING")));
    }
    let mut order = shareable(turn, call)?;
    let receivers = call.fields().get("receivers").and_then(Value::as_array);
    let receivers = receivers.map(Vec::as_slice).unwrap_or_default();
    let total = limits::check(turn, &order, receivers)?;
    if total > order.frozen {
        return Err(Refusal::new(403, "NOT_ENOUGH", "分账金额不足"));
    }
    let number = turn.number("3008")?;
    let mut results = Vec::new();
    for (index, receiver) in receivers.iter().enumerate() {
        let detail = format!("{number}{index:02}");
        results.push(pay_out(turn, call, &mut order, receiver, &detail)?);
    }
    let share = keep(turn, call, number, &results)?;
    tell(turn, call, &share)?;
    if call.fields().get("unfreeze_unsplit").and_then(Value::as_bool).unwrap_or(false) {
        return ended(turn, &mut order, share, "解冻给分账方");
    }
    order.update(turn.db)?;
    Ok(Reply::from(view(&share, "PROCESSING")))
}

/// `POST /v3/profitsharing/orders/unfreeze`.
pub(super) fn unfreeze(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    if let Some(share) = before(turn, call)? {
        return Ok(Reply::from(view(&share, "PROCESSING")));
    }
    let mut order = shareable(turn, call)?;
    let share = keep(turn, call, turn.number("3008")?, &[])?;
    ended(turn, &mut order, share, call.text("/description"))
}

/// The rest of the order becomes the merchant's, who is listed as its receiver, and no more is shared.
fn ended(turn: &Turn<'_>, order: &mut Order, mut share: Document, words: &str) -> Result<Reply, Refusal> {
    let rest = set_free(turn, order)?;
    let count = share.body["receivers"].as_array().map_or(0, Vec::len);
    let own = json!({
        "amount": rest,
        "description": words,
        "type": "MERCHANT_ID",
        "account": order.mchid,
        "result": "SUCCESS",
        "detail_id": format!("{}{count:02}", share.number),
        "create_time": turn.time(),
        "finish_time": turn.time(),
    });
    if let Some(list) = share.body.get_mut("receivers").and_then(Value::as_array_mut).filter(|_| rest > 0) {
        list.push(own);
    }
    share.put(turn.db)?;
    Ok(Reply::from(view(&share, "PROCESSING")))
}

/// `GET /v3/profitsharing/orders/{out_order_no}`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = key(turn, call, call.text("/out_order_no"));
    let found = Document::by_key(turn.db, turn.merchant.id(), Kind::Share, &key)?;
    let share = found.filter(|share| share.parent == call.text("/transaction_id"));
    let share = share.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "记录不存在"))?;
    Ok(Reply::from(view(&share, "FINISHED")))
}

/// The same request, made before.
fn before(turn: &Turn<'_>, call: &Call) -> Result<Option<Document>, Refusal> {
    let key = key(turn, call, call.text("/out_order_no"));
    let found = Document::by_key(turn.db, turn.merchant.id(), Kind::Share, &key)?;
    if found.as_ref().is_some_and(|share| share.body.get("request") != Some(call.fields())) {
        return Err(Refusal::new(400, "INVALID_REQUEST", "商户分账单号已存在，且请求参数与之前不一致"));
    }
    Ok(found)
}

fn shareable(turn: &Turn<'_>, call: &Call) -> Result<Order, Refusal> {
    let order = order_of(turn, call)?;
    limits::shareable(turn, &order)?;
    Ok(order)
}

/// One receiver gets his share, if he was added before.
fn pay_out(
    turn: &Turn<'_>,
    call: &Call,
    order: &mut Order,
    receiver: &Value,
    detail: &str,
) -> Result<Value, Refusal> {
    let (kind, account) = (text(receiver, "/type"), text(receiver, "/account"));
    let amount = receiver["amount"].as_i64().unwrap_or(0);
    let key = receiver_key(turn, call, kind, account);
    let known = Document::by_key(turn.db, turn.merchant.id(), Kind::Receiver, &key)?.is_some();
    let outcome = turn.app.outcomes.of(Subject::Share, account, &[text(receiver, "/description")]);
    let failed = match outcome {
        Some(Outcome::ShareFails(reason)) => Some(reason),
        _ => (!known).then(|| "NO_RELATION".to_owned()),
    };
    if failed.is_none() {
        let to = match kind {
            "MERCHANT_ID" => Account::Merchant(account.to_owned()),
            _ => Account::Customer(account.to_owned()),
        };
        let from = Account::Frozen(order.mchid.clone());
        let (purpose, reference, at) = (Purpose::ProfitSharing, detail, turn.now);
        post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
        order.frozen -= amount;
    }
    let mut result = json!({
        "amount": amount,
        "description": text(receiver, "/description"),
        "type": kind,
        "account": account,
        "result": if failed.is_none() { "SUCCESS" } else { "CLOSED" },
        "detail_id": detail,
        "create_time": turn.time(),
        "finish_time": turn.time(),
    });
    if let (Some(fields), Some(reason)) = (result.as_object_mut(), failed) {
        fields.insert("fail_reason".to_owned(), reason.into());
    }
    Ok(result)
}

fn keep(turn: &Turn<'_>, call: &Call, number: String, results: &[Value]) -> Result<Document, Refusal> {
    let share = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Share,
        key: key(turn, call, call.text("/out_order_no")),
        number,
        parent: call.text("/transaction_id").to_owned(),
        state: "FINISHED".to_owned(),
        body: json!({ "request": call.fields(), "receivers": results }),
        created_at: turn.now,
        due_at: None,
    };
    share.put(turn.db)?;
    Ok(share)
}

/// A share in that state. At first its receivers are still to be paid.
fn view(share: &Document, state: &str) -> Value {
    let mut receivers = share.body["receivers"].as_array().cloned().unwrap_or_default();
    if state == "PROCESSING" {
        for fields in receivers.iter_mut().filter_map(Value::as_object_mut) {
            fields.insert("result".to_owned(), "PENDING".into());
            fields.remove("fail_reason");
            fields.remove("finish_time");
        }
    }
    let mut view = json!({
        "transaction_id": share.parent,
        "out_order_no": share.text("/request/out_order_no"),
        "order_id": share.number,
        "state": state,
        "receivers": receivers,
    });
    let sub_mchid = share.text("/request/sub_mchid");
    if let Some(fields) = view.as_object_mut().filter(|_| !sub_mchid.is_empty()) {
        fields.insert("sub_mchid".to_owned(), sub_mchid.into());
    }
    view
}

/// Each receiver that is a merchant is told of his money.
fn tell(turn: &Turn<'_>, call: &Call, share: &Document) -> Result<(), Refusal> {
    let receivers = share.body["receivers"].as_array().cloned().unwrap_or_default();
    for receiver in receivers.iter().filter(|receiver| receiver["result"] == "SUCCESS") {
        let resource = json!({
            "mchid": payer(turn, call),
            "transaction_id": share.parent,
            "order_id": share.number,
            "out_order_no": share.text("/request/out_order_no"),
            "receiver": {
                "type": receiver["type"], "account": receiver["account"],
                "amount": receiver["amount"], "description": receiver["description"],
            },
            "success_time": clock::rfc3339(turn.now),
        });
        let news = News {
            // The official pages name no other event type: the original type tells a share from a payment.
            event: "TRANSACTION.SUCCESS",
            summary: "分账",
            original_type: "profitsharing",
            url: &turn.app.notify_url,
            reference: share.text("/request/out_order_no"),
        };
        notify::add(turn, &news, &resource)?;
    }
    Ok(())
}

/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`, which does not say whose order it is.
pub(super) fn unshared(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let transaction_id = call.text("/transaction_id");
    let order = Order::by_transaction_id(turn.db, transaction_id)?;
    let order = order.filter(|order| order.is_of(turn.merchant.id()));
    let order = order.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "微信支付订单不存在"))?;
    Ok(Reply::from(json!({ "transaction_id": transaction_id, "unsplit_amount": order.frozen })))
}
