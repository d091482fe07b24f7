//! The material of v2.

use super::{ClientBuilder, MERCHANT_ID, missing};
use crate::client::build_error::BuildError;
use crate::client::core::V2;
use crate::clock::Clock;
use crate::secret::{ApiV2Key, Secret};
use crate::sign_v2::{SignType, Signer};

/// The material that v2 requests are signed with, as far as it was given.
#[derive(Default)]
pub(super) struct OfV2 {
    key: Option<ApiV2Key>,
    sign_type: Option<SignType>,
    workwx_secret: Option<Secret>,
}

impl OfV2 {
    pub(super) fn has_key(&self) -> bool {
        self.key.is_some()
    }
}

impl ClientBuilder {
    /// The v2 key, which v2 requests are signed with.
    pub fn api_v2_key(mut self, key: impl Into<Vec<u8>>) -> Self {
        self.of_v2.key = self.keep(ApiV2Key::new(key));
        self
    }

    /// How v2 requests are signed where the operation takes either way and the request does not say;
    /// HMAC-SHA256 unless said otherwise.
    pub fn v2_sign_type(mut self, sign_type: SignType) -> Self {
        self.of_v2.sign_type = Some(sign_type);
        self
    }

    /// The secret of the Workwx (企业微信) app that sends red packets or pays employees.
    pub fn workwx_secret(mut self, secret: impl Into<Vec<u8>>) -> Self {
        self.of_v2.workwx_secret = Some(Secret::new(secret));
        self
    }

    pub(super) fn v2(&mut self, clock: &Clock) -> Result<Option<V2>, BuildError> {
        let OfV2 { key, sign_type, workwx_secret } = std::mem::take(&mut self.of_v2);
        let Some(key) = key else { return Ok(None) };
        let merchant_id = self.merchant_id.as_deref().ok_or_else(|| missing(MERCHANT_ID))?;
        let clock = clock.clone();
        let mut signer = Signer::new(merchant_id, key)?.with_clock(move || clock.now());
        if let Some(sign_type) = sign_type {
            signer = signer.prefer(sign_type);
        }
        if let Some(secret) = workwx_secret {
            signer = signer.with_workwx_secret(secret);
        }
        Ok(Some(V2 { signer, bank_key: std::sync::Mutex::default() }))
    }
}
