//! Notifications as WeChat Pay sends them.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use serde_json::json;

use super::answer::signature;
use super::keys::{ForMerchant, Keys};
use super::mock::Mock;
use crate::clock::Clock;
use crate::crypto::{Padding, base64, cipher, random_nonce};
use crate::endpoint::{NotificationResource, SignType, V2Notification};
use crate::model;
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

    /// A notification of v2 with these fields, signed with the v2 key of [`Mock::client`]. `return_code` and
    /// `result_code` are SUCCESS where it does not say something else.
    ///
    /// # Errors
    /// One that cannot be written, and one that WeChat Pay sends encrypted: the refund notice, and those of
    /// deposits and rentals.
    pub fn notification_v2<T: V2Notification>(
        &self,
        notification: &T,
    ) -> Result<Request<Bytes>, NotificationNotMade> {
        let mut pairs = model::flat(notification, None).map_err(said)?;
        let is_signed = notification.table().fields.iter().any(|field| field.name == "sign");
        if !is_signed {
            return Err(said(format!("{} comes encrypted, which the mock does not do", T::EVENT)));
        }
        for name in ["return_code", "result_code"] {
            let has = |field: &model::Field| field.name == name;
            if notification.table().fields.iter().any(has) && !pairs.iter().any(|(field, _)| field == name) {
                pairs.push((name.to_owned(), "SUCCESS".to_owned()));
            }
        }
        pairs.retain(|(name, _)| name != "sign");
        let named = pairs.iter().find(|(name, _)| name == "sign_type");
        let sign_type = named.and_then(|(_, name)| SignType::of(name)).unwrap_or(SignType::Md5);
        let signature = sign_v2::sign(borrowed(&pairs), sign_type, &self.keys.api_v2_key);
        pairs.push(("sign".to_owned(), signature));
        posted(xml::write("xml", borrowed(&pairs)).map_err(said)?.into(), "text/xml")
    }
}

fn posted(body: Bytes, kind: &'static str) -> Result<Request<Bytes>, NotificationNotMade> {
    let request = Request::builder().method(Method::POST).uri("/notify");
    request.header(http::header::CONTENT_TYPE, kind).body(body).map_err(said)
}
