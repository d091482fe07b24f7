//! A notification, and how it is kept to be sent.

use rusqlite::params;
use serde_json::{Value, json};
use wechatpay::crypto::{base64, cipher, random_nonce};

use super::events::{event_type, of_brands};
use crate::merchant::Merchant;
use crate::refusal::Refusal;
use crate::turn::Turn;

/// Something to tell the merchant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct News<'a> {
    /// The event type: `TRANSACTION.SUCCESS`.
    pub(crate) event: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) original_type: &'a str,
    /// Where to; where it is empty only who listens is told.
    pub(crate) url: &'a str,
    /// The merchant's number of what it is about, for people to find it.
    pub(crate) reference: &'a str,
}

/// Puts a notification with what else the operation does: it goes out once that is durable.
pub(crate) fn add(turn: &Turn<'_>, news: &News<'_>, resource: &Value) -> Result<(), Refusal> {
    let Some(url) = address(turn, news) else { return Ok(()) };
    let news = &News { url: &url, ..*news };
    let event_id = event_id()?;
    let body = envelope(&turn.merchant, news, resource, &event_id, &turn.time())?;
    let (body, plaintext) = (body.to_string(), resource.to_string());
    let row = Row { event_id, news: *news, content_type: JSON, body, plaintext };
    Ok(row.insert(turn)?)
}

/// How notifications of v3 are sent.
const JSON: &str = "application/json";

/// A notification as it is kept.
struct Row<'a> {
    event_id: String,
    news: News<'a>,
    content_type: &'a str,
    body: String,
    plaintext: String,
}

impl Row<'_> {
    fn insert(&self, turn: &Turn<'_>) -> rusqlite::Result<()> {
        let News { event, reference, url, .. } = self.news;
        turn.db
            .prepare_cached(
                "INSERT INTO notifications (event_id, event, reference, url, content_type, body, plaintext, state,
                     created_at, next_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'PENDING', ?8, ?8)",
            )?
            .execute(params![
                self.event_id,
                event,
                reference,
                url,
                self.content_type,
                self.body,
                self.plaintext,
                turn.now,
            ])?;
        Ok(())
    }
}

/// Puts a v2 notification with what else the operation does: XML that is made already.
pub(crate) fn add_v2(
    turn: &Turn<'_>,
    news: &News<'_>,
    body: String,
    plaintext: String,
) -> Result<(), Refusal> {
    let Some(url) = address(turn, news) else { return Ok(()) };
    let news = News { url: &url, ..*news };
    let row = Row { event_id: event_id()?, news, content_type: "text/xml", body, plaintext };
    Ok(row.insert(turn)?)
}

/// The address of a notification; who listens gets those, too, that no request names an address for.
fn address(turn: &Turn<'_>, news: &News<'_>) -> Option<String> {
    if news.url.is_empty() { turn.app.forward.url() } else { Some(news.url.to_owned()) }
}

/// A number in the form of a UUID.
fn event_id() -> Result<String, Refusal> {
    let nonce = random_nonce().map_err(|_| Refusal::system_error())?;
    let hash = wechatpay::crypto::hex::lower(&wechatpay::crypto::digest::sha256(nonce.as_bytes()));
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
    Ok(format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)))
}

/// The notification as it is sent, its resource encrypted with the `APIv3` key, or a brand's with its own.
fn envelope(
    merchant: &Merchant,
    news: &News<'_>,
    resource: &Value,
    id: &str,
    time: &str,
) -> Result<Value, Refusal> {
    let failed = || Refusal::system_error();
    let key = if of_brands(news.event) { merchant.brand_key() } else { merchant.v3_key() };
    let key = key.map_err(|_| failed())?;
    let nonce: String = random_nonce().map_err(|_| failed())?.chars().take(cipher::NONCE_LENGTH).collect();
    let plaintext = resource.to_string();
    let sealed = cipher::seal(key.expose(), &nonce, Some(news.original_type), plaintext.as_bytes());
    Ok(json!({
        "id": id,
        "create_time": time,
        "resource_type": "encrypt-resource",
        "event_type": event_type(news.event),
        "summary": news.summary,
        "resource": {
            "original_type": news.original_type,
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": base64::encode(&sealed.map_err(|_| failed())?),
            "associated_data": news.original_type,
            "nonce": nonce,
        },
    }))
}
