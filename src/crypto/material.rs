//! The kinds of key material.

use std::fmt;

/// The kind of a piece of key material.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Material {
    /// A private key, PKCS#8.
    Pkcs8PrivateKey,
    /// An RSA private key, PKCS#1.
    Pkcs1PrivateKey,
    /// An elliptic curve's private key, SEC 1.
    EcPrivateKey,
    /// A private key under a password.
    EncryptedPrivateKey,
    /// A public key, `SubjectPublicKeyInfo`.
    PublicKey,
    /// An RSA public key, PKCS#1.
    Pkcs1PublicKey,
    /// A certificate.
    Certificate,
    /// A request for a certificate.
    CertificateRequest,
    /// A PKCS#12 container (`.p12`, `.pfx`).
    Pkcs12,
    /// None of these.
    Unknown,
}

impl fmt::Display for Material {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pkcs8PrivateKey | Self::Pkcs1PrivateKey => "a private key",
            Self::EcPrivateKey => "an elliptic curve's private key",
            Self::EncryptedPrivateKey => "a private key under a password",
            Self::PublicKey | Self::Pkcs1PublicKey => "a public key",
            Self::Certificate => "a certificate",
            Self::CertificateRequest => "a request for a certificate",
            Self::Pkcs12 => "a PKCS#12 container",
            Self::Unknown => "no key and no certificate that is known here",
        })
    }
}
