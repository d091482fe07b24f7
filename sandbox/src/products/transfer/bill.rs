//! Transfers to a customer, which he confirms: the merchant's, and his sub-merchants'.

use serde_json::{Value, json};

use crate::call::Call;
use crate::clock;
use crate::notify::{self, News};
use crate::outcomes::{Outcome, Subject};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind, key_of};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::turn::{Play, Turn};

/// How long the customer has to confirm: a day.
const PATIENCE: i64 = 86_400;

/// How long calling one back takes where it does not happen at once, in seconds.
const CANCELING_FOR: i64 = 30;

/// From this amount on, in fen, the customer's name is to be given.
const NAMED_FROM: i64 = 200_000;

/// Where they are: the merchant's own, and the two places of those for sub-merchants.
const PLACES: [&str; 3] = [
    "/v3/fund-app/mch-transfer/transfer-bills",
    "/v3/fund-app/mch-transfer/partner/transfer-bills",
    "/v3/ecommerce/mch-transfer/transfer-bills",
];

/// Who plays an operation of single transfers.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = PLACES.iter().find_map(|place| path.strip_prefix(place))?;
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
    let (sub_mchid, out_bill_no) = (call.text("/sub_mchid"), call.text("/out_bill_no"));
    if let Some(bill) =
        Document::of_merchant(turn.db, turn.merchant.id(), Kind::Transfer, sub_mchid, out_bill_no)?
    {
        if bill.body.get("request") != Some(call.fields()) {
            return Err(Refusal::new(400, "INVALID_REQUEST", "商户单号已存在，且请求参数与之前不一致"));
        }
        return Ok(created(call, &bill));
    }
    let mut bill = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Transfer,
        key: key_of(sub_mchid, out_bill_no),
        parent: sub_mchid.to_owned(),
        state: "WAIT_USER_CONFIRM".to_owned(),
        body: json!({ "request": call.fields(), "updated_at": turn.now }),
        created_at: turn.now,
        due_at: Some(turn.now.saturating_add(PATIENCE)),
        number: turn.number("1330")?,
    };
    let from = payer(&bill);
    if balance(turn.db, &from)? < amount {
        return Err(Refusal::new(403, "NOT_ENOUGH", "商户运营账户资金不足，请充值后重试"));
    }
    let (to, purpose, reference, at) = (Account::Transit, Purpose::Transfer, bill.number.as_str(), turn.now);
    post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    bill.put(turn.db)?;
    let outcome = turn.app.outcomes.of(Subject::Transfer, out_bill_no, &[call.text("/transfer_remark")]);
    if let Some(Outcome::TransferFails(reason)) = outcome {
        // It is taken, and found to be impossible afterwards.
        let accepted = Document { state: "ACCEPTED".to_owned(), ..bill.clone() };
        bill.set("fail_reason", reason);
        end(turn, &mut bill, "FAIL")?;
        return Ok(created(call, &accepted));
    }
    Ok(created(call, &bill))
}

/// Whose money it is.
fn payer(bill: &Document) -> Account {
    Account::Merchant(bill.account().to_owned())
}

fn created(call: &Call, bill: &Document) -> Reply {
    let package = || format!("affffddafdfafddffda=={}", bill.number);
    let package = (bill.state == "WAIT_USER_CONFIRM").then(|| ("package_info", package()));
    let time = ("create_time", clock::rfc3339(bill.created_at));
    short(call, bill, package.into_iter().chain([time]))
}

