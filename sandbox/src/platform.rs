//! WeChat Pay's own keys: what answers and notifications are signed with.

use std::sync::{PoisonError, RwLock};

use wechatpay::crypto::{CryptoError, PrivateKey, base64, random_nonce};
use wechatpay::keyring::{NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP, string_to_verify};

use crate::faults::Fault;
use crate::keys::{Identity, IdentityError};

/// How the merchant knows WeChat Pay's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum PlatformMode {
    /// By certificates that rotate, fetched from `/v3/certificates`.
    Certificates,
    /// By a public key with an id, as merchants who joined since 2024 do. There are no certificates
    /// then: `/v3/certificates` answers 404.
    PublicKey,
    /// By both, as during a switch: an answer is signed with the key that the request names in
    /// `Wechatpay-Serial`, and with the newest certificate where it names none.
    #[default]
    Both,
}

impl PlatformMode {
    /// The mode by the name that programs and settings have for it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Certificates, Self::PublicKey, Self::Both].into_iter().find(|mode| mode.name() == name)
    }

    /// The name that programs and settings have for it: `public-key`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Certificates => "certificates",
            Self::PublicKey => "public-key",
            Self::Both => "both",
        }
    }
}

/// WeChat Pay's keys as they change.
#[derive(Debug)]
pub(crate) struct Platform {
    keys: RwLock<Keys>,
}

#[derive(Debug, Clone)]
pub(crate) struct Keys {
    pub(crate) mode: PlatformMode,
    /// Certificates, the newest last. There is always one, be it that nobody is told.
    pub(crate) certificates: Vec<Identity>,
    pub(crate) public_key_id: String,
    pub(crate) public_key: Identity,
}

/// A key with the name it goes by in `Wechatpay-Serial`.
#[derive(Debug, Clone)]
pub(crate) struct Signer {
    pub(crate) name: String,
    pub(crate) key: PrivateKey,
}

impl Platform {
    pub(crate) fn new(keys: Keys) -> Self {
        Self { keys: RwLock::new(keys) }
    }

    /// The keys as they are now.
    pub(crate) fn keys(&self) -> Keys {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The key to sign with, for who named `wanted` in `Wechatpay-Serial`.
    pub(crate) fn signer(&self, wanted: Option<&str>) -> Option<Signer> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        wanted.and_then(|name| keys.find(name)).or_else(|| keys.preferred())
    }

    /// The key that brands are told with: they know WeChat Pay by its public key alone, whatever merchants do.
    pub(crate) fn brands_signer(&self) -> Signer {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).of_brands()
    }

    /// The key that a sensitive field was encrypted for.
    pub(crate) fn opener(&self, name: &str) -> Option<PrivateKey> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys.find(name).map(|signer| signer.key)
    }

    /// Makes a new certificate; the ones before it are still listed, and open what was encrypted for
    /// them.
    pub(crate) fn rotate(&self, now: i64) -> Result<Identity, IdentityError> {
        let fresh = Identity::generate("Tenpay.com sign", now)?;
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        keys.certificates.push(fresh.clone());
        Ok(fresh)
    }

    /// Forgets all certificates but the newest.
    pub(crate) fn retire(&self) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        let old = keys.certificates.len().saturating_sub(1);
        keys.certificates.drain(..old);
    }

    pub(crate) fn set_mode(&self, mode: PlatformMode) {
        self.keys.write().unwrap_or_else(PoisonError::into_inner).mode = mode;
    }
}

/// Certificates with their keys as one text, which [`read`] reads.
pub(crate) fn written(certificates: &[Identity]) -> String {
    let texts: Vec<String> = certificates.iter().map(Identity::write).collect();
    serde_json::Value::from(texts).to_string()
}

/// Reads what [`written`] wrote.
pub(crate) fn read(text: &str) -> Result<Vec<Identity>, IdentityError> {
    let texts: Vec<String> = serde_json::from_str(text).unwrap_or_default();
    texts.iter().map(|text| Identity::read(text)).collect()
}

impl Keys {
    /// The certificates that the merchant is told of.
    pub(crate) fn listed(&self) -> &[Identity] {
        if self.mode == PlatformMode::PublicKey { &[] } else { &self.certificates }
    }

    fn public(&self) -> Option<Signer> {
        (self.mode != PlatformMode::Certificates).then(|| self.of_brands())
    }

    fn of_brands(&self) -> Signer {
        Signer { name: self.public_key_id.clone(), key: self.public_key.private_key().clone() }
    }

    fn find(&self, name: &str) -> Option<Signer> {
        let certificate = self.listed().iter().find(|identity| identity.certificate().id().names(name));
        certificate.map(certified).or_else(|| self.public().filter(|public| public.name == name))
    }

    fn preferred(&self) -> Option<Signer> {
        self.listed().last().map(certified).or_else(|| self.public())
    }
}

fn certified(identity: &Identity) -> Signer {
    Signer { name: identity.certificate().serial().to_owned(), key: identity.private_key().clone() }
}

impl Signer {
    /// The headers that sign `body` at `now`, in Unix seconds; with a fault, wrongly.
    pub(crate) fn headers(
        &self,
        body: &[u8],
        now: i64,
        fault: Option<&Fault>,
    ) -> Result<Vec<(&'static str, String)>, CryptoError> {
        let now = match fault {
            Some(Fault::Unsigned) => return Ok(Vec::new()),
            Some(Fault::ClockSkew(by)) => now.saturating_add(*by),
            _ => now,
        };
        let (timestamp, nonce) = (now.to_string(), random_nonce()?);
        let mut message = string_to_verify(&timestamp, &nonce, body);
        if fault == Some(&Fault::BadSignature) {
            message.push(b'\n');
        }
        let mut signature = base64::encode(&self.key.sign(&message)?);
        let mut serial = self.name.clone();
        match fault {
            Some(Fault::Probe) => signature.insert_str(0, "WECHATPAY/SIGNTEST/"),
            Some(Fault::UnknownSerial) => "5157F09EFDC096DE15EBE81A47057A7232F1B8E1".clone_into(&mut serial),
            _ => {}
        }
        Ok(vec![
            (SERIAL, serial),
            (SIGNATURE_TYPE, "WECHATPAY2-SHA256-RSA2048".to_owned()),
            (TIMESTAMP, timestamp),
            (NONCE, nonce),
            (SIGNATURE, signature),
        ])
    }
}
