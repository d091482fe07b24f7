//! A brand's client apart from a merchant's: what each is built of.
//!
//! [The brand API](https://pay.weixin.qq.com/doc/brand/4015407574)

use super::ClientBuilder;
use crate::error::ConfigError;
use crate::secret::ApiV3Key;

/// The second host of brands, for when the first cannot be reached.
const BACKUP: &str = "https://api2.mch.weixin.qq.com";

/// What a builder was given, as far as it tells brands from merchants.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is there or not")]
pub(super) struct Given {
    pub(super) brand_id: bool,
    pub(super) merchant_id: bool,
    pub(super) public_key: bool,
    pub(super) platform_certificate: bool,
    pub(super) api_v3_key: bool,
    pub(super) api_v2_key: bool,
    pub(super) brand_api_key: bool,
}

/// Refuses what does not go together: a client is a brand's or a merchant's, and a brand knows WeChat Pay by its
/// public key alone.
pub(super) fn check(given: Given) -> Result<(), ConfigError> {
    let invalid = |what, why: &str| Err(ConfigError::Invalid { what, why: why.to_owned() });
    if !given.brand_id {
        let why = "it is a brand's, and no `brand_id` is given; notifications to merchants are opened with the APIv3 \
                   key (`api_v3_key`)";
        return if given.brand_api_key { invalid("the brand API key", why) } else { Ok(()) };
    }
    let apart = "a brand's client has none: build one client for the merchant and one for the brand";
    if given.merchant_id {
        return invalid("the merchant's number", apart);
    }
    if given.api_v3_key {
        return invalid("the APIv3 key", "a brand has a brand API key in its place (`brand_api_key`)");
    }
    if given.api_v2_key {
        return invalid("the v2 key", apart);
    }
    if given.platform_certificate {
        return invalid(
            "WeChat Pay's certificate",
            "a brand knows WeChat Pay by its public key (`public_key`)",
        );
    }
    if !given.public_key {
        let what =
            "WeChat Pay's public key with its id (`public_key`), the only way in which a brand knows it";
        return Err(ConfigError::Missing { what });
    }
    Ok(())
}

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
            api_v2_key: self.api_v2_key.is_some(),
            brand_api_key: self.brand_api_key.is_some(),
        }
    }

    pub(super) fn backup(&self) -> Option<&str> {
        let usual = (self.brand_id.is_some() && self.host.is_none()).then_some(BACKUP);
        self.backup_host.as_deref().or(usual)
    }
}
