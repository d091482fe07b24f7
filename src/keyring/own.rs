//! The merchant's own keys, which are not WeChat Pay's.

use std::error::Error;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use crate::crypto::{Certificate, KeyId, PublicKey};

/// The merchant's own keys and their serial numbers, to keep them out: of the keys that were replaced as well.
#[derive(Debug)]
pub(super) struct Own(RwLock<Vec<Named>>);

/// The keys of its own that a merchant may have had; a certificate is good for five years.
const REMEMBERED: usize = 16;

#[derive(Debug)]
struct Named {
    serial: KeyId,
    /// Where it is known: that of a signer of the program's own need not be.
    key: Option<PublicKey>,
}

impl Own {
    pub(super) fn of(serial: &KeyId, key: Option<&PublicKey>) -> Self {
        let own = Self(RwLock::default());
        own.add(serial, key);
        own
    }

    pub(super) fn add(&self, serial: &KeyId, key: Option<&PublicKey>) {
        let named = Named { serial: serial.clone(), key: key.cloned() };
        let mut own = self.0.write().unwrap_or_else(PoisonError::into_inner);
        own.push(named);
        let many = own.len().saturating_sub(REMEMBERED);
        own.drain(..many);
    }

    pub(super) fn refuse_any(&self, certificates: &[Certificate]) -> Result<(), OwnKeyError> {
        certificates
            .iter()
            .try_for_each(|certificate| self.refuse(certificate.id(), certificate.public_key()))
    }

    pub(super) fn refuse(&self, id: &KeyId, key: &PublicKey) -> Result<(), OwnKeyError> {
        let own = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let is_own = own.iter().any(|own| *id == own.serial || own.key.as_ref() == Some(key));
        if is_own { Err(OwnKeyError { id: id.clone() }) } else { Ok(()) }
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
