//! Coupons: the mini program's plugin, and the page in WeChat.

use crate::launch::LaunchError;
use crate::model::{self, body};
use crate::sign_v2::{SignType, Signer, borrowed};

/// One coupon to send.
pub struct Coupon {
    /// The batch of coupons.
    pub stock_id: String,
    /// The merchant's own number of this sending.
    pub out_request_no: String,
    /// The coupon's code, where the merchant gives it.
    pub coupon_code: Option<String>,
    /// When the user got it in the merchant's own system, RFC 3339, where its validity counts from then.
    pub customize_send_time: Option<String>,
}

crate::model! { Coupon {
    stock_id: body("stock_id").required(),
    out_request_no: body("out_request_no").required(),
    coupon_code: body("coupon_code"),
    customize_send_time: body("customize_send_time"),
} }

impl Coupon {
    /// A coupon of a batch, under the merchant's own number.
    #[must_use]
    pub fn new(stock_id: impl Into<String>, out_request_no: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            out_request_no: out_request_no.into(),
            coupon_code: None,
            customize_send_time: None,
        }
    }

    /// The names and texts that are there.
    fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        [
            ("stock_id", Some(&self.stock_id)),
            ("out_request_no", Some(&self.out_request_no)),
            ("coupon_code", self.coupon_code.as_ref()),
            ("customize_send_time", self.customize_send_time.as_ref()),
        ]
        .into_iter()
        .filter_map(|(name, text)| Some((name, text?.as_str())))
    }
}

/// The parameters of the mini program's plugin `send-coupon`, under the names they have there.
///
/// [小程序发券插件](https://pay.weixin.qq.com/doc/v3/merchant/4012285674)
#[non_exhaustive]
pub struct Coupons {
    /// The coupons, at most ten.
    pub send_coupon_params: Vec<Coupon>,
    /// The merchant who sends them.
    pub send_coupon_merchant: String,
    /// The signature with the v2 key, upper-case hexadecimal.
    pub sign: String,
}

crate::model! { Coupons {
    send_coupon_params: body("send_coupon_params").required(),
    send_coupon_merchant: body("send_coupon_merchant").required(),
    sign: body("sign").required(),
} }

impl Coupons {
    /// Signs for coupons that the signer's merchant sends.
    ///
    /// # Errors
    /// A text that is empty or holds an `&`.
    pub fn new(signer: &Signer, coupons: Vec<Coupon>) -> Result<Self, LaunchError> {
        let merchant = signer.merchant_id().to_owned();
        let mut fields = vec![("send_coupon_merchant".to_owned(), merchant.clone())];
        for (index, coupon) in coupons.iter().enumerate() {
            let numbered = coupon.fields().map(|(name, text)| (format!("{name}{index}"), text.to_owned()));
            fields.extend(numbered);
        }
        let sign = signer.sign_for_browser(borrowed(&fields), SignType::HmacSha256)?;
        Ok(Self { send_coupon_params: coupons, send_coupon_merchant: merchant, sign })
    }
}

/// The page in WeChat where a user gets a coupon of the signer's merchant; a page of the merchant's own
/// sends the user there.
///
/// [H5发券](https://pay.weixin.qq.com/doc/v3/merchant/4012285783)
///
/// # Errors
/// A text that is empty or holds an `&`.
pub fn coupon_url(signer: &Signer, openid: &str, coupon: &Coupon) -> Result<String, LaunchError> {
    let merchant = [("send_coupon_merchant", signer.merchant_id()), ("open_id", openid)];
    let fields = coupon.fields().chain(merchant);
    let mut fields: Vec<_> = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let sign = signer.sign_for_browser(borrowed(&fields), SignType::HmacSha256)?;
    fields.push(("sign".to_owned(), sign));
    let query = model::query_string(&fields);
    // Without this fragment the page answers with an error.
    Ok(format!("https://action.weixin.qq.com/busifavor/getcouponinfo?{query}#wechat_pay&wechat_redirect"))
}
