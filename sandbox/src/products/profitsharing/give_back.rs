//! Taking a share back.

use serde_json::{Value, json};

use super::party::{key, payer};
use crate::call::Call;
use crate::clock;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::turn::Turn;

/// `POST /v3/profitsharing/return-orders`.
pub(super) fn give_back(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let own_key = key(turn, call, call.text("/out_return_no"));
    if let Some(back) = Document::by_key(turn.db, turn.merchant.id(), Kind::ShareReturn, &own_key)? {
        if back.body.get("request") != Some(call.fields()) {
            return Err(Refusal::new(400, "INVALID_REQUEST", "商户回退单号已存在，且请求参数与之前不一致"));
        }
        return Ok(Reply::from(view(&back)));
    }
    let share = share_of(turn, call)?;
    let amount = call.integer("/amount").unwrap_or(0);
    if amount <= 0 {
        return Err(Refusal::new(400, "PARAM_ERROR", "回退金额必须大于0"));
    }
    let receiver = call.text("/return_mchid");
    if amount > left(turn, &share, receiver)? {
        return Err(Refusal::new(403, "NOT_ENOUGH", "回退金额大于可回退金额"));
    }
    let number = turn.number("3108")?;
    let from = Account::Merchant(receiver.to_owned());
    let enough = balance(turn.db, &from)? >= amount;
    if enough {
        let to = Account::Merchant(payer(turn, call).to_owned());
        let (purpose, reference, at) = (Purpose::ProfitSharingReturn, number.as_str(), turn.now);
        post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    }
    let back = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::ShareReturn,
        key: own_key,
        number,
        parent: share.number.clone(),
        state: if enough { "SUCCESS" } else { "FAILED" }.to_owned(),
        body: json!({ "request": call.fields(), "out_order_no": share.text("/request/out_order_no") }),
        created_at: turn.now,
        due_at: None,
    };
    back.put(turn.db)?;
    Ok(Reply::from(view(&back)))
}

/// `GET /v3/profitsharing/return-orders/{out_return_no}`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let key = key(turn, call, call.text("/out_return_no"));
    let found = Document::by_key(turn.db, turn.merchant.id(), Kind::ShareReturn, &key)?;
    let back = found.filter(|back| back.text("/out_order_no") == call.text("/out_order_no"));
    let back = back.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "记录不存在"))?;
    Ok(Reply::from(view(&back)))
}

/// The share that a call names, by either number.
fn share_of(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let found = match call.text("/order_id") {
        "" => Document::by_key(
            turn.db,
            turn.merchant.id(),
            Kind::Share,
            &key(turn, call, call.text("/out_order_no")),
        )?,
        number => Document::by_number(turn.db, turn.merchant.id(), Kind::Share, number)?,
    };
    let own = key(turn, call, "");
    found
        .filter(|share| share.key.starts_with(&own))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "分账单不存在"))
}

/// The part of a share that a receiver has not given back yet.
fn left(turn: &Turn<'_>, share: &Document, mchid: &str) -> Result<i64, Refusal> {
    let receivers = share.body["receivers"].as_array().cloned().unwrap_or_default();
    let got = receivers.iter().filter(|receiver| {
        receiver["type"] == "MERCHANT_ID" && receiver["account"] == mchid && receiver["result"] == "SUCCESS"
    });
    let got: i64 = got.filter_map(|receiver| receiver["amount"].as_i64()).sum();
    let backs = Document::of_parent(turn.db, Kind::ShareReturn, &share.number)?;
    let back: i64 = backs
        .iter()
        .filter(|back| back.state == "SUCCESS" && back.text("/request/return_mchid") == mchid)
        .map(|back| back.integer("/request/amount"))
        .sum();
    Ok(got - back)
}

fn view(back: &Document) -> Value {
    let mut view = json!({
        "order_id": back.parent,
        "out_order_no": back.text("/out_order_no"),
        "out_return_no": back.text("/request/out_return_no"),
        "return_id": back.number,
        "return_mchid": back.text("/request/return_mchid"),
        "amount": back.integer("/request/amount"),
        "description": back.text("/request/description"),
        "result": back.state,
        "create_time": clock::rfc3339(back.created_at),
        "finish_time": clock::rfc3339(back.created_at),
    });
    if let Some(fields) = view.as_object_mut() {
        if back.state == "FAILED" {
            fields.insert("fail_reason".to_owned(), "BALANCE_NOT_ENOUGH".into());
        }
        let sub_mchid = back.text("/request/sub_mchid");
        if !sub_mchid.is_empty() {
            fields.insert("sub_mchid".to_owned(), sub_mchid.into());
        }
    }
    view
}
