//! Signatures of v2: a hash over the names and texts of a message and the merchant's v2 key.
//!
//! [Signature algorithm](https://pay.weixin.qq.com/doc/v2/merchant/4011985891)
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::secret::ApiV2Key;
//! use wechatpay::sign_v2::{SignType, sign, verify};
//!
//! let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d")?;
//! let message = [
//!     ("appid", "wxd930ea5d5a258f4f"),
//!     ("mch_id", "10000100"),
//!     ("device_info", "1000"),
//!     ("body", "test"),
//!     ("nonce_str", "ibuaiVcKdpRxkhJA"),
//! ];
//! let signature = sign(message, SignType::Md5, &key);
//! assert_eq!(signature, "9A0A8659F005D6984697E2CA0A9CF3B7");
//! verify(message.into_iter().chain([("sign", signature.as_str())]), &key)?;
//! # Ok(())
//! # }
//! ```

mod error;
mod request;
mod signer;
mod workwx;

use zeroize::Zeroizing;

use crate::crypto::{constant_time_eq, digest, hex};
pub use crate::endpoint::SignType;
use crate::secret::ApiV2Key;
pub use error::{SignError, VerifyError};
pub(crate) use request::{Message, borrowed};
pub use signer::Signer;

/// Signs a message: its texts as they are before any escaping, empty ones and `sign` left out.
///
/// Fit for what goes to WeChat Pay and back. What a browser or a user gets to see is signed with
/// [`Signer::sign_for_browser`]: the form that is signed cannot tell `a=1&b=2` from an `a` of `1&b=2`.
#[must_use]
pub fn sign<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    sign_type: SignType,
    key: &ApiV2Key,
) -> String {
    let text = string_to_sign(fields, "key", key.expose());
    match sign_type {
        SignType::Md5 => hex::upper(&digest::md5(&text)),
        SignType::HmacSha256 => hex::upper(&digest::hmac_sha256(key.expose(), &text)),
    }
}

/// Verifies the `sign` of a message, unknown fields included. How it was made is what `sign_type` or
/// `algorithm` says, and where neither is there its length.
///
/// # Errors
/// [`VerifyError`]: no signature, or not one of this message by this key.
pub fn verify<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    key: &ApiV2Key,
) -> Result<(), VerifyError> {
    let value = |name: &str| {
        fields
            .clone()
            .into_iter()
            .find(|(field, text)| *field == name && !text.is_empty())
            .map(|(_, text)| text)
    };
    let signature = value("sign").ok_or(VerifyError::Unsigned)?;
    let sign_type = match value("sign_type").or_else(|| value("algorithm")) {
        Some(name) => SignType::of(name).ok_or_else(|| VerifyError::unknown(name))?,
        None if signature.len() == 64 => SignType::HmacSha256,
        None => SignType::Md5,
    };
    let ours = sign(fields, sign_type, key);
    if constant_time_eq(ours.as_bytes(), signature.to_ascii_uppercase().as_bytes()) {
        Ok(())
    } else {
        Err(VerifyError::Invalid)
    }
}

/// `a=1&b=2&key=SECRET`, the names sorted by their bytes.
fn string_to_sign<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    secret_name: &str,
    secret: &[u8],
) -> Zeroizing<Vec<u8>> {
    let signed = |(name, text): &(&str, &str)| *name != "sign" && !text.is_empty();
    let mut fields: Vec<_> = fields.into_iter().filter(signed).collect();
    fields.sort_by_key(|(name, _)| *name);
    let length: usize = fields.iter().map(|(name, text)| name.len() + text.len() + 2).sum();
    // Long enough from the start: growing would leave copies of the secret behind.
    let mut string = Zeroizing::new(Vec::with_capacity(length + secret_name.len() + 1 + secret.len()));
    for (name, text) in fields {
        string.extend([name, "=", text, "&"].into_iter().flat_map(str::bytes));
    }
    string.extend([secret_name, "="].into_iter().flat_map(str::bytes));
    string.extend(secret);
    string
}
