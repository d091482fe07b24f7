//! Fetching WeChat Pay's certificates: when there are none yet, from time to time, and when a message
//! names one that is not known.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, ready};
use http::Method;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};

use super::content::Content;
use super::engine::Deadline;
use super::v3::{Check, V3Request};
use super::{Client, V3};
use crate::call::Options;
use crate::crypto::Algorithm;
use crate::endpoint::{Method as Documented, Operation};
use crate::error::{ApiError, ConfigError, Error};
use crate::keyring::{CertificateListError, KeySet, SignatureHeaders};
use crate::transport::BoxFuture;

/// Certificates are replaced days before they expire; half a day finds the new one in good time.
const REFRESHED_AFTER: Duration = Duration::from_secs(12 * 60 * 60);
/// However many messages name unknown keys, they are not asked for more often.
const AT_MOST_EVERY: Duration = Duration::from_secs(60);

static LIST: Operation = Operation::new(
    Documented::Get,
    "/v3/certificates",
    "获取平台证书列表",
    "Get the list of WeChat Pay platform certificates",
);

/// The fetch under way, and when there was one.
#[derive(Default)]
pub(super) struct Fetching(Mutex<State>);

#[derive(Default)]
struct State {
    last: Option<Started>,
    succeeded: Option<Instant>,
}

struct Started {
    at: Instant,
    fetch: Fetch,
    /// Tells whether it is over, also where nobody waits for it.
    task: AbortHandle,
}

/// One fetch, which all who need it wait for. It runs by itself: none of them giving up ends it.
type Fetch = Shared<BoxFuture<'static, Result<(), Arc<CertificatesError>>>>;

impl Client {
    /// WeChat Pay's keys, fetched first where there are none.
    pub(crate) async fn keys(&self, deadline: Deadline) -> Result<Arc<KeySet>, Error> {
        let v3 = self.v3()?;
        let keys = v3.keyring.keys();
        if keys.for_encryption(self.now()).is_some() {
            self.refresh_in_the_background(v3, &keys);
            return Ok(keys);
        }
        if v3.api_v3_key.is_none() {
            return Err(Error::Config(NO_WAY));
        }
        // Another caller's fetch may have ended in this very moment.
        let none_yet = || v3.keyring.keys().for_encryption(self.now()).is_none();
        self.wait_for(self.fetch(v3, Duration::ZERO, none_yet), deadline).await?;
        Ok(v3.keyring.keys())
    }

    /// Asks for WeChat Pay's certificates, now: for a program that would rather do so as it starts
    /// than with its first call. Needed never; calls fetch and refresh them by themselves.
    ///
    /// # Errors
    /// [`Error::Certificates`], and [`Error::Config`] where the client has no `APIv3` key.
    pub async fn refresh_certificates(&self) -> Result<(), Error> {
        let v3 = self.v3()?;
        if v3.api_v3_key.is_none() {
            return Err(Error::Config(NO_WAY));
        }
        self.wait_for(self.fetch(v3, Duration::ZERO, || true), self.deadline(&Options::default())).await
    }

    /// Asks for the keys because a message names one that is not known, unless that was done within
    /// the last minute; whether they may be other keys now.
    pub(crate) async fn learn_keys(&self, deadline: Deadline) -> bool {
        match self.v3() {
            Ok(v3) if v3.api_v3_key.is_some() => {
                self.wait_for(self.fetch(v3, AT_MOST_EVERY, || true), deadline).await.is_ok()
            }
            _ => false,
        }
    }

    /// Starts a fetch when the certificates have not been looked at for long. A client with nothing
    /// but a public key has none to look after.
    fn refresh_in_the_background(&self, v3: &V3, keys: &KeySet) {
        let certificates = keys.iter().any(|key| key.not_after().is_some());
        let due = || {
            let state = v3.fetching.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.succeeded.is_none_or(|at| at.elapsed() >= REFRESHED_AFTER)
        };
        if certificates && v3.api_v3_key.is_some() && due() {
            // It runs by itself; nobody waits for it.
            drop(self.fetch(v3, AT_MOST_EVERY, || true));
        }
    }

    /// The fetch under way, or the last one if it was started less than `bound` ago, or a new one where
    /// it is still needed.
    fn fetch(&self, v3: &V3, bound: Duration, needed: impl FnOnce() -> bool) -> Result<Fetch, Error> {
        let runtime = tokio::runtime::Handle::try_current().map_err(|_| Error::Config(NO_RUNTIME))?;
        let mut state = v3.fetching.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = &state.last
            && (!last.task.is_finished() || last.at.elapsed() < bound)
        {
            return Ok(last.fetch.clone());
        }
        if !needed() {
            return Ok(ready(Ok(())).boxed().shared());
        }
        let client = self.clone();
        let running = runtime.spawn(async move { client.fetch_now().await.map_err(Arc::new) });
        let task = running.abort_handle();
        let fetch =
            async { running.await.unwrap_or_else(|error| Err(Arc::new(CertificatesError::Task(error)))) };
        let fetch = fetch.boxed().shared();
        state.last = Some(Started { at: Instant::now(), fetch: fetch.clone(), task });
        Ok(fetch)
    }

