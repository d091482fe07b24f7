//! Red packets: money that waits for the customer to open it.

use serde_json::json;

use super::fields::{Fields, fields};
use crate::clock;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::turn::Turn;
use crate::v2::message::Call;

/// How long it waits: a day.
const PATIENCE: i64 = 86_400;

/// `POST /mmpaymkttransfers/sendredpack`.
pub(super) fn send(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let message = &call.message;
    let number = message.get("mch_billno");
    let amount = message.integer("total_amount").unwrap_or(0);
    if number.is_empty() || amount <= 0 || message.get("re_openid").is_empty() {
        return Err(Refusal::new(400, "PARAM_ERROR", "mch_billno、total_amount或re_openid参数不正确"));
    }
    let packet = match Document::by_key(turn.db, turn.merchant.id(), Kind::RedPacket, number)? {
        Some(packet)
            if packet.integer("/amount") != amount || packet.text("/openid") != message.get("re_openid") =>
        {
            return Err(Refusal::new(400, "FATAL_ERROR", "相同商户单号的请求参数不一致"));
        }
        Some(packet) => packet,
        None => fresh(turn, call, amount)?,
    };
    Ok(fields([
        ("mch_billno", packet.key),
        ("wxappid", message.get("wxappid").to_owned()),
        ("re_openid", message.get("re_openid").to_owned()),
        ("total_amount", amount.to_string()),
        ("send_listid", packet.number),
    ]))
}

fn fresh(turn: &Turn<'_>, call: &Call, amount: i64) -> Result<Document, Refusal> {
    let from = Account::Merchant(turn.merchant.id().to_owned());
    if balance(turn.db, &from)? < amount {
        return Err(Refusal::new(403, "NOT_ENOUGH", "帐号余额不足，请到商户平台充值后再重试"));
    }
    let number = turn.number("1000")?;
    let (to, purpose, reference, at) = (Account::Transit, Purpose::RedPacket, number.as_str(), turn.now);
    post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    let message = &call.message;
    let packet = Document {
        owner: turn.merchant.id().to_owned(),
        kind: Kind::RedPacket,
        key: message.get("mch_billno").to_owned(),
        number,
        parent: String::new(),
        state: "SENT".to_owned(),
        body: json!({
            "amount": amount, "openid": message.get("re_openid"), "wishing": message.get("wishing"),
            "act_name": message.get("act_name"), "remark": message.get("remark"),
        }),
        created_at: turn.now,
        due_at: Some(turn.now.saturating_add(PATIENCE)),
    };
    packet.put(turn.db)?;
    Ok(packet)
}

/// `POST /mmpaymkttransfers/gethbinfo`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let packet = find(turn, call.message.get("mch_billno"))?;
    let mut answer = fields([
        ("mch_billno", packet.key.clone()),
        ("detail_id", packet.number.clone()),
        ("status", packet.state.clone()),
        ("send_type", "API".to_owned()),
        ("hb_type", "NORMAL".to_owned()),
        ("total_num", "1".to_owned()),
        ("total_amount", packet.integer("/amount").to_string()),
        ("send_time", clock::date_and_time(packet.created_at)),
        ("wishing", packet.text("/wishing").to_owned()),
        ("act_name", packet.text("/act_name").to_owned()),
        ("remark", packet.text("/remark").to_owned()),
    ]);
    let ended = clock::date_and_time(packet.integer("/ended_at"));
    if packet.state == "REFUND" {
        let amount = packet.integer("/amount").to_string();
        answer.extend(fields([("refund_time", ended), ("refund_amount", amount)]));
    }
    Ok(answer)
}

fn find(turn: &Turn<'_>, number: &str) -> Result<Document, Refusal> {
    let found = Document::by_key(turn.db, turn.merchant.id(), Kind::RedPacket, number)?;
    found.ok_or_else(unknown)
}

fn unknown() -> Refusal {
    Refusal::new(404, "NOT_FOUND", "指定单号数据不存在")
}

/// The customer opens it.
pub(crate) fn open(turn: &Turn<'_>, number: &str) -> Result<(), Refusal> {
    let found = Document::of_anybody(turn.db, Kind::RedPacket, number)?;
    let mut packet = found.ok_or_else(unknown)?;
    if packet.state != "SENT" {
        return Err(Refusal::new(400, "INVALID_REQUEST", "红包已被领取或已退回"));
    }
    let to = Account::Customer(packet.text("/openid").to_owned());
    end(turn, &mut packet, "RECEIVED", to)
}

/// Those that nobody opened in time go back.
pub(in crate::products) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    for mut packet in Document::due(turn.db, Kind::RedPacket, turn.now)? {
        let to = Account::Merchant(packet.owner.clone());
        end(turn, &mut packet, "REFUND", to)?;
    }
    Ok(())
}

fn end(turn: &Turn<'_>, packet: &mut Document, state: &str, to: Account) -> Result<(), Refusal> {
    let (from, amount, reference) = (Account::Transit, packet.integer("/amount"), packet.number.as_str());
    let (purpose, at) = (Purpose::RedPacket, turn.now);
    post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    state.clone_into(&mut packet.state);
    packet.due_at = None;
    packet.set("ended_at", turn.now);
    Ok(packet.put(turn.db)?)
}
