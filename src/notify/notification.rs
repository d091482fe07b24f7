//! A notification that is verified and decrypted.

use std::fmt;

use http::StatusCode;

use super::envelope::{Envelope, Opened};
use super::merchant::{Merchant, Own};
use super::{Answer, EventType, ReplyError, ResourceError, business_id};
use crate::client::Client;
use crate::endpoint::{NotificationResource, ResourceKind};
use crate::model::{self, Decoded, FieldProblem, Message, Model, Reading, SealError};
use crate::paid::paid;

/// A notification of WeChat Pay: its signature is verified and its resource decrypted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// The id of this notification. A repetition mostly has the same, but not always: see
    /// [`Notification::business_id`].
    pub id: String,
    /// When it was made, mostly as RFC 3339; some families write `20180225112233`.
    pub create_time: String,
    /// The event, such as `TRANSACTION.SUCCESS`.
    pub event_type: EventType,
    /// The kind of resource it holds, mostly `encrypt-resource`.
    pub resource_type: String,
    /// The summary in words; may be empty.
    pub summary: String,
    /// The document it holds, decrypted.
    pub resource: Resource,
    /// The damaged texts around the resource, and the unknown names there.
    around: Reading,
    merchant: Merchant,
}

/// The document that a notification holds, decrypted and not yet typed.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// Whose document it is: `transaction`, `refund`.
    pub original_type: String,
    plaintext: Vec<u8>,
}

/// A notification with its resource typed, and the router's state: what a handler gets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<T, S = ()> {
    /// The notification itself: its id, time and event.
    pub notification: Notification,
    /// The contents, typed.
    pub resource: T,
    /// The fields that could not be read and were left empty, and the texts that are damaged.
    pub problems: Vec<FieldProblem>,
    /// The names that no field has: see `Reading::unknown`. Their values are in [`Notification::raw`].
    pub unknown: Vec<String>,
    /// The state of the [`Router`](super::Router::with_state).
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

impl<T, S> Received<T, S> {
    /// The number of the merchant it came for, where what opens notifications was told: see
    /// [`Notification::merchant`].
    #[must_use]
    pub fn merchant(&self) -> Option<&str> {
        self.notification.merchant()
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

impl<T: Model, S> Received<T, S> {
    /// True if money came: the resource is a payment, and was paid. An event of the name
    /// `TRANSACTION.SUCCESS` may also be a share of one, which is no payment.
    #[must_use]
    pub fn paid(&self) -> bool {
        paid(&self.resource)
    }
}

impl Notification {
    pub(super) fn new(envelope: Envelope, around: Reading, opened: Opened, merchant: Merchant) -> Self {
        Self {
            id: envelope.id,
            create_time: envelope.create_time,
            event_type: EventType::from(envelope.event_type),
            resource_type: envelope.resource_type,
            summary: envelope.summary,
            resource: Resource { original_type: opened.original_type, plaintext: opened.plaintext },
            around,
            merchant,
        }
    }

    /// The number of the merchant it came for: of the client, or of the credentials, that
    /// [`Notifications`](super::Notifications) or [`OfMerchants`](super::OfMerchants) opened it with; a brand has none. A partner's notifications come
    /// for the partner; the sub-merchant is in the resource.
    #[must_use]
    pub fn merchant(&self) -> Option<&str> {
        self.merchant.own.merchant()
    }

    /// The client of the merchant that it came to: whom it is for, where one address serves many, and what asks
    /// WeChat Pay more. None where it was opened with keys alone.
    #[must_use]
    pub fn client(&self) -> Option<&Client> {
        match &self.merchant.own {
            Own::Of(client) => Some(client),
            Own::None | Own::Given(_) => None,
        }
    }

    /// The decrypted resource as it came: JSON, its sensitive fields still encrypted.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.resource.plaintext
    }

    /// The resource as a type, read as leniently as answers are, its sensitive fields opened. One that
    /// does not open, for want of [`credentials`](super::Notifications::with_credentials) or of the
    /// right ones, is left empty and reported as every other field is that cannot be read.
    ///
    /// # Errors
    /// A type of another event, or of another kind of document under the same event, and a text that is
    /// no JSON object.
    pub fn decode<T: NotificationResource>(&self) -> Result<Decoded<T>, ResourceError> {
        self.decode_opening(&|text| self.merchant.open(text))
    }

    fn decode_opening<T: NotificationResource>(
        &self,
        open: &dyn Fn(&str) -> Result<String, SealError>,
    ) -> Result<Decoded<T>, ResourceError> {
        let mut value = T::blank();
        if self.event_type.as_str() == T::EVENT && !self.is_of(T::KIND) {
            let found = self.resource.original_type.clone();
            return Err(ResourceError::OtherKind { event: T::EVENT, expected: T::KIND, found });
        }
        let met = self.read_opening(T::EVENT, &mut value, open)?;
        Ok(Decoded::new(value, met))
    }

    /// True if the document is of that kind. One that came without its original type is told by its
    /// names alone.
    pub(super) fn is_of(&self, kind: ResourceKind) -> bool {
        let found = self.resource.original_type.as_str();
        let original = kind.original_type.is_none_or(|expected| found.is_empty() || found == expected);
        original && (kind.has.is_none() && kind.lacks.is_none() || self.names_fit(kind))
    }

    fn names_fit(&self, kind: ResourceKind) -> bool {
        let wanted = [kind.has.unwrap_or_default(), kind.lacks.unwrap_or_default()];
        // A document that does not read is of every kind: reading it says what is wrong.
        let Ok([has, lacked]) = model::has_names(self.raw(), wanted) else { return true };
        (kind.has.is_none() || has) && (kind.lacks.is_none() || !lacked)
    }

    /// Reads the resource into a blank model of `event`, for who has models and no types, as the
    /// catalog does. Gives the fields that could not be read.
    ///
    /// # Errors
    /// As [`decode`](Self::decode); the model may be half-filled then.
    pub fn decode_into(
        &self,
        event: &'static str,
        resource: &mut dyn Model,
    ) -> Result<Vec<FieldProblem>, ResourceError> {
        self.read_into(event, resource).map(|met| met.problems)
    }

    /// Reads the resource as [`decode_into`](Self::decode_into) does, and gives all that the reading met.
    ///
    /// # Errors
    /// As [`decode`](Self::decode); the model may be half-filled then.
    pub fn read_into(&self, event: &'static str, resource: &mut dyn Model) -> Result<Reading, ResourceError> {
        self.read_opening(event, resource, &|text| self.merchant.open(text))
    }

    fn read_opening(
        &self,
        event: &'static str,
        resource: &mut dyn Model,
        open: &dyn Fn(&str) -> Result<String, SealError>,
    ) -> Result<Reading, ResourceError> {
        if self.event_type.as_str() != event {
            return Err(ResourceError::OtherEvent { expected: event, found: self.event_type.clone() });
        }
        let mut met = self.around.clone();
        met.extend(model::decode_damaged(resource, self.raw()).map_err(ResourceError::Json)?);
        met.problems.extend(model::open(resource, open));
        model::mark(resource, Message::Notification(event.into()), &met);
        for (problem, places) in model::by_field(&met.problems) {
            tracing::warn!(wechatpay.event = event, wechatpay.notification_id = self.id, %problem, places, "a field of a notification was left empty or damaged");
        }
        if !met.unknown.is_empty() {
            let names = met.unknown.join(" ");
            tracing::debug!(
                wechatpay.event = event,
                wechatpay.notification_id = self.id,
                names,
                "a notification has names that no page has"
            );
        }
        Ok(met)
    }

    /// The notification with its resource typed.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub fn receive<T: NotificationResource>(self) -> Result<Received<T>, ResourceError> {
        let Decoded { value, problems, unknown } = self.decode()?;
        Ok(Received { notification: self, resource: value, problems, unknown, state: () })
    }

