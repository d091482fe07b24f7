//! Who calls: the `Authorization` header, verified as WeChat Pay does.
//!
//! The order of the checks and the wording of the refusals are those of the real service:
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012072670>.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;
use wechatpay::credentials::string_to_sign;
use wechatpay::crypto::{Algorithm, base64, digest};

use crate::merchant::Merchant;
use crate::merchants::Merchants;
use crate::refusal::Refusal;
use crate::text::beginning;

/// The seconds that a request's timestamp may lie from the clock.
const TOLERANCE: u64 = 300;

/// How much of the body the refusal shows: the real one shows no more.
const BODY_SHOWN: usize = 8;

/// The part of a request that is signed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a str,
    /// Path and query as they were sent, encoded.
    pub(crate) target: &'a str,
    /// The raw body; of an upload its `meta` part.
    pub(crate) body: &'a [u8],
}

/// The nonces seen of late, to tell a request that comes twice.
#[derive(Debug, Default)]
pub(crate) struct Nonces(Mutex<Generations>);

/// Two sets by turns: what is in the older one has lasted at least one span.
#[derive(Debug, Default)]
struct Generations {
    began: i64,
    recent: HashSet<u128>,
    older: HashSet<u128>,
}

/// A request counts from five minutes before its timestamp to five minutes after.
const SPAN: i64 = 600;

impl Nonces {
    /// Takes in a nonce; `false` when it is known.
    pub(crate) fn insert(&self, owner: &str, nonce: &str, now: i64) -> bool {
        let hash = digest::sha256(format!("{owner}\n{nonce}").as_bytes());
        let mut short = [0; 16];
        short.copy_from_slice(&hash[..16]);
        let key = u128::from_le_bytes(short);
        let mut nonces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.saturating_sub(nonces.began) > SPAN {
            nonces.older = std::mem::take(&mut nonces.recent);
            nonces.began = now;
        }
        !nonces.older.contains(&key) && nonces.recent.insert(key)
    }
}

/// The parts of an `Authorization` header.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Authorization<'a> {
    scheme: &'a str,
    owner: &'a str,
    nonce: &'a str,
    timestamp: &'a str,
    serial: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(header: &'a str) -> Option<Self> {
        let (scheme, rest) = header.trim().split_once(' ')?;
        let owner = if scheme == Algorithm::Sha256Rsa2048.brand_scheme() { "brand_id" } else { "mchid" };
        let mut parsed = Self { scheme, ..Self::default() };
        for part in rest.split(',') {
            let (name, value) = part.trim().split_once('=')?;
            let value = value.strip_prefix('"')?.strip_suffix('"')?;
            let place = match name {
                _ if name == owner => &mut parsed.owner,
                "nonce_str" => &mut parsed.nonce,
                "timestamp" => &mut parsed.timestamp,
                "serial_no" => &mut parsed.serial,
                "signature" => &mut parsed.signature,
                _ => continue,
            };
            *place = value;
        }
        let parts = [parsed.owner, parsed.nonce, parsed.timestamp, parsed.serial, parsed.signature];
        parts.iter().all(|part| !part.is_empty()).then_some(parsed)
    }
}

/// The timestamp and the nonce that a request says it was signed with.
pub(crate) fn signed_with(header: &str) -> Option<(&str, &str)> {
    let parsed = Authorization::parse(header)?;
    Some((parsed.timestamp, parsed.nonce))
}

/// A request whose signature is not the merchant's, with the string that should have been signed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unauthorized {
    pub(crate) refusal: Refusal,
    /// For the page: there it is whole.
    pub(crate) string_to_sign: Option<String>,
}

impl From<Refusal> for Box<Unauthorized> {
    fn from(refusal: Refusal) -> Self {
        Self::new(Unauthorized { refusal, string_to_sign: None })
    }
}

/// True if a request, by its nonce, came before. The real service lets it in again, and programs rely on
/// that: the official client in Java repeats a request as it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    New,
    Before,
}

