//! Orders of v2.

use crate::launch::LaunchError;
use crate::launch::stamp::{id, time_and_nonce};
use crate::model::body;
use crate::sign_v2::{SignType, Signer};

/// The parameters of `WeixinJSBridge.invoke("getBrandWCPayRequest", …)` and of `wx.requestPayment`
/// for a v2 order, under the names they have there.
///
/// [JSAPI](https://pay.weixin.qq.com/doc/v2/merchant/4011935213)
#[non_exhaustive]
pub struct Jsapi {
    /// The app in which the payment happens.
    pub appid: String,
    /// When it was signed, in Unix seconds. A text: iOS takes nothing else.
    pub timestamp: String,
    /// The nonce, which the signature covers.
    pub nonce: String,
    /// `prepay_id=…`
    pub package: String,
    /// How it is signed: `MD5` or `HMAC-SHA256`.
    pub sign_type: String,
    /// The signature with the v2 key, upper-case hexadecimal.
    pub pay_sign: String,
}

crate::model! { Jsapi {
    appid: body("appId").required(),
    timestamp: body("timeStamp").required(),
    nonce: body("nonceStr").required(),
    package: body("package").required(),
    sign_type: body("signType").required(),
    pay_sign: body("paySign").required(),
} }

impl Jsapi {
    /// Signs for the prepay id of a v2 order, which is valid for two hours. `sign_type` is how the order
    /// was signed: [`Signer::preferred`], unless its request said otherwise.
    ///
    /// # Errors
    /// Ids that cannot be ones, and want of randomness.
    pub fn new(
        signer: &Signer,
        appid: &str,
        prepay_id: &str,
        sign_type: SignType,
    ) -> Result<Self, LaunchError> {
        let appid = id(appid, LaunchError::AppId)?;
        let package = format!("prepay_id={}", id(prepay_id, LaunchError::PrepayId)?);
        let (timestamp, nonce) = time_and_nonce(signer.now())?;
        let name = sign_type.as_str();
        let fields = [
            ("appId", appid),
            ("timeStamp", timestamp.as_str()),
            ("nonceStr", nonce.as_str()),
            ("package", package.as_str()),
            ("signType", name),
        ];
        let pay_sign = signer.sign_for_browser(fields, sign_type)?;
        Ok(Self { appid: appid.to_owned(), timestamp, nonce, package, sign_type: name.to_owned(), pay_sign })
    }
}

/// The parameters of an app's `PayReq` for a v2 order, under the names of the documentation.
///
/// [App](https://pay.weixin.qq.com/doc/v2/merchant/4011937148)
#[non_exhaustive]
pub struct App {
    /// The app in which the payment happens.
    pub appid: String,
    /// The merchant's number.
    pub partnerid: String,
    /// When it was signed, in Unix seconds.
    pub timestamp: String,
    /// The nonce, which the signature covers.
    pub nonce: String,
    /// `Sign=WXPay`
    pub package: String,
    /// The prepay id, bare.
    pub prepay_id: String,
    /// The signature with the v2 key, upper-case hexadecimal.
    pub sign: String,
}

crate::model! { App {
    appid: body("appid").required(),
    partnerid: body("partnerid").required(),
    timestamp: body("timestamp").required(),
    nonce: body("noncestr").required(),
    package: body("package").required(),
    prepay_id: body("prepayid").required(),
    sign: body("sign").required(),
} }

impl App {
    /// Signs for the prepay id of a v2 order, which is valid for two hours. `sign_type` is how the order
    /// was signed: [`Signer::preferred`], unless its request said otherwise.
    ///
    /// # Errors
    /// Ids that cannot be ones, and want of randomness.
    pub fn new(
        signer: &Signer,
        appid: &str,
        prepay_id: &str,
        sign_type: SignType,
    ) -> Result<Self, LaunchError> {
        let appid = id(appid, LaunchError::AppId)?;
        let prepay_id = id(prepay_id, LaunchError::PrepayId)?;
        let (partnerid, package) = (signer.merchant_id(), "Sign=WXPay");
        let (timestamp, nonce) = time_and_nonce(signer.now())?;
        let fields = [
            ("appid", appid),
            ("partnerid", partnerid),
            ("timestamp", timestamp.as_str()),
            ("noncestr", nonce.as_str()),
            ("package", package),
            ("prepayid", prepay_id),
        ];
        let sign = signer.sign_for_browser(fields, sign_type)?;
        Ok(Self {
            appid: appid.to_owned(),
            partnerid: partnerid.to_owned(),
            timestamp,
            nonce,
            package: package.to_owned(),
            prepay_id: prepay_id.to_owned(),
            sign,
        })
    }
}
