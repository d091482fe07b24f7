//! Combined payment: several orders, paid at once.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use super::close;
use super::create::{self, Wanted, amount, kept, trade_type};
use super::order::{Order, unknown};
use super::view::{promotion, scene};
use crate::call::Call;
use crate::clock;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::text::text;
use crate::turn::{Play, Turn};

/// Who plays an operation below `/v3/combine-transactions/`.
pub(super) fn find(method: &str, rest: &str) -> Option<Play> {
    Some(match (method, rest) {
        ("POST", "jsapi" | "miniprogram" | "app" | "native" | "h5") => order,
        ("GET", "out-trade-no/{combine_out_trade_no}") => query,
        ("POST", "out-trade-no/{combine_out_trade_no}/close") => close_all,
        _ => return None,
    })
}

/// How many parts a combination may have.
const PARTS: RangeInclusive<usize> = 2..=10;

fn sub_orders(request: &Value) -> &[Value] {
    request.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Who a part of a combination is paid to.
fn payee(part: &Value) -> &str {
    match text(part, "/sub_mchid") {
        "" => text(part, "/mchid"),
        sub_mchid => sub_mchid,
    }
}

fn order(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let number = call.text("/combine_out_trade_no");
    let parts = sub_orders(call.fields());
    if !PARTS.contains(&parts.len()) {
        return Err(Refusal::new(400, "INVALID_REQUEST", "合单支付的子单数量为2至10单"));
    }
    let before = Order::of_combination(turn.db, turn.merchant.id(), number)?;
    if !before.is_empty() && before.len() != parts.len() {
        return Err(Refusal::new(403, "OUT_TRADE_NO_USED", "商户订单号重复"));
    }
    let mut prepay_id = None;
    for (index, part) in parts.iter().enumerate() {
        let wanted = wanted(call, part, index)?;
        let mut order = create::place(turn, &wanted)?;
        if order.combine_out_trade_no.as_deref() != Some(number) {
            return Err(Refusal::new(403, "OUT_TRADE_NO_USED", "子单的商户订单号重复"));
        }
        let shared = prepay_id.get_or_insert_with(|| order.prepay_id.clone());
        shared.clone_into(&mut order.prepay_id);
        order.update(turn.db)?;
    }
    Ok(create::answer(call, &prepay_id.unwrap_or_default()))
}

fn wanted<'a>(call: &'a Call, part: &'a Value, index: usize) -> Result<Wanted<'a>, Refusal> {
    let total = amount(call.fields(), &format!("/sub_orders/{index}/amount/total_amount"))?;
    // What a part says, and what the combination says for all.
    let mut request = kept(call.fields());
    if let (Some(fields), Some(own)) = (request.as_object_mut(), part.as_object()) {
        fields.remove("sub_orders");
        fields.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    Ok(Wanted {
        mchid: payee(part),
        sp_mchid: None,
        combine_out_trade_no: Some(call.text("/combine_out_trade_no")),
        trade_type: trade_type(call),
        total,
        openid: call.text("/combine_payer_info/openid"),
        notify_url: call.text("/notify_url"),
        time_expire: call.text("/time_expire"),
        request,
    })
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let orders = Order::of_combination(turn.db, turn.merchant.id(), call.text("/combine_out_trade_no"))?;
    if orders.is_empty() { Err(unknown()) } else { Ok(Reply::from(view(&orders, turn.now))) }
}

/// A combination as a query and the notification of its payment show it.
pub(super) fn view(orders: &[Order], now: i64) -> Value {
    let request = orders.first().map(|order| &order.request);
    let of = |name: &str| request.map_or("", |request| text(request, &format!("/{name}")));
    let parts: Vec<Value> = orders.iter().map(|order| part(order, now)).collect();
    let mut view = json!({
        "combine_appid": of("combine_appid"),
        "combine_mchid": of("combine_mchid"),
        "combine_out_trade_no": of("combine_out_trade_no"),
        "sub_orders": parts,
    });
    let paid = orders.first().filter(|order| order.paid_at.is_some());
    let payer = paid.map(|order| ("combine_payer_info", json!({ "openid": order.openid })));
    let scene = request.and_then(scene).map(|scene| ("scene_info", scene));
    if let Some(fields) = view.as_object_mut() {
        fields.extend(payer.into_iter().chain(scene).map(|(name, value)| (name.to_owned(), value)));
    }
    view
}

fn part(order: &Order, now: i64) -> Value {
    let mut part = json!({
        "mchid": text(&order.request, "/mchid"),
        "out_trade_no": order.out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": order.state_at(now).name(),
        "attach": text(&order.request, "/attach"),
        "amount": {
            "total_amount": order.total, "payer_amount": order.payer_total(),
            "currency": "CNY", "payer_currency": "CNY",
        },
    });
    let own = [
        ("sub_mchid", "/sub_mchid"),
        ("sub_appid", "/sub_appid"),
        ("sub_openid", "/combine_payer_info/sub_openid"),
    ];
    let own = own.map(|(name, pointer)| (name, text(&order.request, pointer)));
    let own = own.into_iter().filter(|(_, text)| !text.is_empty());
    if let Some(fields) = part.as_object_mut() {
        fields.extend(own.map(|(name, text)| (name.to_owned(), text.into())));
        if let (Some(transaction_id), Some(paid_at)) = (&order.transaction_id, order.paid_at) {
            fields.insert("transaction_id".to_owned(), transaction_id.as_str().into());
            fields.insert("bank_type".to_owned(), "OTHERS".into());
            fields.insert("success_time".to_owned(), clock::rfc3339(paid_at).into());
            let promotions = order.terms.coupon.as_ref().map(|coupon| json!([promotion(coupon)]));
            fields.extend(promotions.map(|list| ("promotion_detail".to_owned(), list)));
        }
    }
    part
}

fn close_all(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut orders = Order::of_combination(turn.db, turn.merchant.id(), call.text("/combine_out_trade_no"))?;
    let parts = sub_orders(call.fields());
    let named = |order: &Order| {
        parts
            .iter()
            .any(|part| text(part, "/out_trade_no") == order.out_trade_no && payee(part) == order.mchid)
    };
    if orders.is_empty() {
        return Err(unknown());
    }
    if orders.len() != parts.len() || !orders.iter().all(named) {
        return Err(Refusal::new(400, "INVALID_REQUEST", "关单的子单与合单下单的子单不一致"));
    }
    orders.iter_mut().try_for_each(|order| close::close(turn, order))?;
    Ok(Reply::empty())
}
