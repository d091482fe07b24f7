//! Complaints of customers, and what the merchant does about them.

use serde_json::{Value, json};

use super::payment::order::Order;
use crate::call::Call;
use crate::clock;
use crate::notify::{self, News};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::turn::{Play, Turn};

/// Who plays an operation of complaints.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/merchant-service/")?;
    Some(match (method, rest) {
        ("GET", "complaints-v2") => list,
        ("GET", "complaints-v2/{complaint_id}") => detail,
        ("GET", "complaints-v2/{complaint_id}/negotiation-historys") => history,
        ("POST", "complaints-v2/{complaint_id}/response") => respond,
        ("POST", "complaints-v2/{complaint_id}/complete") => complete,
        ("POST", "complaints-v2/{complaint_id}/update-refund-progress") => refund_progress,
        ("POST", "complaint-notifications") => set_url,
        ("PUT", "complaint-notifications") => change_url,
        ("GET", "complaint-notifications") => url,
        ("DELETE", "complaint-notifications") => delete_url,
        _ => return None,
    })
}

/// A customer complains about an order.
pub(crate) fn complain(turn: &Turn<'_>, out_trade_no: &str, words: &str) -> Result<String, Refusal> {
    let condition = "out_trade_no = ?1 AND paid_at IS NOT NULL ORDER BY id DESC LIMIT 1";
    let order = Order::many(turn.db, condition, [out_trade_no])?.into_iter().next();
    let order = order.ok_or_else(super::payment::order::unknown)?;
    let turn = &turn.of(order.owner());
    let number = turn.number("2000")?;
    let mut complaint = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Complaint,
        key: number.clone(),
        number: number.clone(),
        parent: order.mchid.clone(),
        state: "PENDING".to_owned(),
        body: json!({
            "words": words, "openid": order.openid, "transaction_id": order.reference(),
            "out_trade_no": order.out_trade_no, "amount": order.total, "history": [],
        }),
        created_at: turn.now,
        due_at: None,
    };
    note(turn, &mut complaint, "USER_CREATE_COMPLAINT", words);
    complaint.put(turn.db)?;
    tell(turn, &complaint, "COMPLAINT.CREATE", "CREATE_COMPLAINT")?;
    Ok(number)
}

/// Adds a line to a complaint's history.
fn note(turn: &Turn<'_>, complaint: &mut Document, kind: &str, words: &str) {
    if let Some(history) = complaint.body.get_mut("history").and_then(Value::as_array_mut) {
        let operator = if kind.starts_with("USER") { "投诉人" } else { "商户" };
        history.push(json!({
            "log_id": format!("{}{:03}", complaint.number, history.len() + 1),
            "operator": operator,
            "operate_time": clock::rfc3339(turn.now),
            "operate_type": kind,
            "operate_details": words,
        }));
    }
}

fn tell(turn: &Turn<'_>, complaint: &Document, event: &str, action: &str) -> Result<(), Refusal> {
    let own = Document::by_key(turn.db, turn.merchant.id(), Kind::ComplaintUrl, &turn.merchant.id)?;
    let url = own.as_ref().map_or(turn.app.notify_url.as_str(), |own| own.text("/url"));
    let summary = if event == "COMPLAINT.CREATE" { "产生新投诉" } else { "投诉状态变化" };
    let news = News { event, summary, original_type: "complaint", url, reference: &complaint.number };
    notify::add(turn, &news, &json!({ "complaint_id": complaint.number, "action_type": action }))
}

fn find_complaint(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let found =
        Document::by_number(turn.db, turn.merchant.id(), Kind::Complaint, call.text("/complaint_id"))?;
    found.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "投诉单不存在"))
}

fn view(complaint: &Document) -> Value {
    json!({
        "complaint_id": complaint.number,
        "complaint_time": clock::rfc3339(complaint.created_at),
        "complaint_detail": complaint.text("/words"),
        "complaint_state": complaint.state,
        "complainted_mchid": complaint.parent,
        "payer_openid": complaint.text("/openid"),
        "complaint_order_info": [{
            "transaction_id": complaint.text("/transaction_id"),
            "out_trade_no": complaint.text("/out_trade_no"),
            "amount": complaint.integer("/amount"),
        }],
        "complaint_full_refunded": false,
        "incoming_user_response": false,
        "user_complaint_times": 1,
        "problem_description": complaint.text("/words"),
        "problem_type": "OTHERS",
    })
}

/// A page of a list, with what was asked for.
fn page(call: &Call, most: i64, list: &[Value]) -> Reply {
    let limit = call.integer("/limit").unwrap_or(10).clamp(1, most);
    let offset = call.integer("/offset").unwrap_or(0).max(0);
    let place = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
    let data: Vec<&Value> = list.iter().skip(place(offset)).take(place(limit)).collect();
    Reply::from(json!({ "data": data, "limit": limit, "offset": offset, "total_count": list.len() }))
}