/// The numbers, the state, and a little more: as far as the operation's page has them, which of a partner's has no state.
fn short(call: &Call, bill: &Document, more: impl IntoIterator<Item = (&'static str, String)>) -> Reply {
    let numbers = [
        ("out_bill_no", bill.merchants_number()),
        ("transfer_bill_no", &bill.number),
        ("state", &bill.state),
        ("sub_mchid", &bill.parent),
    ];
    let numbers = numbers.into_iter().map(|(name, text)| (name, text.to_owned()));
    let fields = numbers.chain(more).filter(|(name, text)| call.has_answer(name) && !text.is_empty());
    let fields = fields.map(|(name, text)| (name.to_owned(), Value::from(text)));
    Reply::from(fields.collect::<Value>())
}

fn unknown() -> Refusal {
    Refusal::new(404, "NOT_FOUND", "记录不存在")
}

fn find_bill(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let sub_mchid = call.text("/sub_mchid");
    let found = match call.text("/out_bill_no") {
        "" => {
            Document::by_number(turn.db, turn.merchant.id(), Kind::Transfer, call.text("/transfer_bill_no"))?
        }
        number => Document::of_merchant(turn.db, turn.merchant.id(), Kind::Transfer, sub_mchid, number)?,
    };
    found.filter(|bill| bill.parent == sub_mchid).ok_or_else(unknown)
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let bill = find_bill(turn, call)?;
    let mut view = view(turn, &bill);
    if let Some(fields) = view.as_object_mut() {
        for name in ["appid", "transfer_remark", "transfer_scene_id"] {
            fields.insert(name.to_owned(), bill.text(&format!("/request/{name}")).into());
        }
        fields.retain(|name, _| call.has_answer(name));
    }
    Ok(Reply::from(view))
}

/// The part that a query and the notification of the end have in common.
fn view(turn: &Turn<'_>, bill: &Document) -> Value {
    let mut view = json!({
        "out_bill_no": bill.merchants_number(),
        "transfer_bill_no": bill.number,
        "state": bill.state,
        "transfer_amount": bill.integer("/request/transfer_amount"),
        "openid": bill.text("/request/openid"),
        "create_time": clock::rfc3339(bill.created_at),
        "update_time": clock::rfc3339(bill.integer("/updated_at")),
    });
    let ours = turn.merchant.id();
    let own: &[(&str, &str)] = match bill.parent.as_str() {
        "" => &[("mch_id", ours)],
        sub_mchid => &[("mchid", ours), ("sub_mchid", sub_mchid)],
    };
    let reason = match bill.text("/fail_reason") {
        "" => "OVERDUE_CLOSE",
        reason => reason,
    };
    let failed = (bill.state == "FAIL").then_some(("fail_reason", reason));
    if let Some(fields) = view.as_object_mut() {
        fields.extend(
            own.iter().chain(failed.as_ref()).map(|(name, text)| ((*name).to_owned(), Value::from(*text))),
        );
    }
    view
}

fn cancel(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut bill = find_bill(turn, call)?;
    match bill.state.as_str() {
        "WAIT_USER_CONFIRM" => match turn.app.outcomes.of(
            Subject::Cancel,
            bill.merchants_number(),
            &[bill.text("/request/transfer_remark")],
        ) {
            Some(_) => begin_canceling(turn, &mut bill)?,
            None => end(turn, &mut bill, "CANCELLED")?,
        },
        "CANCELING" | "CANCELLED" => {}
        _ => return Err(Refusal::new(400, "INVALID_REQUEST", "转账单状态不支持撤销")),
    }
    Ok(short(call, &bill, [("update_time", clock::rfc3339(bill.integer("/updated_at")))]))
}

/// It is called back, and that takes its time.
fn begin_canceling(turn: &Turn<'_>, bill: &mut Document) -> Result<(), Refusal> {
    "CANCELING".clone_into(&mut bill.state);
    bill.due_at = Some(turn.now.saturating_add(CANCELING_FOR));
    bill.set("updated_at", turn.now);
    Ok(bill.put(turn.db)?)
}

/// The customer takes the money.
pub(crate) fn confirm(turn: &Turn<'_>, what: &str) -> Result<(), Refusal> {
    let number = what.rsplit("==").next().unwrap_or(what);
    let by_number = Document::of_anybody(turn.db, Kind::Transfer, what)?;
    let found = match by_number {
        Some(bill) => Some(bill),
        None => Document::numbered(turn.db, Kind::Transfer, number)?,
    };
    let mut bill = found.ok_or_else(unknown)?;
    if bill.state != "WAIT_USER_CONFIRM" {
        return Err(Refusal::new(400, "INVALID_REQUEST", "转账单不在待用户确认的状态"));
    }
    end(&turn.of(&bill.owner.clone()), &mut bill, "SUCCESS")
}

/// Those that nobody confirmed in time, and those that are called back at last.
pub(in crate::products) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    for mut bill in Document::due(turn.db, Kind::Transfer, turn.now)? {
        let state = if bill.state == "CANCELING" { "CANCELLED" } else { "FAIL" };
        end(&turn.of(&bill.owner.clone()), &mut bill, state)?;
    }
    Ok(())
}

/// The transfer comes to an end: the money goes to the customer, or back.
fn end(turn: &Turn<'_>, bill: &mut Document, state: &str) -> Result<(), Refusal> {
    let (to, purpose) = if state == "SUCCESS" {
        (Account::Customer(bill.text("/request/openid").to_owned()), Purpose::Transfer)
    } else {
        (payer(bill), Purpose::TransferReturn)
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
        reference: bill.merchants_number(),
    };
    notify::add(turn, &news, &view(turn, bill))
}
