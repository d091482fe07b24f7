//! Notifications for many merchants at one address.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request};
use tokio::sync::Semaphore;

use super::notifications::learn_keys;
use super::protocol::{Protocol, Refused, Sealed};
use super::watch::Watching;
use super::{Answer, BODY_LIMIT, Notification, NotificationError, Notifications, SeenKey, ack, fail};
use crate::client::Client;
use crate::clock::Instant;
use crate::crypto::{CryptoError, KeyId, excerpt};
use crate::endpoint::ResourceKind;
use crate::keyring::{SignatureHeaders, VerifyError};
use crate::merchants::{Merchants, MerchantsError};
use crate::transport::BoxFuture;

/// A key that nobody knew is not asked for again sooner.
const ASKED_AGAIN: Duration = Duration::from_secs(60);
/// The keys that are remembered as unknown, and the questions for one that are asked at a time.
const REMEMBERED: usize = 1024;
const AT_A_TIME: usize = 8;
/// The merchants that are loaded for the sake of one notification, and those who look for new certificates for it.
const LOADED: usize = 64;
const REFRESHED: usize = 8;

/// Opens notifications for all merchants of a registry.
///
/// Which merchant it is, the message says by the key that signed it: a public key's id is one merchant's. Where
/// several have the key, as they have a certificate of WeChat Pay, the signature is verified first, and then it is the
/// one whose `APIv3` key opens the message. Who has not WeChat Pay's key makes nobody do more than verify one
/// signature; for keys that no merchant at hand has, the
/// [`Provider`](crate::merchants::Provider::of_key) is asked, once a minute each and a few at a time. A merchant who
/// knows WeChat Pay by its public key alone learns the certificate that still signs what is told to it, as everybody does.
///
/// A handler finds the merchant's number at [`Received::merchant`](super::Received::merchant), and its client, a
/// brand's too, at [`Notification::client`].
///
/// ```no_run
/// # #[cfg(feature = "payment")]
/// # fn router(merchants: &wechatpay::merchants::Merchants) -> wechatpay::notify::Router<wechatpay::notify::OfMerchants> {
/// use wechatpay::notify::{OfMerchants, Router, ack};
/// use wechatpay::webhook::v3::transaction;
///
/// Router::new(OfMerchants::new(merchants)).on::<transaction::success::Resource>(|payment| async move {
///     println!("{:?} was paid for {:?}", payment.merchant(), payment.resource.out_trade_no);
///     Ok(ack())
/// })
/// # }
/// ```
#[derive(Clone)]
pub struct OfMerchants {
    merchants: Merchants,
    unknown: Arc<Unknown>,
}

/// The keys that nobody knew, and when.
struct Unknown {
    keys: Mutex<HashMap<String, Instant>>,
    asking: Semaphore,
}

impl OfMerchants {
    /// Opens with the keys of the registry's clients.
    #[must_use]
    pub fn new(merchants: &Merchants) -> Self {
        let unknown = Unknown { keys: Mutex::default(), asking: Semaphore::new(AT_A_TIME) };
        Self { merchants: merchants.clone(), unknown: Arc::new(unknown) }
    }

    /// Verifies and decrypts a notification, whosever it is.
    ///
    /// # Errors
    /// Why it is not one of WeChat Pay's for any of the merchants.
    pub async fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, NotificationError> {
        if body.len() > BODY_LIMIT {
            return Err(NotificationError::TooLarge);
        }
        let serial = SignatureHeaders::find(|name| headers.get(name)?.to_str().ok())?.serial;
        let mut clients = with_key(self.merchants.at_hand(), serial);
        if clients.is_empty() {
            clients = self.with_unknown_key(serial).await?;
        }
        let opened = open_any(&clients, headers, body, serial);
        if let Err(NotificationError::Decrypt { source: CryptoError::Decrypt }) = &opened
            && let Some(client) = self.whose(body, serial).await
        {
            return open_any(&[client], headers, body, serial);
        }
        opened
    }

    /// The merchant at hand whose `APIv3` key opens a message that WeChat Pay has signed, and who had not that key of
    /// WeChat Pay's, and has it now from WeChat Pay itself.
    async fn whose(&self, body: &[u8], serial: &str) -> Option<Client> {
        let opens =
            |client: &Client| Notifications::new(client).is_ok_and(|keys| keys.open_verified(body).is_ok());
        let client = self.merchants.at_hand().into_iter().find(opens)?;
        // Of an error the log tells: the client fetches.
        let _ = learn_keys(client.clone()).await;
        with_key(vec![client], serial).pop()
    }

