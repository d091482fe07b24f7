//! The material of a brand's client.

use super::ClientBuilder;
use super::apart::Given;
use crate::secret::ApiV3Key;

/// The second host of brands, for when the first cannot be reached.
const BACKUP: &str = "https://api2.mch.weixin.qq.com";

impl ClientBuilder {
    /// The brand's number (`brand_id`), in place of the merchant's: the client then calls the
    /// operations of brands (`wechatpay::brand`) and no others. The certificate, its serial number and the private
    /// key are the brand's, and WeChat Pay's public key must be given.
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// The brand API key, 32 letters or digits: it opens the notifications to a brand.
    pub fn brand_api_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.brand_api_key = self.keep(ApiV3Key::of_brand(key));
        self
    }

    pub(super) fn given(&self) -> Given {
        Given {
            brand_id: self.brand_id.is_some(),
            merchant_id: self.merchant_id.is_some(),
            public_key: !self.public_keys.is_empty(),
            platform_certificate: !self.platform_certificates.is_empty(),
            api_v3_key: self.api_v3_key.is_some(),
            api_v2_key: self.has_v2_key(),
            brand_api_key: self.brand_api_key.is_some(),
        }
    }

    pub(super) fn backup(&self) -> Option<&str> {
        let usual = (self.brand_id.is_some() && self.host.is_none()).then_some(BACKUP);
        self.backup_host.as_deref().or(usual)
    }
}
