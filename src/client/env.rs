//! A client from the environment.

use super::build_error::BuildError;
use super::builder::ClientBuilder;
use super::connection::Client;

impl Client {
    /// Builds a client from the process's environment; see [`ClientBuilder::from_vars`] for the names.
    ///
    /// # Errors
    /// [`BuildError`] with what is missing or cannot be used, and why.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_vars(|name| std::env::var(name).ok()).build()
    }
}

/// Gives a builder one of its settings.
type Set = fn(ClientBuilder, String) -> ClientBuilder;

impl ClientBuilder {
    /// Takes what `var` has, name by name; an empty text counts as nothing.
    ///
    /// | variable | what |
    /// | --- | --- |
    /// | `WECHATPAY_MERCHANT_ID` or `WECHATPAY_BRAND_ID` | the merchant's (brand's) number |
    /// | `WECHATPAY_CERTIFICATE_SERIAL`, or `WECHATPAY_CERTIFICATE`, or `WECHATPAY_CERTIFICATE_FILE` | the serial number of its certificate, or the certificate |
    /// | `WECHATPAY_PRIVATE_KEY` or `WECHATPAY_PRIVATE_KEY_FILE` | its private key, PEM |
    /// | `WECHATPAY_PUBLIC_KEY_ID` with `WECHATPAY_PUBLIC_KEY` or `WECHATPAY_PUBLIC_KEY_FILE` | WeChat Pay's public key |
    /// | `WECHATPAY_API_V3_KEY` | the `APIv3` key |
    /// | `WECHATPAY_BRAND_API_KEY` | the brand API key |
    /// | `WECHATPAY_API_V2_KEY` | the v2 key (feature `v2`; nothing reads it without) |
    /// | `WECHATPAY_CLIENT_CERTIFICATE_FILE` with `WECHATPAY_CLIENT_KEY_FILE` | v2's client certificate, where the certificate and private key above are not given |
    /// | `WECHATPAY_APPID`, `WECHATPAY_NOTIFY_URL` | the app and the address for notifications of requests that say [`OF_CLIENT`](crate::OF_CLIENT) |
    /// | `WECHATPAY_HOST` | the host of all operations, as for a sandbox |
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Self {
        let var = |name: &str| var(&format!("WECHATPAY_{name}")).filter(|value| !value.trim().is_empty());
        let mut builder = Self::default();
        let settings: &[(&str, Set)] = &[
            ("MERCHANT_ID", |builder, value| builder.merchant_id(value.trim())),
            ("APPID", |builder, value| builder.appid(value.trim())),
            ("NOTIFY_URL", |builder, value| builder.notify_url(value.trim())),
            ("BRAND_ID", |builder, value| builder.brand_id(value.trim())),
            ("CERTIFICATE_SERIAL", |builder, value| builder.certificate_serial(value)),
            ("CERTIFICATE", |builder, value| builder.certificate(value)),
            ("CERTIFICATE_FILE", |builder, value| builder.certificate_file(value)),
            ("PRIVATE_KEY", |builder, value| builder.private_key(value)),
            ("PRIVATE_KEY_FILE", |builder, value| builder.private_key_file(value)),
            ("API_V3_KEY", |builder, value| builder.api_v3_key(value)),
            ("BRAND_API_KEY", |builder, value| builder.brand_api_key(value)),
            #[cfg(feature = "v2")]
            ("API_V2_KEY", |builder, value| builder.api_v2_key(value)),
            ("HOST", |builder, value| builder.host(value.trim())),
        ];
        for &(name, set) in settings {
            if let Some(value) = var(name) {
                builder = set(builder, value);
            }
        }
        if let (Some(certificate), Some(key)) = (var("CLIENT_CERTIFICATE_FILE"), var("CLIENT_KEY_FILE")) {
            builder = builder.client_certificate_files(certificate, key);
        }
        let id = var("PUBLIC_KEY_ID").unwrap_or_default();
        match (var("PUBLIC_KEY"), var("PUBLIC_KEY_FILE")) {
            (Some(key), _) => builder.public_key(id, key),
            (None, Some(path)) => builder.public_key_file(id, path),
            (None, None) if id.is_empty() => builder,
            (None, None) => builder.public_key(id, ""),
        }
    }
}
