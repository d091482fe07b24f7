//! The views, as JSON.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::Response;
use serde_json::{Value, json};

use crate::app::App;
use crate::clock;
use crate::merchant::Merchant;
use crate::notify::list;
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::reply::Reply;
use crate::store::ledger::Ledger;

/// How many orders are listed.
const LISTED: i64 = 500;

pub(super) async fn show(State(app): State<Arc<App>>, Path(what): Path<String>) -> Response<Body> {
    let shown = match what.as_str() {
        "keys" => Ok(keys(&app)),
        "ledger" => ledger(&app).await,
        "orders" => orders(&app).await,
        "notifications" => notifications(&app).await,
        "requests" => Ok(requests(&app)),
        "clock" => Ok(
            json!({ "now": app.clock.now(), "still": app.clock.still().is_some(), "time": clock::rfc3339(app.clock.now()) }),
        ),
        _ => Err(Refusal::new(404, "NOT_FOUND", format!("there is no /sandbox/{what}")).into()),
    };
    shown.map_or_else(Reply::from, Reply::from).into_response()
}

/// The settings for a merchant's program.
fn keys(app: &App) -> Value {
    let (merchant, keys) = (&app.merchant, app.platform.keys());
    let certificates = keys.listed().iter().map(|identity| {
        json!({ "serial": identity.certificate().serial(), "certificate": identity.certificate_pem() })
    });
    let merchants: Vec<Value> = app.merchants.all().iter().map(|merchant| keys_of(merchant)).collect();
    json!({
        "url": app.url,
        "merchants": merchants,
        "merchant_id": merchant.id(),
        "certificate_serial": merchant.serial(),
        "certificate": merchant.identity().certificate_pem(),
        "private_key": merchant.identity().private_key_pem(),
        "brand_id": merchant.brand_id(),
        "brand_api_key": merchant.brand_api_key(),
        "api_v3_key": merchant.api_v3_key(),
        "api_v2_key": merchant.api_v2_key(),
        "public_key_id": keys.public_key_id,
        "public_key": keys.public_key.public_key_pem(),
        "platform_certificates": certificates.collect::<Vec<_>>(),
    })
}

/// The settings for a program of this merchant.
pub(super) fn keys_of(merchant: &Merchant) -> Value {
    json!({
        "merchant_id": merchant.id(),
        "brand_id": merchant.brand_id(),
        "brand_api_key": merchant.brand_api_key(),
        "certificate_serial": merchant.serial(),
        "certificate": merchant.identity().certificate_pem(),
        "private_key": merchant.identity().private_key_pem(),
        "api_v3_key": merchant.api_v3_key(),
        "api_v2_key": merchant.api_v2_key(),
    })
}

async fn ledger(app: &Arc<App>) -> Result<Value, Refused> {
    let ledger = app.quietly(|turn| Ok(Ledger::read(turn.db)?)).await?;
    let entries = ledger.entries.iter().map(|entry| {
        json!({
            "posting": entry.posting, "at": clock::rfc3339(entry.at), "account": entry.account,
            "amount": entry.amount, "balance": entry.balance, "kind": entry.kind, "reference": entry.reference,
        })
    });
    Ok(json!({ "accounts": ledger.accounts, "entries": entries.collect::<Vec<_>>() }))
}

async fn orders(app: &Arc<App>) -> Result<Value, Refused> {
    let orders = app.quietly(|turn| {
        let orders = Order::many(turn.db, "1 ORDER BY id DESC LIMIT ?1", [LISTED])?;
        Ok(orders.iter().map(|order| order.view(turn.now)).collect::<Vec<_>>())
    });
    Ok(json!({ "orders": orders.await? }))
}

async fn notifications(app: &Arc<App>) -> Result<Value, Refused> {
    let list = app.quietly(|turn| Ok(list::latest(turn.db)?)).await?;
    let list = list.iter().map(|notification| {
        let deliveries = notification.deliveries.iter().map(|delivery| {
            json!({ "at": clock::rfc3339(delivery.at), "status": delivery.status, "outcome": delivery.outcome })
        });
        json!({
            "id": notification.id, "event": notification.event, "reference": notification.reference,
            "url": notification.url, "state": notification.state, "plaintext": notification.plaintext,
            "created_at": clock::rfc3339(notification.created_at),
            "next_at": notification.next_at.map(clock::rfc3339),
            "deliveries": deliveries.collect::<Vec<_>>(),
        })
    });
    Ok(json!({ "notifications": list.collect::<Vec<_>>() }))
}

fn requests(app: &App) -> Value {
    let requests = app.log.latest();
    let requests = requests.iter().map(|request| {
        json!({
            "number": request.number, "at": clock::rfc3339(request.at), "method": request.method,
            "target": request.target, "title": request.title, "english": request.english, "status": request.status,
            "request_id": request.request_id, "request": request.request, "answer": request.answer,
            "string_to_sign": request.string_to_sign, "fault": request.fault.as_ref().map(ToString::to_string),
        })
    });
    json!({ "requests": requests.collect::<Vec<_>>() })
}
