//! A v2 notification that is verified or decrypted.

use std::fmt;
use std::sync::Arc;

use super::business_id::{self, REFUND};
use super::{NotificationError, OtherEventError, Outcome};
use crate::crypto::{base64, cipher, refund_notice};
use crate::endpoint::V2Notification;
use crate::model::{self, Decoded, FieldProblem, Message};
use crate::secret::{ApiV2Key, ApiV3Key};
use crate::sign_v2;
use crate::xml::{self, Document};

/// A v2 notification of WeChat Pay.
#[derive(Clone, PartialEq, Eq)]
pub struct Notification {
    event: String,
    document: Document,
    /// The decrypted document, where there is one.
    resource: Option<Document>,
    merchant: Option<Arc<str>>,
}

/// The marks of notifications without an `event_type`: the names of their pages, and fields that
/// each of them has and those after it have not. Requests of the merchant's own, which are signed with
/// the same key, have none of these sets.
const EVENTS: [(&str, &[&str]); 5] = [
    ("combined-transactions-success", &["combine_out_trade_no", "result_code"]),
    ("vehicle-state-changed-for-parking", &["vehicle_event_createtime"]),
    ("transactions-risk-occurred", &["risk_level", "event_code"]),
    ("pap-contract-state-changed", &["change_type", "contract_id"]),
    ("transaction-success", &["out_trade_no", "result_code"]),
];

/// The events that tell of a payment.
const PAYMENTS: [&str; 3] = ["transaction-success", "combined-transactions-success", "TRANSACTION.SUCCESS"];

/// A v2 notification with what it says typed, and the router's state: what a handler gets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<T, S = ()> {
    /// The notification itself: its event, its outcome, its document.
    pub notification: Notification,
    /// The document, typed.
    pub resource: T,
    /// The fields that could not be read and were left empty.
    pub problems: Vec<FieldProblem>,
    /// The names that no field has: see `Reading::unknown`. Their values are in
    /// [`Notification::resource`].
    pub unknown: Vec<String>,
    /// The state of the [`Router`](crate::notify::Router::with_state).
    pub state: S,
}

impl<T> Received<T> {
    pub(super) fn with_state<S>(self, state: S) -> Received<T, S> {
        let Self { notification, resource, problems, unknown, state: () } = self;
        Received { notification, resource, problems, unknown, state }
    }

    /// The same with another type of resource.
    pub(super) fn into_other<U>(self) -> Received<U>
    where
        T: Into<U>,
    {
        let Self { notification, resource, problems, unknown, state } = self;
        Received { notification, resource: resource.into(), problems, unknown, state }
    }
}

/// Without the state, which may hold whatever a program has.
impl<T: fmt::Debug, S> fmt::Debug for Received<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("notification", &self.notification)
            .field("resource", &self.resource)
            .field("problems", &self.problems)
            .field("unknown", &self.unknown)
            .finish_non_exhaustive()
    }
}

impl<T, S> Received<T, S> {
    /// The number of the merchant it came for, as [`Notification::merchant`] says it.
    #[must_use]
    pub fn merchant(&self) -> Option<&str> {
        self.notification.merchant()
    }

    /// True if money came, as [`Notification::paid`] says it.
    #[must_use]
    pub fn paid(&self) -> bool {
        self.notification.paid()
    }

    /// The outcome, as [`Notification::outcome`] says it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.notification.outcome()
    }
}

impl Notification {
    pub(super) fn open(
        body: &[u8],
        key: &ApiV2Key,
        api_v3_key: Option<&ApiV3Key>,
    ) -> Result<Self, NotificationError> {
        let document = xml::read_leniently(body).map_err(NotificationError::Xml)?;
        if let Some(ciphertext) = document.get("req_info") {
            // Nothing else in it is authentic, and nothing else is read as an event.
            let plaintext = refund_notice::open(ciphertext, key).map_err(decrypt("req_info"))?;
            let resource = xml::read_leniently(&plaintext).map_err(NotificationError::Resource)?;
            return Ok(Self { event: REFUND.to_owned(), document, resource: Some(resource), merchant: None });
        }
        match document.damaged_bytes() {
            Some(bytes) => sign_v2::verify_damaged(document.iter(), bytes, None, key),
            None => sign_v2::verify(document.iter(), key),
        }
        .map_err(NotificationError::Verify)?;
        let event = event_of(&document).ok_or(NotificationError::UnknownEvent)?.to_owned();
        let resource = match document.get("event_ciphertext") {
            Some(ciphertext) => Some(decrypted(&document, ciphertext, api_v3_key)?),
            None => None,
        };
        Ok(Self { event, document, resource, merchant: None })
    }

