//! The answer of `GET /v3/certificates`: certificates, each encrypted with the `APIv3` key.

use std::error::Error;
use std::fmt;

use serde_json::Value;

use super::{KeySet, OwnKeyError, SignatureHeaders, VerifyError};
use crate::chain::unsaid;
use crate::crypto::cipher::Aead;
use crate::crypto::{Certificate, CryptoError, KeyError, base64, excerpt};
use crate::model;
use crate::secret::ApiV3Key;

/// A certificate as it is listed.
struct Entry<'a> {
    serial: &'a str,
    algorithm: &'a str,
    nonce: &'a str,
    associated_data: Option<&'a str>,
    ciphertext: &'a str,
}

impl KeySet {
    /// Opens the answer of `GET /v3/certificates` with the `APIv3` key, and verifies that very answer
    /// with the certificates it holds and these keys. `now` is in Unix seconds.
    ///
    /// The order is right: before the first fetch there is nothing to verify with. What opens under
    /// the `APIv3` key was written by who has it, which is WeChat Pay and the merchant; the signature
    /// then says that the answer is fresh and whole.
    ///
    /// # Errors
    /// A body that is no such list or is empty, a certificate that does not open or is not the one
    /// it is listed as, and a signature that is missing, old or wrong.
    pub fn read_certificates(
        &self,
        headers: &SignatureHeaders<'_>,
        body: &[u8],
        key: &ApiV3Key,
        now: i64,
    ) -> Result<Vec<Certificate>, CertificateListError> {
        let (document, _) = model::value_of(body)
            .map_err(|error| CertificateListError::Json { line: error.line(), column: error.column() })?;
        let entries = document.get("data").and_then(Value::as_array).ok_or(missing("data"))?;
        if entries.is_empty() {
            return Err(CertificateListError::Empty);
        }
        let open = |entry| Entry::read(entry).and_then(|entry| entry.open(key));
        let certificates = entries.iter().map(open).collect::<Result<Vec<_>, _>>()?;
        self.with_certificates(&certificates, now).verify(headers, body, now)?;
        Ok(certificates)
    }
}

fn missing(field: &'static str) -> CertificateListError {
    CertificateListError::Missing { field }
}

impl<'a> Entry<'a> {
    fn read(entry: &'a Value) -> Result<Self, CertificateListError> {
        let encrypted = &entry["encrypt_certificate"];
        let text = |from: &'a Value, field| from.get(field).and_then(Value::as_str).ok_or(missing(field));
        Ok(Self {
            serial: text(entry, "serial_no")?,
            algorithm: text(encrypted, "algorithm")?,
            nonce: text(encrypted, "nonce")?,
            associated_data: encrypted.get("associated_data").and_then(Value::as_str),
            ciphertext: text(encrypted, "ciphertext")?,
        })
    }

    fn open(&self, key: &ApiV3Key) -> Result<Certificate, CertificateListError> {
        let serial = excerpt(self.serial);
        let Some(cipher) = Aead::named(self.algorithm) else {
            return Err(CertificateListError::Algorithm { serial, algorithm: excerpt(self.algorithm) });
        };
        let opened = base64::decode(self.ciphertext)
            .and_then(|ciphertext| cipher.open(key, self.nonce, self.associated_data, &ciphertext));
        let text = match opened {
            Ok(text) => text,
            Err(source) => return Err(CertificateListError::Decrypt { serial, source }),
        };
        match Certificate::parse(text) {
            Ok(certificate) if certificate.id().names(self.serial) => Ok(certificate),
            Ok(certificate) => Err(CertificateListError::OtherSerial {
                listed: serial,
                found: certificate.serial().to_owned(),
            }),
            Err(source) => Err(CertificateListError::Certificate { serial, source }),
        }
    }
}

/// Why a list of certificates is refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CertificateListError {
    /// The body is no JSON.
    Json {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column where reading stopped.
        column: usize,
    },
    /// The body is JSON, and a field is missing or no text.
    Missing {
        /// The field.
        field: &'static str,
    },
    /// The list has no entry.
    Empty,
    /// A certificate is encrypted with something else than AES-256-GCM.
    Algorithm {
        /// Its serial number as listed.
        serial: String,
        /// The algorithm it is encrypted with.
        algorithm: String,
    },
    /// A certificate does not open.
    Decrypt {
        /// Its serial number as listed.
        serial: String,
        /// Why.
        source: CryptoError,
    },
    /// A certificate opens and cannot be used.
    Certificate {
        /// Its serial number as listed.
        serial: String,
        /// Why.
        source: KeyError,
    },
    /// A certificate is not the one it is listed as.
    OtherSerial {
        /// Its serial number as listed.
        listed: String,
        /// Its serial number.
        found: String,
    },
    /// The answer's signature is missing, old or wrong.
    Signature(VerifyError),
    /// The list holds the merchant's own certificate.
    OwnKey(OwnKeyError),
}

impl From<VerifyError> for CertificateListError {
    fn from(error: VerifyError) -> Self {
        Self::Signature(error)
    }
}

impl From<OwnKeyError> for CertificateListError {
    fn from(error: OwnKeyError) -> Self {
        Self::OwnKey(error)
    }
}

impl fmt::Display for CertificateListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the list of WeChat Pay's certificates: ")?;
        match self {
            Self::Json { line, column } => write!(f, "not JSON, at line {line} column {column}"),
            Self::Missing { field } => write!(f, "the field {field} is missing or of another type"),
            Self::Empty => f.write_str("it is empty"),
            Self::Algorithm { serial, algorithm } => {
                write!(f, "{serial:?} is encrypted with {algorithm:?}; AEAD_AES_256_GCM is supported")
            }
            Self::Decrypt { serial, source: CryptoError::Decrypt } => {
                write!(f, "{serial:?} does not open; the APIv3 key is probably not the merchant platform's")
            }
            Self::Decrypt { serial, source } => write!(f, "{serial:?} does not open: {source}"),
            Self::Certificate { serial, source } => write!(f, "{serial:?}: {source}"),
            Self::OtherSerial { listed, found } => write!(f, "{listed:?} is in fact {found}"),
            Self::Signature(error) => error.fmt(f),
            Self::OwnKey(error) => error.fmt(f),
        }
    }
}

impl Error for CertificateListError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Decrypt { source, .. } => Some(source),
            Self::Certificate { source, .. } => Some(source),
            Self::Signature(error) => Some(error),
            Self::OwnKey(error) => Some(error),
            _ => None,
        };
        unsaid(self, source)
    }
}
