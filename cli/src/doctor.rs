//! The check of what a merchant set up: each thing that must be so, and what to do where it is not.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use wechatpay::Error;
use wechatpay::crypto::{KeyId, PrivateKey};
use wechatpay::error::ErrorCode;
use wechatpay::secret::ApiV3Key;
use wechatpay::v3::certificates::get as certificates;

use crate::call::print_json_or;
use crate::cert;
use crate::failure::{Failure, Kind};
use crate::paint::{GREEN, RED, painted};
use crate::settings::{Settings, Source};

/// The difference of two clocks, in seconds, from which on WeChat Pay refuses.
const CLOCK: i64 = 300;

/// The result of a check: how it is, or what is wrong and what to do.
struct Finding {
    what: &'static str,
    found: Result<String, String>,
}

pub(crate) async fn run(source: &Source, as_json: bool) -> Result<(), Failure> {
    let settings = source.read()?;
    let mut findings = vec![Finding { what: "settings", found: Ok(settings.origin.clone()) }];
    let mut note = |what, found| findings.push(Finding { what, found });
    #[cfg(unix)]
    note("who may read them", readable_by_others(&settings));
    note("merchant", merchant(&settings));
    note("private key", private_key(&settings));
    if let Some(found) = certificate(&settings) {
        note("certificate", found);
    }
    note("APIv3 key", api_v3_key(&settings));
    if let Some(found) = public_key_id(&settings) {
        note("public key", found);
    }
    if findings.iter().all(|finding| finding.found.is_ok()) {
        findings.extend(connection(&settings).await);
    }

    let list: Vec<Value> = findings
        .iter()
        .map(|finding| match &finding.found {
            Ok(found) => json!({ "what": finding.what, "good": true, "found": found }),
            Err(todo) => json!({ "what": finding.what, "good": false, "found": todo }),
        })
        .collect();
    print_json_or(as_json, &json!({ "findings": list }), || findings.iter().map(line).collect());
    let wrong = findings.iter().filter(|finding| finding.found.is_err()).count();
    if wrong == 0 {
        Ok(())
    } else {
        Err(Failure::new(Kind::Differs, format!("{wrong} of these must be mended")))
    }
}

fn line(finding: &Finding) -> String {
    let (mark, text) = match &finding.found {
        Ok(found) => (painted(GREEN, "✓"), found),
        Err(todo) => (painted(RED, "✗"), todo),
    };
    format!("{mark} {:<17} {text}\n", finding.what)
}

/// True if others on this machine can read a file that holds keys.
#[cfg(unix)]
fn readable_by_others(settings: &Settings) -> Result<String, String> {
    use std::os::unix::fs::PermissionsExt;

    let files = ["private_key_file", "client_key_file"].into_iter().filter_map(|name| settings.get(name));
    let files = files.map(std::path::PathBuf::from).chain(settings.file.clone());
    let open: Vec<String> = files
        .filter(|file| std::fs::metadata(file).is_ok_and(|data| data.permissions().mode() & 0o077 != 0))
        .map(|file| file.display().to_string())
        .collect();
    if open.is_empty() {
        Ok("you alone".to_owned())
    } else {
        Err(format!("others may read keys: chmod 600 {}", open.join(" ")))
    }
}

fn merchant(settings: &Settings) -> Result<String, String> {
    match settings.merchant_id() {
        Some(id) if id.trim().bytes().all(|byte| byte.is_ascii_digit()) => Ok(id.trim().to_owned()),
        Some(id) => Err(format!("{id:?} is no merchant's number: it is the one under account information")),
        None => Err("there is none: merchant_id is the number under account information".to_owned()),
    }
}

fn key_of(settings: &Settings) -> Result<PrivateKey, String> {
    let pem = match (settings.get("private_key"), settings.get("private_key_file")) {
        (Some(pem), _) => pem.as_bytes().to_vec(),
        (None, Some(file)) => std::fs::read(file).map_err(|error| format!("{file}: {error}"))?,
        (None, None) => return Err("there is none: private_key_file is apiclient_key.pem".to_owned()),
    };
    PrivateKey::parse(pem).map_err(|error| format!("{error}: it is apiclient_key.pem, as the tool wrote it"))
}

