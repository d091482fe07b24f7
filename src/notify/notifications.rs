//! The opener of notifications.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request};

use super::envelope::Envelope;
use super::merchant::{Merchant, Own};
use super::protocol::{Protocol, Refused, Sealed};
use super::watch::Watching;
use super::{Answer, BODY_LIMIT, BoxError, Notification, NotificationError, SeenKey, ack, fail};
use crate::client::Client;
use crate::client::certificates;
use crate::client::deadline::within;
use crate::client::perform::WAY;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::endpoint::ResourceKind;
use crate::error::ConfigError;
use crate::keyring::{Keyring, SignatureHeaders, VerifyError};
use crate::options::Options;
use crate::secret::ApiV3Key;
use crate::transport::BoxFuture;

/// The time that a notification waits for new keys; WeChat Pay waits 5 s for its answer. What was asked for
/// goes on to its end, and is there for the next delivery.
const REFRESH_LIMIT: Duration = Duration::from_secs(3);

type Refresh = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>> + Send + Sync>;

/// Opens notifications of one merchant or brand. Cheap to clone: clones share the keys.
#[derive(Clone)]
pub struct Notifications {
    keyring: Arc<Keyring>,
    api_v3_key: Arc<ApiV3Key>,
    merchant: Merchant,
    refresh: Option<Refresh>,
    watching: Watching,
}

impl Notifications {
    /// Opens with the keys, the credentials and the clock of a client. A notification that names an
    /// unknown key makes the client ask for WeChat Pay's certificates, at most once a minute.
    ///
    /// # Errors
    /// A client without the `APIv3` key (a brand's: without the brand API key), or for v2 only.
    pub fn new(client: &Client) -> Result<Self, ConfigError> {
        let missing = |what| ConfigError::Missing { what };
        let keyring = client.keyring().ok_or(missing("the merchant's keys of APIv3"))?;
        let key = client.api_v3_key().or(client.brand_api_key()).ok_or(missing(
            "the APIv3 key (`api_v3_key`; of a brand `brand_api_key`), which notifications are encrypted with",
        ))?;
        let (clock, asked) = (client.clone(), client.clone());
        let mut opener = Self::from_keys(Arc::clone(keyring), key.clone());
        opener.merchant.own = Own::Of(client.clone());
        let opener = opener.with_clock(move || clock.now()).with_refresh(move || learn_keys(asked.clone()));
        Ok(Self { watching: Watching::of(client), ..opener })
    }

    /// Opens with these keys alone: WeChat Pay's to verify, and the `APIv3` key to decrypt.
    #[must_use]
    pub fn from_keys(keyring: Arc<Keyring>, api_v3_key: ApiV3Key) -> Self {
        let merchant = Merchant { own: Own::None, clock: Clock::default() };
        let api_v3_key = Arc::new(api_v3_key);
        Self { keyring, api_v3_key, merchant, refresh: None, watching: Watching::default() }
    }

    /// With the merchant's credentials too: its private key opens the sensitive fields that some
    /// resources hold, and signs the answers that want a signature.
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.merchant.own = Own::given(credentials);
        self
    }

    /// With another clock than the system's, in Unix seconds.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.merchant.clock = Clock::new(clock);
        self
    }

    /// With something that brings new keys into the keyring. [`Notifications::open`] calls it when a
    /// notification names a key that is not there, and then looks again. Anybody can send such a
    /// notification, so it must bound how often it really asks.
    #[must_use]
    pub fn with_refresh<F>(mut self, refresh: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        self.refresh = Some(Arc::new(move || Box::pin(refresh())));
        self
    }

    /// Verifies and decrypts a notification: its headers, and its body as it came.
    ///
    /// # Errors
    /// Why it is not one of WeChat Pay's for this merchant. The [`Answer`](super::Answer) to it can be
    /// made from the error.
    pub async fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, NotificationError> {
        let opened = self.open_now(headers, body);
        let Some(refresh) = &self.refresh else { return opened };
        let Err(NotificationError::Verify(VerifyError::UnknownKey { serial })) = opened else {
            return opened;
        };
        refresh().await.map_err(|source| NotificationError::Refresh { serial, source })?;
        self.open_now(headers, body)
    }

    /// Does what [`open`](Self::open) does with the keys at hand, and waits for nothing.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_now(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, NotificationError> {
        self.verify(headers, body)?;
        self.open_verified(body)
    }

    /// Verifies the signature alone.
    pub(super) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), NotificationError> {
        if body.len() > BODY_LIMIT {
            return Err(NotificationError::TooLarge);
        }
        // A header that is not ASCII is none of WeChat Pay's, and as good as missing.
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let signed = SignatureHeaders::find(text)?;
        self.keyring.keys().verify(&signed, body, self.merchant.clock.now())?;
        Ok(())
    }

    /// Decrypts what is verified.
    pub(super) fn open_verified(&self, body: &[u8]) -> Result<Notification, NotificationError> {
        let (envelope, damage) = Envelope::read(body)?;
        let plaintext = envelope.open(&self.api_v3_key)?;
        Ok(Notification::new(envelope, damage, plaintext, self.merchant.clone()))
    }
}

impl Sealed for Notifications {}

impl Protocol for Notifications {
    type Notification = Notification;

    fn open<'a>(&'a self, request: &'a Request<Bytes>) -> BoxFuture<'a, Result<Notification, Refused>> {
        Box::pin(async move {
            let opened = self.open(request.headers(), request.body()).await;
            opened.map_err(|error| Refused { answer: Answer::from(&error), error: error.into() })
        })
    }

    fn watching(&self) -> Watching {
        self.watching.clone()
    }

    fn event(notification: &Notification) -> &str {
        notification.event_type.as_str()
    }

    fn is_of(notification: &Notification, kind: ResourceKind) -> bool {
        notification.is_of(kind)
    }

    fn key(notification: &Notification) -> SeenKey {
        SeenKey::of(notification)
    }

    fn ack() -> Answer {
        ack()
    }

    fn fail(message: &str) -> Answer {
        fail(message)
    }
}

impl fmt::Debug for Notifications {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notifications").field("keyring", &self.keyring).finish_non_exhaustive()
    }
}

/// Asks for the keys. If they could be had shows when the notification is looked at again; the client logs why not.
pub(super) async fn learn_keys(client: Client) -> Result<(), BoxError> {
    let core = client.core();
    let learnt = certificates::learn(core, WAY, core.deadline(&Options::default()));
    if core.runtime().ready().is_ok() {
        let _ = within(core.runtime(), REFRESH_LIMIT, learnt).await;
    }
    Ok(())
}
