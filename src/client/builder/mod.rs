//! Building a client: what is wrong with its material is said here, not with the first call.

mod apart;
mod brand;
mod connect;
mod of_client;
#[cfg(feature = "v2")]
mod v2;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use zeroize::Zeroizing;

use crate::client::build_error::BuildError;
use crate::client::connection::Client;
use crate::client::core::{Core, V3};
use crate::client::fetching::Fetching;
use crate::client::hosts::Hosts;
use crate::client::of_client::OfClient;
use crate::client::watch;
use crate::clock::Clock;
use crate::credentials::{Credentials, Owner};
use crate::crypto::{Certificate, ClientIdentity, KeyError, KeyId, PrivateKey, PublicKey};
use crate::error::ConfigError;
use crate::keyholder::{Elsewhere, KeySlot, Keyholder};
use crate::keyring::Keyring;
use crate::observe::{Observer, Observing};
use crate::retry::RetryPolicy;
use crate::secret::ApiV3Key;
use crate::signer::{Decrypter, Signer};
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::Transport;

/// The material and the settings of a client to be built.
///
/// For `APIv3` it takes the merchant's number, its certificate (or the serial number of it) and its
/// private key, and one or both ways to know WeChat Pay: its public key with its id, or the `APIv3`
/// key, which opens its certificates. For v2 (feature `v2`) it takes the merchant's number and the v2 key.
///
/// Material is read when it is given, and what is wrong with it is said by [`ClientBuilder::build`].
#[must_use = "a client comes out of `build`"]
#[derive(Default)]
pub struct ClientBuilder {
    merchant_id: Option<String>,
    of_client: OfClient,
    brand_id: Option<String>,
    serial: Option<String>,
    certificate: Option<Certificate>,
    private_key: Option<PrivateKey>,
    signer: Option<Arc<dyn Signer>>,
    decrypter: Option<Arc<dyn Decrypter>>,
    public_keys: Vec<(KeyId, PublicKey)>,
    platform_certificates: Vec<Certificate>,
    api_v3_key: Option<ApiV3Key>,
    brand_api_key: Option<ApiV3Key>,
    #[cfg(feature = "v2")]
    of_v2: v2::OfV2,
    #[cfg_attr(not(feature = "reqwest"), allow(dead_code, reason = "a transport of one's own has its own"))]
    client_certificate: Option<ClientIdentity>,
    own_files: OwnFiles,
    transport: Option<Arc<dyn Transport>>,
    observing: Observing,
    #[cfg(feature = "reqwest")]
    pool: Option<ReqwestTransport>,
    host: Option<String>,
    backup_host: Option<String>,
    retry: Option<RetryPolicy>,
    timeout: Option<Duration>,
    longest_answer: Option<usize>,
    user_agent: Option<String>,
    clock: Option<Clock>,
    refused: Option<KeyError>,
}

/// The merchant's certificate and private key as they were given: together they are the client
/// certificate of v2.
#[cfg_attr(not(feature = "reqwest"), allow(dead_code, reason = "a transport of one's own has its own"))]
#[derive(Default)]
struct OwnFiles {
    certificate: Option<Zeroizing<Vec<u8>>>,
    private_key: Option<Zeroizing<Vec<u8>>>,
}

