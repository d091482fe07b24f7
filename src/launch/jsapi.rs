//! JSAPI and mini programs.

use super::stamp::id;
use super::unsigned::Stamp;
use super::{Fenfu, LaunchError, Unsigned};
use crate::credentials::Credentials;
use crate::model::body;

/// The parameters of `WeixinJSBridge.invoke("getBrandWCPayRequest", …)` and of `wx.requestPayment`,
/// under the names they have there. (`wx.chooseWXPay` of the JS-SDK writes `timestamp` for
/// `timeStamp`.)
///
/// [JSAPI](https://pay.weixin.qq.com/doc/v3/merchant/4012791857),
/// [mini program](https://pay.weixin.qq.com/doc/v3/merchant/4012791898)
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
    /// `RSA`
    pub sign_type: String,
    /// The signature, RSA over the app, time, nonce and `package`; base64.
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
    /// Signs for the prepay id of a JSAPI or mini program order, which is valid for two hours.
    ///
    /// `appid` is the app in which the payment happens: that of the order, and of a partner's order
    /// with a `sub_appid` that one.
    ///
    /// # Errors
    /// Ids that cannot be ones, and a signature that fails.
    pub fn new(credentials: &Credentials, appid: &str, prepay_id: &str) -> Result<Self, LaunchError> {
        Self::with(credentials, appid, prepay_id, "")
    }

    /// The same with Fenfu (微信分付) chosen as the way to pay.
    ///
    /// # Errors
    /// Those of [`new`](Self::new), and a token that cannot be one.
    pub fn with_fenfu(
        credentials: &Credentials,
        appid: &str,
        prepay_id: &str,
        fenfu: &Fenfu,
    ) -> Result<Self, LaunchError> {
        Self::with(credentials, appid, prepay_id, &fenfu.of_jsapi()?)
    }

    /// The parameters without their signature, for a key that is elsewhere; `now` is in Unix seconds.
    ///
    /// # Errors
    /// Ids that cannot be ones.
    pub fn unsigned(now: i64, appid: &str, prepay_id: &str) -> Result<Unsigned<Self>, LaunchError> {
        Self::unsigned_with(now, appid, prepay_id, "")
    }

    fn with(
        credentials: &Credentials,
        appid: &str,
        prepay_id: &str,
        suffix: &str,
    ) -> Result<Self, LaunchError> {
        Self::unsigned_with(credentials.now(), appid, prepay_id, suffix)?.signed_by(credentials)
    }

    fn unsigned_with(
        now: i64,
        appid: &str,
        prepay_id: &str,
        suffix: &str,
    ) -> Result<Unsigned<Self>, LaunchError> {
        let appid = id(appid, LaunchError::AppId)?;
        let package = format!("prepay_id={}{suffix}", id(prepay_id, LaunchError::PrepayId)?);
        let stamp = Stamp::at(now)?;
        let parameters = Self {
            appid: appid.to_owned(),
            timestamp: stamp.timestamp.clone(),
            nonce: stamp.nonce.clone(),
            package: package.clone(),
            sign_type: "RSA".to_owned(),
            pay_sign: String::new(),
        };
        let put = |parameters: &mut Self, signature| parameters.pay_sign = signature;
        Ok(Unsigned::new(parameters, (appid, &stamp, &package), put))
    }
}
