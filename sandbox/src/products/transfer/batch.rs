//! Transfers in batches, which the customers do not confirm.

use std::collections::HashSet;

use serde_json::{Value, json};
use wechatpay::crypto::{Padding, base64};

use crate::call::Call;
use crate::clock;
use crate::notify::{self, News};
use crate::outcomes::{Outcome, Subject};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind, key_of};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::text::text;
use crate::turn::{Play, Turn};

/// How many details a query lists where it does not say.
const LISTED: i64 = 20;

/// Where a service provider's batches are, for sub-merchants.
const PARTNER: &str = "/v3/partner-transfer/batches";

/// Who plays an operation of batches.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/transfer/batches").or_else(|| path.strip_prefix(PARTNER))?;
    Some(match (method, rest) {
        ("POST", "") => create,
        ("GET", "/batch-id/{batch_id}" | "/out-batch-no/{out_batch_no}") => query,
        (
            "GET",
            "/batch-id/{batch_id}/details/detail-id/{detail_id}"
            | "/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        ) => detail,
        _ => return None,
    })
}

fn is_partner(call: &Call) -> bool {
    call.route.operation.path.starts_with(PARTNER)
}

/// A query does not say which sub-merchant's a batch is: the numbers are the service provider's.
fn key(call: &Call) -> String {
    key_of(if is_partner(call) { "partner" } else { "" }, call.text("/out_batch_no"))
}

fn create(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let total = check(call)?;
    if let Some(batch) = Document::by_key(turn.db, turn.merchant.id(), Kind::Batch, &key(call))? {
        if batch.body.get("request") != Some(call.fields()) {
            return Err(Refusal::new(400, "INVALID_REQUEST", "商家批次单号已存在，且请求参数与之前不一致"));
        }
        return Ok(created(call, &batch));
    }
    let mut batch = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Batch,
        key: key(call),
        number: turn.number("1030")?,
        parent: call.text("/sub_mchid").to_owned(),
        state: "FINISHED".to_owned(),
        body: json!({ "request": call.fields() }),
        created_at: turn.now,
        due_at: None,
    };
    let payer = Account::Merchant(batch.account().to_owned());
    if balance(turn.db, &payer)? < total {
        return Err(Refusal::new(403, "NOT_ENOUGH", "商户运营账户资金不足，请充值后重试"));
    }
    let failed = failed(turn, &batch);
    batch.set("failed", failed);
    for (index, detail) in details(&batch).iter().enumerate() {
        if fail_reason(&batch, detail).is_some() {
            continue;
        }
        let movement = Movement {
            from: payer.clone(),
            to: Account::Customer(text(detail, "/openid").to_owned()),
            amount: amount(detail).unwrap_or(0),
            purpose: Purpose::Transfer,
            reference: &detail_id(&batch, index),
            at: turn.now,
        };
        post(turn.db, &movement)?;
    }
    batch.put(turn.db)?;
    tell(turn, &batch)?;
    Ok(created(call, &batch))
}

/// Why details fail, by the merchant's numbers.
fn failed(turn: &Turn<'_>, batch: &Document) -> Value {
    let reason = |detail: &Value| {
        let (number, remark) = (text(detail, "/out_detail_no"), text(detail, "/transfer_remark"));
        match turn.app.outcomes.of(Subject::Transfer, number, &[remark]) {
            Some(Outcome::TransferFails(reason)) => Some((number.to_owned(), Value::from(reason))),
            _ => None,
        }
    };
    details(batch).iter().filter_map(reason).collect()
}

/// Why a detail failed, if it did.
fn fail_reason<'a>(batch: &'a Document, detail: &Value) -> Option<&'a str> {
    batch.body["failed"].get(text(detail, "/out_detail_no"))?.as_str()
}

fn status(batch: &Document, detail: &Value) -> &'static str {
    if fail_reason(batch, detail).is_some() { "FAIL" } else { "SUCCESS" }
}

