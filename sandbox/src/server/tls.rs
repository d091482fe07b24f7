//! TLS with a certificate made at start.

use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::keys::IdentityError;

/// TLS, and the certificate as PEM, which a program under test has to trust.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) certificate_pem: String,
}

/// Makes a certificate for this computer's own names.
pub(crate) fn make(host: &str) -> Result<Tls, IdentityError> {
    let failed = |_| IdentityError::Library;
    let key = KeyPair::generate()?;
    let names = ["localhost".to_owned(), "127.0.0.1".to_owned(), host.to_owned()];
    let certificate = CertificateParams::new(names)?.self_signed(&key)?;
    let private_key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private_key)
        .map_err(failed)?;
    Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), certificate_pem: certificate.pem() })
}
