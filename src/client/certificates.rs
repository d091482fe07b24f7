//! WeChat Pay's keys: at hand, or fetched as certificates when there are none yet, from time to time, and
//! when a message names one that is not known.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use tracing::Instrument;

use super::constants::CERTIFICATES;
use super::content::Content;
use super::core::{Core, V3};
use super::deadline::Deadline;
use super::exchange::Way;
use super::fetching::Fetch;
use super::v3::request::{Check, V3Request, usual_headers};
use super::watch::{CallWatch, tell_keys};
use crate::answer::Answer;
use crate::crypto::Algorithm;
use crate::error::{Called, CertificatesError, ConfigError, Error, ErrorCode};
use crate::keyring::{self, CertificateListError, KeySet, PlatformKey, SignatureHeaders};
use crate::observe::{Outcome, Purpose, Target};
use crate::options::Options;

/// Certificates are replaced days before they expire; half a day finds the new one in good time.
const REFRESHED_AFTER: Duration = Duration::from_secs(12 * 60 * 60);
/// However many messages name unknown keys, they are not asked for more often.
const AT_MOST_EVERY: Duration = Duration::from_secs(60);

/// WeChat Pay's keys, fetched first where there are none.
pub(crate) async fn keys(
    core: &Arc<Core>,
    way: &'static dyn Way,
    deadline: Deadline,
) -> Result<Arc<KeySet>, Error> {
    let v3 = core.v3()?;
    let keys = v3.keyring.keys();
    if keys.for_encryption(core.now()).is_some() {
        refresh_in_the_background(core, v3, way, &keys);
        return Ok(keys);
    }
    if v3.api_v3_key.is_none() {
        return Err(Error::from(NO_WAY));
    }
    // Another caller's fetch may have ended in this very moment.
    let none_yet = || v3.keyring.keys().for_encryption(core.now()).is_none();
    wait_for(core, fetch(core, v3, way, Duration::ZERO, none_yet)?, deadline).await?;
    Ok(v3.keyring.keys())
}

/// The key that sensitive fields are encrypted with, and that answers are asked to be signed with.
pub(crate) fn for_encryption<'k>(core: &Core, keys: &'k KeySet) -> Result<&'k PlatformKey, Error> {
    keys.for_encryption(core.now()).ok_or(Error::from(NO_KEY))
}

/// Asks for the certificates, now.
pub(crate) async fn refresh(
    core: &Arc<Core>,
    way: &'static dyn Way,
    deadline: Deadline,
) -> Result<(), Error> {
    let v3 = core.v3()?;
    if v3.api_v3_key.is_none() {
        return Err(Error::from(NO_WAY));
    }
    wait_for(core, fetch(core, v3, way, Duration::ZERO, || true)?, deadline).await
}

/// Asks for the certificates, unless that was done within the last minute, and says whether they may be others
/// now: for an answer that names a key that is not known.
pub(crate) async fn learn(core: &Arc<Core>, way: &'static dyn Way, deadline: Deadline) -> bool {
    let Some(v3) = core.v3.as_ref().filter(|v3| v3.api_v3_key.is_some()) else { return false };
    match fetch(core, v3, way, AT_MOST_EVERY, || true) {
        Ok(fetch) => wait_for(core, fetch, deadline).await.is_ok(),
        Err(_) => false,
    }
}

/// Starts a fetch when the certificates have not been looked at for long. A client with nothing
/// but a public key has none to look after.
fn refresh_in_the_background(core: &Arc<Core>, v3: &V3, way: &'static dyn Way, keys: &KeySet) {
    let certificates = keys.iter().any(|key| key.not_after().is_some());
    if certificates && v3.api_v3_key.is_some() && v3.fetching.is_due(core.runtime(), REFRESHED_AFTER) {
        // It runs by itself; nobody waits for it.
        drop(fetch(core, v3, way, AT_MOST_EVERY, || true));
    }
}

fn fetch(
    core: &Arc<Core>,
    v3: &V3,
    way: &'static dyn Way,
    bound: Duration,
    needed: impl FnOnce() -> bool,
) -> Result<Fetch, Error> {
    let runtime = core.runtime();
    runtime.ready().map_err(|what| ConfigError::Missing { what })?;
    let new = || {
        let core = Arc::clone(core);
        async move { fetch_now(&core, way).await }
    };
    Ok(v3.fetching.join(runtime, bound, needed, new))
}

