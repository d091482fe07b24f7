//! Payment by v2.

use serde_json::{Value, json};

use super::fields::{Fields, fields};
use crate::clock;
use crate::products::payment::order::{self, Order, State};
use crate::products::payment::{close as closing, create as creating};
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;
use crate::v2::answer::failed;
use crate::v2::message::{Call, Message};

/// Whose an order is: the sub-merchant's, where one is named.
pub(super) fn payee<'a>(turn: &'a Turn<'_>, message: &'a Message) -> &'a str {
    match message.get("sub_mch_id") {
        "" => turn.merchant.id(),
        sub_mch_id => sub_mch_id,
    }
}

/// The part of a request that is kept, by the names of v3 where they differ.
fn kept(turn: &Turn<'_>, message: &Message) -> Value {
    let shares = message.get("profit_sharing") == "Y";
    let mut kept = json!({
        "api": "v2",
        "appid": message.get("appid"),
        "mchid": turn.merchant.id(),
        "description": message.get("body"),
        "out_trade_no": message.get("out_trade_no"),
        "goods_tag": message.get("goods_tag"),
        "settle_info": { "profit_sharing": shares },
        "sign_type": message.get("sign_type"),
    });
    let sub_mch_id = message.get("sub_mch_id");
    let partner = ["appid", "mchid"].map(|name| (format!("sp_{name}"), kept[name].clone()));
    if let Some(object) = kept.as_object_mut() {
        if !message.get("attach").is_empty() {
            object.insert("attach".to_owned(), message.get("attach").into());
        }
        if !sub_mch_id.is_empty() {
            object.extend(partner);
            object.insert("sub_mchid".to_owned(), sub_mch_id.into());
        }
    }
    kept
}

fn place(turn: &Turn<'_>, message: &Message, trade_type: &str) -> Result<Order, Refusal> {
    let trade_type = match trade_type {
        "JSAPI" => "JSAPI",
        "NATIVE" => "NATIVE",
        "APP" => "APP",
        "MWEB" => "MWEB",
        "MICROPAY" => "MICROPAY",
        _ => return Err(Refusal::new(400, "PARAM_ERROR", "trade_type参数不正确")),
    };
    let total = message.integer("total_fee").filter(|total| (1..=creating::MOST).contains(total));
    let wanted = creating::Wanted {
        mchid: payee(turn, message),
        sp_mchid: (!message.get("sub_mch_id").is_empty()).then(|| turn.merchant.id()),
        combine_out_trade_no: None,
        trade_type,
        total: total.ok_or_else(|| Refusal::new(400, "PARAM_ERROR", "total_fee参数不正确"))?,
        openid: message.get("openid"),
        notify_url: message.get("notify_url"),
        time_expire: &expiry(message.get("time_expire"))?,
        request: kept(turn, message),
    };
    if text(&wanted.request, "/out_trade_no").is_empty() {
        return Err(Refusal::new(400, "PARAM_ERROR", "缺少参数out_trade_no"));
    }
    creating::place(turn, &wanted)
}

/// `20091227091010`, in Beijing, as v3 writes it.
fn expiry(digits: &str) -> Result<String, Refusal> {
    if digits.is_empty() {
        return Ok(String::new());
    }
    let refused = || Refusal::new(400, "PARAM_ERROR", "time_expire参数格式错误");
    let part = |from: usize, to: usize| digits.get(from..to).ok_or_else(refused);
    Ok(format!(
        "{}-{}-{}T{}:{}:{}+08:00",
        part(0, 4)?,
        part(4, 6)?,
        part(6, 8)?,
        part(8, 10)?,
        part(10, 12)?,
        part(12, 14)?
    ))
}

/// `POST /pay/unifiedorder`.
pub(super) fn create(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let message = &call.message;
    let order = place(turn, message, message.get("trade_type"))?;
    let mut answer = fields([
        ("appid", message.get("appid").to_owned()),
        ("trade_type", order.trade_type.clone()),
        ("prepay_id", order.prepay_id.clone()),
    ]);
    let url = &call.origin;
    answer.extend(match order.trade_type.as_str() {
        "NATIVE" => fields([("code_url", format!("weixin://wxpay/bizpayurl?pr={}", order.prepay_id))]),
        "MWEB" => fields([("mweb_url", format!("{url}/sandbox/checkout?prepay_id={}", order.prepay_id))]),
        _ => Fields::new(),
    });
    Ok(answer)
}

