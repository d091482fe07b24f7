//! Who signs.

use std::fmt;

use super::{SignType, VerifyError, sign, verify, verify_as};
use crate::clock::Clock;
use crate::credentials;
use crate::crypto::KeyError;
use crate::model::{AmbiguousText, unambiguous};
use crate::secret::{ApiV2Key, Secret};

/// The number and keys that a merchant signs v2 messages with.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "v2-papay")] {
/// use wechatpay::secret::ApiV2Key;
/// use wechatpay::sign_v2::Signer;
/// use wechatpay::v2::papay::entrustweb::get::{Request, Required, Version};
///
/// let signer = Signer::new("1200009811", ApiV2Key::new("192006250b4c09247ec02edce69f6a2d")?)?;
/// let contract = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     plan_id: 12535,
///     contract_code: "100000",
///     request_serial: 1000,
///     contract_display_account: "微信代扣",
///     notify_url: "https://weixin.qq.com",
///     version: Version::V1_0,
///     timestamp: "1414488825",
/// });
/// let url = signer.url(&contract)?;
/// assert!(url.starts_with("https://api.mch.weixin.qq.com/papay/entrustweb?appid=wxcbda96de0b165486&"));
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Signer {
    merchant_id: String,
    key: ApiV2Key,
    preferred: SignType,
    workwx_secret: Option<Secret>,
    clock: Clock,
}

impl Signer {
    /// The merchant of that number, with its v2 key. It prefers HMAC-SHA256.
    ///
    /// # Errors
    /// A number that is not one.
    pub fn new(merchant_id: impl Into<String>, key: ApiV2Key) -> Result<Self, KeyError> {
        let merchant_id = credentials::merchant_number(merchant_id.into())?;
        let (preferred, clock) = (SignType::HmacSha256, Clock::default());
        Ok(Self { merchant_id, key, preferred, workwx_secret: None, clock })
    }

    /// How to sign where an operation takes either and the request does not say.
    #[must_use]
    pub fn prefer(self, preferred: SignType) -> Self {
        Self { preferred, ..self }
    }

    /// The secret of the Workwx (企业微信) app that sends red packets or pays employees: with it their
    /// requests get a `workwx_sign`.
    #[must_use]
    pub fn with_workwx_secret(self, secret: Secret) -> Self {
        Self { workwx_secret: Some(secret), ..self }
    }

    /// With another clock than the system's, in Unix seconds: what is signed for front ends goes by it. A
    /// client's signer goes by the client's clock.
    #[must_use]
    pub fn with_clock(self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self { clock: Clock::new(clock), ..self }
    }

    /// The time by the clock of this signer, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// The merchant's number.
    #[must_use]
    pub fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    /// The v2 key it signs with.
    #[must_use]
    pub fn key(&self) -> &ApiV2Key {
        &self.key
    }

    /// How it signs where an operation takes either.
    #[must_use]
    pub fn preferred(&self) -> SignType {
        self.preferred
    }

    pub(super) fn workwx_secret(&self) -> Option<&Secret> {
        self.workwx_secret.as_ref()
    }

    /// Signs a message, as [`sign`] does.
    #[must_use]
    pub fn sign<'a>(
        &self,
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
        sign_type: SignType,
    ) -> String {
        sign(fields, sign_type, &self.key)
    }

    /// Signs what a browser or a user gets to see: parameters of a front end, a URL.
    ///
    /// # Errors
    /// [`AmbiguousText`]: one that could be read as other fields, and would lend them this signature.
    pub fn sign_for_browser<'a>(
        &self,
        fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
        sign_type: SignType,
    ) -> Result<String, AmbiguousText> {
        unambiguous(fields.clone())?;
        Ok(self.sign(fields, sign_type))
    }

    /// Verifies a message, as [`verify`] does.
    ///
    /// # Errors
    /// [`VerifyError`]: no signature, or not one of this message by this key.
    pub fn verify<'a>(
        &self,
        fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    ) -> Result<(), VerifyError> {
        verify(fields, &self.key)
    }

    /// Verifies an answer, as [`verify_as`] does.
    ///
    /// # Errors
    /// [`VerifyError`]: no signature, one of another kind, or not one of this message by this key.
    pub fn verify_as<'a>(
        &self,
        fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
        expected: SignType,
    ) -> Result<(), VerifyError> {
        verify_as(fields, expected, &self.key)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("merchant_id", &self.merchant_id)
            .field("preferred", &self.preferred)
            .finish_non_exhaustive()
    }
}
