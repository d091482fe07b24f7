//! A brand's client apart from a merchant's: what each is built of.
//!
//! [The brand API](https://pay.weixin.qq.com/doc/brand/4015407574)

use crate::error::ConfigError;

/// The material that a builder was given, as far as it tells brands from merchants.
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
