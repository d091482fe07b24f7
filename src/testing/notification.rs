//! Notifications as WeChat Pay sends them.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use serde_json::json;

use super::answer::signature;
use super::keys::{ForMerchant, Keys, MERCHANT_ID};
use super::mock::Mock;
use crate::clock::Clock;
use crate::crypto::{self, Padding, base64, cipher, random_nonce};
use crate::endpoint::{NotificationResource, SignType, V2Notification};
use crate::model;
use crate::notify::v2::REFUND;
use crate::sign_v2::{self, borrowed};
use crate::xml;

/// A notification that could not be made, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationNotMade(String);

impl fmt::Display for NotificationNotMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the notification is not made: {}", self.0)
    }
}

impl Error for NotificationNotMade {}

fn said(error: impl fmt::Display) -> NotificationNotMade {
    NotificationNotMade(error.to_string())
}

impl Mock {
    /// A notification of v3 with this resource, as WeChat Pay sends it now: encrypted with the `APIv3` key of
    /// [`Mock::client`], its sensitive fields for the merchant, and signed. [`Router::handle`](crate::notify::Router::handle)
    /// takes it, as any server's request.
    ///
    /// # Errors
    /// A resource that cannot be written.
    pub fn notification<T: NotificationResource>(
        &self,
        resource: &T,
    ) -> Result<Request<Bytes>, NotificationNotMade> {
        self.notification_at(resource, Clock::default().now())
    }

    /// The same at a time of one's own, in Unix seconds, for a client with a clock of its own.
    ///
    /// # Errors
    /// As [`notification`](Self::notification).
    pub fn notification_at<T: NotificationResource>(
        &self,
        resource: &T,
        time: i64,
    ) -> Result<Request<Bytes>, NotificationNotMade> {
        let keys: &Keys = &self.keys;
        let seal = ForMerchant { key: keys.merchant.public_key(), padding: Padding::Oaep };
        let plaintext = model::body_json(resource, Some(&seal)).map_err(said)?;
        let nonce: String = random_nonce().map_err(said)?.chars().take(12).collect();
        // Where the event type brings one kind of document, its original type is the event's first word.
        let first = T::EVENT.split('.').next().unwrap_or_default().to_lowercase();
        let original_type = T::KIND.original_type.unwrap_or(&first);
        let sealed = cipher::seal(keys.api_v3_key.expose(), &nonce, Some(original_type), &plaintext);
        let body = json!({
            "id": random_nonce().map_err(said)?,
            "create_time": "2026-01-01T00:00:00+08:00",
            "resource_type": "encrypt-resource",
            "event_type": T::EVENT,
            "summary": T::EVENT,
            "resource": {
                "original_type": original_type,
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": base64::encode(&sealed.map_err(said)?),
                "associated_data": original_type,
                "nonce": nonce,
            },
        });
        let body = Bytes::from(body.to_string());
        let signature = signature(&body, time.to_string(), keys).map_err(said)?;
        let mut request = posted(body, "application/json")?;
        for (name, value) in signature {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(said)?;
            request.headers_mut().insert(name, HeaderValue::from_str(&value).map_err(said)?);
        }
        Ok(request)
    }

    /// A notification of v2 with these fields, as WeChat Pay sends it: signed with the v2 key of [`Mock::client`],
    /// or where what it says comes encrypted (the refund notice, and those of deposits and rentals) encrypted with the
    /// v2 or the `APIv3` key. `return_code` and `result_code` are SUCCESS where it does not say something else.
    ///
    /// # Errors
    /// One that cannot be written.
    pub fn notification_v2<T: V2Notification>(
        &self,
        notification: &T,
    ) -> Result<Request<Bytes>, NotificationNotMade> {
        let keys: &Keys = &self.keys;
        let said_of_it = model::flat(notification, None).map_err(said)?;
        let fields = notification.table().fields;
        let has = |name: &str| fields.iter().any(|field| field.name == name);
        let pairs = if has("sign") {
            let successes = ["return_code", "result_code"].into_iter().filter(|name| has(name));
            signed(with(said_of_it, successes.map(|name| (name, "SUCCESS"))), keys)
        } else if T::EVENT == REFUND {
            refund_notice(&said_of_it, keys)?
        } else {
            signed(encrypted(T::EVENT, &said_of_it, keys)?, keys)
        };
        posted(xml::write("xml", borrowed(&pairs)).map_err(said)?.into(), "text/xml")
    }
}

type Pairs = Vec<(String, String)>;

/// The same, and those names that are not there yet.
fn with<'a>(mut pairs: Pairs, more: impl IntoIterator<Item = (&'a str, &'a str)>) -> Pairs {
    for (name, text) in more {
        if !pairs.iter().any(|(field, _)| field == name) {
            pairs.push((name.to_owned(), text.to_owned()));
        }
    }
    pairs
}

/// The same, signed in the way it names.
fn signed(mut pairs: Pairs, keys: &Keys) -> Pairs {
    pairs.retain(|(name, _)| name != "sign");
    let named = pairs.iter().find(|(name, _)| name == "sign_type" || name == "algorithm");
    let sign_type = named.and_then(|(_, name)| SignType::of(name)).unwrap_or(SignType::Md5);
    let signature = sign_v2::sign(borrowed(&pairs), sign_type, &keys.api_v2_key);
    pairs.push(("sign".to_owned(), signature));
    pairs
}

/// The notice of a refund: what it says in `req_info`, and no signature.
fn refund_notice(resource: &Pairs, keys: &Keys) -> Result<Pairs, NotificationNotMade> {
    let plaintext = xml::write("root", borrowed(resource)).map_err(said)?;
    let sealed = crypto::refund_notice::seal(plaintext.as_bytes(), &keys.api_v2_key).map_err(said)?;
    let nonce = random_nonce().map_err(said)?;
    let more =
        [("return_code", "SUCCESS"), ("mch_id", MERCHANT_ID), ("nonce_str", &nonce), ("req_info", &sealed)];
    Ok(with(Pairs::new(), more))
}

/// A notification of deposits or rentals: what it says in `event_ciphertext`.
fn encrypted(event: &str, resource: &Pairs, keys: &Keys) -> Result<Pairs, NotificationNotMade> {
    let plaintext = xml::write("xml", borrowed(resource)).map_err(said)?;
    let nonce = random_nonce().map_err(said)?;
    let short: String = nonce.chars().take(12).collect();
    let sealed = cipher::seal(keys.api_v3_key.expose(), &short, None, plaintext.as_bytes()).map_err(said)?;
    let sealed = base64::encode(&sealed);
    let more = [
        ("mch_id", MERCHANT_ID),
        ("algorithm", SignType::HmacSha256.as_str()),
        ("nonce_str", &nonce),
        ("event_id", &nonce),
        ("event_create_time", "20260101000000"),
        ("event_type", event),
        ("event_algorithm", "AEAD_AES_256_GCM"),
        ("event_nonce", &short),
        ("event_ciphertext", &sealed),
    ];
    Ok(with(Pairs::new(), more))
}

fn posted(body: Bytes, kind: &'static str) -> Result<Request<Bytes>, NotificationNotMade> {
    let request = Request::builder().method(Method::POST).uri("/notify");
    request.header(http::header::CONTENT_TYPE, kind).body(body).map_err(said)
}
