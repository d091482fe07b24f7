//! Certificates.

use std::path::Path;

use x509_cert::der::{Decode, Encode};
use x509_cert::time::Time;

use super::{KeyError, KeyId, KeyProblem, KeyRole, Material, PublicKey, documents, hex};

/// An X.509 certificate with a key for RSA or (with the feature `sm`) SM2: WeChat Pay's, or the merchant's own.
///
/// Nobody is asked whether its issuer can be trusted: WeChat Pay's certificates come encrypted with
/// a key that only it and the merchant have, and the merchant's own is only read for its serial.
#[derive(Debug, Clone)]
pub struct Certificate {
    id: KeyId,
    public_key: PublicKey,
    not_before: i64,
    not_after: i64,
    issuer: String,
    subject: String,
}

impl Certificate {
    /// Reads a certificate as PEM, as DER, or as base64 without BEGIN and END lines; of a chain,
    /// the first. One that has expired is read like any other: see
    /// [`is_expired`](Self::is_expired).
    ///
    /// # Errors
    /// Whatever else it is, with its kind; a certificate with a key that
    /// [`PublicKey::parse`] refuses; damaged text.
    pub fn parse(certificate: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let document = documents::find(KeyRole::Certificate, certificate.as_ref(), &[Material::Certificate])?;
        Self::from_der(&document.der).map_err(|problem| KeyError::new(KeyRole::Certificate, problem))
    }

    /// Reads a certificate from a file, as [`parse`](Self::parse) does from memory.
    ///
    /// # Errors
    /// A file that cannot be read, and what [`parse`](Self::parse) refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        Self::parse(documents::read_file(KeyRole::Certificate, path.as_ref())?)
    }

    fn from_der(der: &[u8]) -> Result<Self, KeyProblem> {
        let damaged = |_| KeyProblem::Damaged;
        let certificate = x509_cert::Certificate::from_der(der).map_err(damaged)?;
        let body = certificate.tbs_certificate();
        let key = body.subject_public_key_info().to_der().map_err(damaged)?;
        let serial = body.serial_number().as_bytes();
        // In DER a number whose first digit is 8 or more has a zero byte in front, which nobody writes.
        let serial = serial.strip_prefix(&[0]).filter(|rest| !rest.is_empty()).unwrap_or(serial);
        Ok(Self {
            id: KeyId::serial(hex::upper(serial)).map_err(|_| KeyProblem::Damaged)?,
            public_key: PublicKey::from_spki(&key)?,
            not_before: seconds(body.validity().not_before),
            not_after: seconds(body.validity().not_after),
            issuer: body.issuer().to_string(),
            subject: body.subject().to_string(),
        })
    }

    /// The serial number: upper-case hexadecimal, as WeChat Pay writes it.
    #[must_use]
    pub fn serial(&self) -> &str {
        self.id.as_str()
    }

    /// The serial number as the name of a key.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    /// The key that it certifies.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// The first second of its validity, in Unix time.
    #[must_use]
    pub fn not_before(&self) -> i64 {
        self.not_before
    }

    /// The last second of its validity, in Unix time.
    #[must_use]
    pub fn not_after(&self) -> i64 {
        self.not_after
    }

    /// True if its validity is over at `now`, in Unix seconds.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        now > self.not_after
    }

    /// Who issued it, as RFC 4514 writes a name.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whom it was issued to, as RFC 4514 writes a name.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }
}

fn seconds(time: Time) -> i64 {
    i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX)
}
