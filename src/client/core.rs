//! The data of a client, without what is done with it.

use std::sync::Arc;
#[cfg(feature = "v2")]
use std::sync::Mutex;
use std::time::Duration;

use super::deadline::Deadline;
use super::fetching::Fetching;
use super::hosts::Hosts;
use super::of_client::OfClient;
use crate::clock::Clock;
#[cfg(feature = "v2")]
use crate::crypto::PublicKey;
use crate::error::{ConfigError, Error};
use crate::keyholder::{KeySlot, Keyholder};
use crate::keyring::Keyring;
use crate::observe::Observing;
use crate::options::Options;
use crate::retry::RetryPolicy;
use crate::secret::ApiV3Key;
#[cfg(feature = "v2")]
use crate::sign_v2::Signer;
use crate::transport::{Runtime, Transport};

/// The data that a client and its clones share, and that calls are made with.
pub(crate) struct Core {
    pub(crate) merchant_id: String,
    pub(crate) of_client: OfClient,
    pub(crate) v3: Option<V3>,
    #[cfg(feature = "v2")]
    pub(crate) v2: Option<V2>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) observing: Observing,
    pub(crate) hosts: Hosts,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) longest_answer: usize,
    pub(crate) user_agent: http::HeaderValue,
    pub(crate) clock: Clock,
    #[cfg(feature = "blocking")]
    pub(crate) blocking: std::sync::OnceLock<std::io::Result<tokio::runtime::Runtime>>,
}

/// The part of it that v3 needs alone.
pub(crate) struct V3 {
    pub(crate) own: KeySlot,
    pub(crate) keyring: Arc<Keyring>,
    pub(crate) api_v3_key: Option<ApiV3Key>,
    /// A brand's key, which opens its notifications and no certificates.
    pub(crate) brand_api_key: Option<ApiV3Key>,
    pub(crate) fetching: Fetching,
}

/// The part of it that v2 needs alone.
#[cfg(feature = "v2")]
pub(crate) struct V2 {
    pub(crate) signer: Signer,
    /// The key that bank cards are encrypted with, once it was fetched, and when by the clock of the runtime.
    pub(crate) bank_key: Mutex<Option<(Duration, PublicKey)>>,
}

impl Core {
    pub(crate) fn v3(&self) -> Result<&V3, Error> {
        let missing = ConfigError::Missing {
            what: "the merchant's private key and certificate serial number, which v3 operations are signed with",
        };
        self.v3.as_ref().ok_or(Error::from(missing))
    }

    #[cfg(feature = "v2")]
    pub(crate) fn v2(&self) -> Result<&V2, Error> {
        let missing =
            ConfigError::Missing { what: "the v2 key, which v2 operations are signed with (`api_v2_key`)" };
        self.v2.as_ref().ok_or(Error::from(missing))
    }

    /// The merchant's own keys of v3 as they are now, where the client has some.
    pub(crate) fn own(&self) -> Option<Arc<Keyholder>> {
        self.v3.as_ref().map(|v3| v3.own.get())
    }

    /// The time, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// The time that a call or a part of an answer is waited for.
    pub(crate) fn patience(&self, options: &Options) -> Duration {
        options.timeout.unwrap_or(self.timeout)
    }

    /// The runtime that calls wait by.
    pub(crate) fn runtime(&self) -> &dyn Runtime {
        self.transport.runtime()
    }

    /// The end of a call that begins now.
    pub(crate) fn deadline(&self, options: &Options) -> Deadline {
        Deadline::after(self.patience(options), self.runtime())
    }
}

/// A runtime must not be dropped inside of another, which the last clone of a client may be.
#[cfg(feature = "blocking")]
impl Drop for Core {
    fn drop(&mut self) {
        if let Some(Ok(runtime)) = self.blocking.take() {
            runtime.shutdown_background();
        }
    }
}
