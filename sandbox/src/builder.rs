//! How a sandbox is started.

use std::error::Error;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use wechatpay::crypto::{CryptoError, KeyError, random_nonce};

use crate::app::App;
use crate::auth::Nonces;
use crate::clock::{self, Clock};
use crate::faults::Faults;
use crate::keys::{Identity, IdentityError};
use crate::log::Log;
use crate::merchant::Merchant;
use crate::messenger;
use crate::platform::{self, Keys, Platform, PlatformMode};
use crate::routes::Routes;
use crate::sandbox::Sandbox;
use crate::server::{
    self, tls,
    wire::{Peer, Wires},
};
use crate::store::settings::{self, Setting, Settings};
use crate::store::{Lost, Store};

/// The settings of a [`Sandbox`].
///
/// What is not set is made at start, or, in a file that was used before, what it was then.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    address: SocketAddr,
    file: Option<PathBuf>,
    merchant_id: Option<String>,
    merchant: Option<Identity>,
    platform: Option<Identity>,
    mode: PlatformMode,
    notify_url: String,
    tls: bool,
    api_v3_key: Option<String>,
    api_v2_key: Option<String>,
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
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            file: None,
            merchant_id: None,
            merchant: None,
            platform: None,
            mode: PlatformMode::default(),
            notify_url: String::new(),
            tls: false,
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

    /// WeChat Pay's key and certificate.
    pub fn platform_identity(self, identity: Identity) -> Self {
        Self { platform: Some(identity), ..self }
    }

    /// How the merchant knows WeChat Pay's keys.
    pub fn platform_mode(self, mode: PlatformMode) -> Self {
        Self { mode, ..self }
    }

    /// Where notifications go that no request names an address for: those of profit sharing and, until
    /// the merchant sets another one, of complaints. Without it nobody is told.
    pub fn notify_url(self, url: impl Into<String>) -> Self {
        Self { notify_url: url.into(), ..self }
    }

    /// Speaks TLS, with a certificate made at start: [`Sandbox::tls_certificate`].
    pub fn tls(self) -> Self {
        Self { tls: true, ..self }
    }

    /// The `APIv3` key, 32 characters.
    pub fn api_v3_key(self, key: impl Into<String>) -> Self {
        Self { api_v3_key: Some(key.into()), ..self }
    }

    /// The v2 key.
    pub fn api_v2_key(self, key: impl Into<String>) -> Self {
        Self { api_v2_key: Some(key.into()), ..self }
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// An address that cannot be listened on, a file that cannot be used, and keys that are none.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let listener = TcpListener::bind(self.address).await.map_err(StartError::Listen)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        let tls = self.tls.then(|| tls::make(&address.ip().to_string())).transpose()?;
        let scheme = if self.tls { "https" } else { "http" };
        let app = Arc::new(self.app(&format!("{scheme}://{address}")).await?);
        let router = server::router(Arc::clone(&app)).into_make_service_with_connect_info::<Peer>();
        let (acceptor, tls_certificate) = match tls {
            Some(tls) => (Some(tls.acceptor), Some(tls.certificate_pem)),
            None => (None, None),
        };
        let wires = Wires::new(listener, address, acceptor);
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async { _ = stopped.await };
        // An error of one connection does not end it.
        tokio::spawn(axum::serve(wires, router).with_graceful_shutdown(stopped).into_future());
        let http = reqwest::Client::builder().no_proxy().build().map_err(StartError::Http)?;
        let messenger = tokio::spawn(messenger::run(Arc::clone(&app), http));
        Ok(Sandbox { app, _stop: stop, messenger, tls_certificate })
    }

    async fn app(self, url: &str) -> Result<App, StartError> {
        let store = Store::open(self.file.as_deref()).map_err(StartError::Store)?;
        let before = store.run(|db| Ok::<_, StartError>(Settings::read(db)?)).await?;
        let merchant = self.merchant(&before)?;
        // What cannot be used is refused now, not at the first request.
        merchant.credentials().and(merchant.v3_key())?;
        merchant.v2_key()?;
        let keys = self.keys(&before, &merchant)?;
        let kept = [
            (Setting::MerchantId, merchant.id.clone()),
            (Setting::Merchant, merchant.identity.write()),
            (Setting::Platform, platform::written(&keys.certificates)),
            (Setting::PublicKeyId, keys.public_key_id.clone()),
            (Setting::PublicKey, keys.public_key.write()),
            (Setting::ApiV3Key, merchant.api_v3_key.clone()),
            (Setting::ApiV2Key, merchant.api_v2_key.clone()),
        ];
        store
            .run(move |db| {
                kept.iter()
                    .try_for_each(|(setting, value)| Ok::<_, StartError>(settings::set(db, *setting, value)?))
            })
            .await?;
        let ahead = before.get(Setting::ClockAhead).and_then(|seconds| seconds.parse().ok());
        Ok(App {
            url: url.to_owned(),
            merchant,
            notify_url: self.notify_url,
            platform: Platform::new(keys),
            routes: Routes::of_catalog(),
            clock: Clock::ahead_by(ahead.unwrap_or(0)),
            nonces: Nonces::default(),
            log: Log::default(),
            faults: Faults::default(),
            store,
            wake: Notify::new(),
            attempted: Notify::new(),
        })
    }

    fn merchant(&self, before: &Settings) -> Result<Merchant, StartError> {
        let was = |setting| before.get(setting);
        let id = self.merchant_id.clone().or_else(|| was(Setting::MerchantId));
        let id = id.unwrap_or_else(|| "1900000001".to_owned());
        let key = |given: &Option<String>, setting| {
            given.clone().or_else(|| was(setting)).map_or_else(random_nonce, Ok)
        };
        Ok(Merchant {
            brand_id: "40001".to_owned(),
            identity: identity(self.merchant.clone(), was(Setting::Merchant), &id)?,
            api_v3_key: key(&self.api_v3_key, Setting::ApiV3Key)?,
            api_v2_key: key(&self.api_v2_key, Setting::ApiV2Key)?,
            id,
        })
    }

    fn keys(&self, before: &Settings, merchant: &Merchant) -> Result<Keys, StartError> {
        let certificates = match (&self.platform, before.get(Setting::Platform)) {
            (Some(given), _) => vec![given.clone()],
            (None, Some(list)) => platform::read(&list)?,
            (None, None) => vec![Identity::generate("Tenpay.com sign", clock::wall())?],
        };
        let made = || format!("PUB_KEY_ID_0{}{}00", merchant.id, clock::digits(clock::wall()));
        Ok(Keys {
            mode: self.mode,
            certificates,
            public_key_id: before.get(Setting::PublicKeyId).unwrap_or_else(made),
            public_key: identity(None, before.get(Setting::PublicKey), "WeChat Pay public key")?,
        })
    }
}

