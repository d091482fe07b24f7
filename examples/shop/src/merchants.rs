//! The merchants: a client for each, made of the settings when it is first needed.

use wechatpay::Client;
use wechatpay::client::{BuildError, ClientBuilder};
use wechatpay::merchants::{Merchants, Provider};
use wechatpay::signer::BoxError;
use wechatpay::transport::BoxFuture;

use crate::settings::{Merchant, Settings};

/// The registry of all merchants of the settings.
///
/// # Errors
/// An HTTP client that cannot be set up.
pub(crate) fn registry(settings: &Settings) -> Result<Merchants, BuildError> {
    Merchants::builder(OfSettings { merchants: settings.merchants.clone(), host: settings.host.clone() })
        .build()
}

struct OfSettings {
    merchants: Vec<Merchant>,
    host: Option<String>,
}

// ANCHOR: provider
impl Provider for OfSettings {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>> {
        Box::pin(async move {
            let Some(merchant) = self.merchants.iter().find(|merchant| merchant.id == id) else {
                return Ok(None);
            };
            let builder = Client::builder()
                .merchant_id(id)
                .certificate_file(&merchant.certificate_file)
                .private_key_file(&merchant.private_key_file)
                .public_key_file(merchant.public_key_id.read()?, &merchant.public_key_file)
                .api_v3_key(merchant.api_v3_key.read()?);
            Ok(Some(match &self.host {
                Some(host) => builder.host(host),
                None => builder,
            }))
        })
    }

    /// For a notification that comes before its merchant was needed, as after a restart.
    fn of_key<'a>(&'a self, serial: &'a str) -> BoxFuture<'a, Result<Vec<String>, BoxError>> {
        let mut ids = Vec::new();
        for merchant in &self.merchants {
            match merchant.public_key_id.read() {
                Ok(id) if id == serial => ids.push(merchant.id.clone()),
                Ok(_) => {}
                Err(error) => return Box::pin(std::future::ready(Err(error.into()))),
            }
        }
        Box::pin(std::future::ready(Ok(ids)))
    }
}
// ANCHOR_END: provider
