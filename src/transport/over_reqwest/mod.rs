//! The transport most programs want.

mod proxies;
mod setup_error;
mod tls;

use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{Request, Response};

use super::{Body, BoxFuture, ClientCertificate, Stage, Transport, TransportError};
use crate::crypto::ClientIdentity;
use setup_error::Problem;
pub use setup_error::TransportSetupError;

/// Less than the 8 s after which WeChat Pay closes an idle connection.
const IDLE: Duration = Duration::from_secs(7);
const CONNECT: Duration = Duration::from_secs(5);

/// [`Transport`] over reqwest and rustls.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    plain: Pool,
    /// Its own pool: a connection is with a certificate or without.
    with_certificate: Option<Pool>,
}

/// A pool of connections.
#[derive(Debug, Clone)]
struct Pool {
    client: reqwest::Client,
    /// True if servers can be known by their certificates.
    has_roots: bool,
}

impl ReqwestTransport {
    /// A transport with the settings WeChat Pay wants: HTTP/1.1 over rustls, no redirects, answers as
    /// they come (nothing unpacked), idle connections dropped after 7 s, 5 s to connect. They hold
    /// whatever features of reqwest another crate switches on.
    ///
    /// It goes through the proxy that `HTTPS_PROXY` names (`HTTP_PROXY` to a host with `http://`,
    /// `ALL_PROXY` to either), but not to the hosts of `NO_PROXY`; the names may be in small letters.
    ///
    /// rustls takes the cryptography that the process has installed for it
    /// (`rustls::crypto::CryptoProvider`), or else this crate's backend: AWS-LC, or with `rustcrypto`
    /// alone Graviola, which needs no C compiler and is then installed for the process.
    ///
    /// # Errors
    /// [`TransportSetupError`] when TLS cannot be set up, and when a variable names no proxy. Without any
    /// trusted root certificate there is a transport for hosts with `http://`, such as a sandbox; a
    /// request to one with `https://` is then an error that says what to install.
    pub fn new() -> Result<Self, TransportSetupError> {
        Ok(Self { plain: Pool::usual(Ok)?, with_certificate: None })
    }

    /// A transport with settings of one's own, as for a proxy or a root certificate; those of
    /// [`ReqwestTransport::new`] are set on top, but for its proxies: they are what the builder says,
    /// which by itself goes by the environment and may, with reqwest's feature `system-proxy`, go by the
    /// system's settings. TLS is rustls' with the builder's certificates and identity;
    /// `tls_backend_preconfigured` does not count. The function is called once for each pool.
    ///
    /// # Errors
    /// [`TransportSetupError`] when reqwest refuses the settings.
    pub fn from_builder(builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Self, TransportSetupError> {
        Ok(Self { plain: Pool::new(build(builder()))?, with_certificate: None })
    }

    /// The same with a client certificate, for the v2 operations that ask for one.
    ///
    /// # Errors
    /// [`TransportSetupError`] when reqwest refuses the settings or the certificate.
    pub fn with_client_certificate(
        self,
        identity: reqwest::Identity,
        builder: impl FnOnce() -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportSetupError> {
        Ok(Self { with_certificate: Some(Pool::new(build(builder().identity(identity)))?), ..self })
    }

    /// The same with the client certificate as the merchant platform gives it.
    ///
    /// # Errors
    /// [`TransportSetupError`] when reqwest refuses the settings or the certificate.
    pub fn with_client_identity(
        self,
        identity: &ClientIdentity,
        builder: impl FnOnce() -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportSetupError> {
        let identity = reqwest::Identity::from_pem(identity.to_pem().as_bytes());
        self.with_client_certificate(identity.map_err(refused)?, builder)
    }

    /// The same with the settings of [`ReqwestTransport::new`].
    pub(crate) fn identified_by(self, identity: &ClientIdentity) -> Result<Self, TransportSetupError> {
        let identity = identity.to_pem();
        let identified = |builder: reqwest::ClientBuilder| {
            Ok(builder.identity(reqwest::Identity::from_pem(identity.as_bytes()).map_err(refused)?))
        };
        Ok(Self { with_certificate: Some(Pool::usual(identified)?), ..self })
    }
}

impl Pool {
    fn new(client: Result<reqwest::Client, TransportSetupError>) -> Result<Self, TransportSetupError> {
        Ok(Self { client: client?, has_roots: true })
    }

    /// With the settings of [`ReqwestTransport::new`], and what `more` adds. Where a client cannot be built
    /// but for the want of roots, it is one without.
    fn usual(
        more: impl Fn(reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, TransportSetupError>,
    ) -> Result<Self, TransportSetupError> {
        build(more(usual()?)?).map(|client| Self { client, has_roots: true }).or_else(|error| {
            let without = build(more(usual()?)?.tls_certs_only([])).map_err(|_| error)?;
            Ok(Self { client: without, has_roots: false })
        })
    }
}

/// The builder that a transport without settings of one's own begins with.
fn usual() -> Result<reqwest::ClientBuilder, TransportSetupError> {
    let builder = reqwest::Client::builder().no_hickory_dns();
    proxies::of_environment(builder, |name| std::env::var(name).ok())
}

/// A client with all that is needed said, feature by feature: any crate of a program may switch on reqwest's, and a body
/// that was unpacked on the way is not the one that was signed.
fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, TransportSetupError> {
    tls::ready()?;
    builder
        .tls_backend_rustls()
        .http1_only()
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(IDLE)
        .connect_timeout(CONNECT)
        .build()
        .map_err(refused)
}

fn refused(error: reqwest::Error) -> TransportSetupError {
    TransportSetupError(Problem::Reqwest(error))
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let with_certificate = request.extensions().get::<ClientCertificate>().is_some();
            let Pool { client, has_roots } = match (with_certificate, &self.with_certificate) {
                (false, _) => &self.plain,
                (true, Some(pool)) => pool,
                (true, None) => return Err(no_certificate()),
            };
            if !has_roots && request.uri().scheme() == Some(&http::uri::Scheme::HTTPS) {
                return Err(TransportError::new(Stage::Connect, NO_ROOTS));
            }
            let (head, body) = request.into_parts();
            let request = reqwest::Request::try_from(Request::from_parts(head, reqwest::Body::from(body)))
                .map_err(|error| TransportError::new(Stage::Connect, error.without_url()))?;
            let mut answer = client.execute(request).await.map_err(|error| {
                let stage = if error.is_connect() { Stage::Connect } else { Stage::Sent };
                // The URL may hold encrypted or personal values in its query.
                TransportError::new(stage, error.without_url())
            })?;
            let mut response = Response::new(());
            *response.status_mut() = answer.status();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            let pieces = answer.bytes_stream();
            Ok(response.map(|()| {
                Body::stream(pieces.map_err(|error| TransportError::new(Stage::Body, error.without_url())))
            }))
        })
    }
}

const NO_ROOTS: &str = "this system has no root certificates to know servers by: install them (the package \
                        ca-certificates of Debian, Alpine and others), or name a file of them in SSL_CERT_FILE";

fn no_certificate() -> TransportError {
    let what = "the operation wants the merchant's client certificate: give apiclient_cert.pem and apiclient_key.pem to \
                `ClientBuilder::client_certificate_files`, or the .p12 to `client_certificate_p12_file`";
    TransportError::new(Stage::ClientCertificate, what)
}