    /// The event: its `event_type`, and where it has none the name of its page, such as
    /// `transaction-success`.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    pub(super) fn for_merchant(self, merchant: Option<Arc<str>>) -> Self {
        Self { merchant, ..self }
    }

    /// The number of the merchant it came for, where [`Notifications`](super::Notifications) were made of its
    /// client.
    #[must_use]
    pub fn merchant(&self) -> Option<&str> {
        self.merchant.as_deref()
    }

    /// The message as it came, all names and texts. Of a refund notice (`refund-processed`) nothing in it
    /// is authentic.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The decrypted document, and where nothing is encrypted the message itself.
    #[must_use]
    pub fn resource(&self) -> &Document {
        self.resource.as_ref().unwrap_or(&self.document)
    }

    /// The outcome: v2 tells of failures under the same event.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        Outcome::of(&self.event, self.resource())
    }

    /// True if money came: it is about a payment, and the payment was made. Of a payment that failed, of a
    /// refund and of everything else it is not so.
    #[must_use]
    pub fn paid(&self) -> bool {
        PAYMENTS.contains(&self.event.as_str()) && self.outcome().is_success()
    }

    /// The key that tells it from other notifications of its event, and not from its own repetitions: the numbers
    /// of what it is about with what became of it, and where it has none a hash of all that it says.
    #[must_use]
    pub fn business_id(&self) -> String {
        business_id::find(&self.event, self.resource())
    }

    /// The notification with what it says typed.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub fn receive<T: V2Notification>(self) -> Result<Received<T>, OtherEventError> {
        let Decoded { value, problems, unknown } = self.decode()?;
        Ok(Received { notification: self, resource: value, problems, unknown, state: () })
    }

    /// The document as a type, read as leniently as answers are. A payment that failed has the type of one
    /// that was made: ask [`paid`](Self::paid) before anything is given out.
    ///
    /// # Errors
    /// A type of another event.
    pub fn decode<T: V2Notification>(&self) -> Result<Decoded<T>, OtherEventError> {
        if self.event != T::EVENT {
            return Err(OtherEventError { expected: T::EVENT, found: self.event.clone() });
        }
        let mut value = T::blank();
        let met = self.resource().reading(&mut value);
        model::mark(&mut value, Message::Notification(T::EVENT.into()), &met);
        for (problem, places) in model::by_field(&met.problems) {
            tracing::warn!(wechatpay.event = T::EVENT, %problem, places, "a field of a notification was left empty or damaged");
        }
        if !met.unknown.is_empty() {
            let names = met.unknown.join(" ");
            tracing::debug!(wechatpay.event = T::EVENT, names, "a notification has names that no page has");
        }
        Ok(Decoded::new(value, met))
    }
}

fn event_of(document: &Document) -> Option<&str> {
    let has = |name: &str| document.get(name).is_some_and(|text| !text.is_empty());
    document
        .get("event_type")
        .filter(|event| !event.is_empty())
        .or_else(|| EVENTS.iter().find(|(_, fields)| fields.iter().all(|field| has(field))).map(|it| it.0))
}

fn decrypted(
    document: &Document,
    ciphertext: &str,
    key: Option<&ApiV3Key>,
) -> Result<Document, NotificationError> {
    let key = key.ok_or(NotificationError::NoApiV3Key)?;
    let nonce = document.get("event_nonce").unwrap_or_default();
    let decrypt = decrypt("event_ciphertext");
    let plaintext = base64::decode(ciphertext)
        .and_then(|bytes| cipher::open(key.expose(), nonce, document.get("event_associated_data"), &bytes))
        .map_err(decrypt)?;
    xml::read_leniently(&plaintext).map_err(NotificationError::Resource)
}

fn decrypt(field: &'static str) -> impl FnOnce(crate::crypto::CryptoError) -> NotificationError {
    move |source| NotificationError::Decrypt { field, source }
}

/// Without what it says, which is nobody's business.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification").field("event", &self.event).finish_non_exhaustive()
    }
}
