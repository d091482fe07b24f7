//! Other keys of the merchant's own, while the client is in use.

use std::sync::Arc;

use super::connection::Client;
use super::watch;
use crate::credentials::Credentials;
use crate::crypto::{Certificate, KeyId};
use crate::error::ConfigError;
use crate::keyholder::{Elsewhere, Keyholder};
use crate::signer::{Decrypter, Signer};

/// A signer with what goes with it, to take the place of another: see [`Client::replace_signer`].
#[must_use]
pub struct NewSigner {
    signer: Arc<dyn Signer>,
    decrypter: Option<Arc<dyn Decrypter>>,
    certificate: Option<Certificate>,
}

impl NewSigner {
    /// A signer alone.
    pub fn new(signer: impl Signer) -> Self {
        Self { signer: Arc::new(signer), decrypter: None, certificate: None }
    }

    /// With what opens sensitive fields of answers.
    pub fn decrypter(mut self, decrypter: impl Decrypter) -> Self {
        self.decrypter = Some(Arc::new(decrypter));
        self
    }

    /// With the merchant's certificate, by which each signature is verified.
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = Some(certificate);
        self
    }
}

impl std::fmt::Debug for NewSigner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewSigner").field("serial", &self.signer.serial()).finish_non_exhaustive()
    }
}

impl Client {
    /// Signs with the private key of another certificate of the same merchant from the next call on. Calls on their
    /// way, and all clones of the client, lose nothing: a call ends with the keys that it began with. What answers
    /// it after that is opened with those, and a notification with either.
    ///
    /// It is about v3. A client certificate of v2 belongs to the transport, and changes with a new client.
    ///
    /// # Errors
    /// Credentials of somebody else, or whose key the client knows as WeChat Pay's, and a client for v2 only.
    pub fn replace_credentials(&self, credentials: Credentials) -> Result<(), ConfigError> {
        let clock = self.core().clock.clone();
        self.replace(Keyholder::Memory(credentials.with_clock(move || clock.now())))
    }

    /// Signs with another [`Signer`] from the next call on, as
    /// [`replace_credentials`](Self::replace_credentials) does with keys in memory.
    ///
    /// # Errors
    /// A serial number that is none, or is not the certificate's, and a client for v2 only.
    pub fn replace_signer(&self, new: NewSigner) -> Result<(), ConfigError> {
        let NewSigner { signer, decrypter, certificate } = new;
        let serial = KeyId::serial(signer.serial()).map_err(|error| invalid(&error))?;
        if certificate.as_ref().is_some_and(|certificate| *certificate.id() != serial) {
            return Err(invalid(&"the certificate has another serial number"));
        }
        let own = self.core().own().ok_or(FOR_V2)?;
        self.replace(Keyholder::Elsewhere(Elsewhere {
            owner: own.owner().clone(),
            serial,
            signer,
            decrypter,
            certificate,
            clock: self.core().clock.clone(),
        }))
    }

    fn replace(&self, keys: Keyholder) -> Result<(), ConfigError> {
        let v3 = self.core().v3.as_ref().ok_or(FOR_V2)?;
        let own = v3.own.get();
        if own.owner() != keys.owner() {
            return Err(invalid(&format!(
                "they are of {}, and the client is of {}",
                keys.owner().id(),
                own.owner().id()
            )));
        }
        let known = v3.keyring.keys();
        if keys.public_key().is_some_and(|own| known.iter().any(|theirs| theirs.key() == own)) {
            return Err(invalid(&"the client knows that key as WeChat Pay's"));
        }
        v3.keyring.keep_out(keys.serial(), keys.public_key());
        let (serial, not_after) = (keys.serial().clone(), keys.not_after());
        v3.own.set(keys);
        watch::tell_keys(self.core(), not_after.map(|not_after| (serial.as_str(), not_after)));
        Ok(())
    }
}

const FOR_V2: ConfigError =
    ConfigError::Missing { what: "keys of v3, so that there are none to replace: it is for v2 only" };

fn invalid(why: &dyn std::fmt::Display) -> ConfigError {
    ConfigError::Invalid { what: "the new keys", why: why.to_string() }
}
