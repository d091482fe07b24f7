//! A running sandbox, and how it is started.

use std::error::Error;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wechatpay::crypto::{CryptoError, random_nonce};

use crate::app::App;
use crate::auth::Nonces;
use crate::clock::{self, Clock};
use crate::keys::{Identity, IdentityError};
use crate::log::{Log, Record};
use crate::merchant::Merchant;
use crate::platform::{Keys, Platform, PlatformMode};
use crate::routes::Routes;
use crate::server;

/// A local WeChat Pay. It runs until it is dropped.
///
/// ```no_run
/// # async fn example() -> Result<(), wechatpay_sandbox::StartError> {
/// use wechatpay_sandbox::Sandbox;
/// let sandbox = Sandbox::start().await?;
/// println!("WeChat Pay is at {}", sandbox.url());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    app: Arc<App>,
    server: JoinHandle<()>,
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

    /// Where it is: `http://127.0.0.1:8089`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.app.url
    }

    /// The merchant that may call it.
    #[must_use]
    pub fn merchant(&self) -> &Merchant {
        &self.app.merchant
    }

    /// The id of WeChat Pay's public key, and the key: what the merchant platform lets download.
    #[must_use]
    pub fn public_key(&self) -> (String, Identity) {
        let keys = self.app.platform.keys();
        (keys.public_key_id, keys.public_key)
    }

    /// WeChat Pay's certificates, the newest last.
    #[must_use]
    pub fn certificates(&self) -> Vec<Identity> {
        self.app.platform.keys().listed().to_vec()
    }

    /// Makes WeChat Pay sign with a new certificate from now on. The ones before it stay listed until
    /// [`retire_certificates`](Self::retire_certificates).
    ///
    /// # Errors
    /// No key.
    pub fn rotate_certificate(&self) -> Result<Identity, StartError> {
        Ok(self.app.platform.rotate(clock::wall())?)
    }

    /// Takes all certificates but the newest off the list.
    pub fn retire_certificates(&self) {
        self.app.platform.retire();
    }

    /// Changes how the merchant knows WeChat Pay's keys.
    pub fn set_platform_mode(&self, mode: PlatformMode) {
        self.app.platform.set_mode(mode);
    }

    /// The latest requests, up to 500, the last one first.
    #[must_use]
    pub fn requests(&self) -> Vec<Record> {
        self.app.log.latest()
    }

    /// Turns the sandbox's clock forward.
    pub fn advance(&self, by: Duration) {
        self.app.clock.advance(by);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The settings of a [`Sandbox`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    address: SocketAddr,
    merchant_id: String,
    merchant: Option<Identity>,
    platform: Option<Identity>,
    mode: PlatformMode,
    api_v3_key: Option<String>,
    api_v2_key: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            merchant_id: "1900000001".to_owned(),
            merchant: None,
            platform: None,
            mode: PlatformMode::default(),
            api_v3_key: None,
            api_v2_key: None,
        }
    }
}

impl Builder {
    /// Where to listen; without it, a free port of this computer.
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// The merchant's number; without it, 1900000001.
    pub fn merchant_id(self, id: impl Into<String>) -> Self {
        Self { merchant_id: id.into(), ..self }
    }

    /// The merchant's key and certificate, in place of ones made at start.
    pub fn merchant_identity(self, identity: Identity) -> Self {
        Self { merchant: Some(identity), ..self }
    }

    /// WeChat Pay's key and certificate, in place of ones made at start.
    pub fn platform_identity(self, identity: Identity) -> Self {
        Self { platform: Some(identity), ..self }
    }

    /// How the merchant knows WeChat Pay's keys.
    pub fn platform_mode(self, mode: PlatformMode) -> Self {
        Self { mode, ..self }
    }

    /// The `APIv3` key, 32 characters, in place of one made at start.
    pub fn api_v3_key(self, key: impl Into<String>) -> Self {
        Self { api_v3_key: Some(key.into()), ..self }
    }

    /// The v2 key, in place of one made at start.
    pub fn api_v2_key(self, key: impl Into<String>) -> Self {
        Self { api_v2_key: Some(key.into()), ..self }
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// An address that cannot be listened on, and keys that are none.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let listener = TcpListener::bind(self.address).await.map_err(StartError::Listen)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        let app = Arc::new(self.app(&format!("http://{address}"))?);
        let router = server::router(Arc::clone(&app));
        let server = tokio::spawn(async move {
            // It ends when it is aborted; an error of one connection does not end it.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Sandbox { app, server })
    }

    fn app(self, url: &str) -> Result<App, StartError> {
        let now = clock::wall();
        let made =
            |given: Option<Identity>, name: &str| given.map_or_else(|| Identity::generate(name, now), Ok);
        let key = |given: Option<String>| given.map_or_else(random_nonce, Ok);
        let merchant = Merchant {
            brand_id: "40001".to_owned(),
            identity: made(self.merchant, &self.merchant_id)?,
            id: self.merchant_id,
            api_v3_key: key(self.api_v3_key)?,
            api_v2_key: key(self.api_v2_key)?,
        };
        // What cannot be used is refused now, not at the first request.
        merchant.credentials().and(merchant.v3_key()).map_err(IdentityError::Key)?;
        merchant.v2_key().map_err(IdentityError::Key)?;
        let platform = Platform::new(Keys {
            mode: self.mode,
            certificates: vec![made(self.platform, "Tenpay.com sign")?],
            public_key_id: format!("PUB_KEY_ID_0{}{}00", merchant.id, clock::digits(now)),
            public_key: Identity::generate("WeChat Pay public key", now)?,
        });
        Ok(App {
            url: url.to_owned(),
            merchant,
            platform,
            routes: Routes::of_catalog(),
            clock: Clock::default(),
            nonces: Nonces::default(),
            log: Log::default(),
        })
    }
}

/// Why a sandbox does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    Listen(std::io::Error),
    /// A key or certificate cannot be read or made.
    Keys(IdentityError),
}

impl From<IdentityError> for StartError {
    fn from(error: IdentityError) -> Self {
        Self::Keys(error)
    }
}

impl From<CryptoError> for StartError {
    fn from(_: CryptoError) -> Self {
        Self::Keys(IdentityError::Library)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen(error) => write!(f, "cannot listen: {error}"),
            Self::Keys(error) => error.fmt(f),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen(error) => Some(error),
            Self::Keys(error) => Some(error),
        }
    }
}
