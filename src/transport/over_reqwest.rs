//! The transport most programs want.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{Request, Response};

use super::{Body, BoxFuture, ClientCertificate, Stage, Transport, TransportError};
use crate::crypto::ClientIdentity;

/// Less than the 8 s after which WeChat Pay closes an idle connection.
const IDLE: Duration = Duration::from_secs(7);
const CONNECT: Duration = Duration::from_secs(5);

/// [`Transport`] over reqwest and rustls.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    plain: reqwest::Client,
    /// Its own pool: a connection is with a certificate or without.
    with_certificate: Option<reqwest::Client>,
}

impl ReqwestTransport {
    /// A transport with the settings WeChat Pay wants: no redirects, idle connections dropped after
    /// 7 s, 5 s to connect.
    ///
    /// # Errors
    /// [`TransportSetupError`] when TLS cannot be set up, as without any trusted root certificate.
    pub fn new() -> Result<Self, TransportSetupError> {
        Self::from_builder(reqwest::Client::builder)
    }

    /// A transport with settings of one's own, as for a proxy or a root certificate; those of
    /// [`ReqwestTransport::new`] are set on top. It is called once for each pool.
    ///
    /// # Errors
    /// [`TransportSetupError`] when reqwest refuses the settings.
    pub fn from_builder(builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Self, TransportSetupError> {
        Ok(Self { plain: build(builder())?, with_certificate: None })
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
        Ok(Self { with_certificate: Some(build(builder().identity(identity))?), ..self })
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
        self.with_client_certificate(identity.map_err(TransportSetupError)?, builder)
    }
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, TransportSetupError> {
    builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(IDLE)
        .connect_timeout(CONNECT)
        .build()
        .map_err(TransportSetupError)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let with_certificate = request.extensions().get::<ClientCertificate>().is_some();
            let client = match (with_certificate, &self.with_certificate) {
                (false, _) => &self.plain,
                (true, Some(client)) => client,
                (true, None) => return Err(no_certificate()),
            };
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

fn no_certificate() -> TransportError {
    let what = "the operation wants the merchant's client certificate: give apiclient_cert.pem and apiclient_key.pem to \
                `ClientBuilder::client_certificate_files`, or the .p12 to `client_certificate_p12_file`";
    TransportError::new(Stage::ClientCertificate, what)
}

/// An HTTP client that cannot be set up.
#[derive(Debug)]
pub struct TransportSetupError(reqwest::Error);

impl fmt::Display for TransportSetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the HTTP client cannot be set up: {}", self.0)?;
        self.0.source().map_or(Ok(()), |source| write!(f, ": {source}"))
    }
}

impl Error for TransportSetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}
