//! Key pairs with their certificates: the merchant's, and WeChat Pay's.

use std::error::Error;
use std::fmt;

use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256, RsaKeySize, SerialNumber};
use time::OffsetDateTime;
use wechatpay::crypto::{Certificate, KeyError, PrivateKey, base64, random_nonce};

/// The validity of a certificate, as WeChat Pay's: five years.
const VALIDITY: i64 = 5 * 365 * 86_400;

/// A key pair and its certificate. They are the sandbox's own: `Debug` shows none of it, and yet
/// they are there to be read, since a program under test has to be given them.
#[derive(Clone)]
pub struct Identity {
    private_key: PrivateKey,
    certificate: Certificate,
    private_key_pem: String,
    certificate_pem: String,
    public_key_pem: String,
}

impl Identity {
    /// Makes a key pair of 2,048 bits and a certificate on `name`, valid from `now` (Unix seconds)
    /// for five years.
    ///
    /// # Errors
    /// Where the cryptographic library refuses.
    pub(crate) fn generate(name: &str, now: i64) -> Result<Self, IdentityError> {
        Self::certified(&KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?, name, now)
    }

    /// The same of a key pair that is part of this program, which takes no time.
    ///
    /// # Errors
    /// Where the cryptographic library refuses.
    pub(crate) fn of_test_key(key: TestKey, name: &str, now: i64) -> Result<Self, IdentityError> {
        Self::certified(&KeyPair::from_pem(key.pem())?, name, now)
    }

    fn certified(key: &KeyPair, name: &str, now: i64) -> Result<Self, IdentityError> {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CountryName, "CN");
        params.distinguished_name.push(DnType::OrganizationName, "Tenpay.com");
        params.distinguished_name.push(DnType::OrganizationalUnitName, "WeChat Pay sandbox");
        params.distinguished_name.push(DnType::CommonName, name);
        params.serial_number = Some(serial_number()?);
        params.not_before = at(now);
        params.not_after = at(now.saturating_add(VALIDITY));
        let certificate = params.self_signed(key)?;
        Self::from_pem(key.serialize_pem(), certificate.pem())
    }

    /// A private key and its certificate, both as PEM.
    ///
    /// # Errors
    /// A key or certificate that cannot be read, or two that do not belong together.
    pub fn from_pem(
        private_key: impl Into<String>,
        certificate: impl Into<String>,
    ) -> Result<Self, IdentityError> {
        let (private_key_pem, certificate_pem) = (private_key.into(), certificate.into());
        let private_key = PrivateKey::parse(&private_key_pem)?;
        let certificate = Certificate::parse(&certificate_pem)?;
        if certificate.public_key() != private_key.public_key() {
            return Err(IdentityError::OtherKey);
        }
        let public_key_pem = KeyPair::from_pem(&private_key_pem)?.public_key_pem();
        Ok(Self { private_key, certificate, private_key_pem, certificate_pem, public_key_pem })
    }

    /// As one text, which [`read`](Self::read) reads.
    pub(crate) fn write(&self) -> String {
        format!("{}{}", self.private_key_pem, self.certificate_pem)
    }

    /// Reads what [`write`](Self::write) wrote.
    pub(crate) fn read(text: &str) -> Result<Self, IdentityError> {
        let (key, certificate) = text.split_at(text.find("-----BEGIN CERTIFICATE").unwrap_or(text.len()));
        Self::from_pem(key, certificate)
    }

    /// The private key.
    #[must_use]
    pub fn private_key(&self) -> &PrivateKey {
        &self.private_key
    }

    /// The certificate.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The private key as PEM: of the merchant, what the platform calls `apiclient_key.pem`.
    #[must_use]
    pub fn private_key_pem(&self) -> &str {
        &self.private_key_pem
    }

    /// The certificate as PEM: of the merchant, what the platform calls `apiclient_cert.pem`.
    #[must_use]
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// The public key as PEM: of WeChat Pay, what the platform calls `pub_key.pem`.
    #[must_use]
    pub fn public_key_pem(&self) -> &str {
        &self.public_key_pem
    }
}

/// A private key that is part of this program: everybody knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TestKey {
    Merchant,
    Platform,
    PublicKey,
}

impl TestKey {
    const fn pem(self) -> &'static str {
        match self {
            Self::Merchant => include_str!("keys/test/merchant.pem"),
            Self::Platform => include_str!("keys/test/platform.pem"),
            Self::PublicKey => include_str!("keys/test/public_key.pem"),
        }
    }
}

/// The bytes of a `SubjectPublicKeyInfo` before the RSA key in it: of keys from 2,048 bits on they are
/// always as many.
const SPKI_HEAD: usize = 24;

impl Identity {
    /// The public key as PKCS#1 PEM, which v2 gives out for transfers to bank accounts.
    pub(crate) fn public_key_pkcs1_pem(&self) -> Option<String> {
        let lines = self.public_key_pem.lines().filter(|line| !line.starts_with("-----"));
        let der = base64::decode(&lines.collect::<String>()).ok()?;
        let key = base64::encode(der.get(SPKI_HEAD..)?);
        let lines: Vec<&str> =
            (0..key.len()).step_by(64).filter_map(|at| key.get(at..key.len().min(at + 64))).collect();
        Some(format!("-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n", lines.join("\n")))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.certificate.serial())
    }
}

/// 20 bytes, the first between 0x40 and 0x7F, so that it is written with 40 digits and no sign.
fn serial_number() -> Result<SerialNumber, IdentityError> {
    let nonce = random_nonce().map_err(|_| IdentityError::Library)?;
    let mut bytes = wechatpay::crypto::digest::sha256(nonce.as_bytes()).to_vec();
    bytes.truncate(20);
    if let Some(first) = bytes.first_mut() {
        *first = *first & 0x3F | 0x40;
    }
    Ok(SerialNumber::from(bytes))
}

fn at(unix: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(unix).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// Why there is no [`Identity`].
#[derive(Debug)]
#[non_exhaustive]
pub enum IdentityError {
    /// The key or the certificate cannot be read.
    Key(KeyError),
    /// The certificate is of another key.
    OtherKey,
    /// A key or certificate cannot be made.
    Library,
}

impl From<KeyError> for IdentityError {
    fn from(error: KeyError) -> Self {
        Self::Key(error)
    }
}

impl From<rcgen::Error> for IdentityError {
    fn from(_: rcgen::Error) -> Self {
        Self::Library
    }
}

impl fmt::Display for IdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::OtherKey => f.write_str("the certificate is not one of this private key"),
            Self::Library => f.write_str("a key pair or certificate cannot be made"),
        }
    }
}

impl Error for IdentityError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Key(error) => Some(error),
            Self::OtherKey | Self::Library => None,
        }
    }
}