fn private_key(settings: &Settings) -> Result<String, String> {
    key_of(settings).map(|_| "can be read".to_owned())
}

fn certificate(settings: &Settings) -> Option<Result<String, String>> {
    let certificate = match cert::own_certificate(settings) {
        Ok(certificate) => certificate?,
        Err(error) => return Some(Err(error.to_string())),
    };
    let (message, now) = (b"of one pair", cert::now());
    let fits = key_of(settings).ok().and_then(|key| {
        let signature = key.sign(message).ok()?;
        Some(certificate.public_key().verify(message, &signature).is_ok())
    });
    let stated = settings.get("certificate_serial");
    Some(match (fits, stated) {
        (Some(false), _) => {
            Err("it belongs to another private key: take the pair from one application".to_owned())
        }
        (_, Some(stated)) if !stated.trim().eq_ignore_ascii_case(certificate.serial()) => {
            Err(format!("its serial number is {}, certificate_serial says {stated}", certificate.serial()))
        }
        _ if certificate.is_expired(now) => Err(format!(
            "it {}: apply for a new one on the merchant platform",
            cert::left(certificate.not_after(), now)
        )),
        _ => Ok(format!("{}, {}", certificate.serial(), cert::left(certificate.not_after(), now))),
    })
}

fn api_v3_key(settings: &Settings) -> Result<String, String> {
    match settings.get("api_v3_key") {
        None => Ok("none: notifications and WeChat Pay's certificates cannot be opened".to_owned()),
        Some(key) => match ApiV3Key::new(key) {
            Ok(_) => Ok("has the right length".to_owned()),
            Err(error) => Err(format!("{error}: it is the one set under API security, not the v2 key")),
        },
    }
}

fn public_key_id(settings: &Settings) -> Option<Result<String, String>> {
    let id = settings.get("public_key_id")?;
    Some(match KeyId::public_key(id.trim()) {
        Ok(_) => Ok(id.trim().to_owned()),
        Err(error) => Err(format!("{error}: the id stands beside the key on the merchant platform")),
    })
}

/// Asks WeChat Pay for its certificates, which every merchant may, and looks at the clocks.
async fn connection(settings: &Settings) -> Vec<Finding> {
    let client = match settings.client() {
        Ok(client) => client,
        Err(error) => return vec![Finding { what: "client", found: Err(error.to_string()) }],
    };
    let answer = certificates::Request::new().send(&client).await;
    let date = answer
        .as_ref()
        .ok()
        .and_then(|answer| answer.headers().get("date")?.to_str().ok().map(str::to_owned));
    let mut findings = vec![Finding { what: "a signed call", found: call(answer.as_ref().err()) }];
    if let Some(theirs) = date.and_then(|date| OffsetDateTime::parse(&date, &Rfc2822).ok()) {
        let apart = cert::now() - theirs.unix_timestamp();
        let found = if apart.abs() < CLOCK {
            Ok(format!("{apart} s from WeChat Pay's"))
        } else {
            Err(format!("{apart} s from WeChat Pay's, which takes less than {CLOCK}: set it by NTP"))
        };
        findings.push(Finding { what: "clock", found });
    }
    findings
}

fn call(error: Option<&Error>) -> Result<String, String> {
    let Some(error) = error else { return Ok("sent, answered, verified".to_owned()) };
    let todo = match error {
        Error::Api(api) if *api.code() == ErrorCode::SignError => {
            "the private key, the serial number and the merchant do not belong together"
        }
        // A merchant who has changed over to the public key has none, and the refusal came through the same door.
        Error::Api(api) if *api.code() == ErrorCode::ResourceNotExists || api.status() == 404 => {
            return Ok("sent and answered; there are no certificates, only the public key".to_owned());
        }
        Error::Transport(_) | Error::Timeout(_) => {
            "look at DNS, proxies, the firewall, and the machine's roots of TLS"
        }
        Error::Signature(_) => "the public key or its id is not WeChat Pay's for this merchant",
        Error::Certificates(_) => {
            "WeChat Pay's certificates cannot be fetched or opened: look at the APIv3 key"
        }
        _ => "with the Request-ID, WeChat Pay's support can look at it",
    };
    Err(format!("{error}: {todo}"))
}
