//! The client of one merchant.

mod bank_key;
mod builder;
mod certificates;
mod checks;
mod content;
mod engine;
mod env;
mod exchange;
mod files;
mod hosts;
mod sealing;
mod v2;
mod v2_answer;
mod v3;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tracing::Instrument;

pub use builder::{BuildError, ClientBuilder};
pub use certificates::CertificatesError;
pub(crate) use v3::STATEMENT_SHA1;

use crate::answer::Answer;
use crate::call::Options;
use crate::credentials::Credentials;
use crate::crypto::{CryptoError, Padding, base64};
use crate::endpoint::{Endpoint, Operation};
use crate::error::{ConfigError, Error};
use crate::keyring::{Keyring, PlatformKey};
use crate::model::{FieldProblem, Model};
use crate::raw::{RawCall, RawRequest};
use crate::retry::RetryPolicy;
use crate::secret::{ApiV2Key, ApiV3Key};
use crate::sign_v2::Signer;
use crate::transport::Transport;
use certificates::Fetching;
use hosts::Hosts;
use v2::V2;

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
    inner: Arc<Inner>,
}

struct Inner {
    merchant_id: String,
    v3: Option<V3>,
    v2: Option<V2>,
    transport: Arc<dyn Transport>,
    hosts: Hosts,
    retry: RetryPolicy,
    timeout: Duration,
    longest_answer: usize,
    user_agent: http::HeaderValue,
    clock: Clock,
    #[cfg(feature = "blocking")]
    runtime: std::sync::OnceLock<std::io::Result<tokio::runtime::Runtime>>,
}

/// A runtime must not be dropped inside of another, which the last clone of a client may be.
#[cfg(feature = "blocking")]
impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(Ok(runtime)) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// What v3 needs beyond what every call does.
pub(crate) struct V3 {
    credentials: Credentials,
    keyring: Arc<Keyring>,
    api_v3_key: Option<ApiV3Key>,
    fetching: Fetching,
}

/// Tells the time in Unix seconds.
type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

impl Client {
    /// Begins a client: what it needs and what it may be given is at [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The merchant's number, as the client was built with.
    #[must_use]
    pub fn merchant_id(&self) -> &str {
        &self.inner.merchant_id
    }

    /// What v3 requests are signed with; none where the client is for v2 only.
    #[must_use]
    pub fn credentials(&self) -> Option<&Credentials> {
        self.inner.v3.as_ref().map(|v3| &v3.credentials)
    }

    /// WeChat Pay's keys; none where the client is for v2 only.
    #[must_use]
    pub fn keyring(&self) -> Option<&Arc<Keyring>> {
        self.inner.v3.as_ref().map(|v3| &v3.keyring)
    }