fn list(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (from, to, mchid) =
        (call.text("/begin_date"), call.text("/end_date"), call.text("/complainted_mchid"));
    let all = Document::latest(turn.db, Kind::Complaint, 10_000)?;
    let wanted = all.iter().filter(|complaint| {
        let day = clock::date(complaint.created_at);
        complaint.owner == turn.merchant.id()
            && (from..=to).contains(&day.as_str())
            && (mchid.is_empty() || complaint.parent == mchid)
    });
    // Who complains is told with the complaint itself, and not in the list.
    let listed = wanted.map(view).map(|mut complaint| {
        if let Some(fields) = complaint.as_object_mut() {
            fields.remove("payer_openid");
        }
        complaint
    });
    Ok(page(call, 50, &listed.collect::<Vec<_>>()))
}

fn detail(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::from(view(&find_complaint(turn, call)?)))
}

fn history(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let complaint = find_complaint(turn, call)?;
    let mut lines = complaint.body["history"].as_array().cloned().unwrap_or_default();
    lines.reverse();
    Ok(page(call, 300, &lines))
}

/// The merchant does something, and the complaint goes on to a state.
fn act(turn: &Turn<'_>, call: &Call, kind: &str, words: &str, state: &str) -> Result<Reply, Refusal> {
    let mut complaint = find_complaint(turn, call)?;
    let named = call.text("/complainted_mchid");
    if !named.is_empty() && named != complaint.parent {
        return Err(Refusal::new(403, "NO_AUTH", "被诉商户号与投诉单不一致"));
    }
    if complaint.state == "PROCESSED" && kind != "MERCHANT_RESPONSE" {
        return Err(Refusal::new(400, "INVALID_REQUEST", "投诉单已处理完成"));
    }
    note(turn, &mut complaint, kind, words);
    if complaint.state != "PROCESSED" {
        state.clone_into(&mut complaint.state);
    }
    complaint.put(turn.db)?;
    tell(turn, &complaint, "COMPLAINT.STATE_CHANGE", kind)?;
    Ok(Reply::empty())
}

fn respond(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    act(turn, call, "MERCHANT_RESPONSE", call.text("/response_content"), "PROCESSING")
}

fn complete(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    act(turn, call, "MERCHANT_CONFIRM_COMPLETE", "", "PROCESSED")
}

fn refund_progress(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (kind, words) = match call.text("/action") {
        "APPROVE" => ("MERCHANT_APPROVE_REFUND", call.text("/remark")),
        _ => ("MERCHANT_REJECT_REFUND", call.text("/reject_reason")),
    };
    act(turn, call, kind, words, "PROCESSING")
}

fn kept_url(turn: &Turn<'_>) -> Result<Option<Document>, Refusal> {
    Ok(Document::by_key(turn.db, turn.merchant.id(), Kind::ComplaintUrl, &turn.merchant.id)?)
}

fn no_url() -> Refusal {
    Refusal::new(404, "RESOURCE_NOT_EXISTS", "投诉通知回调地址不存在")
}

fn shown(turn: &Turn<'_>, url: &str) -> Reply {
    Reply::from(json!({ "mchid": turn.merchant.id, "url": url }))
}

fn put_url(turn: &Turn<'_>, url: &str) -> Result<Reply, Refusal> {
    let mchid = turn.merchant.id.clone();
    let document = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::ComplaintUrl,
        number: mchid.clone(),
        key: mchid,
        parent: String::new(),
        state: String::new(),
        body: json!({ "url": url }),
        created_at: turn.now,
        due_at: None,
    };
    document.put(turn.db)?;
    Ok(shown(turn, url))
}

fn set_url(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    if kept_url(turn)?.is_some() {
        return Err(Refusal::new(400, "RESOURCE_ALREADY_EXISTS", "投诉通知回调地址已存在"));
    }
    put_url(turn, call.text("/url"))
}

fn change_url(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    kept_url(turn)?.ok_or_else(no_url)?;
    put_url(turn, call.text("/url"))
}

fn url(turn: &Turn<'_>, _: &Call) -> Result<Reply, Refusal> {
    let document = kept_url(turn)?.ok_or_else(no_url)?;
    Ok(shown(turn, document.text("/url")))
}

fn delete_url(turn: &Turn<'_>, _: &Call) -> Result<Reply, Refusal> {
    kept_url(turn)?.ok_or_else(no_url)?.delete(turn.db)?;
    Ok(Reply::empty())
}
