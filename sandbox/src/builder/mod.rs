//! How a sandbox is started.

mod error;
mod start;

use std::fmt;
use std::path::PathBuf;

use crate::keys::Identity;
use crate::platform::PlatformMode;
use crate::sandbox::Sandbox;
pub use error::StartError;

/// The settings of a [`Sandbox`].
///
/// What is not set is made at start, or, in a file that was used before, what it was then.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    address: String,
    url: Option<String>,
    file: Option<PathBuf>,
    merchant_id: Option<String>,
    merchant: Option<Identity>,
    further: Vec<String>,
    platform: Option<Identity>,
    mode: Option<PlatformMode>,
    first_mode: PlatformMode,
    test_keys: bool,
    notify_url: String,
    tls: bool,
    tls_names: Vec<String>,
    api_v3_key: Option<String>,
    api_v2_key: Option<String>,
    fee_rate: u32,
    sharing_limit: u32,
}

impl Sandbox {
    /// Starts a sandbox on a free port of this computer, with keys of its own, in memory.
    ///
    /// # Errors
    /// No port, or no keys.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A sandbox with settings of its own.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: "127.0.0.1:0".to_owned(),
            url: None,
            file: None,
            merchant_id: None,
            merchant: None,
            further: Vec::new(),
            platform: None,
            mode: None,
            first_mode: PlatformMode::default(),
            test_keys: false,
            notify_url: String::new(),
            tls: false,
            tls_names: Vec::new(),
            api_v3_key: None,
            api_v2_key: None,
            fee_rate: 0,
            sharing_limit: 30,
        }
    }
}

impl Builder {
    /// Where to listen: `127.0.0.1:8089`, or a name, `localhost:0`; without it, a free port of this
    /// computer.
    pub fn address(self, address: impl fmt::Display) -> Self {
        Self { address: address.to_string(), ..self }
    }

    /// The beginning of URLs in answers: where a bill is to be downloaded, where an H5 payment leads. Without
    /// it, the name by which the sandbox was called.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// The file that holds everything, keys included, made if it is not there. Without it, all is
    /// forgotten when the sandbox is dropped.
    pub fn file(self, file: impl Into<PathBuf>) -> Self {
        Self { file: Some(file.into()), ..self }
    }

    /// The merchant's number; without it, 1900000001.
    pub fn merchant_id(self, id: impl Into<String>) -> Self {
        Self { merchant_id: Some(id.into()), ..self }
    }

    /// The merchant's key and certificate.
    pub fn merchant_identity(self, identity: Identity) -> Self {
        Self { merchant: Some(identity), ..self }
    }

    /// One more merchant, with keys and a brand of his own, made at start: [`Sandbox::merchants`].
    pub fn further_merchant(mut self, id: impl Into<String>) -> Self {
        self.further.push(id.into());
        self
    }

    /// WeChat Pay's key and certificate.
    pub fn platform_identity(self, identity: Identity) -> Self {
        Self { platform: Some(identity), ..self }
    }

    /// How the merchant knows WeChat Pay's keys. Without it, as it was in a file that was used before.
    pub fn platform_mode(self, mode: PlatformMode) -> Self {
        Self { mode: Some(mode), ..self }
    }

    /// How the merchant knows WeChat Pay's keys where nothing was said or kept of it.
    pub fn platform_mode_at_first(self, first_mode: PlatformMode) -> Self {
        Self { first_mode, ..self }
    }

    /// Starts in milliseconds, with private keys that are part of this program, and so known to everybody:
    /// for tests on this computer.
    pub fn test_keys(self) -> Self {
        Self { test_keys: true, ..self }
    }

    /// Where notifications go that no request names an address for: those of profit sharing and, until
    /// the merchant sets another one, of complaints. Without it nobody is told.
    pub fn notify_url(self, url: impl Into<String>) -> Self {
        Self { notify_url: url.into(), ..self }
    }

    /// Speaks TLS, with a certificate made at start, by an authority that stays with the file:
    /// [`Sandbox::tls_certificate`].
    pub fn tls(self) -> Self {
        Self { tls: true, ..self }
    }

    /// A further name of the sandbox, in its certificate and among those it answers to. This computer's and
    /// WeChat Pay's own names it has.
    pub fn tls_name(mut self, name: impl Into<String>) -> Self {
        self.tls_names.push(name.into());
        self
    }

    /// The fee that WeChat Pay takes for payments, in parts of ten thousand: 60 is 0.60 %. Without it, nothing.
    pub fn fee_rate(self, fee_rate: u32) -> Self {
        Self { fee_rate: fee_rate.min(10_000), ..self }
    }

    /// How much of an order can be shared with others, in percent. Without it, 30, as with a merchant whom
    /// WeChat Pay allows no more.
    pub fn sharing_limit(self, percent: u32) -> Self {
        Self { sharing_limit: percent.min(100), ..self }
    }

    /// The `APIv3` key, 32 characters.
    pub fn api_v3_key(self, key: impl Into<String>) -> Self {
        Self { api_v3_key: Some(key.into()), ..self }
    }

    /// The v2 key.
    pub fn api_v2_key(self, key: impl Into<String>) -> Self {
        Self { api_v2_key: Some(key.into()), ..self }
    }
}