    /// The `APIv3` key, where the client was given it.
    #[must_use]
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.inner.v3.as_ref()?.api_v3_key.as_ref()
    }

    /// The v2 key, where the client was given it.
    #[must_use]
    pub fn api_v2_key(&self) -> Option<&ApiV2Key> {
        self.v2_signer().map(Signer::key)
    }

    /// What v2 requests are signed with, where the client was given the v2 key.
    #[must_use]
    pub fn v2_signer(&self) -> Option<&Signer> {
        self.inner.v2.as_ref().map(|v2| &v2.signer)
    }

    /// The URL of a v2 operation that the user's browser follows, signed where v2 signs it.
    ///
    /// # Errors
    /// [`Error::Config`] where the client has no v2 key, and what keeps a parameter from being written.
    pub fn redirect_url<R: Endpoint>(&self, request: &R) -> Result<String, Error> {
        self.v2()?.signer.url(request).map_err(v2::unsigned)
    }

    /// The time by the client's clock, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        (self.inner.clock)()
    }

    pub(crate) fn v2(&self) -> Result<&V2, Error> {
        let missing =
            ConfigError::Missing { what: "the v2 key, which v2 operations are signed with (`api_v2_key`)" };
        self.inner.v2.as_ref().ok_or(Error::Config(missing))
    }

    pub(crate) fn v3(&self) -> Result<&V3, Error> {
        let missing = ConfigError::Missing {
            what: "the merchant's private key and certificate serial number, which v3 operations are signed with",
        };
        self.inner.v3.as_ref().ok_or(Error::Config(missing))
    }

    /// Makes a call, and answers with what was verified.
    pub(crate) async fn perform(
        &self,
        operation: &'static Operation,
        request: &dyn Model,
        options: &Options,
    ) -> Result<Answer, Error> {
        checks::check(request)?;
        let deadline = self.deadline(options);
        let span = tracing::debug_span!("call", method = operation.method.as_str(), path = operation.path);
        let call = async {
            if v2::is_v2(operation) {
                let exchange = v2::prepare(self, operation, request, options, deadline).await?;
                return self.exchange(&exchange, options, deadline).await;
            }
            let exchange = v3::prepare(self, operation, request, options, deadline).await?;
            self.exchange(&exchange, options, deadline).await
        };
        call.instrument(span).await
    }

    /// A request of one's own, for what is not documented yet: a signed and verified call of any path
    /// with any JSON. `path_and_query` is percent-encoded, as it is to be sent.
    pub fn request(&self, method: http::Method, path_and_query: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, method, path_and_query.into())
    }

    pub(crate) async fn perform_raw(
        &self,
        request: RawRequest,
        options: &Options,
    ) -> Result<(Answer, Value), Error> {
        let deadline = self.deadline(options);
        let exchange = v3::prepare_raw(self, request, options, deadline).await?;
        let answer = self.exchange(&exchange, options, deadline).await?;
        let value = v3::read_value(&exchange, &answer)?;
        Ok((answer, value))
    }

    /// Encrypts a text for WeChat Pay (RSA-OAEP), for a request of one's own: the typed operations
    /// encrypt by themselves. The serial number goes into the header `Wechatpay-Serial`.
    ///
    /// [Sensitive data](https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html)
    ///
    /// # Errors
    /// Those of fetching WeChat Pay's certificates, and a text that is too long for one block.
    pub async fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        let keys = self.keys(self.deadline(&Options::default())).await?;
        let key = keys.for_encryption(self.now()).ok_or(Error::Config(v3::NO_KEY))?;
        let sealed = key.key().encrypt(Padding::Oaep, plaintext.as_bytes());
        let ciphertext = sealed.map_err(|error| Error::Config(ConfigError::Crypto(error)))?;
        Ok(Encrypted { ciphertext: base64::encode(&ciphertext), serial: key.id().to_string() })
    }

    /// Opens a text that WeChat Pay encrypted for the merchant (RSA-OAEP), of an answer to a request
    /// of one's own.
    ///
    /// # Errors
    /// [`Error::Config`] when it does not open with the merchant's private key.
    pub fn decrypt(&self, ciphertext: &str) -> Result<String, Error> {
        let key = self.v3()?.credentials.private_key();
        let opened = base64::decode(ciphertext).and_then(|sealed| key.decrypt(Padding::Oaep, &sealed));
        opened
            .and_then(|text| String::from_utf8(text).map_err(|_| CryptoError::Decrypt))
            .map_err(|error| Error::Config(ConfigError::Crypto(error)))
    }

    /// Reads a verified answer into its typed form, and opens its sensitive fields.
    pub(crate) fn read(
        &self,
        operation: &'static Operation,
        answer: &Answer,
        value: &mut dyn Model,
    ) -> Result<Vec<FieldProblem>, Error> {
        if v2::is_v2(operation) {
            return v2_answer::read(self, operation, answer, value);
        }
        v3::read(self, operation, answer, value)
    }

    /// Runs a future to its end on the client's own runtime.
    #[cfg(feature = "blocking")]
    pub(crate) fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        let refused = |why| ConfigError::Invalid { what: "a blocking call", why };
        if tokio::runtime::Handle::try_current().is_ok() {
            let why = "it was made inside of async code, which it would block; await the call there";
            return Err(Error::Config(refused(why.to_owned())));
        }
        let runtime = self.inner.runtime.get_or_init(|| {
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()
        });
        match runtime {
            Ok(runtime) => Ok(runtime.block_on(future)),
            Err(error) => Err(Error::Config(refused(error.to_string()))),
        }
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
        let inner = &self.inner;
        f.debug_struct("Client")
            .field("merchant_id", &inner.merchant_id)
            .field("certificate", &inner.v3.as_ref().map(|v3| v3.credentials.serial()))
            .field("hosts", &inner.hosts)
            .field("retry", &inner.retry)
            .field("timeout", &inner.timeout)
            .finish_non_exhaustive()
    }
}
