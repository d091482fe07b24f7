//! Building a registry.

use std::sync::Arc;
use std::time::Duration;

use super::clients::{Inner, Merchants};
use super::provider::Provider;
use super::registry::Registry;
use crate::client::{BuildError, ClientBuilder};
use crate::observe::{Observer, Observing};
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::Transport;

/// The settings of a registry to be built.
#[must_use = "a registry comes out of `build`"]
pub struct MerchantsBuilder {
    provider: Box<dyn Provider>,
    capacity: usize,
    expires_after: Option<Duration>,
    patience: Duration,
    transport: Option<Arc<dyn Transport>>,
    observing: Observing,
}

impl Merchants {
    /// Begins a registry: where the material comes from, and what may be said of it at [`MerchantsBuilder`].
    pub fn builder(provider: impl Provider) -> MerchantsBuilder {
        MerchantsBuilder::new(Box::new(provider))
    }
}

impl MerchantsBuilder {
    pub(super) fn new(provider: Box<dyn Provider>) -> Self {
        let patience = Duration::from_secs(10);
        let observing = Observing::default();
        Self { provider, capacity: 1000, expires_after: None, patience, transport: None, observing }
    }

    /// How many clients are kept at hand, at least one; 1,000 unless said otherwise.
    pub fn capacity(mut self, merchants: usize) -> Self {
        self.capacity = merchants.max(1);
        self
    }

    /// How long a client is taken from what is at hand; then its material is asked for again. Without it a client
    /// stays until it is forgotten, or leaves for others.
    pub fn expires_after(mut self, age: Duration) -> Self {
        self.expires_after = Some(age);
        self
    }

    /// How long the provider may take; 10 s unless said otherwise.
    pub fn load_timeout(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// How the requests of all merchants travel, in place of reqwest.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Is told what the clients of all merchants do that have no [observer](ClientBuilder::observer) of their own, and
    /// which notifications are refused.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observing = Observing(Some(observer));
        self
    }

    /// Builds the registry. Nothing is loaded yet.
    ///
    /// # Errors
    /// A transport that cannot be set up.
    pub fn build(self) -> Result<Merchants, BuildError> {
        let Self { provider, capacity, expires_after, patience, transport, observing } = self;
        let share: Share = match transport.clone() {
            Some(transport) => Box::new(move |builder: ClientBuilder| builder.or_transport(&transport)),
            None => by_reqwest()?,
        };
        let registry = Registry::new(capacity, expires_after);
        let inner = Inner { provider, registry, patience, share, transport, observing };
        Ok(Merchants { inner: Arc::new(inner) })
    }
}

type Share = Box<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

#[cfg(feature = "reqwest")]
fn by_reqwest() -> Result<Share, BuildError> {
    let pool = ReqwestTransport::new().map_err(BuildError::Transport)?;
    Ok(Box::new(move |builder| builder.or_pool(&pool)))
}

/// Each merchant then brings its own, or is not built.
#[cfg(not(feature = "reqwest"))]
#[allow(clippy::unnecessary_wraps, reason = "with reqwest it may fail")]
fn by_reqwest() -> Result<Share, BuildError> {
    Ok(Box::new(|builder| builder))
}

impl std::fmt::Debug for MerchantsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MerchantsBuilder")
            .field("capacity", &self.capacity)
            .field("expires_after", &self.expires_after)
            .finish_non_exhaustive()
    }
}
