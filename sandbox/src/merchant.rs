//! The merchant that the sandbox knows.

use std::fmt;

use wechatpay::credentials::Credentials;
use wechatpay::crypto::{KeyError, digest, hex};
use wechatpay::secret::{ApiV2Key, ApiV3Key};

use crate::keys::Identity;

/// The merchant that the sandbox knows: who may call it, and what its answers to him are sealed with.
///
/// He is a direct merchant and a service provider at once, and every `sub_mchid` is one of his.
#[derive(Clone)]
pub struct Merchant {
    pub(crate) id: String,
    pub(crate) brand_id: String,
    pub(crate) identity: Identity,
    pub(crate) api_v3_key: String,
    pub(crate) api_v2_key: String,
}

impl Merchant {
    /// The merchant's number, `mchid`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number of the merchant's brand, `brand_id`; it signs with the same key.
    #[must_use]
    pub fn brand_id(&self) -> &str {
        &self.brand_id
    }

    /// The merchant's key and certificate.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The serial number of the merchant's certificate.
    #[must_use]
    pub fn serial(&self) -> &str {
        self.identity.certificate().serial()
    }

    /// The `APIv3` key: 32 characters.
    #[must_use]
    pub fn api_v3_key(&self) -> &str {
        &self.api_v3_key
    }

    /// The brand API key: 32 letters and digits, which notifications to the brand are encrypted with.
    #[must_use]
    pub fn brand_api_key(&self) -> String {
        // Made of the merchant's, so that it stays as long as that one does.
        let text = format!("brand {} {}", self.brand_id, self.api_v3_key);
        let hash = hex::lower(&digest::sha256(text.as_bytes()));
        hash.get(..32).unwrap_or_default().to_owned()
    }

    /// The v2 key: 32 characters.
    #[must_use]
    pub fn api_v2_key(&self) -> &str {
        &self.api_v2_key
    }

    /// The key that the merchant signs with.
    ///
    /// # Errors
    /// A merchant's number that is not one.
    pub fn credentials(&self) -> Result<Credentials, KeyError> {
        let identity = &self.identity;
        Credentials::merchant_with_certificate(
            self.id.clone(),
            identity.certificate(),
            identity.private_key().clone(),
        )
    }

    pub(crate) fn v3_key(&self) -> Result<ApiV3Key, KeyError> {
        ApiV3Key::new(&self.api_v3_key)
    }

    pub(crate) fn brand_key(&self) -> Result<ApiV3Key, KeyError> {
        ApiV3Key::of_brand(self.brand_api_key())
    }

    pub(crate) fn v2_key(&self) -> Result<ApiV2Key, KeyError> {
        ApiV2Key::new(self.api_v2_key.clone())
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Merchant({}, {:?})", self.id, self.identity)
    }
}
