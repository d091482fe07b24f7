//! The keys of a merchant and of a WeChat Pay that this process makes up.

use std::sync::{Arc, Mutex, PoisonError};

use pkcs1::RsaPrivateKeyRef;
use pkcs8::PrivateKeyInfoRef;
use x509_cert::der::{Decode, Encode};

use crate::crypto::{CryptoError, KeyId, Padding, PrivateKey, PublicKey, base64, random_nonce};
use crate::model::{Seal, SealError};
use crate::secret::{ApiV2Key, ApiV3Key};

pub(super) const MERCHANT_ID: &str = "1900000001";
pub(super) const SERIAL: &str = "7E57";
pub(super) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012026000000000000007E57";

/// The keys of both sides.
pub(super) struct Keys {
    pub(super) merchant: PrivateKey,
    pub(super) platform: PrivateKey,
    /// WeChat Pay's public key as its bank gives it: PKCS#1, PEM.
    pub(super) platform_pem: String,
    pub(super) api_v3_key: ApiV3Key,
    pub(super) api_v2_key: ApiV2Key,
}

/// Made once a process: an RSA key takes a tenth of a second, and all tests may have the same.
static KEYS: Mutex<Option<Arc<Keys>>> = Mutex::new(None);

impl Keys {
    pub(super) fn of_this_process() -> Result<Arc<Self>, CryptoError> {
        let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(keys) = &*keys {
            return Ok(Arc::clone(keys));
        }
        let made = Arc::new(Self::new()?);
        *keys = Some(Arc::clone(&made));
        Ok(made)
    }

    fn new() -> Result<Self, CryptoError> {
        let library = |_| CryptoError::Library;
        let platform = PrivateKey::new_pkcs8()?;
        Ok(Self {
            merchant: PrivateKey::parse(&*PrivateKey::new_pkcs8()?).map_err(|_| CryptoError::Library)?,
            platform_pem: pem_of(&platform).ok_or(CryptoError::Library)?,
            platform: PrivateKey::parse(&*platform).map_err(|_| CryptoError::Library)?,
            api_v3_key: ApiV3Key::new(random_nonce()?).map_err(library)?,
            api_v2_key: ApiV2Key::new(random_nonce()?).map_err(library)?,
        })
    }

    pub(super) fn public_key_id() -> Result<KeyId, CryptoError> {
        KeyId::public_key(PUBLIC_KEY_ID).map_err(|_| CryptoError::Library)
    }
}

/// The public half of a PKCS#8 key.
fn pem_of(pkcs8: &[u8]) -> Option<String> {
    let info = PrivateKeyInfoRef::from_der(pkcs8).ok()?;
    let key = RsaPrivateKeyRef::from_der(info.private_key.as_bytes()).ok()?;
    let der = key.public_key().to_der().ok()?;
    Some(format!("-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----", base64::encode(&der)))
}

/// Encrypts what WeChat Pay sends to the merchant.
pub(super) struct ForMerchant<'a> {
    pub(super) key: &'a PublicKey,
    pub(super) padding: Padding,
}

impl Seal for ForMerchant<'_> {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(base64::encode(&self.key.encrypt(self.padding, plaintext.as_bytes())?))
    }
}
