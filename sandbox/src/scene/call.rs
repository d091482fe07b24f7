//! An operation is called as the merchant's program calls it, without the signature.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::app::App;
use crate::call::Call;
use crate::check::{self, Body, NamedKey, Raw};
use crate::gate::codes::as_documented;
use crate::products;
use crate::refusal::Refusal;
use crate::routes::Found;
use crate::text::query_pairs;

/// Calls `POST /v3/…`, and gives back the JSON of the answer.
pub(super) async fn call(app: &Arc<App>, line: &str, body: &Value) -> Result<Value, Refusal> {
    let wrong = |words: String| Refusal::new(400, "PARAM_ERROR", words);
    let (method, target) =
        line.split_once(' ').ok_or_else(|| wrong(format!("call is a method and a path, not {line:?}")))?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Found::Operation(route, parameters) = app.routes.find(method, path) else {
        return Err(wrong(format!("there is no {method} {path}")));
    };
    if route.is_v2() || !products::is_played(route) {
        return Err(wrong(format!("{method} {path} is not played through")));
    }
    let query = query_pairs(query).ok_or_else(|| wrong(format!("{query} cannot be decoded")))?;
    let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    let raw =
        Raw { route, path: &parameters, query: &query, body: Body::Json(&body), key: NamedKey::Missing };
    let documented = |refusal| as_documented(route.entry, refusal);
    let (checked, merchant) = (check::check(&raw).map_err(documented)?, Arc::clone(&app.merchant));
    let (path, origin) = (path.to_owned(), app.url.clone());
    let call = Call { route, path, origin, merchant, checked };
    let reply = products::play(app, call).await.map_err(documented)?;
    Ok(serde_json::from_slice(&reply.body).unwrap_or_default())
}

/// An order: `{ out_trade_no, total, description, notify_url, kind = "native" }`, and whatever else the
/// operation takes.
pub(super) fn order(app: &App, with: &Value) -> (String, Value) {
    let mut fields = with.as_object().cloned().unwrap_or_default();
    let kind = fields.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned));
    let kind = kind.unwrap_or_else(|| "native".to_owned());
    let mut body = json!({
        "appid": "wx8888888888888888", "mchid": app.merchant.id(), "description": "Scene",
        "notify_url": app.notify_url,
        "amount": { "total": fields.remove("total").unwrap_or_default(), "currency": "CNY" },
    });
    if kind == "jsapi" {
        body["payer"] = json!({ "openid": crate::products::payment::pay::CUSTOMER });
    }
    if kind == "h5" {
        body["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
    }
    if kind == "codepay" {
        body["payer"] = json!({ "auth_code": "134567890123456789" });
        body["scene_info"] = json!({ "store_info": { "id": "1" } });
    }
    merged(&mut body, fields);
    // A merchant who is nowhere to be told is not told.
    if body["notify_url"] == "" {
        body["notify_url"] = json!("http://127.0.0.1:9/");
    }
    (format!("POST /v3/pay/transactions/{kind}"), body)
}

/// A refund: `{ out_trade_no, out_refund_no, refund, total }`, and whatever else the operation takes.
pub(super) fn refund(with: &Value) -> (String, Value) {
    let mut fields = with.as_object().cloned().unwrap_or_default();
    let mut take = |name| fields.remove(name).unwrap_or_default();
    let amount = json!({ "refund": take("refund"), "total": take("total"), "currency": "CNY" });
    let mut body = json!({ "amount": amount });
    merged(&mut body, fields);
    ("POST /v3/refund/domestic/refunds".to_owned(), body)
}

fn merged(body: &mut Value, fields: serde_json::Map<String, Value>) {
    if let Some(object) = body.as_object_mut() {
        object.extend(fields);
    }
}
