//! A small shop that takes WeChat Pay, on axum and `SQLite`.
//!
//! It is an example of wechatpay-rs, and does what a shop that lives on it has to: numbers that are written down
//! before they are sent, so that a crash neither loses nor doubles anything; payments that are booked once, whoever
//! tells of them and how often; lost notifications asked for; orders closed; refunds in parts; transfers; profit
//! sharing; the books held against the bill of the day. `docs/guide.md` walks through it.

mod api;
pub mod books;
mod doubt;
mod error;
mod merchants;
mod notify;
pub mod orders;
pub mod reconcile;
pub mod refunds;
pub mod settings;
pub mod sharing;
mod store;
pub mod transfers;
pub mod watch;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use wechatpay::client::BuildError;
use wechatpay::merchants::Merchants;

pub use error::ShopError;
pub use settings::{Settings, SettingsError};
pub use store::{Store, now};

/// Everything that a request needs.
pub struct Shop {
    settings: Settings,
    store: Store,
    merchants: Merchants,
    staff_token: String,
    notify_url: String,
    /// Held by who looks at everything.
    watching: tokio::sync::Mutex<()>,
}

impl Shop {
    /// Opens the shop that is at `url`, with all that it knows.
    ///
    /// # Errors
    /// Settings that cannot be used, or a database that cannot be opened.
    pub fn open(settings: Settings, url: &str) -> Result<Self, StartError> {
        std::fs::create_dir_all(&settings.data).map_err(ShopError::Io)?;
        Ok(Self {
            store: Store::open(&settings.data.join("shop.db"))?,
            merchants: merchants::registry(&settings).map_err(StartError::Client)?,
            staff_token: settings.staff_token.read()?,
            notify_url: format!("{url}/wechatpay"),
            watching: tokio::sync::Mutex::default(),
            settings,
        })
    }
}

/// A shop that is open.
pub struct Open {
    /// What it works with.
    pub shop: Arc<Shop>,
    /// Where it listens.
    pub address: SocketAddr,
    listener: TcpListener,
}

impl Open {
    /// Listens, and opens the shop.
    ///
    /// # Errors
    /// An address that cannot be listened on, and those of [`Shop::open`].
    pub async fn at(settings: Settings) -> Result<Self, StartError> {
        let listener = TcpListener::bind(settings.address).await.map_err(ShopError::Io)?;
        let address = listener.local_addr().map_err(ShopError::Io)?;
        let url = settings.url.clone().unwrap_or_else(|| format!("http://{address}"));
        Ok(Self { shop: Arc::new(Shop::open(settings, &url)?), address, listener })
    }

    /// Serves until `stop`, and watches meanwhile.
    ///
    /// # Errors
    /// A socket that fails.
    pub async fn serve(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), StartError> {
        let Self { shop, listener, .. } = self;
        let app = api::app(&shop).into_make_service_with_connect_info::<SocketAddr>();
        let every = shop.settings.watch_seconds;
        let watch = tokio::spawn(async move {
            if every > 0 {
                watch::run(&shop, Duration::from_secs(every)).await;
            }
        });
        let served = axum::serve(listener, app).with_graceful_shutdown(stop).await;
        watch.abort();
        Ok(served.map_err(ShopError::Io)?)
    }
}

/// Why the shop does not open.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The settings cannot be used.
    Settings(SettingsError),
    /// The HTTP client cannot be set up.
    Client(BuildError),
    /// The database, the address or the socket.
    Shop(ShopError),
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Settings(error) => error.fmt(f),
            Self::Client(error) => error.fmt(f),
            Self::Shop(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StartError {}

impl From<SettingsError> for StartError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<ShopError> for StartError {
    fn from(error: ShopError) -> Self {
        Self::Shop(error)
    }
}
