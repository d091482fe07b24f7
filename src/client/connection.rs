//! A merchant's connection, and what a program asks of it.

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "blocking")]
use super::blocking;
use super::certificates;
use super::core::Core;
use super::deadline::within;
use super::perform::WAY;

use crate::credentials::Credentials;
use crate::crypto::{CryptoError, KeyId, Padding, base64};
use crate::error::{ConfigError, Error};
use crate::keyholder::Keyholder;
use crate::keyring::Keyring;
use crate::options::Options;
use crate::secret::ApiV3Key;

/// A merchant's connection to WeChat Pay: signs requests, verifies answers, keeps the keys and the
/// connections.
///
/// It is cheap to clone, and clones share all of it. A process may have many, one a merchant.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = wechatpay::Client::builder()
///     .merchant_id("1900007291")
///     .certificate_serial("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C")
///     .private_key_file("apiclient_key.pem")
///     .public_key_file("PUB_KEY_ID_0119000072912024101500112200000001", "pub_key.pem")
///     .api_v3_key(std::env::var("WECHATPAY_API_V3_KEY")?)
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    pub(super) fn new(core: Core) -> Self {
        Self { core: Arc::new(core) }
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    /// The merchant's number, as the client was built with; the brand's of a brand's client.
    #[must_use]
    pub fn merchant_id(&self) -> &str {
        &self.core.merchant_id
    }

    /// The keys that v3 requests are signed with, as they are now; none where the client is for v2 only, or a
    /// [`Signer`](crate::signer::Signer) signs.
    #[must_use]
    pub fn credentials(&self) -> Option<Credentials> {
        self.core.own()?.credentials().cloned()
    }

    /// The serial number of the merchant's certificate, as it is now; none where the client is for v2 only.
    #[must_use]
    pub fn certificate_serial(&self) -> Option<KeyId> {
        self.core.own().map(|own| own.serial().clone())
    }

    /// WeChat Pay's keys; none where the client is for v2 only.
    #[must_use]
    pub fn keyring(&self) -> Option<&Arc<Keyring>> {
        self.core.v3.as_ref().map(|v3| &v3.keyring)
    }

    /// The `APIv3` key, where the client was given it.
    #[must_use]
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.core.v3.as_ref()?.api_v3_key.as_ref()
    }

    /// The brand API key of a brand's client, where it was given it.
    #[must_use]
    pub fn brand_api_key(&self) -> Option<&ApiV3Key> {
        self.core.v3.as_ref()?.brand_api_key.as_ref()
    }

    /// The time by the client's clock, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.core.now()
    }

    /// Encrypts a text for WeChat Pay (RSA-OAEP), for a request of one's own: the typed operations
    /// encrypt by themselves. The serial number goes into the header `Wechatpay-Serial`.
    ///
    /// [Sensitive data](https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html)
    ///
    /// # Errors
    /// Those of fetching WeChat Pay's certificates, and a text that is too long for one block.
    pub async fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        let keys = certificates::keys(&self.core, WAY, self.core.deadline(&Options::default())).await?;
        let key = certificates::for_encryption(&self.core, &keys)?;
        let sealed = key.key().encrypt(Padding::Oaep, plaintext.as_bytes());
        let ciphertext = sealed.map_err(|error| Error::from(ConfigError::Crypto(error)))?;
        Ok(Encrypted { ciphertext: base64::encode(&ciphertext), serial: key.id().to_string() })
    }

    /// Opens a text that WeChat Pay encrypted for the merchant (RSA-OAEP), of an answer to a request
    /// of one's own.
    ///
    /// # Errors
    /// [`Error::Config`] when it does not open with the merchant's private key, or the decrypter does not open it in
    /// the time of a call.
    pub async fn decrypt(&self, ciphertext: &str) -> Result<String, Error> {
        let own = self.core.v3()?.own.get();
        let crypto = |error| Error::from(ConfigError::Crypto(error));
        let sealed = base64::decode(ciphertext).map_err(crypto)?;
        let text = match own.credentials() {
            Some(own) => own.private_key().decrypt(Padding::Oaep, &sealed).map_err(crypto)?,
            None => self.decrypted_elsewhere(&own, &sealed).await?,
        };
        String::from_utf8(text).map_err(|_| crypto(CryptoError::Decrypt))
    }

    async fn decrypted_elsewhere(&self, own: &Keyholder, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let invalid = |why| Error::from(ConfigError::Invalid { what: "the decrypter", why });
        let opened = own.decrypt(Padding::Oaep, sealed);
        match within(self.core.runtime(), self.core.timeout, opened).await {
            Some(opened) => opened.map_err(|error| invalid(error.to_string())),
            None => Err(invalid(format!("it did not answer within {:?}", self.core.timeout))),
        }
    }

    /// Asks for WeChat Pay's certificates, now: for a program that would rather do so as it starts
    /// than with its first call. Needed never; calls fetch and refresh them by themselves.
    ///
    /// # Errors
    /// [`Error::Certificates`], and [`Error::Config`] where the client has no `APIv3` key.
    pub async fn refresh_certificates(&self) -> Result<(), Error> {
        certificates::refresh(&self.core, WAY, self.core.deadline(&Options::default())).await
    }

    /// Runs a future to its end on the client's own runtime.
    #[cfg(feature = "blocking")]
    pub(crate) fn block_on<T, E: From<Error>>(
        &self,
        future: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        blocking::block_on(&self.core, future)?
    }
}

/// A text encrypted for WeChat Pay, by [`Client::encrypt`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encrypted {
    /// The ciphertext in base64, as it stands in a field.
    pub ciphertext: String,
    /// The serial number or id of the key, for `Wechatpay-Serial`.
    pub serial: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let core = &self.core;
        f.debug_struct("Client")
            .field("merchant_id", &core.merchant_id)
            .field("certificate", &self.certificate_serial())
            .field("hosts", &core.hosts)
            .field("retry", &core.retry)
            .field("timeout", &core.timeout)
            .finish_non_exhaustive()
    }
}
