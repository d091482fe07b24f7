//! A sandbox is started: its store, its keys, its door.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::Uri;
use rusqlite::ErrorCode;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use wechatpay::crypto::random_nonce;

use super::{Builder, StartError};
use crate::app::App;
use crate::auth::Nonces;
use crate::changes::Changes;
use crate::clock::{self, Clock};
use crate::faults::Faults;
use crate::forward::Forward;
use crate::keys::{Identity, IdentityError, TestKey};
use crate::log::Log;
use crate::merchant::Merchant;
use crate::merchants::{self, Merchants};
use crate::messenger;
use crate::outcomes::Outcomes;
use crate::platform::{self, Keys, Platform, PlatformMode};
use crate::routes::Routes;
use crate::sandbox::Sandbox;
use crate::server::door::{self, Door};
use crate::server::names::Names;
use crate::server::{self, tls};
use crate::store::Store;
use crate::store::settings::{self, Setting, Settings};

/// How long a file may still be in use: a sandbox that was dropped lets go of it when all have been answered.
const PATIENCE: Duration = Duration::from_secs(1);

/// Opens the store. Others go on meanwhile: it may be one of them who is to let go of the file.
async fn open(file: Option<&Path>) -> rusqlite::Result<Store> {
    let until = Instant::now() + PATIENCE;
    loop {
        match Store::open(file) {
            Err(error) if is_in_use(&error) && Instant::now() < until => {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            opened => return opened,
        }
    }
}

fn is_in_use(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

impl Builder {
    /// Starts the sandbox.
    ///
    /// # Errors
    /// An address that cannot be listened on, a file that cannot be used, and keys that are none.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let failed = |error| StartError::Listen { address: self.address.clone(), error };
        let listener = TcpListener::bind(&self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (url, names) = (self.own_url(address), self.names());
        let is_tls = self.tls;
        let (app, authority) = self.app(url).await?;
        let app = Arc::new(app);
        let (stop, closing) = watch::channel(());
        let door = Door {
            router: server::router(Arc::clone(&app), &names),
            acceptor: tls::acceptor(&authority, names.of_certificate())?,
            tls: is_tls,
            names,
        };
        tokio::spawn(door::run(listener, Arc::new(door), closing));
        let http = messenger::http().map_err(StartError::Http)?;
        let messenger = tokio::spawn(messenger::run(Arc::clone(&app), http));
        Ok(Sandbox { app, _stop: stop, messenger, is_tls, authority: authority.certificate_pem })
    }

    /// Where the sandbox is, without a slash at the end. Who listens everywhere is found here.
    fn own_url(&self, address: SocketAddr) -> String {
        if let Some(url) = &self.url {
            return url.trim_end_matches('/').to_owned();
        }
        let scheme = if self.tls { "https" } else { "http" };
        let named = self.address.rsplit_once(':').map_or("", |(host, _)| host);
        let host = match address.ip() {
            ip if ip.is_unspecified() && ip.is_ipv6() => "[::1]".to_owned(),
            ip if ip.is_unspecified() => "127.0.0.1".to_owned(),
            _ if !named.is_empty() => named.to_owned(),
            ip => ip.to_string(),
        };
        format!("{scheme}://{host}:{}", address.port())
    }

    /// The names that were given: in so many words, or as part of the address or the URL.
    fn names(&self) -> Names {
        let in_url = self.url.as_deref().and_then(|url| url.parse::<Uri>().ok());
        let in_url = in_url.as_ref().and_then(Uri::host).map(str::to_owned);
        let in_address = self.address.rsplit_once(':').map(|(host, _)| host.to_owned());
        Names::with(self.tls_names.iter().cloned().chain(in_url).chain(in_address))
    }

    async fn app(self, url: String) -> Result<(App, tls::Authority), StartError> {
        let failed = |error| StartError::Store { file: self.file.clone(), error };
        let store = open(self.file.as_deref()).await.map_err(failed)?;
        let before = store.run(|db| Ok::<_, StartError>(Settings::read(db)?)).await?;
        let merchant = self.merchant(&before)?;
        // What cannot be used is refused now, not at the first request.
        merchant.credentials().and(merchant.v3_key())?;
        merchant.v2_key()?;
        let keys = self.keys(&before, &merchant)?;
        let merchant = Arc::new(merchant);
        let merchants = self.merchants(&before, &merchant)?;
        let authority = match before.get(Setting::Authority) {
            Some(text) => tls::Authority::read(&text),
            None => tls::Authority::generate()?,
        };
        let kept = [
            (Setting::MerchantId, merchant.id.clone()),
            (Setting::Merchant, merchant.identity.write()),
            (Setting::Merchants, merchants.written()),
            (Setting::Platform, platform::written(&keys.certificates)),
            (Setting::PublicKeyId, keys.public_key_id.clone()),
            (Setting::PublicKey, keys.public_key.write()),
            (Setting::Mode, keys.mode.name().to_owned()),
            (Setting::ApiV3Key, merchant.api_v3_key.clone()),
            (Setting::ApiV2Key, merchant.api_v2_key.clone()),
            (Setting::Authority, authority.write()),
        ];
        store
            .run(move |db| {
                kept.iter()
                    .try_for_each(|(setting, value)| Ok::<_, StartError>(settings::set(db, *setting, value)?))
            })
            .await?;
        let seconds = |setting| before.get(setting).and_then(|seconds| seconds.parse().ok());
        let (ahead, still) = (seconds(Setting::ClockAhead), seconds(Setting::ClockStill));
        let app = App {
            url,
            is_url_given: self.url.is_some(),
            merchant,
            merchants,
            notify_url: self.notify_url,
            platform: Platform::new(keys),
            routes: Routes::of_catalog(),
            clock: Clock::kept(ahead.unwrap_or(0), still),
            nonces: Nonces::default(),
            log: Log::default(),
            faults: Faults::default(),
            outcomes: Outcomes::default(),
            forward: Forward::default(),
            changes: Changes::default(),
            fee_rate: self.fee_rate,
            sharing_limit: self.sharing_limit,
            store,
            wake: Notify::new(),
            attempted: Notify::new(),
        };
        Ok((app, authority))
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
            identity: self.identity(
                self.merchant.as_ref(),
                was(Setting::Merchant),
                &id,
                TestKey::Merchant,
            )?,
            api_v3_key: key(&self.api_v3_key, Setting::ApiV3Key)?,
            api_v2_key: key(&self.api_v2_key, Setting::ApiV2Key)?,
            id,
        })
    }

    /// The first merchant, those of before, and those that are asked for now.
    fn merchants(&self, before: &Settings, first: &Arc<Merchant>) -> Result<Merchants, StartError> {
        let further =
            before.get(Setting::Merchants).map_or_else(|| Ok(Vec::new()), |list| merchants::read(&list))?;
        let merchants = Merchants::new(Arc::clone(first), further);
        for id in &self.further {
            if merchants.named(id).is_none() {
                let fresh = merchants::made(id, &merchants.next_brand(), clock::wall())?;
                fresh.credentials()?;
                merchants.add(fresh);
            }
        }
        Ok(merchants)
    }

    fn keys(&self, before: &Settings, merchant: &Merchant) -> Result<Keys, StartError> {
        let certificates = match (&self.platform, before.get(Setting::Platform)) {
            (None, Some(list)) => platform::read(&list)?,
            (given, None) => {
                vec![self.identity(given.as_ref(), None, "Tenpay.com sign", TestKey::Platform)?]
            }
            (Some(given), Some(_)) => vec![given.clone()],
        };
        let made = || format!("PUB_KEY_ID_0{}{}00", merchant.id, clock::digits(clock::wall()));
        let kept = before.get(Setting::Mode).and_then(|name| PlatformMode::named(&name));
        let public_key = before.get(Setting::PublicKey);
        Ok(Keys {
            mode: self.mode.or(kept).unwrap_or(self.first_mode),
            certificates,
            public_key_id: before.get(Setting::PublicKeyId).unwrap_or_else(made),
            public_key: self.identity(None, public_key, "WeChat Pay public key", TestKey::PublicKey)?,
        })
    }

    /// The value that is given, or was before, or is made now.
    fn identity(
        &self,
        given: Option<&Identity>,
        before: Option<String>,
        name: &str,
        test_key: TestKey,
    ) -> Result<Identity, IdentityError> {
        match (given, before) {
            (Some(given), _) => Ok(given.clone()),
            (None, Some(before)) => Identity::read(&before),
            (None, None) if self.test_keys => Identity::of_test_key(test_key, name, clock::wall()),
            (None, None) => Identity::generate(name, clock::wall()),
        }
    }
}
