//! Transfers to a customer, which he confirms.

use serde_json::{Value, json};

use super::turn::{Play, Turn};
use crate::clock;
use crate::gate::Call;
use crate::notify::{self, News};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};

/// How long the customer has to confirm: a day.
const PATIENCE: i64 = 86_400;

/// From this amount on, in fen, the customer's name is to be given.
const NAMED_FROM: i64 = 200_000;

/// Who plays an operation of transfers.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/fund-app/mch-transfer/transfer-bills")?;
    Some(match (method, rest) {
        ("POST", "") => create,
        ("GET", "/out-bill-no/{out_bill_no}" | "/transfer-bill-no/{transfer_bill_no}") => query,
        ("POST", "/out-bill-no/{out_bill_no}/cancel") => cancel,
        _ => return None,
    })
}

fn create(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let amount = call.integer("/transfer_amount").unwrap_or(0);
    if amount <= 0 {
        return Err(Refusal::new(400, "PARAM_ERROR", "转账金额必须为大于0的整数，单位为分"));
    }
    if amount >= NAMED_FROM && call.text("/user_name").is_empty() {
        return Err(Refusal::new(400, "INVALID_REQUEST", "转账金额大于等于2000元时，收款用户姓名必填"));
    }
    if let Some(bill) = Document::by_key(turn.db, Kind::Transfer, call.text("/out_bill_no"))? {
        if bill.body.get("request") != Some(call.fields()) {
            return Err(Refusal::new(400, "INVALID_REQUEST", "商户单号已存在，且请求参数与之前不一致"));
        }
        return Ok(created(&bill));
    }
    let payer = Account::Merchant(turn.app.merchant.id.clone());
    if balance(turn.db, &payer)? < amount {
        return Err(Refusal::new(403, "NOT_ENOUGH", "商户运营账户资金不足，请充值后重试"));
    }
    let number = turn.number("1330")?;
    let movement = Movement {
        from: payer,
        to: Account::Transit,
        amount,
        purpose: Purpose::Transfer,
        reference: &number,
        at: turn.now,
    };
    post(turn.db, &movement)?;
    let bill = Document {
        kind: Kind::Transfer,
        key: call.text("/out_bill_no").to_owned(),
        parent: String::new(),
        state: "WAIT_USER_CONFIRM".to_owned(),
        body: json!({ "request": call.fields(), "updated_at": turn.now }),
        created_at: turn.now,
        due_at: Some(turn.now.saturating_add(PATIENCE)),
        number,
    };
    bill.put(turn.db)?;
    Ok(created(&bill))
}

fn created(bill: &Document) -> Reply {
    let mut answer = json!({
        "out_bill_no": bill.key,
        "transfer_bill_no": bill.number,
        "create_time": clock::rfc3339(bill.created_at),
        "state": bill.state,
    });
    if let Some(fields) = answer.as_object_mut().filter(|_| bill.state == "WAIT_USER_CONFIRM") {
        fields.insert("package_info".to_owned(), format!("affffddafdfafddffda=={}", bill.number).into());
    }
    Reply::from(answer)
}

fn unknown() -> Refusal {
    Refusal::new(404, "NOT_FOUND", "记录不存在")
}

fn find_bill(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let found = match call.text("/out_bill_no") {
        "" => Document::by_number(turn.db, Kind::Transfer, call.text("/transfer_bill_no"))?,
        number => Document::by_key(turn.db, Kind::Transfer, number)?,
    };
    found.ok_or_else(unknown)
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let bill = find_bill(turn, call)?;
    let mut view = view(turn, &bill);
    if let Some(fields) = view.as_object_mut() {
        fields.insert("appid".to_owned(), bill.text("/request/appid").into());
        fields.insert("transfer_remark".to_owned(), bill.text("/request/transfer_remark").into());
    }
    Ok(Reply::from(view))
}

/// What a query and the notification of the end have in common.
fn view(turn: &Turn<'_>, bill: &Document) -> Value {
    let mut view = json!({
        "mch_id": turn.app.merchant.id,
        "out_bill_no": bill.key,
        "transfer_bill_no": bill.number,
        "state": bill.state,
        "transfer_amount": bill.integer("/request/transfer_amount"),
        "openid": bill.text("/request/openid"),
        "create_time": clock::rfc3339(bill.created_at),
        "update_time": clock::rfc3339(bill.integer("/updated_at")),
    });
    if let Some(fields) = view.as_object_mut().filter(|_| bill.state == "FAIL") {
        fields.insert("fail_reason".to_owned(), "OVERDUE_CLOSE".into());
    }
    view
}

fn cancel(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut bill = find_bill(turn, call)?;
    match bill.state.as_str() {
        "WAIT_USER_CONFIRM" => end(turn, &mut bill, "CANCELLED")?,
        "CANCELLED" => {}
        _ => return Err(Refusal::new(400, "INVALID_REQUEST", "转账单状态不支持撤销")),
    }
    Ok(Reply::from(json!({
        "out_bill_no": bill.key,
        "transfer_bill_no": bill.number,
        "state": "CANCELLED",
        "update_time": clock::rfc3339(bill.integer("/updated_at")),
    })))
}

/// The customer takes the money.
pub(crate) fn confirm(turn: &Turn<'_>, what: &str) -> Result<(), Refusal> {
    let number = what.rsplit("==").next().unwrap_or(what);
    let by_key = Document::by_key(turn.db, Kind::Transfer, what)?;
    let found = match by_key {
        Some(bill) => Some(bill),
        None => Document::by_number(turn.db, Kind::Transfer, number)?,
    };
    let mut bill = found.ok_or_else(unknown)?;
    if bill.state != "WAIT_USER_CONFIRM" {
        return Err(Refusal::new(400, "INVALID_REQUEST", "转账单不在待用户确认的状态"));
    }
    end(turn, &mut bill, "SUCCESS")
}

/// Those that nobody confirmed in time.
pub(super) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    for mut bill in Document::due(turn.db, Kind::Transfer, turn.now)? {
        end(turn, &mut bill, "FAIL")?;
    }
    Ok(())
}

/// The transfer comes to an end: the money goes to the customer, or back.
fn end(turn: &Turn<'_>, bill: &mut Document, state: &str) -> Result<(), Refusal> {
    let (to, purpose) = if state == "SUCCESS" {
        (Account::Customer(bill.text("/request/openid").to_owned()), Purpose::Transfer)
    } else {
        (Account::Merchant(turn.app.merchant.id.clone()), Purpose::TransferReturn)
    };
    let amount = bill.integer("/request/transfer_amount");
    let (from, reference, at) = (Account::Transit, bill.number.as_str(), turn.now);
    post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    state.clone_into(&mut bill.state);
    bill.due_at = None;
    bill.set("updated_at", turn.now);
    bill.put(turn.db)?;
    let news = News {
        event: "MCHTRANSFER.BILL.FINISHED",
        summary: "商家转账单据终态通知",
        original_type: "mch_payment",
        url: bill.text("/request/notify_url"),
        reference: &bill.key,
    };
    notify::add(turn, &news, &view(turn, bill))
}
