//! The certificates of both sides, and when they expire.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use time::OffsetDateTime;
use wechatpay::Time;
use wechatpay::crypto::Certificate;
use wechatpay::v3::certificates::get as certificates;

use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::paint::{RED, YELLOW, painted};
use crate::settings::{Settings, Source};

/// The time before its end, in days, at which a certificate is to be replaced.
pub(crate) const SOON: i64 = 30;

/// A certificate, and the end of it.
struct Shown {
    whose: &'static str,
    serial: String,
    /// In Unix seconds.
    expires: i64,
}

pub(crate) async fn run(source: &Source, as_json: bool) -> Result<(), Failure> {
    let settings = source.read()?;
    let mut all: Vec<Shown> = own(&settings)?.into_iter().collect();
    if let Some(id) = settings.get("public_key_id") {
        anstream::eprintln!("WeChat Pay's public key {id} does not expire");
    }
    let client = settings.client()?;
    match certificates::Request::new().send(&client).await {
        Ok(answer) => {
            for one in &answer.data {
                let expires = one.expire_time.as_ref();
                let unreadable = || {
                    let text = expires.map_or("", Time::as_str);
                    Failure::new(Kind::Untrusted, format!("the time {text:?} cannot be read"))
                };
                let expires = expires.and_then(|time| time.unix().ok()).ok_or_else(unreadable)?;
                let serial = one.serial_no.clone().unwrap_or_default();
                all.push(Shown { whose: "WeChat Pay", serial, expires });
            }
        }
        // Who has changed over to the public key has no certificates any more.
        Err(error) if settings.get("public_key_id").is_some() && error.api().is_some() => {
            anstream::eprintln!("no certificates of WeChat Pay: {error}");
        }
        Err(error) => return Err(error.into()),
    }
    let now = now();
    let list: Vec<Value> = all
        .iter()
        .map(|one| {
            let days = (one.expires - now) / 86_400;
            json!({ "whose": one.whose, "serial": one.serial, "expires": date(one.expires), "days": days })
        })
        .collect();
    print_json_or(as_json, &json!({ "certificates": list }), || {
        all.iter()
            .map(|one| format!("{:<11} {}  {}\n", one.whose, one.serial, left(one.expires, now)))
            .collect()
    });
    let gone = all.iter().filter(|one| one.expires <= now).count();
    if gone == 0 { Ok(()) } else { Err(Failure::new(Kind::Differs, format!("{gone} expired"))) }
}

/// The merchant's certificate, where the settings name one.
fn own(settings: &Settings) -> Result<Option<Shown>, Failure> {
    Ok(own_certificate(settings)?.map(|certificate| Shown {
        whose: "the merchant",
        serial: certificate.serial().to_string(),
        expires: certificate.not_after(),
    }))
}

/// The merchant's certificate itself.
pub(crate) fn own_certificate(settings: &Settings) -> Result<Option<Certificate>, Failure> {
    let pem = match (settings.get("certificate"), settings.get("certificate_file")) {
        (Some(pem), _) => pem.as_bytes().to_vec(),
        (None, Some(file)) => {
            std::fs::read(file).map_err(|error| Failure::input(format!("{file}: {error}")))?
        }
        (None, None) => return Ok(None),
    };
    Certificate::parse(pem)
        .map(Some)
        .map_err(|error| Failure::input(format!("the merchant's certificate: {error}")))
}

pub(crate) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_secs()).unwrap_or(i64::MAX)
}

pub(crate) fn date(seconds: i64) -> String {
    OffsetDateTime::from_unix_timestamp(seconds)
        .map_or_else(|_| seconds.to_string(), |time| time.date().to_string())
}

/// How long a certificate lasts, in words.
pub(crate) fn left(expires: i64, now: i64) -> String {
    let days = (expires - now) / 86_400;
    let said = format!("until {}, {days} days", date(expires));
    match days {
        _ if expires <= now => painted(RED, &format!("expired on {}", date(expires))),
        days if days < SOON => painted(YELLOW, &said),
        _ => said,
    }
}
