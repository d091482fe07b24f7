//! Keys side by side, as they were at one moment.

use super::signature::{CLOCK_TOLERANCE, SignatureHeaders, VerifyError, string_to_verify};
use crate::crypto::{Algorithm, Certificate, KeyId, PublicKey, base64, excerpt};

/// A key of WeChat Pay: a public key with an id, or that of a certificate.
#[derive(Debug, Clone)]
pub struct PlatformKey {
    id: KeyId,
    key: PublicKey,
    validity: Option<Validity>,
    origin: Origin,
}

/// Where a key is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The program gave it.
    Given,
    /// It stood on WeChat Pay's list of certificates, and is trusted as long as it stands there.
    Listed,
}

#[derive(Debug, Clone, Copy)]
struct Validity {
    not_before: i64,
    not_after: i64,
}

impl PlatformKey {
    pub(super) fn of_public_key(id: KeyId, key: PublicKey) -> Self {
        Self { id, key, validity: None, origin: Origin::Given }
    }

    fn of_certificate(certificate: &Certificate, origin: Origin) -> Self {
        let validity = Validity { not_before: certificate.not_before(), not_after: certificate.not_after() };
        Self {
            id: certificate.id().clone(),
            key: certificate.public_key().clone(),
            validity: Some(validity),
            origin,
        }
    }

    /// Its name, for `Wechatpay-Serial`.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    /// The key that verifies its signatures and encrypts for it.
    #[must_use]
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// The last second of its validity in Unix time, where it has an end: a certificate has, a
    /// public key has none.
    #[must_use]
    pub fn not_after(&self) -> Option<i64> {
        self.validity.map(|validity| validity.not_after)
    }

    /// True if its validity is over at `now`, in Unix seconds.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        self.not_after().is_some_and(|not_after| now > not_after)
    }
}

/// The names of expired certificates that are kept: WeChat Pay has two or three at a time.
const REMEMBERED: usize = 16;

/// WeChat Pay's keys as they were at one moment. No two have the same name.
#[derive(Debug, Clone, Default)]
pub struct KeySet {
    keys: Vec<PlatformKey>,
    /// Certificates that have left, to say so of what they signed; the last ones.
    expired: Vec<KeyId>,
}

