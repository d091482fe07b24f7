//! Those who may get a share.

use serde_json::{Value, json};

use super::party::{payer, receiver_key};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::turn::Turn;

/// `POST /v3/profitsharing/receivers/add`.
pub(super) fn add(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = receiver_key(turn, call, call.text("/type"), call.text("/account"));
    let receiver = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Receiver,
        number: format!("{} {key}", turn.merchant.id()),
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

/// `POST /v3/profitsharing/receivers/delete`.
pub(super) fn delete(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = receiver_key(turn, call, call.text("/type"), call.text("/account"));
    if let Some(receiver) = Document::by_key(turn.db, turn.merchant.id(), Kind::Receiver, &key)? {
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
