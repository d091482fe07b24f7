//! Notifications of v2: XML, verified or decrypted, typed, answered with XML.
//!
//! There are three kinds. Most are signed as answers are, with the v2 key. Those of deposits and rentals
//! are signed, and hold a document that is encrypted with the `APIv3` key. The refund notice is not signed
//! at all: it holds a document that is encrypted with the v2 key, in a way that a change may survive, so
//! ask for the refund before acting on what it says.
//!
//! Failures come under the event of the success, a debit that failed as `transaction-success`:
//! [`Notification::outcome`] says which it is, [`Notification::paid`] whether money came, and a
//! [`Router`](super::Router) gives failures to handlers of their own. It is the router of v3, and does
//! business once in the same way:
//!
//! ```
//! # #[cfg(feature = "v2-payment")] {
//! use wechatpay::notify::Router;
//! use wechatpay::notify::v2::{Notifications, ack};
//! use wechatpay::webhook::v2::{refund_processed, transaction_success};
//!
//! fn router(notifications: Notifications) -> Router<Notifications> {
//!     Router::new(notifications)
//!         .on::<transaction_success::Body>(|payment| async move {
//!             assert!(payment.paid());
//!             println!("{:?} is paid, {:?} fen", payment.resource.out_trade_no, payment.resource.total_fee);
//!             Ok(ack())
//!         })
//!         .on_failure::<transaction_success::Body>(|debit| async move {
//!             println!("{:?} is not paid: {:?}", debit.resource.out_trade_no, debit.outcome());
//!             Ok(ack())
//!         })
//!         .on::<refund_processed::Resource>(|refund| async move {
//!             println!("{:?} went back", refund.resource.out_refund_no);
//!             Ok(ack())
//!         })
//! }
//! # }
//! ```
//!
//! A server of one's own takes [`Notifications::open`] and answers with [`ack`] or [`fail`].

mod business_id;
mod error;
mod notification;
mod outcome;
mod router;

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

pub use error::{NotificationError, OtherEventError};
pub use notification::Notification;
pub use outcome::Outcome;
pub use router::Received;

use super::Answer;
use crate::Client;
use crate::error::ConfigError;
use crate::secret::{ApiV2Key, ApiV3Key};
use crate::xml;

/// Opens v2 notifications of one merchant: verifies or decrypts, and types them.
#[derive(Clone)]
pub struct Notifications {
    key: ApiV2Key,
    api_v3_key: Option<ApiV3Key>,
}

impl Notifications {
    /// Opens with the keys of a client.
    ///
    /// # Errors
    /// A client without the v2 key.
    pub fn new(client: &Client) -> Result<Self, ConfigError> {
        let key = client.api_v2_key().ok_or(ConfigError::Missing {
            what: "the v2 key, which v2 notifications are signed with (`api_v2_key`)",
        })?;
        Ok(Self { key: key.clone(), api_v3_key: client.api_v3_key().cloned() })
    }

    /// Opens with this key alone.
    #[must_use]
    pub fn from_key(key: ApiV2Key) -> Self {
        Self { key, api_v3_key: None }
    }

    /// With the `APIv3` key too, which notifications of deposits and rentals are encrypted with.
    #[must_use]
    pub fn with_api_v3_key(self, key: ApiV3Key) -> Self {
        Self { api_v3_key: Some(key), ..self }
    }

    /// Verifies or decrypts a notification: the body as it came.
    ///
    /// # Errors
    /// Why it is not one of WeChat Pay's for this merchant.
    pub fn open(&self, body: &[u8]) -> Result<Notification, NotificationError> {
        Notification::open(body, &self.key, self.api_v3_key.as_ref())
    }
}

impl fmt::Debug for Notifications {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notifications").finish_non_exhaustive()
    }
}

/// Success: WeChat Pay does not send the notification again.
#[must_use]
pub fn ack() -> Answer {
    answer(StatusCode::OK, "SUCCESS", "OK")
}

/// Failure, 500: WeChat Pay sends the notification again, for a day. It sees the message, of which 128
/// characters are kept.
#[must_use]
pub fn fail(message: impl AsRef<str>) -> Answer {
    let message: String = message.as_ref().chars().filter(|letter| !letter.is_control()).take(128).collect();
    answer(StatusCode::INTERNAL_SERVER_ERROR, "FAIL", &message)
}

fn answer(status: StatusCode, code: &str, message: &str) -> Answer {
    // What XML has no place for is a control character or no character at all.
    let message = message.replace(['\u{fffe}', '\u{ffff}'], "");
    let body = xml::write("xml", [("return_code", code), ("return_msg", message.as_str())]);
    let mut response = Response::new(Bytes::from(body.unwrap_or_default()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/xml; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response.into()
}
