//! Red packets in mini programs.

use crate::launch::LaunchError;
use crate::launch::stamp::{id, time_and_nonce};
use crate::model::{self, body};
use crate::sign_v2::{SignType, Signer};

/// The parameters of `wx.sendBizRedPacket`, under the names they have there.
///
/// [小程序红包](https://pay.weixin.qq.com/doc/v2/merchant/4011937428)
#[non_exhaustive]
pub struct RedPacket {
    /// When it was signed, in Unix seconds.
    pub timestamp: String,
    /// The nonce, which the signature covers.
    pub nonce: String,
    /// The `package` that `/mmpaymkttransfers/sendminiprogramhb` answered with, percent-encoded.
    pub package: String,
    /// `MD5`
    pub sign_type: String,
    /// The signature with the v2 key, upper-case hexadecimal.
    pub pay_sign: String,
}

crate::model! { RedPacket {
    timestamp: body("timeStamp").required(),
    nonce: body("nonceStr").required(),
    package: body("package").required(),
    sign_type: body("signType").required(),
    pay_sign: body("paySign").required(),
} }

impl RedPacket {
    /// Signs for the `package` of a mini program red packet, as its answer holds it.
    ///
    /// # Errors
    /// An app id that cannot be one, an empty `package`, and want of randomness.
    pub fn new(signer: &Signer, appid: &str, package: &str) -> Result<Self, LaunchError> {
        let appid = id(appid, LaunchError::AppId)?;
        let package = model::percent_encoded(package);
        let (timestamp, nonce) = time_and_nonce(signer.now())?;
        // Neither signType nor its value is covered.
        let fields = [
            ("appId", appid),
            ("timeStamp", timestamp.as_str()),
            ("nonceStr", nonce.as_str()),
            ("package", package.as_str()),
        ];
        let pay_sign = signer.sign_for_browser(fields, SignType::Md5)?;
        Ok(Self { timestamp, nonce, package, sign_type: SignType::Md5.as_str().to_owned(), pay_sign })
    }
}
