//! Actions of the customer and the operator.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Response};
use serde_json::{Value, json};

use super::rules;
use crate::app::App;
use crate::clock;
use crate::customer::Customer;
use crate::platform::PlatformMode;
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::reply::Reply;
use crate::text::text;

/// An act of the customer or the operator.
pub(super) async fn act(
    State(app): State<Arc<App>>,
    Path(what): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    // A page of another origin can send anything but this type without asking.
    let json = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let body = if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(&body) };
    let answer = match body {
        Ok(body) if json => perform(&app, &what, &body).await,
        _ => Err(Refusal::new(400, "PARAM_ERROR", "application/json is expected").into()),
    };
    answer.map_or_else(Reply::from, Reply::from).into_response()
}

/// Does what is asked for by its name.
pub(crate) async fn perform(app: &Arc<App>, what: &str, body: &Value) -> Result<Value, Refused> {
    let text = |name: &str| text(body, &format!("/{name}"));
    let number = |name: &str| body.get(name).and_then(Value::as_i64).unwrap_or(0);
    let customer = match text("openid") {
        "" => Customer::new(app),
        openid => Customer::new(app).with_openid(openid),
    };
    let customer = rules::paying(customer, body)?;
    match what {
        "pay" => {
            let paid = customer.pay(text("what")).await?;
            let paid = paid.iter().map(|paid| {
                json!({
                    "out_trade_no": paid.out_trade_no,
                    "transaction_id": paid.transaction_id,
                    "amount": paid.amount,
                })
            });
            return Ok(json!({ "paid": paid.collect::<Vec<_>>() }));
        }
        "confirm-transfer" => customer.confirm_transfer(text("what")).await?,
        "open-red-packet" => customer.open_red_packet(text("mch_billno")).await?,
        "confirm-service" => customer.confirm_service(text("out_order_no")).await?,
        "pay-service" => customer.pay_service(text("out_order_no")).await?,
        "complain" => {
            let id = customer.complain(text("out_trade_no"), text("words")).await?;
            return Ok(json!({ "complaint_id": id }));
        }
        "deposit" => {
            let mchid = match text("mchid") {
                "" => app.merchant.id(),
                mchid => mchid,
            };
            customer.deposit(mchid, number("amount")).await?;
        }
        "step" => {
            let at = app.step().await?;
            return Ok(
                json!({ "happened_at": at.map(clock::rfc3339), "time": clock::rfc3339(app.clock.now()) }),
            );
        }
        "clock" => {
            match (text("time"), body["still"].as_bool()) {
                ("", Some(_)) => {}
                ("" | "now", _) => app.turn_back().await?,
                (time, _) => app.turn_to(clock::parse_rfc3339(time).ok_or_else(no_time)?).await?,
            }
            if let Some(still) = body["still"].as_bool() {
                app.stand_still(still).await?;
            }
        }
        "advance" => app.advance(Duration::from_secs(number("seconds").max(0).unsigned_abs())).await?,
        "merchant" => {
            let added = app.add_merchant(text("mchid")).await?;
            return Ok(json!({ "merchant": super::view::keys_of(&added) }));
        }
        "rotate-certificate" => {
            let fresh = app.rotate_certificate().await?;
            return Ok(json!({ "serial": fresh.certificate().serial() }));
        }
        "fault" => app.faults.add(rules::fault(body)?),
        "clear-faults" => app.faults.clear(),
        "outcome" => app.outcomes.add(rules::outcome(body)?),
        "clear-outcomes" => app.outcomes.clear(),
        "end-refund" => app.end_refund(text("out_refund_no"), rules::refund_status(body)?).await?,
        "redeliver" => app.redeliver(text("id")).await?,
        "forward" => match text("url") {
            "" => app.forward.end(),
            url => app.forward.to(rules::address(url)?, rules::seconds(body)?),
        },
        "decline" => customer.decline(text("out_trade_no")).await?,
        "retire-certificates" => app.retire_certificates().await?,
        "platform-mode" => app.set_mode(mode(text("mode"))?).await?,
        "notify" => app.notify(text("event"), text("url"), body["fields"].clone()).await?,
        _ => return Err(Refusal::new(404, "NOT_FOUND", format!("there is no /sandbox/{what}")).into()),
    }
    Ok(json!({}))
}

fn no_time() -> Refused {
    let words = "time is one such as 2026-08-21T10:00:00+08:00, or now";
    Refusal::new(400, "PARAM_ERROR", words).into()
}

fn mode(name: &str) -> Result<PlatformMode, Refused> {
    let unknown = || Refusal::new(400, "PARAM_ERROR", "mode is certificates, public-key or both");
    Ok(PlatformMode::named(name).ok_or_else(unknown)?)
}