    async fn wait_for(&self, fetch: Result<Fetch, Error>, deadline: Deadline) -> Result<(), Error> {
        match timeout_at(deadline.at, fetch?).await {
            Ok(fetched) => fetched.map_err(Error::Certificates),
            Err(_) => Err(deadline.passed(false)),
        }
    }

    async fn fetch_now(&self) -> Result<(), CertificatesError> {
        let fetched = self.fetch_list().await;
        match &fetched {
            Ok(()) => tracing::debug!("WeChat Pay's certificates were fetched"),
            Err(error) => tracing::warn!(%error, "WeChat Pay's certificates could not be fetched"),
        }
        fetched
    }

    async fn fetch_list(&self) -> Result<(), CertificatesError> {
        let call = CertificatesError::Call;
        let v3 = self.v3().map_err(call)?;
        let Some(key) = &v3.api_v3_key else { return Err(call(Error::Config(NO_WAY))) };
        let route = self.inner.hosts.route(&LIST, None).map_err(|error| call(Error::Config(error)))?;
        let request = V3Request {
            method: Method::GET,
            path_and_query: format!("{}{}{}", route.prefix, LIST.path, kind_of(v3)),
            route,
            headers: self.usual_headers(None),
            content: Content::default(),
            check: Check::Certificates,
            repeatable: true,
        };
        let options = Options::default();
        let answer = self.exchange(&request, &options, self.deadline(&options)).await.map_err(refused)?;
        let headers = SignatureHeaders::find(|name| answer.header(name)).map_err(CertificateListError::from);
        let accepted = headers
            .and_then(|headers| v3.keyring.accept_certificates(&headers, &answer.body, key, self.now()));
        accepted.map_err(|problem| CertificatesError::List { problem, request_id: request_id(&answer) })?;
        let mut state = v3.fetching.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.succeeded = Some(Instant::now());
        Ok(())
    }
}

/// Which certificates are asked for: RSA's without a word, as everybody does; those of the merchant's
/// own kind where it is another.
fn kind_of(v3: &V3) -> &'static str {
    match v3.credentials.private_key().algorithm() {
        #[cfg(feature = "sm")]
        Algorithm::Sm2Sm3 => "?algorithm_type=SM2",
        Algorithm::Sha256Rsa2048 => "",
    }
}

fn request_id(answer: &crate::answer::Answer) -> Option<String> {
    answer.request_id().map(str::to_owned)
}

fn refused(error: Error) -> CertificatesError {
    match error {
        Error::Api(error) if error.code() == "RESOURCE_NOT_EXISTS" => {
            CertificatesError::NoCertificates(error)
        }
        error => CertificatesError::Call(error),
    }
}

const NO_WAY: ConfigError = ConfigError::Missing {
    what: "a valid key of WeChat Pay and the APIv3 key, which its certificates are opened with",
};

pub(super) const NO_RUNTIME: ConfigError = ConfigError::Missing {
    what: "a tokio runtime around the call; `Call::wait` of the feature `blocking` has one",
};

/// Why WeChat Pay's certificates could not be had.
#[derive(Debug)]
#[non_exhaustive]
pub enum CertificatesError {
    /// The merchant has none: it is one of those with a public key.
    NoCertificates(Box<ApiError>),
    /// The call failed.
    Call(Error),
    /// The answer is not a list of certificates that opens and proves itself.
    List {
        /// What is wrong with it.
        problem: CertificateListError,
        /// `Request-ID`, which WeChat Pay's support asks for.
        request_id: Option<String>,
    },
    /// The runtime ended before the fetch did.
    Task(tokio::task::JoinError),
}

impl CertificatesError {
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            Self::Call(error) => error.is_retryable(),
            // The next call asks again.
            Self::Task(_) => true,
            Self::NoCertificates(_) | Self::List { .. } => false,
        }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Self::NoCertificates(error) => error.request_id(),
            Self::Call(error) => error.request_id(),
            Self::List { request_id, .. } => request_id.as_deref(),
            Self::Task(_) => None,
        }
    }
}

impl fmt::Display for CertificatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = "WeChat Pay's certificates";
        match self {
            Self::NoCertificates(error) => write!(
                f,
                "{what}: this merchant has none; give the client WeChat Pay's public key and its id \
                 (PUB_KEY_ID_…) from the merchant platform ({error})"
            ),
            Self::Call(error) => write!(f, "{what}: {error}"),
            // It says itself what it is about.
            Self::List { problem, .. } => problem.fmt(f),
            Self::Task(error) => write!(f, "{what}: {error}"),
        }
    }
}

impl StdError for CertificatesError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoCertificates(error) => Some(error),
            Self::Call(error) => Some(error),
            Self::List { problem, .. } => Some(problem),
            Self::Task(error) => Some(error),
        }
    }
}