    /// Verifies and decrypts a notification to that merchant, whose number is in the address, say.
    ///
    /// # Errors
    /// Why it is not one of WeChat Pay's for that merchant, and what keeps the merchant from being loaded.
    pub async fn open_for(
        &self,
        merchant_id: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification, NotificationError> {
        let source = |source: super::BoxError| NotificationError::Merchant { source };
        let client = self.merchants.get(merchant_id).await.map_err(|error| source(error.into()))?;
        Notifications::new(&client).map_err(|error| source(error.into()))?.open(headers, body).await
    }

    /// The merchants with a key that none at hand had: those that the provider names, or that find it among
    /// WeChat Pay's new certificates.
    async fn with_unknown_key(&self, serial: &str) -> Result<Vec<Client>, NotificationError> {
        let none = || NotificationError::Verify(VerifyError::UnknownKey { serial: excerpt(serial) });
        let failed = |error: MerchantsError| NotificationError::Merchant { source: error.into() };
        if self.unknown.was_asked(serial) {
            return Err(none());
        }
        let Ok(_permit) = self.unknown.asking.try_acquire() else { return Err(none()) };
        let mut loaded = Vec::new();
        for id in self.merchants.of_key(serial).await.map_err(failed)?.iter().take(LOADED) {
            match self.merchants.get(id).await {
                Ok(client) => loaded.push(client),
                Err(error) => tracing::warn!(%error, "a merchant of a notification's key cannot be loaded"),
            }
        }
        let asked = if loaded.is_empty() { self.merchants.at_hand() } else { loaded };
        let found = with_key(asked.clone(), serial);
        if !found.is_empty() {
            return Ok(found);
        }
        let asked = who_may_learn(asked, serial);
        futures_util::future::join_all(asked.iter().cloned().map(learn_keys)).await;
        let found = with_key(asked, serial);
        if found.is_empty() {
            self.unknown.note(serial);
            return Err(none());
        }
        Ok(found)
    }
}

/// The clients that know WeChat Pay by that key.
fn with_key(clients: Vec<Client>, serial: &str) -> Vec<Client> {
    let knows =
        |client: &Client| client.keyring().is_some_and(|keyring| keyring.keys().get(serial).is_some());
    clients.into_iter().filter(knows).collect()
}

/// The few who ask for certificates, those first who have some or nothing at all; a public key is none that is learnt.
fn who_may_learn(mut clients: Vec<Client>, serial: &str) -> Vec<Client> {
    if KeyId::public_key(serial).is_ok() {
        return Vec::new();
    }
    let by_public_key_alone = |client: &Client| {
        let keys = client.keyring().map(|keyring| keyring.keys());
        keys.is_some_and(|keys| !keys.is_empty() && keys.iter().all(|key| key.not_after().is_none()))
    };
    clients.sort_by_cached_key(by_public_key_alone);
    clients.truncate(REFRESHED);
    clients
}

/// Opens with the keys of whoever they are right for. The signature is looked at first, once for each key of that
/// name, so that nobody else makes many keys be tried.
fn open_any(
    clients: &[Client],
    headers: &HeaderMap,
    body: &[u8],
    serial: &str,
) -> Result<Notification, NotificationError> {
    let mut refused = NotificationError::Verify(VerifyError::UnknownKey { serial: excerpt(serial) });
    let mut wrong = Vec::new();
    let mut verified = None;
    for client in clients {
        let Some(keyring) = client.keyring() else { continue };
        let keys = keyring.keys();
        let Some(key) = keys.get(serial).map(|key| key.key().clone()) else { continue };
        if wrong.contains(&key) {
            continue;
        }
        let Ok(theirs) = Notifications::new(client) else { continue };
        let opened = if verified.as_ref() == Some(&key) {
            theirs.open_verified(body)
        } else {
            match theirs.verify(headers, body) {
                Ok(()) => {
                    verified = Some(key);
                    theirs.open_verified(body)
                }
                Err(error) => {
                    wrong.push(key);
                    Err(error)
                }
            }
        };
        match opened {
            // It may be another's with the same key of WeChat Pay.
            Err(error @ NotificationError::Decrypt { source: CryptoError::Decrypt }) => refused = error,
            Err(error @ NotificationError::Verify(_)) if verified.is_none() => refused = error,
            Err(NotificationError::Verify(_)) => {}
            done => return done,
        }
    }
    Err(refused)
}

impl Unknown {
    fn was_asked(&self, serial: &str) -> bool {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(&excerpt(serial)).is_some_and(|at| at.elapsed() < ASKED_AGAIN)
    }

    fn note(&self, serial: &str) {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= REMEMBERED {
            keys.retain(|_, at| at.elapsed() < ASKED_AGAIN);
        }
        if keys.len() < REMEMBERED {
            keys.insert(excerpt(serial), Instant::now());
        }
    }
}

impl Sealed for OfMerchants {}

impl Protocol for OfMerchants {
    type Notification = Notification;

    fn open<'a>(&'a self, request: &'a Request<Bytes>) -> BoxFuture<'a, Result<Notification, Refused>> {
        Box::pin(async move {
            let opened = self.open(request.headers(), request.body()).await;
            opened.map_err(|error| Refused { answer: Answer::from(&error), error: error.into() })
        })
    }

    fn event(notification: &Notification) -> &str {
        notification.event_type.as_str()
    }

    fn is_of(notification: &Notification, kind: ResourceKind) -> bool {
        notification.is_of(kind)
    }

    fn watching(&self) -> Watching {
        Watching::by(self.merchants.observing())
    }

    fn watching_of(&self, notification: &Notification) -> Watching {
        notification.client().map_or_else(|| self.watching(), Watching::of)
    }

    fn key(notification: &Notification) -> SeenKey {
        SeenKey::of(notification)
    }

    /// Numbers of a merchant's own are unique to it only.
    fn scoped(notification: &Notification, id: String) -> String {
        match notification.client() {
            Some(client) => format!("{}/{id}", client.merchant_id()),
            None => id,
        }
    }

    fn ack() -> Answer {
        ack()
    }

    fn fail(message: &str) -> Answer {
        fail(message)
    }
}

impl fmt::Debug for OfMerchants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OfMerchants").field("merchants", &self.merchants).finish_non_exhaustive()
    }
}