fn amount(detail: &Value) -> Option<i64> {
    detail.get("transfer_amount").and_then(Value::as_i64).filter(|amount| *amount > 0)
}

/// The sum of the details, which the batch says too.
fn check(call: &Call) -> Result<i64, Refusal> {
    let refused = |message: &str| Refusal::new(400, "PARAM_ERROR", message);
    let details = list(call.fields());
    let sum = details.iter().map(amount).try_fold(0_i64, |sum, amount| sum.checked_add(amount?));
    let sum = sum.ok_or_else(|| refused("转账金额必须为大于0的整数，单位为分"))?;
    if details.is_empty() || call.integer("/total_num") != i64::try_from(details.len()).ok() {
        return Err(refused("转账总笔数与转账明细列表的笔数不一致"));
    }
    if call.integer("/total_amount") != Some(sum) {
        return Err(refused("转账总金额与转账明细列表的金额之和不一致"));
    }
    let mut numbers = HashSet::new();
    if !details.iter().all(|detail| numbers.insert(text(detail, "/out_detail_no"))) {
        return Err(refused("同一批次内商家明细单号重复"));
    }
    Ok(sum)
}

fn list(request: &Value) -> &[Value] {
    let list = request.get("transfer_detail_list").and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

fn details(batch: &Document) -> &[Value] {
    list(&batch.body["request"])
}

fn detail_id(batch: &Document, index: usize) -> String {
    format!("{}{index:04}", batch.number)
}

/// As with refunds, the first answer says that it is under way.
fn created(call: &Call, batch: &Document) -> Reply {
    let mut answer = json!({
        "out_batch_no": batch.text("/request/out_batch_no"),
        "batch_id": batch.number,
        "create_time": clock::rfc3339(batch.created_at),
    });
    // The page of a partner's has no state.
    if call.has_answer("batch_status") {
        answer["batch_status"] = "ACCEPTED".into();
    }
    Reply::from(answer)
}

fn unknown() -> Refusal {
    Refusal::new(404, "NOT_FOUND", "记录不存在")
}

fn find_batch(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let found = match call.text("/batch_id") {
        "" => Document::by_key(turn.db, turn.merchant.id(), Kind::Batch, &key(call))?,
        number => Document::by_number(turn.db, turn.merchant.id(), Kind::Batch, number)?,
    };
    // Each side sees its own.
    found.filter(|batch| batch.parent.is_empty() != is_partner(call)).ok_or_else(unknown)
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let batch = find_batch(turn, call)?;
    let (offset, limit) = (call.integer("/offset").unwrap_or(0), call.integer("/limit").unwrap_or(LISTED));
    let is_wanted = call.fields().get("need_query_detail").and_then(Value::as_bool) == Some(true);
    let wanted = |detail: &Value| match call.text("/detail_status") {
        "" | "ALL" => true,
        asked => status(&batch, detail) == asked,
    };
    let (skipped, taken) = (usize::try_from(offset).unwrap_or(0), usize::try_from(limit).unwrap_or(0));
    let listed = details(&batch).iter().enumerate().filter(|(_, detail)| wanted(detail)).skip(skipped);
    let listed = listed.take(if is_wanted { taken } else { 0 });
    let listed = listed.map(|(index, detail)| {
        json!({
            "detail_id": detail_id(&batch, index),
            "out_detail_no": detail["out_detail_no"],
            "detail_status": status(&batch, detail),
        })
    });
    let listed: Value = listed.collect();
    let mut whole = summary(&batch);
    extend(&mut whole, parties(turn, &batch));
    extend(&mut whole, given(&batch));
    if is_partner(call) {
        extend(&mut whole, json!({ "transfer_detail_list": listed }));
        return Ok(Reply::from(whole));
    }
    Ok(Reply::from(json!({
        "transfer_batch": whole, "transfer_detail_list": listed, "offset": offset, "limit": limit,
    })))
}

/// The part that a query and the notification of the end have in common.
fn summary(batch: &Document) -> Value {
    let request = &batch.body["request"];
    let (failed, done): (Vec<_>, Vec<_>) =
        details(batch).iter().partition(|detail| fail_reason(batch, detail).is_some());
    let sum = |list: &[&Value]| list.iter().filter_map(|detail| amount(detail)).sum::<i64>();
    json!({
        "out_batch_no": request["out_batch_no"],
        "batch_id": batch.number,
        "batch_status": batch.state,
        "total_num": request["total_num"],
        "total_amount": request["total_amount"],
        "success_num": done.len(),
        "success_amount": sum(&done),
        "fail_num": failed.len(),
        "fail_amount": sum(&failed),
        "update_time": clock::rfc3339(batch.created_at),
    })
}

fn parties(turn: &Turn<'_>, batch: &Document) -> Value {
    let ours = turn.merchant.id();
    if batch.parent.is_empty() { json!({ "mchid": ours }) } else { json!({ "sp_mchid": ours }) }
}

/// The part that a query shows as it was given.
fn given(batch: &Document) -> Value {
    const GIVEN: [&str; 10] = [
        "appid",
        "sub_mchid",
        "sp_appid",
        "sub_appid",
        "authorization_type",
        "batch_name",
        "batch_remark",
        "transfer_purpose",
        "transfer_scene",
        "transfer_scene_id",
    ];
    let request = &batch.body["request"];
    let mut given = json!({ "batch_type": "API", "create_time": clock::rfc3339(batch.created_at) });
    for name in GIVEN {
        if let Some(value) = request.get(name) {
            extend(&mut given, json!({ name: value }));
        }
    }
    given
}

fn extend(object: &mut Value, more: Value) {
    if let (Some(fields), Value::Object(more)) = (object.as_object_mut(), more) {
        fields.extend(more);
    }
}

fn detail(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let batch = find_batch(turn, call)?;
    let named = |(index, detail): &(usize, &Value)| match call.text("/detail_id") {
        "" => text(detail, "/out_detail_no") == call.text("/out_detail_no"),
        number => detail_id(&batch, *index) == number,
    };
    let (index, detail) = details(&batch).iter().enumerate().find(named).ok_or_else(unknown)?;
    let request = &batch.body["request"];
    let appid = ["appid", "sp_appid", "sub_appid"].into_iter().find_map(|name| request.get(name));
    // The name comes back encrypted for the merchant, and is called otherwise for service providers.
    let name = if batch.parent.is_empty() { "user_name" } else { "username" };
    let key = turn.merchant.identity.certificate().public_key();
    let sealed = key.encrypt(Padding::Oaep, text(detail, "/user_name").as_bytes());
    let mut view = json!({
        "out_batch_no": request["out_batch_no"],
        "batch_id": batch.number,
        "appid": appid,
        "out_detail_no": detail["out_detail_no"],
        "detail_id": detail_id(&batch, index),
        "detail_status": status(&batch, detail),
        "transfer_amount": detail["transfer_amount"],
        "transfer_remark": detail["transfer_remark"],
        "openid": detail["openid"],
        name: base64::encode(&sealed.map_err(|_| Refusal::system_error())?),
        "initiate_time": clock::rfc3339(batch.created_at),
        "update_time": clock::rfc3339(batch.created_at),
    });
    extend(&mut view, parties(turn, &batch));
    if let Some(reason) = fail_reason(&batch, detail) {
        extend(&mut view, json!({ "fail_reason": reason }));
    }
    Ok(Reply::from(view))
}

fn tell(turn: &Turn<'_>, batch: &Document) -> Result<(), Refusal> {
    let news = News {
        event: "MCHTRANSFER.BATCH.FINISHED",
        summary: "商家转账批次完成通知",
        original_type: "mch_payment",
        url: batch.text("/request/notify_url"),
        reference: batch.text("/request/out_batch_no"),
    };
    let mut told = summary(batch);
    extend(&mut told, parties(turn, batch));
    notify::add(turn, &news, &told)
}