impl Client {
    /// Begins a client: what it needs and what it may be given is at [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl ClientBuilder {
    /// The merchant's or service provider's number (`mchid`). Requests that want the number of whoever calls, as
    /// `mchid`, `sp_mchid` or `combine_mchid`, have it filled in where they do not say it themselves.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// The serial number of the merchant's certificate, as the merchant platform shows it.
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }

    /// The merchant's certificate (the text of `apiclient_cert.pem`), in place of its serial number.
    pub fn certificate(mut self, certificate: impl AsRef<[u8]>) -> Self {
        self.own_files.certificate = Some(Zeroizing::new(certificate.as_ref().to_vec()));
        self.certificate = self.keep(Certificate::parse(certificate));
        self
    }

    /// The file of the merchant's certificate, `apiclient_cert.pem`, in place of its serial number.
    pub fn certificate_file(mut self, path: impl AsRef<Path>) -> Self {
        self.own_files.certificate = std::fs::read(&path).ok().map(Zeroizing::new);
        self.certificate = self.keep(Certificate::from_file(path));
        self
    }

    /// The merchant's private key: the text of `apiclient_key.pem`, PKCS#8 or PKCS#1.
    pub fn private_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.own_files.private_key = Some(Zeroizing::new(key.as_ref().to_vec()));
        self.private_key = self.keep(PrivateKey::parse(key));
        self
    }

    /// The file of the merchant's private key, `apiclient_key.pem`.
    pub fn private_key_file(mut self, path: impl AsRef<Path>) -> Self {
        self.own_files.private_key = std::fs::read(&path).ok().map(Zeroizing::new);
        self.private_key = self.keep(PrivateKey::from_file(path));
        self
    }

    /// The signer in place of the private key, where that is not in this process. It knows the serial number of the
    /// merchant's certificate; where the certificate is given as well, each signature is verified with it.
    pub fn signer(mut self, signer: impl Signer) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// The decrypter of the sensitive fields of answers beside a [`signer`](Self::signer). Without it they are
    /// left empty
    /// and reported.
    pub fn decrypter(mut self, decrypter: impl Decrypter) -> Self {
        self.decrypter = Some(Arc::new(decrypter));
        self
    }

    /// WeChat Pay's public key and its id, `PUB_KEY_ID_…`: the text of `pub_key.pem`. May be given
    /// again for another key.
    pub fn public_key(mut self, id: impl AsRef<str>, key: impl AsRef<[u8]>) -> Self {
        self.add_public_key(id.as_ref(), PublicKey::parse(key));
        self
    }

    /// The file of WeChat Pay's public key, `pub_key.pem`, and its id.
    pub fn public_key_file(mut self, id: impl AsRef<str>, path: impl AsRef<Path>) -> Self {
        self.add_public_key(id.as_ref(), PublicKey::from_file(path));
        self
    }

    /// A certificate of WeChat Pay that is already at hand. Not needed where there is an `APIv3` key.
    pub fn platform_certificate(mut self, certificate: impl AsRef<[u8]>) -> Self {
        let certificate = self.keep(Certificate::parse(certificate));
        self.platform_certificates.extend(certificate);
        self
    }

    /// The file of a certificate of WeChat Pay that is already at hand.
    pub fn platform_certificate_file(mut self, path: impl AsRef<Path>) -> Self {
        let certificate = self.keep(Certificate::from_file(path));
        self.platform_certificates.extend(certificate);
        self
    }

    /// The `APIv3` key, 32 characters: it opens notifications and WeChat Pay's certificates.
    pub fn api_v3_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.api_v3_key = self.keep(ApiV3Key::new(key));
        self
    }

    /// The client certificate that some v2 operations ask for: `apiclient_cert.pem` with
    /// `apiclient_key.pem`, or `apiclient_cert.p12`. Not needed where [`certificate`](Self::certificate)
    /// and [`private_key`](Self::private_key) are given, which are the same. A
    /// [`transport`](Self::transport) of one's own has its own.
    pub fn client_certificate(mut self, identity: ClientIdentity) -> Self {
        self.client_certificate = Some(identity);
        self
    }

    /// The files of the client certificate that some v2 operations ask for: `apiclient_cert.pem` and
    /// `apiclient_key.pem`.
    pub fn client_certificate_files(self, certificate: impl AsRef<Path>, key: impl AsRef<Path>) -> Self {
        self.keep_client_certificate(ClientIdentity::from_pem_files(certificate, key))
    }

    /// The file of the client certificate that some v2 operations ask for, `apiclient_cert.p12`; its
    /// password is the merchant's number, unless somebody changed it.
    #[cfg(feature = "pkcs12")]
    pub fn client_certificate_p12_file(self, path: impl AsRef<Path>, password: &str) -> Self {
        self.keep_client_certificate(ClientIdentity::from_pkcs12_file(path, password))
    }

    fn keep_client_certificate(mut self, identity: Result<ClientIdentity, KeyError>) -> Self {
        self.client_certificate = self.keep(identity);
        self
    }

    /// How requests travel, in place of reqwest. Clients of many merchants may share one.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Is told how calls, attempts, files and notifications end, and when keys expire; see
    /// [`observe`](crate::observe). Clients of many merchants may share one.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observing = Observing(Some(observer));
        self
    }

    /// The host of all operations, such as `http://127.0.0.1:8080`, in place of WeChat Pay's: a
    /// sandbox, or a proxy of one's own. There is then no backup but [`ClientBuilder::backup_host`].
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The host for when the first cannot be reached, in place of `https://api2.wechatpay.cn`.
    pub fn backup_host(mut self, host: impl Into<String>) -> Self {
        self.backup_host = Some(host.into());
        self
    }

    /// How often calls are made, where that is safe.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// How long a call may take, all attempts together; 30 s unless said otherwise.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The most bytes of an answer that are taken; 16 MiB unless said otherwise. Downloads have no
    /// bound.
    pub fn longest_answer(mut self, bytes: usize) -> Self {
        self.longest_answer = Some(bytes);
        self
    }

    /// The program's name, in front of this crate's name in `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Tells the time in Unix seconds, in place of the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Some(Clock::new(clock));
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`BuildError`] with what is missing or cannot be used, and why.
    pub fn build(mut self) -> Result<Client, BuildError> {
        if let Some(refused) = self.refused.take() {
            return Err(refused.into());
        }
        apart::check(self.given())?;
        let clock = self.clock.take().unwrap_or_default();
        let v3 = self.v3(&clock)?;
        if !self.has_v2_key() {
            if v3.is_none() {
                return Err(missing(PRIVATE_KEY));
            }
            // Only v2 shows a client certificate: what TLS would not take is good enough for v3.
            self.own_files = OwnFiles::default();
        }
        let merchant_id = self.brand_id.clone().or(self.merchant_id.clone());
        let core = Core {
            merchant_id: merchant_id.ok_or_else(|| missing(MERCHANT_ID))?,
            of_client: std::mem::take(&mut self.of_client),
            v3,
            #[cfg(feature = "v2")]
            v2: self.v2(&clock)?,
            hosts: Hosts::own(self.host.as_deref(), self.backup())?,
            retry: self.retry.take().unwrap_or_default(),
            timeout: self.timeout.unwrap_or(Duration::from_secs(30)),
            longest_answer: self.longest_answer.unwrap_or(16 << 20),
            user_agent: user_agent(self.user_agent.as_deref())?,
            clock,
            observing: std::mem::take(&mut self.observing),
            transport: self.transport_or_reqwest()?,
            #[cfg(feature = "blocking")]
            blocking: std::sync::OnceLock::new(),
        };
        let own = self.certificate.as_ref();
        watch::tell_keys(&core, own.map(|own| (own.serial(), own.not_after())));
        Ok(Client::new(core))
    }

    /// True if the client is to sign for v2.
    fn has_v2_key(&self) -> bool {
        #[cfg(feature = "v2")]
        return self.of_v2.has_key();
        #[cfg(not(feature = "v2"))]
        false
    }

    fn v3(&mut self, clock: &Clock) -> Result<Option<V3>, BuildError> {
        let knows_wechat_pay = self.api_v3_key.is_some()
            || !self.public_keys.is_empty()
            || !self.platform_certificates.is_empty();
        let Some(keys) = self.keys(clock)? else {
            // Of v3 all is given or nothing: half of it would only show with the first call.
            let half = knows_wechat_pay || self.serial.is_some() || self.certificate.is_some();
            return if half { Err(missing(PRIVATE_KEY)) } else { Ok(None) };
        };
        if !knows_wechat_pay {
            return Err(missing(
                "a way to know WeChat Pay: its public key with its id (`public_key`), or the APIv3 key \
                 (`api_v3_key`), which opens its certificates",
            ));
        }
        let keyring = Keyring::of(keys.serial(), keys.public_key());
        for (id, key) in self.public_keys.drain(..) {
            keyring.add_public_key(id, key)?;
        }
        keyring.add_certificates(&self.platform_certificates, clock.now())?;
        let api_v3_key = self.api_v3_key.take();
        if let (None, true, Some(certificate)) =
            (&api_v3_key, keyring.keys().is_empty(), self.platform_certificates.last())
        {
            let why = format!("{} has expired, and no other key is given", certificate.serial());
            return Err(ConfigError::Invalid { what: "WeChat Pay's certificate", why }.into());
        }
        let (own, keyring) = (KeySlot::new(keys), Arc::new(keyring));
        let brand_api_key = self.brand_api_key.take();
        Ok(Some(V3 { own, keyring, api_v3_key, brand_api_key, fetching: Fetching::default() }))
    }

    /// The merchant's own keys, where some are given.
    fn keys(&mut self, clock: &Clock) -> Result<Option<Keyholder>, BuildError> {
        let refused = |what, why: &str| Err(ConfigError::Invalid { what, why: why.to_owned() }.into());
        let by = clock.clone();
        match (self.private_key.take(), self.signer.take()) {
            (Some(_), Some(_)) => {
                refused("the signer", "there is a private key as well, and one of them signs")
            }
            (Some(_) | None, None) if self.decrypter.is_some() => {
                refused("the decrypter", "it goes with a signer; a private key opens by itself")
            }
            (Some(key), None) => {
                let credentials = self.credentials(key)?.with_clock(move || by.now());
                Ok(Some(Keyholder::Memory(credentials)))
            }
            (None, Some(signer)) => self.elsewhere(signer, by).map(|keys| Some(Keyholder::Elsewhere(keys))),
            (None, None) => Ok(None),
        }
    }

    fn elsewhere(&mut self, signer: Arc<dyn Signer>, clock: Clock) -> Result<Elsewhere, BuildError> {
        let serial = KeyId::serial(signer.serial())?;
        let given = self.serial.take().map(KeyId::serial).transpose()?;
        let certificate = self.certificate.as_ref();
        for given in given.iter().chain(certificate.map(Certificate::id)) {
            if *given != serial {
                let why = format!("the signer's is another, {serial}");
                return Err(ConfigError::Invalid { what: "the certificate serial number", why }.into());
            }
        }
        if certificate.is_some_and(|it| it.public_key().algorithm() != signer.algorithm()) {
            let why = "it is for a key of another kind than the signer's".to_owned();
            return Err(ConfigError::Invalid { what: "the merchant's certificate", why }.into());
        }
        let decrypter = self.decrypter.take();
        let certificate = certificate.cloned();
        Ok(Elsewhere { owner: self.owner()?, serial, signer, decrypter, certificate, clock })
    }

    /// Whose client it is.
    fn owner(&self) -> Result<Owner, BuildError> {
        Ok(match (&self.brand_id, &self.merchant_id) {
            (Some(brand_id), _) => Owner::brand(brand_id)?,
            (None, Some(merchant_id)) => Owner::merchant(merchant_id)?,
            (None, None) => return Err(missing(MERCHANT_ID)),
        })
    }

    fn credentials(&mut self, private_key: PrivateKey) -> Result<Credentials, BuildError> {
        let serial = match (&self.certificate, self.serial.take()) {
            (Some(certificate), serial) => {
                let own = Credentials::merchant_with_certificate("0", certificate, private_key.clone())?;
                let given = serial.map(KeyId::serial).transpose()?;
                if given.is_some_and(|given| given != *own.serial()) {
                    let why = format!("it is not the one of the certificate, {}", own.serial());
                    return Err(ConfigError::Invalid { what: "the certificate serial number", why }.into());
                }
                certificate.serial().to_owned()
            }
            (None, Some(serial)) => serial,
            (None, None) => {
                return Err(missing(
                    "the serial number of the merchant's certificate (`certificate_serial`)",
                ));
            }
        };
        let credentials = Credentials::of(self.owner()?, serial, private_key)?;
        Ok(match &self.certificate {
            Some(certificate) => credentials.until(certificate.not_after()),
            None => credentials,
        })
    }

    /// Keys that are at hand already, as a mock's are.
    #[cfg(feature = "testing")]
    pub(crate) fn with_keys(mut self, own: PrivateKey, id: Option<KeyId>, public_key: PublicKey) -> Self {
        self.private_key = Some(own);
        self.public_keys.extend(id.map(|id| (id, public_key)));
        self
    }

    fn add_public_key(&mut self, id: &str, key: Result<PublicKey, KeyError>) {
        let id = self.keep(KeyId::public_key(id));
        let key = self.keep(key);
        self.public_keys.extend(id.zip(key));
    }

    /// The value that was read; the first that was refused is kept.
    fn keep<T>(&mut self, read: Result<T, KeyError>) -> Option<T> {
        read.map_err(|error| self.refused.get_or_insert(error)).ok()
    }
}

const PRIVATE_KEY: &str = if cfg!(feature = "v2") {
    "the merchant's private key (`private_key`, or `api_v2_key` for v2 alone)"
} else {
    "the merchant's private key (`private_key`; for v2 alone the v2 key, which the feature `v2` takes)"
};
const MERCHANT_ID: &str = "the merchant's number (`merchant_id`)";

fn missing(what: &'static str) -> BuildError {
    BuildError::Config(ConfigError::Missing { what })
}

fn user_agent(name: Option<&str>) -> Result<HeaderValue, ConfigError> {
    let own = concat!("wechatpay-rs/", env!("CARGO_PKG_VERSION"));
    let whole = name.map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
    let what = "the user agent";
    HeaderValue::from_str(&whole).map_err(|error| ConfigError::Invalid { what, why: error.to_string() })
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Nothing has been checked yet: a key may stand where the merchant's number belongs.
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}
