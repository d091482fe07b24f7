//! The signature of Workwx (企业微信): MD5 over a few fields and the secret of the app that sends.
//!
//! [企业微信签名](https://developer.work.weixin.qq.com/document/path/90281)

use super::signature::string_to_sign;
use crate::crypto::{digest, hex};
use crate::secret::Secret;

/// The field that takes it.
pub(super) const FIELD: &str = "workwx_sign";

/// The operations that take it, and what it covers there.
const COVERED: [(&str, &[&str]); 2] = [
    (
        "/mmpaymkttransfers/sendworkwxredpack",
        &["act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"],
    ),
    (
        "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
        &["amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"],
    ),
];

/// The signature of a message of the operation at that path.
pub(super) fn sign<'a>(
    path: &str,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    secret: &Secret,
) -> Option<String> {
    let (_, covered) = COVERED.iter().find(|(of, _)| *of == path)?;
    let fields = fields.into_iter().filter(|(name, _)| covered.contains(name));
    Some(hex::upper(&digest::md5(&string_to_sign(
        fields.map(|(name, text)| (name, text.as_bytes())),
        "secret",
        secret.expose(),
    ))))
}