/// Verifies that a merchant sent the request at about `now`, in Unix seconds. Says whether it came before, and which merchant it is.
pub(crate) fn verify(
    header: Option<&str>,
    signed: Signed<'_>,
    merchants: &Merchants,
    nonces: &Nonces,
    now: i64,
) -> Result<(Seen, Arc<Merchant>), Box<Unauthorized>> {
    let malformed = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
    let header = header.ok_or_else(|| Refusal::sign_error(malformed))?;
    let scheme = header.trim().split(' ').next().unwrap_or_default();
    let (ours, brands) = (Algorithm::Sha256Rsa2048.scheme(), Algorithm::Sha256Rsa2048.brand_scheme());
    if scheme != ours && scheme != brands {
        return Err(Refusal::sign_error("Http头Authorization认证类型不正确").into());
    }
    let parsed = Authorization::parse(header).ok_or_else(|| Refusal::sign_error(malformed))?;
    let timestamp: i64 = parsed.timestamp.parse().map_err(|_| Refusal::sign_error(malformed))?;
    if now.abs_diff(timestamp) > TOLERANCE {
        let message = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟";
        return Err(Refusal::sign_error(message).into());
    }
    let known = if scheme == ours { merchants.named(parsed.owner) } else { merchants.of_brand(parsed.owner) };
    let Some(merchant) = known else {
        let known = merchants.all();
        let known = known.iter().map(|it| if scheme == ours { it.id() } else { it.brand_id() });
        let known = known.collect::<Vec<_>>().join("、");
        let message = format!("商户号{}不存在，沙箱的商户号为{known}", parsed.owner);
        return Err(Refusal::sign_error(message).into());
    };
    if !merchant.identity.certificate().id().names(parsed.serial) {
        return Err(Refusal::sign_error("商户证书序列号有误。请使用签名私钥匹配的证书序列号").into());
    }
    let message = string_to_sign(signed.method, signed.target, timestamp, parsed.nonce, signed.body);
    let signature = base64::decode(parsed.signature).unwrap_or_default();
    if merchant.identity.certificate().public_key().verify(&message, &signature).is_err() {
        return Err(mismatch(signed, &message));
    }
    let seen = if nonces.insert(parsed.owner, parsed.nonce, now) { Seen::New } else { Seen::Before };
    Ok((seen, merchant))
}

/// The refusal of a request that comes again.
pub(crate) fn replayed() -> Refusal {
    Refusal::sign_error("Http头Authorization中的nonce_str重复，请求被重放")
}

fn mismatch(signed: Signed<'_>, message: &[u8]) -> Box<Unauthorized> {
    let whole = String::from_utf8_lossy(message).into_owned();
    let body = String::from_utf8_lossy(signed.body);
    let head = whole.len().saturating_sub(body.len() + 1);
    let truncated = format!("{}{}\n", beginning(&whole, head), beginning(&body, BODY_SHOWN));
    let issue = "sign not match";
    let detail = json!({
        "field": "signature",
        "location": "authorization",
        "issue": issue,
        // The documentation has the issue above, the real service here.
        "detail": { "issue": issue },
        "sign_information": {
            "method": signed.method,
            "url": signed.target,
            "truncated_sign_message": truncated,
            "sign_message_length": message.len(),
        },
    });
    let refusal = Refusal { detail: Some(detail), ..Refusal::sign_error("错误的签名，验签失败") };
    Box::new(Unauthorized { refusal, string_to_sign: Some(whole) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_read_in_any_order() {
        let header = "WECHATPAY2-SHA256-RSA2048 mchid=\"1\",serial_no=\"AB\", timestamp=\"5\",\
                      signature=\"a+/=\",nonce_str=\"n\"";
        let parsed = Authorization::parse(header).unwrap();
        assert_eq!((parsed.owner, parsed.signature, parsed.nonce), ("1", "a+/=", "n"));
        for broken in [
            "WECHATPAY2-SHA256-RSA2048",
            "WECHATPAY2-SHA256-RSA2048 mchid=1",
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1\",nonce_str=\"n\",timestamp=\"5\",serial_no=\"AB\"",
            "WECHATPAY2-SHA256-RSA2048 brand_id=\"1\",nonce_str=\"n\",timestamp=\"5\",serial_no=\"A\",signature=\"b\"",
            "WECHATPAY2-SHA256-RSA2048 mchid=\"",
        ] {
            assert_eq!(Authorization::parse(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_nonce_is_taken_once_and_forgotten_in_time() {
        let nonces = Nonces::default();
        assert!(nonces.insert("1", "n", 1_000));
        assert!(!nonces.insert("1", "n", 1_000));
        assert!(nonces.insert("2", "n", 1_000));
        // As long as the first request could be sent again it is known.
        assert!(!nonces.insert("1", "n", 1_000 + SPAN));
        assert!(!nonces.insert("1", "n", 1_001 + SPAN));
        assert!(nonces.insert("1", "n", 1_003 + 3 * SPAN));
    }
}
