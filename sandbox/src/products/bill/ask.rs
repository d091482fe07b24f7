//! Asking for a bill, and fetching it.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use wechatpay::crypto::digest::{Hash, Hasher};
use wechatpay::crypto::hex;

use super::day::Day;
use super::token::{self, Token};
use super::{fund_flow, trade};
use crate::call::Call;
use crate::refusal::{Parameter, Refusal};
use crate::reply::Reply;
use crate::turn::Turn;

/// The hour of the next day at which a bill is there.
const READY_AT: i64 = 10 * 3600;

/// How far back bills are kept, in days.
const KEPT: i64 = 92;

/// The day that a call asks for, if its bill is there.
fn day(turn: &Turn<'_>, call: &Call) -> Result<Day, Refusal> {
    let date = call.text("/bill_date");
    let Some(day) = Day::parse(date) else {
        let value = date.into();
        let issue = "a date such as 2026-08-21 is expected";
        let problem = Parameter { location: "query", field: "bill_date", value: &value, issue };
        return Err(Refusal::parameter(&problem, "账单日期格式不正确，格式应为yyyy-MM-DD"));
    };
    if day.from > turn.now {
        return Err(Refusal::new(400, "INVALID_REQUEST", "账单日期不能晚于当前日期"));
    }
    if turn.now < day.to.saturating_add(READY_AT) {
        return Err(Refusal::new(400, "STATEMENT_CREATING", "账单生成中，请在次日10点后再试"));
    }
    if turn.now - day.from > KEPT * 86_400 {
        return Err(Refusal::new(400, "INVALID_REQUEST", "仅支持三个月内的账单下载申请"));
    }
    Ok(day)
}

/// `GET /v3/bill/tradebill`.
pub(super) fn trade(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let kind = match call.text("/bill_type") {
        "" => "ALL",
        kind @ ("ALL" | "SUCCESS" | "REFUND") => kind,
        _ => return Err(none()),
    };
    announce(turn, call, kind)
}

/// `GET /v3/bill/fundflowbill`.
pub(super) fn fund_flow(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    match call.text("/account_type") {
        // There is one account a merchant here, and it is the basic one.
        "" | "BASIC" => announce(turn, call, "FLOW"),
        _ => Err(none()),
    }
}

fn none() -> Refusal {
    Refusal::new(400, "NO_STATEMENT_EXIST", "账单不存在")
}

/// Says where a bill is to be had.
fn announce(turn: &Turn<'_>, call: &Call, kind: &str) -> Result<Reply, Refusal> {
    day(turn, call)?;
    let (date, sub_mchid) = (call.text("/bill_date"), call.text("/sub_mchid"));
    let token = Token { kind, date, sub_mchid, expires_at: turn.now.saturating_add(token::LIFETIME) };
    let bill = made(turn, &token)?;
    let mut hasher = Hasher::new(Hash::Sha1);
    hasher.update(bill.as_bytes());
    let url = format!("{}/v3/billdownload/file?token={}", call.origin, token.write(&turn.merchant)?);
    let packed = if call.text("/tar_type") == "GZIP" { "&tartype=gzip" } else { "" };
    Ok(Reply::from(json!({
        "hash_type": "SHA1",
        "hash_value": hex::lower(&hasher.finish()),
        "download_url": format!("{url}{packed}"),
    })))
}

/// `GET /v3/billdownload/file`.
pub(super) fn download(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let token = Token::read(call.text("/token"), &turn.merchant)?;
    if turn.now >= token.expires_at {
        return Err(Refusal::new(403, "NO_AUTH", "账单下载地址已过期，请重新申请"));
    }
    let bill = made(turn, &token)?;
    if call.text("/tartype") != "gzip" {
        return Ok(Reply::file("text/plain", bill.into_bytes()));
    }
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    let packed = gzip.write_all(bill.as_bytes()).and_then(|()| gzip.finish());
    packed.map(|packed| Reply::file("application/x-gzip", packed)).map_err(|_| Refusal::system_error())
}

/// Makes a bill; a day without business has none.
fn made(turn: &Turn<'_>, token: &Token<'_>) -> Result<String, Refusal> {
    let day = Day::parse(token.date).ok_or_else(none)?;
    let bill = match token.kind {
        "FLOW" => fund_flow::bill(turn, day, token.sub_mchid)?,
        kind => trade::bill(turn, day, token.sub_mchid, kind)?,
    };
    bill.ok_or_else(none)
}
