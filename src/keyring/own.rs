//! The merchant's own keys, which are not WeChat Pay's.

use std::error::Error;
use std::fmt;

use crate::credentials::Credentials;
use crate::crypto::{Certificate, KeyId, PublicKey};

/// The merchant's own key and its serial number, to keep them out.
#[derive(Debug)]
pub(super) struct Own {
    serial: KeyId,
    key: PublicKey,
}

impl Own {
    pub(super) fn of(credentials: &Credentials) -> Self {
        let key = credentials.private_key().public_key().clone();
        Self { serial: credentials.serial().clone(), key }
    }

    pub(super) fn refuse_any(&self, certificates: &[Certificate]) -> Result<(), OwnKeyError> {
        certificates
            .iter()
            .try_for_each(|certificate| self.refuse(certificate.id(), certificate.public_key()))
    }

    pub(super) fn refuse(&self, id: &KeyId, key: &PublicKey) -> Result<(), OwnKeyError> {
        if *id == self.serial || *key == self.key { Err(OwnKeyError { id: id.clone() }) } else { Ok(()) }
    }
}

/// The merchant's own key or certificate where WeChat Pay's belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnKeyError {
    /// The serial number or id under which it was given.
    pub id: KeyId,
}

impl fmt::Display for OwnKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.id.is_public_key() { "key" } else { "certificate" };
        write!(
            f,
            "{} is the merchant's own {what}; WeChat Pay's is needed: its public key from the merchant platform, \
             or its certificates from /v3/certificates",
            self.id
        )
    }
}

impl Error for OwnKeyError {}
