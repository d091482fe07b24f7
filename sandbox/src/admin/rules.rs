//! The rules of what is to go wrong, come out otherwise, or be paid with, as JSON.

use std::time::Duration;

use serde_json::{Value, json};

use crate::customer::Customer;
use crate::faults::{Fault, FaultRule};
use crate::outcomes::{Outcome, OutcomeRule};
use crate::products::payment::terms::CouponKind;
use crate::products::refund::record::RefundStatus;
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::text::text;

/// A customer who pays with a coupon, or late: `{"coupon": 50, "coupon_type": "NOCASH", "late": true}`.
pub(super) fn paying<'a>(customer: Customer<'a>, body: &Value) -> Result<Customer<'a>, Refused> {
    let late = body.get("late").and_then(Value::as_bool).unwrap_or(false);
    let customer = if late { customer.late() } else { customer };
    let Some(amount) = body.get("coupon") else { return Ok(customer) };
    let amount = amount.as_i64().ok_or_else(|| wrong("coupon is an amount in fen"))?;
    let kind = match text(body, "/coupon_type") {
        "" => CouponKind::default(),
        name => CouponKind::named(name).ok_or_else(|| wrong("coupon_type is CASH or NOCASH"))?,
    };
    Ok(customer.with_coupon(amount, kind))
}

/// A rule as JSON: `{"outcome": "refund-abnormal", "number": "r1", "times": 1, "reason": "…"}`.
pub(super) fn outcome(body: &Value) -> Result<OutcomeRule, Refused> {
    let name = text(body, "/outcome");
    let unknown = || {
        let names = Outcome::NAMES.join(", ");
        Refusal::new(400, "PARAM_ERROR", format!("there is no outcome {name:?}; there are {names}"))
    };
    let outcome = Outcome::named(name, text(body, "/reason")).ok_or_else(unknown)?;
    let rule = OutcomeRule::new(outcome).of(text(body, "/number"));
    let times = body.get("times").and_then(Value::as_u64);
    Ok(times.map_or(rule.clone(), |times| rule.times(u32::try_from(times).unwrap_or(u32::MAX))))
}

/// How a refund ends: `{"status": "ABNORMAL"}`; without it, with success.
pub(super) fn refund_status(body: &Value) -> Result<RefundStatus, Refused> {
    match text(body, "/status") {
        "" => Ok(RefundStatus::Success),
        name => RefundStatus::named(name)
            .filter(|status| *status != RefundStatus::Processing)
            .ok_or_else(|| wrong("status is SUCCESS, ABNORMAL or CLOSED")),
    }
}

/// An address that notifications can go to.
pub(super) fn address(url: &str) -> Result<&str, Refused> {
    let known = reqwest::Url::parse(url).is_ok_and(|url| ["http", "https"].contains(&url.scheme()));
    if known { Ok(url) } else { Err(wrong("url begins with http:// or https://")) }
}

/// How long something lasts: `{"seconds": 30}`; without it, until it is ended.
pub(super) fn seconds(body: &Value) -> Result<Option<Duration>, Refused> {
    let Some(seconds) = body.get("seconds") else { return Ok(None) };
    let seconds = seconds.as_u64().ok_or_else(|| wrong("seconds is a whole number"))?;
    Ok(Some(Duration::from_secs(seconds)))
}

fn wrong(words: &str) -> Refused {
    Refusal::new(400, "PARAM_ERROR", words).into()
}

/// The status of a refusal that is asked for.
fn refused(body: &Value) -> Result<u16, Refused> {
    let status =
        body.get("status").map_or(Some(400), Value::as_u64).and_then(|status| u16::try_from(status).ok());
    status
        .filter(|status| (400..600).contains(status))
        .ok_or_else(|| Refusal::new(400, "PARAM_ERROR", "status is a number from 400 to 599").into())
}

/// Its code.
fn code(body: &Value) -> Result<String, Refused> {
    match text(body, "/code") {
        "" => Err(Refusal::new(400, "PARAM_ERROR", "code is what WeChat Pay says: RULE_LIMIT").into()),
        code => Ok(code.to_owned()),
    }
}

/// A rule as JSON: `{"fault": "latency", "value": 250, "target": "/v3/…", "times": 1, "chance": 0.1}`.
pub(super) fn fault(body: &Value) -> Result<FaultRule, Refused> {
    let value = body.get("value").and_then(Value::as_i64).unwrap_or(0);
    let status = u16::try_from(value).ok().filter(|status| (100..600).contains(status)).unwrap_or(500);
    let fault = match text(body, "/fault") {
        "latency" => Fault::Latency(Duration::from_millis(value.max(0).unsigned_abs())),
        "reset" => Fault::Reset,
        "reset-afterwards" => Fault::ResetAfterwards,
        "status" => Fault::Status(status),
        "status-afterwards" => Fault::StatusAfterwards(status),
        "error" => Fault::Error { status: refused(body)?, code: code(body)? },
        "error-afterwards" => Fault::ErrorAfterwards { status: refused(body)?, code: code(body)? },
        "answer" => Fault::Answer(body.get("answer").cloned().unwrap_or_else(|| json!({}))),
        "replay-refused" => Fault::ReplayRefused,
        "unsigned" => Fault::Unsigned,
        "bad-signature" => Fault::BadSignature,
        "unknown-serial" => Fault::UnknownSerial,
        "probe" => Fault::Probe,
        "clock-skew" => Fault::ClockSkew(value),
        "notification-lost" => Fault::NotificationLost,
        "notification-twice" => Fault::NotificationTwice,
        "notification-late" => Fault::NotificationLate(Duration::from_secs(value.max(0).unsigned_abs())),
        other => return Err(Refusal::new(400, "PARAM_ERROR", format!("there is no fault {other:?}")).into()),
    };
    let mut rule = FaultRule::new(fault).on(text(body, "/target"));
    if let Some(times) = body.get("times").and_then(Value::as_u64) {
        rule = rule.times(u32::try_from(times).unwrap_or(u32::MAX));
    }
    if let Some(chance) = body.get("chance").and_then(Value::as_f64) {
        rule = rule.with_chance(chance);
    }
    Ok(rule)
}
