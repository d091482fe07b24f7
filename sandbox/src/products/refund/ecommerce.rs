//! Refunds of e-commerce platforms, which may lay the money out for a sub-merchant that has none left.

use serde_json::{Value, json};

use super::abnormal::redirect;
use super::place::{Asked, Placed, place};
use super::record::Refund;
use super::tell::tell;
use super::v3::{named, payee};
use crate::call::Call;
use crate::clock;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::text::text;
use crate::turn::{Play, Turn};

/// The platform lays out what the sub-merchant owes.
const ADVANCE: &str = "REFUND_SOURCE_PARTNER_ADVANCE";

/// The sub-merchant pays.
const OWN: &str = "REFUND_SOURCE_SUB_MERCHANT";

/// Who plays an operation of these refunds.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/ecommerce/refunds/")?;
    Some(match (method, rest) {
        ("POST", "apply") => apply,
        ("GET", "id/{refund_id}" | "out-refund-no/{out_refund_no}") => query,
        ("POST", "{refund_id}/apply-abnormal-refund") => abnormal,
        ("POST", "{refund_id}/return-advance") => return_advance,
        ("GET", "{refund_id}/return-advance") => returned,
        _ => return None,
    })
}

fn apply(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mchid = payee(turn, call);
    let laid_out = call.text("/refund_account") == ADVANCE;
    let payer = if laid_out { turn.merchant.id() } else { mchid };
    let placed = place(turn, &Asked::of(call, mchid, payer))?;
    if placed.is_new {
        if laid_out && placed.laid_out() > 0 {
            lay_out(turn, &placed)?;
        }
        tell(turn, &placed.order, &placed.refund)?;
    }
    Ok(Reply::from(view(turn, &placed.refund)?))
}

impl Placed {
    /// The part of it that was not frozen, in fen.
    fn laid_out(&self) -> i64 {
        self.refund.course.parts.settlement - self.refund.course.from_frozen
    }
}

/// Keeps what the sub-merchant owes the platform.
fn lay_out(turn: &Turn<'_>, placed: &Placed) -> Result<(), Refusal> {
    let advance = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::Advance,
        key: placed.refund.number.clone(),
        number: turn.number("7000")?,
        parent: placed.order.mchid.clone(),
        state: "OWED".to_owned(),
        body: json!({ "amount": placed.laid_out() }),
        created_at: turn.now,
        due_at: None,
    };
    Ok(advance.put(turn.db)?)
}

/// The fields of the answer to an application, which a query has among others.
fn view(turn: &Turn<'_>, refund: &Refund) -> Result<Value, Refusal> {
    let advance = Document::by_key(turn.db, turn.merchant.id(), Kind::Advance, &refund.number)?;
    let source = match text(&refund.request, "/refund_account") {
        "" => OWN,
        source => source,
    };
    Ok(json!({
        "refund_id": refund.number,
        "out_refund_no": refund.out_refund_no,
        "create_time": clock::rfc3339(refund.created_at),
        "amount": {
            "refund": refund.amount, "payer_refund": refund.course.parts.payer,
            "discount_refund": refund.course.parts.coupon, "currency": "CNY",
            "advance": advance.map_or(0, |advance| advance.integer("/amount")),
        },
        "refund_account": source,
    }))
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = named(turn, call)?;
    Ok(Reply::from(whole(turn, &refund, refund.view(&order))?))
}

/// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
fn abnormal(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = redirect(turn, call)?;
    Ok(Reply::from(whole(turn, &refund, refund.applied(&order))?))
}

/// A refund with what a platform is told of it.
fn whole(turn: &Turn<'_>, refund: &Refund, mut whole: Value) -> Result<Value, Refusal> {
    if let (Some(fields), Value::Object(own)) = (whole.as_object_mut(), view(turn, refund)?) {
        fields.extend(own);
        if let Some(account) = refund.request.get("funds_account") {
            fields.insert("funds_account".to_owned(), account.clone());
        }
    }
    Ok(whole)
}

/// The amount laid out for the refund that a call names.
fn advance_of(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let found = Document::by_key(turn.db, turn.merchant.id(), Kind::Advance, call.text("/refund_id"))?;
    found
        .filter(|advance| advance.parent == call.text("/sub_mchid"))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "垫付退款单不存在"))
}

/// `POST …/return-advance`: the sub-merchant gives back what was laid out for him, once.
fn return_advance(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut advance = advance_of(turn, call)?;
    if advance.state == "OWED" {
        let amount = advance.integer("/amount");
        let from = Account::Merchant(advance.parent.clone());
        if balance(turn.db, &from)? < amount {
            return Err(Refusal::new(403, "NOT_ENOUGH", "二级商户账户余额不足，请充值后重新发起"));
        }
        let to = Account::Merchant(turn.merchant.id().to_owned());
        let (purpose, reference, at) = (Purpose::AdvanceReturn, advance.number.as_str(), turn.now);
        post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
        "SUCCESS".clone_into(&mut advance.state);
        advance.set("returned_at", turn.now);
        advance.put(turn.db)?;
    }
    Ok(Reply::from(settled(turn, &advance)))
}

/// `GET …/return-advance`.
fn returned(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let advance = advance_of(turn, call)?;
    if advance.state == "OWED" {
        return Err(Refusal::new(404, "RESOURCE_NOT_EXISTS", "垫付回补单不存在"));
    }
    Ok(Reply::from(settled(turn, &advance)))
}

fn settled(turn: &Turn<'_>, advance: &Document) -> Value {
    json!({
        "refund_id": advance.key,
        "advance_return_id": advance.number,
        "return_amount": advance.integer("/amount"),
        "payer_mchid": advance.parent,
        "payer_account": "BASIC",
        "payee_mchid": turn.merchant.id(),
        "payee_account": "BASIC",
        "result": "SUCCESS",
        "success_time": clock::rfc3339(advance.integer("/returned_at")),
    })
}
