//! An order as a query and the notification of its payment show it.

use serde_json::{Value, json};

use super::order::Order;
use super::terms::Coupon;
use crate::clock;
use crate::text::text;

/// Whose number and app an order of a service provider names.
const PARTNER: &[(&str, &str)] = &[
    ("sp_appid", "/sp_appid"),
    ("sub_appid", "/sub_appid"),
    ("sp_mchid", "/sp_mchid"),
    ("sub_mchid", "/sub_mchid"),
];

/// The same of a direct merchant's.
const DIRECT: &[(&str, &str)] = &[("appid", "/appid"), ("mchid", "/mchid")];

impl Order {
    /// The order as a query and the notification of its payment show it.
    pub(crate) fn view(&self, now: i64) -> Value {
        let state = self.state_at(now);
        let mut view = json!({
            "out_trade_no": self.out_trade_no,
            "trade_state": state.name(),
            "trade_state_desc": state.description(),
            "amount": { "total": self.total, "currency": "CNY" },
        });
        let parties = if self.sp_mchid.is_some() { PARTNER } else { DIRECT };
        for (name, pointer) in parties.iter().chain(&[("attach", "/attach")]) {
            put(&mut view, name, text(&self.request, pointer));
        }
        if let Some(scene) = scene(&self.request) {
            insert(&mut view, "scene_info", scene);
        }
        if self.trade_type == "MICROPAY" {
            put(&mut view, "trade_type", &self.trade_type);
        }
        if let (Some(transaction_id), Some(paid_at)) = (&self.transaction_id, self.paid_at) {
            put(&mut view, "transaction_id", transaction_id);
            put(&mut view, "trade_type", &self.trade_type);
            put(&mut view, "bank_type", "OTHERS");
            put(&mut view, "success_time", &clock::rfc3339(paid_at));
            let amount = json!({
                "total": self.total, "payer_total": self.payer_total(), "currency": "CNY", "payer_currency": "CNY",
            });
            insert(&mut view, "amount", amount);
            insert(&mut view, "payer", self.payer());
            if let Some(coupon) = &self.terms.coupon {
                insert(&mut view, "promotion_detail", json!([promotion(coupon)]));
            }
        }
        view
    }

    /// Who paid: by the names that the order was made for, of the service provider's app or the sub-merchant's.
    fn payer(&self) -> Value {
        if self.sp_mchid.is_none() {
            return json!({ "openid": self.openid });
        }
        let asked = |name: &'static str| (name, text(&self.request, &format!("/payer/{name}")));
        let named = ["sp_openid", "sub_openid"].map(asked);
        let named = named.into_iter().filter(|(_, openid)| !openid.is_empty());
        let payer: Value = named.map(|(name, openid)| (name.to_owned(), Value::from(openid))).collect();
        let is_anybody = payer.as_object().is_some_and(serde_json::Map::is_empty);
        if is_anybody { json!({ "sp_openid": self.openid }) } else { payer }
    }
}

/// The part of the scene that is given back: the device.
pub(super) fn scene(request: &Value) -> Option<Value> {
    let device = text(request, "/scene_info/device_id");
    (!device.is_empty()).then(|| json!({ "device_id": device }))
}

/// A coupon as an order shows it.
pub(super) fn promotion(coupon: &Coupon) -> Value {
    json!({
        "coupon_id": coupon.id,
        "name": "沙箱代金券",
        "scope": "GLOBAL",
        "type": coupon.kind.name(),
        "amount": coupon.amount,
        "stock_id": "100001",
        "wechatpay_contribute": 0,
        "merchant_contribute": coupon.amount,
        "other_contribute": 0,
        "currency": "CNY",
    })
}

/// Puts a text into an object, unless it is empty.
fn put(object: &mut Value, name: &str, text: &str) {
    if !text.is_empty() {
        insert(object, name, text.into());
    }
}

fn insert(object: &mut Value, name: &str, value: Value) {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}
