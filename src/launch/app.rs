//! Apps.

use super::stamp::id;
use super::unsigned::Stamp;
use super::{Fenfu, LaunchError, Unsigned};
use crate::credentials::{Credentials, Owner};
use crate::model::body;

/// The parameters of an app's `PayReq`, under the names of the documentation. The SDKs of Android
/// and iOS write some of them with capitals, and Android `package` as `packageValue`.
///
/// [App](https://pay.weixin.qq.com/doc/v3/merchant/4013070351)
#[non_exhaustive]
pub struct App {
    /// The app in which the payment happens.
    pub appid: String,
    /// The merchant id the order was made with: the merchant's, the partner's, or `combine_mchid`.
    pub partnerid: String,
    /// The prepay id, bare.
    pub prepay_id: String,
    /// `Sign=WXPay`
    pub package: String,
    /// The nonce, which the signature covers.
    pub nonce: String,
    /// When it was signed, in Unix seconds.
    pub timestamp: String,
    /// The signature, RSA over the app, time, nonce and bare prepay id; base64.
    pub sign: String,
}

crate::model! { App {
    appid: body("appid").required(),
    partnerid: body("partnerid").required(),
    prepay_id: body("prepayid").required(),
    package: body("package").required(),
    nonce: body("noncestr").required(),
    timestamp: body("timestamp").required(),
    sign: body("sign").required(),
} }

impl App {
    /// Signs for the prepay id of an app's order, which is valid for two hours. `partnerid` is the
    /// merchant of the credentials; the signature does not cover it.
    ///
    /// `appid` is the app in which the payment happens: that of the order, and of a partner's order
    /// with a `sub_appid` that one.
    ///
    /// # Errors
    /// Ids that cannot be ones, credentials of a brand, and a signature that fails.
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
        Self::with(credentials, appid, prepay_id, &fenfu.of_app()?)
    }

    /// The parameters without their signature, for a key that is elsewhere; `now` is in Unix seconds.
    ///
    /// # Errors
    /// Ids that cannot be ones, and a brand.
    pub fn unsigned(
        owner: &Owner,
        now: i64,
        appid: &str,
        prepay_id: &str,
    ) -> Result<Unsigned<Self>, LaunchError> {
        Self::unsigned_with((owner, now), appid, prepay_id, "")
    }

    fn with(
        credentials: &Credentials,
        appid: &str,
        prepay_id: &str,
        suffix: &str,
    ) -> Result<Self, LaunchError> {
        let by = (credentials.owner(), credentials.now());
        Self::unsigned_with(by, appid, prepay_id, suffix)?.signed_by(credentials)
    }

    fn unsigned_with(
        (owner, now): (&Owner, i64),
        appid: &str,
        prepay_id: &str,
        suffix: &str,
    ) -> Result<Unsigned<Self>, LaunchError> {
        let Owner::Merchant(partnerid) = owner else {
            return Err(LaunchError::NoMerchant);
        };
        let appid = id(appid, LaunchError::AppId)?;
        let prepay_id = id(prepay_id, LaunchError::PrepayId)?;
        let stamp = Stamp::at(now)?;
        let parameters = Self {
            appid: appid.to_owned(),
            partnerid: partnerid.clone(),
            prepay_id: prepay_id.to_owned(),
            package: format!("Sign=WXPay{suffix}"),
            nonce: stamp.nonce.clone(),
            timestamp: stamp.timestamp.clone(),
            sign: String::new(),
        };
        let put = |parameters: &mut Self, signature| parameters.sign = signature;
        // The bare id, where JSAPI signs its whole package.
        Ok(Unsigned::new(parameters, (appid, &stamp, prepay_id), put))
    }
}
