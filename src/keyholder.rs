//! Who has the merchant's private key: this process, or a signer of the program's own.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use crate::clock::Clock;
use crate::credentials::{Credentials, Owner, authorization};
use crate::crypto::{Algorithm, Certificate, KeyId, Padding, PublicKey, base64};
use crate::signer::{BoxError, Decrypter, Signer, SigningProblem};

/// The merchant's keys of v3, wherever they are.
#[derive(Clone)]
pub(crate) enum Keyholder {
    Memory(Credentials),
    Elsewhere(Elsewhere),
}

/// Keys that are asked for their signatures.
#[derive(Clone)]
pub(crate) struct Elsewhere {
    pub(crate) owner: Owner,
    pub(crate) serial: KeyId,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) decrypter: Option<Arc<dyn Decrypter>>,
    /// The merchant's certificate, where it was given.
    pub(crate) certificate: Option<Certificate>,
    pub(crate) clock: Clock,
}

impl Keyholder {
    /// The keys, where they are in memory.
    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        match self {
            Self::Memory(credentials) => Some(credentials),
            Self::Elsewhere(_) => None,
        }
    }

    pub(crate) fn owner(&self) -> &Owner {
        match self {
            Self::Memory(credentials) => credentials.owner(),
            Self::Elsewhere(elsewhere) => &elsewhere.owner,
        }
    }

    pub(crate) fn serial(&self) -> &KeyId {
        match self {
            Self::Memory(credentials) => credentials.serial(),
            Self::Elsewhere(elsewhere) => &elsewhere.serial,
        }
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self {
            Self::Memory(credentials) => credentials.private_key().algorithm(),
            Self::Elsewhere(elsewhere) => elsewhere.signer.algorithm(),
        }
    }

    pub(crate) fn public_key(&self) -> Option<&PublicKey> {
        match self {
            Self::Memory(credentials) => Some(credentials.private_key().public_key()),
            Self::Elsewhere(elsewhere) => elsewhere.certificate.as_ref().map(Certificate::public_key),
        }
    }

    /// When the certificate expires, in Unix seconds, where it was given.
    pub(crate) fn not_after(&self) -> Option<i64> {
        match self {
            Self::Memory(credentials) => credentials.not_after(),
            Self::Elsewhere(elsewhere) => elsewhere.certificate.as_ref().map(Certificate::not_after),
        }
    }

    /// The time by the clock of these keys, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        match self {
            Self::Memory(credentials) => credentials.now(),
            Self::Elsewhere(elsewhere) => elsewhere.clock.now(),
        }
    }

    /// Signs a message; base64.
    pub(crate) async fn sign(&self, message: &[u8]) -> Result<String, SigningProblem> {
        match self {
            Self::Memory(credentials) => credentials.sign(message).map_err(SigningProblem::Crypto),
            Self::Elsewhere(elsewhere) => {
                let signature = elsewhere.signer.sign(message).await;
                let signature = signature.map_err(|error| SigningProblem::Failed(error.into()))?;
                self.check(message, &signature)?;
                Ok(base64::encode(&signature))
            }
        }
    }

    /// True if a signature that was made elsewhere can be one of this message.
    pub(crate) fn check(&self, message: &[u8], signature: &[u8]) -> Result<(), SigningProblem> {
        if !lengths(self.algorithm()).contains(&signature.len()) {
            return Err(SigningProblem::Length { found: signature.len() });
        }
        let verified = self.public_key().map_or(Ok(()), |key| key.verify(message, signature));
        verified.map_err(|_| SigningProblem::Invalid)
    }

    /// The value of an `Authorization` header with a signature in base64.
    pub(crate) fn authorization(&self, timestamp: i64, nonce: &str, signature: &str) -> String {
        authorization(self.owner(), self.algorithm(), self.serial(), (timestamp, nonce), signature)
    }

    /// Opens a ciphertext that was made for the merchant.
    pub(crate) async fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        match self {
            Self::Memory(credentials) => Ok(credentials.private_key().decrypt(padding, ciphertext)?),
            Self::Elsewhere(Elsewhere { decrypter: Some(decrypter), .. }) => {
                decrypter.decrypt(padding, ciphertext).await
            }
            Self::Elsewhere(_) => Err("the client has no private key, and no decrypter".into()),
        }
    }
}

/// The bytes that a signature may have: of RSA keys of 2,048 to 8,192 bits, and the DER of two numbers of SM2.
fn lengths(algorithm: Algorithm) -> std::ops::RangeInclusive<usize> {
    match algorithm {
        Algorithm::Sha256Rsa2048 => 256..=1024,
        #[cfg(feature = "sm")]
        Algorithm::Sm2Sm3 => 8..=72,
    }
}

impl fmt::Debug for Keyholder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.credentials().is_some() { "Memory" } else { "Elsewhere" };
        f.debug_tuple(name).field(self.owner()).field(self.serial()).finish()
    }
}

/// The place of the keys, where others may be put while calls are on their way: each keeps those that it
/// began with.
pub(crate) struct KeySlot(RwLock<Held>);

struct Held {
    now: Arc<Keyholder>,
    /// The one before, with whose key the last notifications may be encrypted.
    before: Option<Arc<Keyholder>>,
}

impl KeySlot {
    pub(crate) fn new(keys: Keyholder) -> Self {
        Self(RwLock::new(Held { now: Arc::new(keys), before: None }))
    }

    /// The keys as they are now.
    pub(crate) fn get(&self) -> Arc<Keyholder> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).now)
    }

    /// The keys as they are now, and those before.
    pub(crate) fn both(&self) -> Vec<Arc<Keyholder>> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner);
        std::iter::once(&held.now).chain(&held.before).map(Arc::clone).collect()
    }

    /// Puts other keys in their place.
    pub(crate) fn set(&self, keys: Keyholder) {
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        held.before = Some(std::mem::replace(&mut held.now, Arc::new(keys)));
    }
}