/// `POST /pay/micropay`: the customer has shown a code, and pays at once.
pub(super) fn paid_by_code(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let mut order = place(turn, &call.message, "MICROPAY")?;
    creating::show_code(turn, &mut order)?;
    match order.state {
        State::UserPaying => Ok(failed("USERPAYING", "需要用户输入支付密码")),
        State::PayError => Ok(failed("TRADE_ERROR", "支付失败，请撤销订单后重试")),
        State::Closed | State::Revoked => Ok(failed("ORDERREVERSED", "订单已撤销")),
        State::NotPaid | State::Paid | State::Refunded => Ok(paid(&order)),
    }
}

/// The fields of a paid order, in answers and in the notification.
pub(super) fn paid(order: &Order) -> Fields {
    let mut paid = fields([
        ("appid", text(&order.request, "/appid").to_owned()),
        ("sub_mch_id", text(&order.request, "/sub_mchid").to_owned()),
        ("openid", order.openid.clone()),
        ("is_subscribe", "N".to_owned()),
        ("trade_type", order.trade_type.clone()),
        ("bank_type", "OTHERS".to_owned()),
        ("total_fee", order.total.to_string()),
        ("fee_type", "CNY".to_owned()),
        ("settlement_total_fee", order.settlement_total().to_string()),
        ("cash_fee", order.payer_total().to_string()),
        ("transaction_id", order.reference().to_owned()),
        ("out_trade_no", order.out_trade_no.clone()),
        ("attach", text(&order.request, "/attach").to_owned()),
        ("time_end", clock::digits(order.paid_at.unwrap_or(0))),
    ]);
    if let Some(coupon) = &order.terms.coupon {
        paid.extend(fields([
            ("coupon_fee", coupon.amount.to_string()),
            ("coupon_count", "1".to_owned()),
            ("coupon_type_0", coupon.kind.name().replace("NOCASH", "NO_CASH")),
            ("coupon_id_0", coupon.id.clone()),
            ("coupon_fee_0", coupon.amount.to_string()),
        ]));
    }
    paid.retain(|(_, text)| !text.is_empty());
    paid
}

/// The order that a message names, by either number.
pub(super) fn find(turn: &Turn<'_>, message: &Message) -> Result<Order, Refusal> {
    let mchid = payee(turn, message);
    let found = match message.get("transaction_id") {
        "" => Order::by_out_trade_no(turn.db, mchid, message.get("out_trade_no"))?,
        transaction_id => Order::by_transaction_id(turn.db, transaction_id)?,
    };
    found.filter(|order| order.mchid == mchid && order.is_of(turn.merchant.id())).ok_or_else(order::unknown)
}

/// `POST /pay/orderquery`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let order = find(turn, &call.message)?;
    let state = order.state_at(turn.now);
    let mut answer = fields([
        ("trade_state", state.name().to_owned()),
        ("trade_state_desc", state.description().to_owned()),
    ]);
    if order.paid_at.is_some() {
        answer.extend(paid(&order));
    } else {
        answer.extend(fields([
            ("appid", text(&order.request, "/appid").to_owned()),
            ("out_trade_no", order.out_trade_no),
            ("total_fee", order.total.to_string()),
        ]));
    }
    Ok(answer)
}

/// `POST /pay/closeorder`.
pub(super) fn close(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let mut order = find(turn, &call.message)?;
    if matches!(order.state, State::Paid | State::Refunded) {
        return Err(Refusal::new(400, "ORDERPAID", "订单已支付，不能发起关单"));
    }
    closing::close(turn, &mut order)?;
    Ok(fields([("appid", call.message.get("appid").to_owned())]))
}

/// `POST /secapi/pay/reverse`.
pub(super) fn reverse(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let mut order = find(turn, &call.message)?;
    closing::revoke(turn, &mut order)?;
    Ok(fields([("appid", call.message.get("appid").to_owned()), ("recall", "N".to_owned())]))
}
