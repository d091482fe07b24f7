//! The signature of Workwx (企业微信): MD5 over a few fields and the secret of the app that sends.
//!
//! [企业微信签名](https://developer.work.weixin.qq.com/document/path/90281)

use super::signature::string_to_sign;
use crate::crypto::{digest, hex};
use crate::secret::Secret;

/// The field that takes it.
pub(super) const FIELD: &str = "workwx_sign";

/// The signature of a message over the fields that its operation has `covered`; none where it has none.
pub(super) fn sign<'a>(
    covered: &[&str],
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    secret: &Secret,
) -> Option<String> {
    if covered.is_empty() {
        return None;
    }
    let fields = fields.into_iter().filter(|(name, _)| covered.contains(name));
    Some(hex::upper(&digest::md5(&string_to_sign(
        fields.map(|(name, text)| (name, text.as_bytes())),
        "secret",
        secret.expose(),
    ))))
}
