//! The `Authorization` of requests, taken apart and verified by what PROTOCOL says, not by what the
//! client does.

use std::collections::HashSet;
use std::sync::Mutex;

use wechatpay::crypto::{PublicKey, base64};

use super::super::openssl::merchant;
use super::http1::Request;
use super::{MERCHANT_ID, MERCHANT_SERIAL, now};

/// Verifies requests, and remembers their nonces.
#[derive(Default)]
pub struct Authorization {
    nonces: Mutex<HashSet<String>>,
}

impl Authorization {
    /// What is wrong with a request: its signature, or a header that it must have.
    pub fn check(&self, request: &Request) -> Result<(), String> {
        let header = request.header("Authorization").ok_or("no Authorization")?;
        let wrong = |what: &str| Err(format!("{what} in {header}"));
        let Some(parameters) = header.strip_prefix("WECHATPAY2-SHA256-RSA2048 ") else {
            return wrong("the scheme");
        };
        let part = |name: &str| {
            let quoted = parameters.split(',').find_map(|it| it.strip_prefix(name)?.strip_prefix('='));
            let value = quoted.and_then(|it| it.strip_prefix('"')?.strip_suffix('"'));
            value.ok_or_else(|| format!("no {name} in {header}"))
        };
        if part("mchid")? != MERCHANT_ID || part("serial_no")? != MERCHANT_SERIAL {
            return wrong("the merchant");
        }
        let (timestamp, nonce) = (part("timestamp")?, part("nonce_str")?);
        if timestamp.parse::<i64>().is_ok_and(|timestamp| timestamp.abs_diff(now()) >= 300) {
            return wrong("the time");
        }
        if nonce.len() < 16 || nonce.len() > 32 || !self.nonces.lock().unwrap().insert(nonce.to_owned()) {
            return wrong("a nonce that is short, long or was here before");
        }
        let head = format!("{}\n{}\n{timestamp}\n{nonce}\n", request.method, request.target);
        let string = [head.as_bytes(), signed_part(request), b"\n"].concat();
        let signature = base64::decode(part("signature")?).map_err(|error| error.to_string())?;
        let key = PublicKey::parse(&merchant().spki).unwrap();
        if key.verify(&string, &signature).is_err() {
            return Err(format!("the signature is not of {:?}", String::from_utf8_lossy(&string)));
        }
        for (name, needed) in [("Accept", "application/json"), ("User-Agent", "wechatpay-rs/")] {
            if !request.header(name).is_some_and(|value| value.contains(needed)) {
                return Err(format!("no {needed} in {name}"));
            }
        }
        Ok(())
    }
}

/// The body, and of an upload the part called `meta`.
fn signed_part(request: &Request) -> &[u8] {
    let kind = request.header("Content-Type").unwrap_or_default();
    let Some((_, boundary)) = kind.split_once("boundary=") else { return &request.body };
    let boundary = boundary.trim_matches('"');
    let after = |body: &'_ [u8], text: &str| {
        body.windows(text.len()).position(|window| window == text.as_bytes()).map(|at| at + text.len())
    };
    let meta = after(&request.body, "name=\"meta\"").map_or(&[][..], |at| &request.body[at..]);
    let start = after(meta, "\r\n\r\n").unwrap_or(0);
    let delimiter = format!("\r\n--{boundary}");
    let end = after(&meta[start..], &delimiter).map_or(meta.len(), |at| start + at - delimiter.len());
    &meta[start..end]
}
