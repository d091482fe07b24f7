//! The clients at hand, and the loads of those that are not.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;

use super::MerchantsError;
use super::provider::Provider;
use super::registry::{Found, Load, Registry};
use crate::client::deadline::within;
use crate::client::{Client, ClientBuilder};
use crate::observe::Observing;
use crate::transport::{Runtime, Tokio, Transport};

/// The clients of many merchants and brands, by their numbers. Cheap to clone: clones share all of it.
#[derive(Clone)]
pub struct Merchants {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) provider: Box<dyn Provider>,
    pub(super) registry: Registry,
    pub(super) patience: Duration,
    pub(super) share: Box<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>,
    /// Whose runtime is waited by; tokio's where there is none.
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) observing: Observing,
}

/// The longest number of a merchant or a brand.
const LONGEST_ID: usize = 32;

impl Merchants {
    /// The client of a merchant or a brand: the one at hand, or one that is made now of what the provider has.
    ///
    /// # Errors
    /// [`MerchantsError`]: there is no such merchant, or its material cannot be had or used. None of it is kept, but
    /// shared by those who waited for the same load.
    pub async fn get(&self, id: &str) -> Result<Client, MerchantsError> {
        if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(MerchantsError::Unknown { id: id.chars().take(LONGEST_ID).collect() });
        }
        let new = || Arc::clone(&self.inner).load(id.to_owned()).boxed();
        match self.inner.registry.find(id, new) {
            Found::Client(client) => Ok(client),
            Found::Load(Load { number, loading }) => {
                let loaded = loading.await;
                self.inner.registry.loaded(id, number, &loaded);
                loaded
            }
        }
    }

    /// Puts a client in the place of the one that is at hand, or of none. A load that is under way does not replace it.
    pub fn put(&self, client: Client) {
        self.inner.registry.put(client);
    }

    /// Forgets a merchant: the next call for it asks the provider. Says whether it was at hand.
    #[allow(clippy::must_use_candidate, reason = "it is called for what it does")]
    pub fn forget(&self, id: &str) -> bool {
        self.inner.registry.forget(id)
    }

    /// Forgets all merchants.
    pub fn forget_all(&self) {
        self.inner.registry.forget_all();
    }

    /// The clients at hand.
    #[must_use]
    pub fn at_hand(&self) -> Vec<Client> {
        self.inner.registry.clients()
    }

    /// Who is told what no merchant's observer is.
    pub(crate) fn observing(&self) -> &Observing {
        &self.inner.observing
    }

    /// The merchants that know WeChat Pay by a key of that serial number or id, as the provider says.
    pub(crate) async fn of_key(&self, serial: &str) -> Result<Vec<String>, MerchantsError> {
        let failed = |source: crate::signer::BoxError| MerchantsError::Key {
            serial: crate::crypto::excerpt(serial),
            source: source.into(),
        };
        let asked = self.inner.provider.of_key(serial);
        match within(self.inner.runtime(), self.inner.patience, asked).await {
            Some(found) => found.map_err(failed),
            None => Err(failed("the provider did not answer in time".into())),
        }
    }
}

impl Inner {
    fn runtime(&self) -> &dyn Runtime {
        match &self.transport {
            Some(transport) => transport.runtime(),
            None => &Tokio,
        }
    }

    /// Asks the provider, and builds the client.
    async fn load(self: Arc<Self>, id: String) -> Result<Client, MerchantsError> {
        self.runtime().ready().map_err(|error| MerchantsError::load(&id, error.into()))?;
        let asked = std::panic::AssertUnwindSafe(async { self.provider.load(&id).await }).catch_unwind();
        let material = match within(self.runtime(), self.patience, asked).await {
            Some(Ok(material)) => material.map_err(|source| MerchantsError::load(&id, source))?,
            Some(Err(_)) => return Err(MerchantsError::load(&id, "the provider panicked".into())),
            None => {
                let why = format!("the provider did not answer within {:?}", self.patience);
                return Err(MerchantsError::load(&id, why.into()));
            }
        };
        let Some(material) = material else { return Err(MerchantsError::Unknown { id }) };
        let client = (self.share)(material).or_observing(&self.observing).build();
        let client =
            client.map_err(|error| MerchantsError::Build { id: id.clone(), source: Arc::new(error) })?;
        if client.merchant_id() == id {
            Ok(client)
        } else {
            Err(MerchantsError::Other { asked: id, found: client.merchant_id().to_owned() })
        }
    }
}

impl fmt::Debug for Merchants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchants").field("at_hand", &self.inner.registry.len()).finish_non_exhaustive()
    }
}