async fn wait_for(core: &Core, fetch: Fetch, deadline: Deadline) -> Result<(), Error> {
    match deadline.bounds(core.runtime(), fetch).await {
        Some(fetched) => fetched.map_err(Error::from),
        None => Err(deadline.passed(false)),
    }
}

async fn fetch_now(core: &Core, way: &dyn Way) -> Result<(), CertificatesError> {
    let mut watch = CallWatch::new(core, Target::of(Purpose::Certificates, &CERTIFICATES), false);
    let span = watch.span.clone();
    let fetched = fetch_list(core, way, &mut watch).instrument(span.clone()).await;
    span.in_scope(|| match &fetched {
        Ok(()) => tracing::debug!("WeChat Pay's certificates were fetched"),
        Err(error) => tracing::warn!(%error, "WeChat Pay's certificates could not be fetched"),
    });
    match fetched {
        Ok(()) => {
            watch.succeeded();
            tell_keys(core, None);
            Ok(())
        }
        Err(CertificatesError::Call(error)) => Err(CertificatesError::Call(watch.failed(error))),
        Err(CertificatesError::NoCertificates(error)) => match watch.failed(Error::Api(error)) {
            Error::Api(error) => Err(CertificatesError::NoCertificates(error)),
            error => Err(CertificatesError::Call(error)),
        },
        Err(error) => {
            watch.failed_as(Outcome::Untrusted, &error);
            Err(error)
        }
    }
}

async fn fetch_list(core: &Core, way: &dyn Way, watch: &mut CallWatch<'_>) -> Result<(), CertificatesError> {
    let call = CertificatesError::Call;
    let v3 = core.v3().map_err(call)?;
    let Some(key) = &v3.api_v3_key else { return Err(call(Error::from(NO_WAY))) };
    let route = core.hosts.route(&CERTIFICATES, None).map_err(|error| call(Error::from(error)))?;
    let request = V3Request {
        method: Method::GET,
        path_and_query: format!("{}{}{}", route.prefix, CERTIFICATES.path, kind_of(v3)),
        route,
        headers: usual_headers(core, None),
        content: Content::default(),
        check: Check::Certificates,
        repeatable: true,
        keys: v3.keyring.keys(),
        own: v3.own.get(),
    };
    let options = Options::default();
    let deadline = core.deadline(&options);
    let mut attempts = core.retry.attempts;
    loop {
        let answer = way.exchange(core, &request, &options, deadline, watch).await.map_err(refused)?;
        let headers = SignatureHeaders::find(|name| answer.header(name)).map_err(CertificateListError::from);
        let accepted = headers
            .and_then(|headers| v3.keyring.accept_certificates(&headers, &answer.body, key, core.now()));
        let Err(problem) = accepted else { break };
        attempts = attempts.saturating_sub(1);
        if attempts == 0 || !is_probe(&answer) {
            return Err(CertificatesError::List { problem, request_id: request_id(&answer) });
        }
    }
    v3.fetching.succeeded(core.runtime());
    Ok(())
}

/// True if an answer that was not accepted is a probe, after which the next one is signed rightly.
fn is_probe(answer: &Answer) -> bool {
    answer.header(keyring::SIGNATURE).is_some_and(|signature| signature.starts_with(keyring::PROBE))
}

/// The kind of certificates that are asked for: RSA's without a word, as everybody does; those of the merchant's
/// own kind where it is another.
fn kind_of(v3: &V3) -> &'static str {
    match v3.own.get().algorithm() {
        #[cfg(feature = "sm")]
        Algorithm::Sm2Sm3 => "?algorithm_type=SM2",
        Algorithm::Sha256Rsa2048 => "",
    }
}

fn request_id(answer: &Answer) -> Option<String> {
    answer.request_id().map(str::to_owned)
}

fn refused(error: Error) -> CertificatesError {
    match error.of(|| Called::documented(&CERTIFICATES)) {
        Error::Api(error) if *error.code() == ErrorCode::ResourceNotExists => {
            CertificatesError::NoCertificates(error)
        }
        error => CertificatesError::Call(error),
    }
}

const NO_WAY: ConfigError = ConfigError::Missing {
    what: "a valid key of WeChat Pay and the APIv3 key, which its certificates are opened with",
};

const NO_KEY: ConfigError = ConfigError::Missing {
    what: "a key of WeChat Pay that is valid now: its public key with its id, or the APIv3 key, which opens \
           its certificates",
};
