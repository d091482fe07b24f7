//! The state that all requests share.

use std::sync::Arc;

use axum::http::uri::Authority;
use serde_json::Value;
use tokio::sync::Notify;
use wechatpay::crypto::{digest, random_nonce};
use wechatpay::keyring::SERIAL;

use crate::auth::Nonces;
use crate::changes::Changes;
use crate::clock::{self, Clock};
use crate::faults::{Fault, Faults};
use crate::forward::Forward;
use crate::log::Log;
use crate::merchant::Merchant;
use crate::merchants::Merchants;
use crate::outcomes::Outcomes;
use crate::platform::Platform;
use crate::reply::{Reply, Signature};
use crate::routes::Routes;
use crate::store::Store;

/// A running sandbox.
#[derive(Debug)]
pub(crate) struct App {
    /// Where it is: `http://127.0.0.1:8089`.
    pub(crate) url: String,
    /// True if that is what answers say, whatever name it was called by.
    pub(crate) is_url_given: bool,
    /// Whose everything is that names no merchant: the first one.
    pub(crate) merchant: Arc<Merchant>,
    pub(crate) merchants: Merchants,
    /// Where notifications go that no request names an address for; may be empty.
    pub(crate) notify_url: String,
    pub(crate) platform: Platform,
    pub(crate) routes: Routes,
    pub(crate) clock: Clock,
    pub(crate) nonces: Nonces,
    pub(crate) log: Log,
    pub(crate) faults: Faults,
    pub(crate) outcomes: Outcomes,
    pub(crate) forward: Forward,
    /// The fee that WeChat Pay takes for payments, in parts of ten thousand.
    pub(crate) fee_rate: u32,
    /// How much of an order can be shared, in percent.
    pub(crate) sharing_limit: u32,
    pub(crate) store: Store,
    /// Whoever looks at the page is told by it.
    pub(crate) changes: Changes,
    /// Rung when there may be something to send.
    pub(crate) wake: Notify,
    /// Rung when something was sent.
    pub(crate) attempted: Notify,
}

impl App {
    /// The beginning of URLs in an answer, for who called the sandbox by that name.
    pub(crate) fn origin(&self, authority: Option<&Authority>, is_secure: bool) -> String {
        match authority {
            Some(authority) if !self.is_url_given => {
                format!("{}://{authority}", if is_secure { "https" } else { "http" })
            }
            _ => self.url.clone(),
        }
    }

    /// Signs an answer, for who named `wanted` in `Wechatpay-Serial`.
    pub(crate) fn sign(&self, mut reply: Reply, wanted: Option<&str>, fault: Option<&Fault>) -> Reply {
        let covered = match &reply.signature {
            Signature::Nothing => return reply,
            Signature::Body => reply.body.as_slice(),
            Signature::Text(text) => text.as_bytes(),
        };
        let headers = self
            .platform
            .signer(wanted)
            .and_then(|signer| signer.headers(covered, clock::wall(), fault).ok());
        match headers {
            Some(headers) => {
                reply.headers.extend(headers);
                reply
            }
            None => Reply::bare(500),
        }
    }
}

/// A new number for `Request-ID`. It ends in the reason of a refusal: 0 where there is none.
pub(crate) fn request_id(reply: &Reply) -> String {
    let nonce = random_nonce().unwrap_or_default();
    format!("08{}-{}", nonce.to_ascii_uppercase(), reason(reply))
}

/// A number for the code of a refusal, the same for the same code. WeChat Pay's own begin at 2²⁸ too.
fn reason(reply: &Reply) -> u32 {
    if reply.status < 400 {
        return 0;
    }
    let said: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    let hash = digest::sha256(said["code"].as_str().unwrap_or_default().as_bytes());
    0x1000_0000 + u32::from(u16::from_le_bytes([hash[0], hash[1]]))
}

/// The key that a request asks to be answered with.
pub(crate) fn wanted_key(headers: &axum::http::HeaderMap) -> Option<&str> {
    headers.get(SERIAL).and_then(|value| value.to_str().ok())
}