impl KeySet {
    /// The keys, in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = &PlatformKey> {
        self.keys.iter()
    }

    /// True if there is no key, as before certificates are first fetched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The key with this serial number or id, expired or not.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&PlatformKey> {
        self.keys.iter().find(|key| key.id.names(name))
    }

    /// The key to encrypt with at `now`, in Unix seconds, and to name in `Wechatpay-Serial`.
    ///
    /// A public key goes before any certificate. A merchant gets one to leave the certificates
    /// behind, so the one who configures it has made that choice; it does not expire, and an answer
    /// to a request that names it is signed with it, which a merchant who also keeps certificates
    /// can verify as well. Of several the last one added is taken; of the certificates, the one
    /// whose validity began last and has begun and not ended.
    #[must_use]
    pub fn for_encryption(&self, now: i64) -> Option<&PlatformKey> {
        let public_key = self.keys.iter().rfind(|key| key.validity.is_none());
        public_key.or_else(|| self.newest_certificate(now))
    }

    fn newest_certificate(&self, now: i64) -> Option<&PlatformKey> {
        // A clock that is slow within what signatures tolerate must not hide a fresh certificate.
        let by = now.saturating_add(i64::from(CLOCK_TOLERANCE));
        let valid = self.keys.iter().filter_map(|key| {
            let begins = key.validity?.not_before;
            (begins <= by && !key.is_expired(now)).then_some((begins, key))
        });
        valid.max_by_key(|(begins, _)| *begins).map(|(_, key)| key)
    }

    /// These keys and another one, in place of the one with its name.
    #[must_use]
    pub(super) fn with(&self, key: PlatformKey) -> Self {
        let mut keys: Vec<_> = self.keys.iter().filter(|other| other.id != key.id).cloned().collect();
        keys.push(key);
        Self { keys, expired: self.expired.clone() }
    }

    /// These keys and the ones of `certificates`, without all that have expired at `now`, in Unix
    /// seconds. They stay whatever WeChat Pay lists later.
    #[must_use]
    pub fn with_certificates(&self, certificates: &[Certificate], now: i64) -> Self {
        let added = certificates.iter().map(|it| PlatformKey::of_certificate(it, Origin::Given));
        let mut set = added.fold(self.clone(), |set, key| set.with(key));
        set.leave_out_expired(now);
        set
    }

    /// These keys, with the certificates of WeChat Pay's list in place of those of an earlier list: one
    /// that was taken off it is trusted no longer. Public keys and the certificates that the program
    /// gave stay. What has expired at `now`, in Unix seconds, leaves.
    #[must_use]
    pub(super) fn with_list(&self, listed: &[Certificate], now: i64) -> Self {
        let mut set = self.clone();
        set.leave_out_expired(now);
        set.keys.retain(|key| key.origin == Origin::Given);
        let listed =
            listed.iter().map(|certificate| PlatformKey::of_certificate(certificate, Origin::Listed));
        for key in listed {
            // One that was given as well stays given.
            if set.keys.iter().all(|given| given.id != key.id) {
                set.keys.push(key);
            }
        }
        set.leave_out_expired(now);
        set
    }

    /// Takes out the certificates that have expired, and keeps their names.
    fn leave_out_expired(&mut self, now: i64) {
        let (gone, valid) = std::mem::take(&mut self.keys).into_iter().partition(|key| key.is_expired(now));
        self.keys = valid;
        let gone: Vec<PlatformKey> = gone;
        self.expired.retain(|id| gone.iter().all(|key| key.id != *id));
        self.expired.extend(gone.into_iter().map(|key| key.id));
        self.expired.drain(..self.expired.len().saturating_sub(REMEMBERED));
    }

    /// The error that a message is which names none of these keys.
    fn unknown(&self, name: &str) -> VerifyError {
        match self.expired.iter().find(|id| id.names(name)) {
            Some(id) => VerifyError::ExpiredKey { id: id.clone() },
            None => VerifyError::UnknownKey { serial: excerpt(name) },
        }
    }

    /// Verifies that WeChat Pay signed `body`, the raw bytes of an answer or notification, at a time
    /// close to `now`, in Unix seconds. Gives back the key that did.
    ///
    /// # Errors
    /// The fault of the message; see [`VerifyError`]. A probe (`WECHATPAY/SIGNTEST/…`) is a
    /// wrong signature like any other.
    pub fn verify(
        &self,
        headers: &SignatureHeaders<'_>,
        body: &[u8],
        now: i64,
    ) -> Result<&PlatformKey, VerifyError> {
        let algorithm = Algorithm::of_signature_type(headers.signature_type)?;
        let timestamp: i64 = headers.timestamp.parse().map_err(|_| VerifyError::Timestamp)?;
        // Not `(now - timestamp).abs()`, which overflows at the ends of the range.
        let seconds = now.abs_diff(timestamp);
        if seconds >= u64::from(CLOCK_TOLERANCE) {
            return Err(VerifyError::Stale { seconds });
        }
        let key = self.get(headers.serial).ok_or_else(|| self.unknown(headers.serial))?;
        if key.is_expired(now) {
            return Err(VerifyError::ExpiredKey { id: key.id().clone() });
        }
        if key.key().algorithm() != algorithm {
            return Err(VerifyError::OtherAlgorithm { id: key.id().clone(), named: algorithm });
        }
        let signature = base64::decode(headers.signature).map_err(|_| VerifyError::InvalidSignature)?;
        let message = string_to_verify(headers.timestamp, headers.nonce, body);
        key.key().verify(&message, &signature).map_err(|_| VerifyError::InvalidSignature)?;
        Ok(key)
    }
}
