//! WeChat Pay's keys: who signed an answer, and whom to encrypt for.
//!
//! A merchant knows WeChat Pay by a public key with an id, by certificates that rotate, or during a
//! switch by both; a message names the key that signed it.
//!
//! [Verifying signatures](https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html),
//! [public key](https://pay.weixin.qq.com/docs/merchant/products/platform-certificate/wxp-pub-key-guide.html),
//! [certificates as they change](https://pay.weixin.qq.com/doc/v3/merchant/4012068829)

mod certificate_list;
mod key_set;
mod own;
mod signature;

use std::sync::{Arc, PoisonError, RwLock};

pub use certificate_list::CertificateListError;
pub use key_set::{KeySet, PlatformKey};
use own::Own;
pub use own::OwnKeyError;
pub(crate) use signature::PROBE;
pub use signature::{
    CLOCK_TOLERANCE, NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, SignatureHeaders, TIMESTAMP, VerifyError,
    string_to_verify,
};

use crate::credentials::Credentials;
use crate::crypto::{Certificate, KeyId, PublicKey};
use crate::secret::ApiV3Key;

/// WeChat Pay's keys as they change: readers take a snapshot, and a change is published whole or
/// not at all.
#[derive(Debug)]
pub struct Keyring {
    own: Own,
    keys: RwLock<Arc<KeySet>>,
}

impl Keyring {
    /// An empty keyring of the merchant with these credentials.
    #[must_use]
    pub fn new(own: &Credentials) -> Self {
        Self::of(own.serial(), Some(own.private_key().public_key()))
    }

    /// An empty keyring of the merchant whose own certificate has that serial number, and that key.
    pub(crate) fn of(serial: &KeyId, key: Option<&PublicKey>) -> Self {
        Self { own: Own::of(serial, key), keys: RwLock::default() }
    }

    /// Keeps another key of the merchant's own out.
    pub(crate) fn keep_out(&self, serial: &KeyId, key: Option<&PublicKey>) {
        self.own.add(serial, key);
    }

    /// The keys as they are now; later changes do not touch this snapshot.
    #[must_use]
    pub fn keys(&self) -> Arc<KeySet> {
        // A poisoned lock holds a whole set all the same: it is swapped in one step.
        Arc::clone(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Adds WeChat Pay's public key, or puts it in place of the one with this id.
    ///
    /// # Errors
    /// The merchant's own key.
    pub fn add_public_key(&self, id: KeyId, key: PublicKey) -> Result<(), OwnKeyError> {
        self.own.refuse(&id, &key)?;
        self.publish(|keys| keys.with(PlatformKey::of_public_key(id, key)));
        Ok(())
    }

    /// Adds certificates of WeChat Pay, which stay whatever it lists later; all that have expired at
    /// `now`, in Unix seconds, leave.
    ///
    /// # Errors
    /// The merchant's own certificate; then none is added.
    pub fn add_certificates(&self, certificates: &[Certificate], now: i64) -> Result<(), OwnKeyError> {
        self.own.refuse_any(certificates)?;
        self.publish(|keys| keys.with_certificates(certificates, now));
        Ok(())
    }

    /// Takes in the answer of [`GET /v3/certificates`](https://pay.weixin.qq.com/doc/v3/merchant/4012551764): opens `body` with the `APIv3` key, verifies
    /// that very answer with the certificates it holds and the keys already known, and only then
    /// takes them over: they replace those of the list before, so that a certificate WeChat Pay took off
    /// its list is trusted no longer. Public keys, and certificates from
    /// [`add_certificates`](Self::add_certificates), stay. Gives the new keys back.
    ///
    /// # Errors
    /// Anything that is wrong with the answer; then the keys stay as they were.
    pub fn accept_certificates(
        &self,
        headers: &SignatureHeaders<'_>,
        body: &[u8],
        key: &ApiV3Key,
        now: i64,
    ) -> Result<Arc<KeySet>, CertificateListError> {
        let certificates = self.keys().read_certificates(headers, body, key, now)?;
        self.own.refuse_any(&certificates)?;
        Ok(self.publish(|keys| keys.with_list(&certificates, now)))
    }

    fn publish(&self, change: impl FnOnce(&KeySet) -> KeySet) -> Arc<KeySet> {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        *keys = Arc::new(change(&keys));
        Arc::clone(&keys)
    }
}