/// What is given, or was before, or is made now.
fn identity(given: Option<Identity>, before: Option<String>, name: &str) -> Result<Identity, IdentityError> {
    match (given, before) {
        (Some(given), _) => Ok(given),
        (None, Some(before)) => Identity::read(&before),
        (None, None) => Identity::generate(name, clock::wall()),
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
    /// The store cannot be opened: the file is another program's, or another sandbox has it.
    Store(rusqlite::Error),
    /// The HTTP client that sends notifications cannot be set up.
    Http(reqwest::Error),
}

impl From<IdentityError> for StartError {
    fn from(error: IdentityError) -> Self {
        Self::Keys(error)
    }
}

impl From<rusqlite::Error> for StartError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error)
    }
}

impl From<Lost> for StartError {
    fn from(_: Lost) -> Self {
        Self::Store(rusqlite::Error::InvalidQuery)
    }
}

impl From<KeyError> for StartError {
    fn from(error: KeyError) -> Self {
        Self::Keys(IdentityError::Key(error))
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
            Self::Store(error) => write!(f, "cannot open the store: {error}"),
            Self::Http(error) => write!(f, "cannot send notifications: {error}"),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen(error) => Some(error),
            Self::Keys(error) => Some(error),
            Self::Store(error) => Some(error),
            Self::Http(error) => Some(error),
        }
    }
}
