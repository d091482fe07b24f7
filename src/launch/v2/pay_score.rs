//! Pay score (微信支付分): the user confirms an order, or looks at it.

use crate::launch::LaunchError;
use crate::launch::stamp::time_and_nonce;
use crate::model::{self, body};
use crate::sign_v2::{SignType, Signer};

/// The parameters of pay score, under the names they have there: as an object the `extraData` of a mini
/// program's `wx.openBusinessView`, and as [`query`](Self::query) the `queryString` of a page in WeChat
/// and the `query` of an app.
///
/// [Confirming](https://pay.weixin.qq.com/doc/v3/merchant/4012587945),
/// [details](https://pay.weixin.qq.com/doc/v3/merchant/4012587983)
#[non_exhaustive]
pub struct PayScore {
    /// The merchant's number.
    pub mch_id: String,
    /// Of confirming: what the created order holds.
    pub package: Option<String>,
    /// Of details: the service.
    pub service_id: Option<String>,
    /// Of details: the merchant's own number of the order.
    pub out_order_no: Option<String>,
    /// When it was signed, in Unix seconds.
    pub timestamp: String,
    /// The nonce, which the signature covers.
    pub nonce: String,
    /// `HMAC-SHA256`
    pub sign_type: String,
    /// The signature with the v2 key, upper-case hexadecimal.
    pub sign: String,
}

crate::model! { PayScore {
    mch_id: body("mch_id").required(),
    package: body("package"),
    service_id: body("service_id"),
    out_order_no: body("out_order_no"),
    timestamp: body("timestamp").required(),
    nonce: body("nonce_str").required(),
    sign_type: body("sign_type").required(),
    sign: body("sign").required(),
} }

impl PayScore {
    /// Signs for confirming an order (`wxpayScoreUse`), with the `package` that creating it answered with.
    ///
    /// # Errors
    /// A `package` that is empty or holds an `&`, and want of randomness.
    pub fn confirm(signer: &Signer, package: impl Into<String>) -> Result<Self, LaunchError> {
        Self::signed(signer, Some(package.into()), None, None)
    }

    /// Signs for the details of an order (`wxpayScoreDetail`).
    ///
    /// # Errors
    /// A number that is empty or holds an `&`, and want of randomness.
    pub fn details(
        signer: &Signer,
        service_id: impl Into<String>,
        out_order_no: impl Into<String>,
    ) -> Result<Self, LaunchError> {
        Self::signed(signer, None, Some(service_id.into()), Some(out_order_no.into()))
    }

    /// The `businessType`: `wxpayScoreUse` or `wxpayScoreDetail`.
    #[must_use]
    pub fn business_type(&self) -> &'static str {
        if self.package.is_some() { "wxpayScoreUse" } else { "wxpayScoreDetail" }
    }

    /// The parameters as a query string, percent-encoded.
    #[must_use]
    pub fn query(&self) -> String {
        let fields = self.fields().chain([("sign", self.sign.as_str())]);
        let fields: Vec<_> = fields.map(|(name, text)| (name, text.to_owned())).collect();
        model::query_string(&fields)
    }

    /// The fields that the signature covers.
    fn fields(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        let optional = [
            ("package", self.package.as_deref()),
            ("service_id", self.service_id.as_deref()),
            ("out_order_no", self.out_order_no.as_deref()),
        ];
        let always = [
            ("mch_id", self.mch_id.as_str()),
            ("timestamp", self.timestamp.as_str()),
            ("nonce_str", self.nonce.as_str()),
            ("sign_type", self.sign_type.as_str()),
        ];
        let optional = optional.into_iter().filter_map(|(name, text)| Some((name, text?)));
        optional.chain(always)
    }

    fn signed(
        signer: &Signer,
        package: Option<String>,
        service_id: Option<String>,
        out_order_no: Option<String>,
    ) -> Result<Self, LaunchError> {
        let (timestamp, nonce) = time_and_nonce(signer.now())?;
        let mut parameters = Self {
            mch_id: signer.merchant_id().to_owned(),
            package,
            service_id,
            out_order_no,
            timestamp,
            nonce,
            sign_type: SignType::HmacSha256.as_str().to_owned(),
            sign: String::new(),
        };
        parameters.sign = signer.sign_for_browser(parameters.fields(), SignType::HmacSha256)?;
        Ok(parameters)
    }
}