    /// The same, where a [`Decrypter`](crate::signer::Decrypter) of the client opens the sensitive fields: it is asked
    /// here, and nowhere else. A [`Router`](super::Router) receives so.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub async fn receive_opened<T: NotificationResource>(self) -> Result<Received<T>, ResourceError> {
        let Some(decrypter) = self.merchant.elsewhere() else { return self.receive() };
        let mut sealed = T::blank();
        // What does not read is said below.
        let _ = model::decode_damaged(&mut sealed, self.raw());
        let opened = decrypter.open(model::sensitive_texts(&sealed)).await;
        let Decoded { value, problems, unknown } = self.decode_opening(&|text| opened.of(text))?;
        Ok(Received { notification: self, resource: value, problems, unknown, state: () })
    }

    /// The number that tells apart two notifications of one event type, and not two deliveries of one: the
    /// number of the payment, refund or transfer that it is about, where an event comes once for
    /// each; else the [`id`](Self::id) of the notification.
    #[must_use]
    pub fn business_id(&self) -> String {
        business_id::find(self.event_type.as_str(), self.raw()).unwrap_or_else(|| self.id.clone())
    }

    /// The answer to a notification that asks something, signed where WeChat Pay wants it signed.
    ///
    /// The signature covers timestamp, nonce and body as that of WeChat Pay's own answers does: the
    /// official pages give the form of the header and not the text.
    ///
    /// # Errors
    /// A reply to another event, and one that cannot be written or signed.
    pub async fn reply<T: NotificationResource>(&self, reply: &T::Reply) -> Result<Answer, ReplyError> {
        if self.event_type.as_str() != T::EVENT {
            return Err(ReplyError::OtherEvent { expected: T::EVENT, found: self.event_type.clone() });
        }
        let body = model::body_json(reply, None).map_err(ReplyError::Write)?;
        let authorization =
            if T::SIGNED_REPLY { Some(self.merchant.authorization(&body).await?) } else { None };
        Ok(Answer::json(StatusCode::OK, body, authorization.as_deref()))
    }
}

/// Without the resource, which holds what is nobody's business.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("event_type", &self.event_type)
            .field("summary", &self.summary)
            .field("resource", &self.resource)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("original_type", &self.original_type).finish_non_exhaustive()
    }
}
