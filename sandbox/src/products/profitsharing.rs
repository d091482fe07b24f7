//! Profit sharing: an order's money is frozen when it is paid, shared out, and the rest set free.

mod give_back;
mod share;

use serde_json::{Value, json};

use super::payment::order::Order;
use super::turn::{Play, Turn};
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};

/// Who plays an operation of profit sharing.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/profitsharing/")?;
    Some(match (method, rest) {
        ("POST", "receivers/add") => add_receiver,
        ("POST", "receivers/delete") => delete_receiver,
        ("POST", "orders") => share::share,
        ("POST", "orders/unfreeze") => share::unfreeze,
        ("GET", "orders/{out_order_no}") => share::query,
        ("GET", "transactions/{transaction_id}/amounts") => unshared,
        ("POST", "return-orders") => give_back::give_back,
        ("GET", "return-orders/{out_return_no}") => give_back::query,
        _ => return None,
    })
}

/// Whose money is shared: the direct merchant's, or the sub-merchant's.
fn payer<'a>(turn: &'a Turn<'_>, call: &'a Call) -> &'a str {
    match call.text("/sub_mchid") {
        "" => &turn.app.merchant.id,
        sub_mchid => sub_mchid,
    }
}

/// What makes a number of the merchant's unique.
fn key(turn: &Turn<'_>, call: &Call, number: &str) -> String {
    format!("{}/{number}", payer(turn, call))
}

fn receiver_key(turn: &Turn<'_>, call: &Call, kind: &str, account: &str) -> String {
    key(turn, call, &format!("{kind}/{account}"))
}

fn add_receiver(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = receiver_key(turn, call, call.text("/type"), call.text("/account"));
    let receiver = Document {
        kind: Kind::Receiver,
        number: key.clone(),
        key,
        parent: payer(turn, call).to_owned(),
        state: "ADDED".to_owned(),
        // His name is nobody's business here.
        body: json!({ "relation_type": call.text("/relation_type") }),
        created_at: turn.now,
        due_at: None,
    };
    receiver.put(turn.db)?;
    Ok(echoed(call, &["sub_mchid", "type", "account", "relation_type", "custom_relation"]))
}

fn delete_receiver(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = receiver_key(turn, call, call.text("/type"), call.text("/account"));
    if let Some(receiver) = Document::by_key(turn.db, Kind::Receiver, &key)? {
        receiver.delete(turn.db)?;
    }
    Ok(echoed(call, &["sub_mchid", "type", "account"]))
}

/// An answer with fields of the request.
fn echoed(call: &Call, names: &[&str]) -> Reply {
    let mut answer = serde_json::Map::new();
    for name in names {
        if let Some(value) = call.fields().get(name) {
            answer.insert((*name).to_owned(), value.clone());
        }
    }
    Reply::from(Value::Object(answer))
}

/// The paid order that a call names.
fn order_of(turn: &Turn<'_>, call: &Call) -> Result<Order, Refusal> {
    let mchid = payer(turn, call);
    let found = Order::by_transaction_id(turn.db, call.text("/transaction_id"))?;
    found
        .filter(|order| order.mchid == mchid)
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "微信支付订单不存在"))
}

/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`, which does not say whose order it is.
fn unshared(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let transaction_id = call.text("/transaction_id");
    let order = Order::by_transaction_id(turn.db, transaction_id)?;
    let order = order.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "微信支付订单不存在"))?;
    Ok(Reply::from(json!({ "transaction_id": transaction_id, "unsplit_amount": order.frozen })))
}
