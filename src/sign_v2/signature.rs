//! The signature over the names and texts of a message.

use zeroize::Zeroizing;

use super::VerifyError;
use crate::crypto::{constant_time_eq, digest, hex};
use crate::endpoint::SignType;
use crate::secret::ApiV2Key;

/// Signs a message: its texts as they are before any escaping, empty ones and `sign` left out.
///
/// Fit for what goes to WeChat Pay and back. What a browser or a user gets to see is signed with
/// [`Signer::sign_for_browser`](super::Signer::sign_for_browser): the form that is signed cannot tell
/// `a=1&b=2` from an `a` of `1&b=2`.
#[must_use]
pub fn sign<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    sign_type: SignType,
    key: &ApiV2Key,
) -> String {
    sign_bytes(fields.into_iter().map(|(name, text)| (name, text.as_bytes())), sign_type, key)
}

fn sign_bytes<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a [u8])>,
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
    let (signature, sign_type) = signature_of(&fields)?;
    compare(fields, signature, sign_type, key)
}

/// Verifies the `sign` of an answer, as [`verify`] does, and that it was made in the way the request was
/// signed: WeChat Pay answers in kind, and MD5 is not to stand in for HMAC-SHA256.
///
/// # Errors
/// [`VerifyError`]: no signature, one of another kind, or not one of this message by this key.
pub fn verify_as<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    expected: SignType,
    key: &ApiV2Key,
) -> Result<(), VerifyError> {
    let (signature, found) = signature_of(&fields)?;
    if found != expected {
        return Err(VerifyError::OtherSignType { expected, found });
    }
    compare(fields, signature, found, key)
}

/// Verifies a message, some of whose texts are not UTF-8, over the bytes that came. The fields are what is
/// read of it, and the bytes are those behind each. A peer that signs what it reads itself, with U+FFFD, is
/// right as well: what is signed is then what is read here.
///
/// # Errors
/// As [`verify`], and with an expected way of signing as [`verify_as`].
pub(crate) fn verify_damaged<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    bytes: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    expected: Option<SignType>,
    key: &ApiV2Key,
) -> Result<(), VerifyError> {
    let (signature, found) = signature_of(&fields)?;
    if let Some(expected) = expected.filter(|expected| *expected != found) {
        return Err(VerifyError::OtherSignType { expected, found });
    }
    compare_with(&sign_bytes(bytes, found, key), signature)
        .or_else(|_| compare(fields, signature, found, key))
}

/// The signature of a message, and how it was made.
fn signature_of<'a>(
    fields: &(impl IntoIterator<Item = (&'a str, &'a str)> + Clone),
) -> Result<(&'a str, SignType), VerifyError> {
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
    Ok((signature, sign_type))
}

fn compare<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    signature: &str,
    sign_type: SignType,
    key: &ApiV2Key,
) -> Result<(), VerifyError> {
    compare_with(&sign(fields, sign_type, key), signature)
}

fn compare_with(ours: &str, signature: &str) -> Result<(), VerifyError> {
    if constant_time_eq(ours.as_bytes(), signature.to_ascii_uppercase().as_bytes()) {
        Ok(())
    } else {
        Err(VerifyError::Invalid)
    }
}

/// `a=1&b=2&key=SECRET`, the names sorted by their bytes.
pub(super) fn string_to_sign<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    secret_name: &str,
    secret: &[u8],
) -> Zeroizing<Vec<u8>> {
    let signed = |(name, text): &(&str, &[u8])| *name != "sign" && !text.is_empty();
    let mut fields: Vec<_> = fields.into_iter().filter(signed).collect();
    fields.sort_by_key(|(name, _)| *name);
    let length: usize = fields.iter().map(|(name, text)| name.len() + text.len() + 2).sum();
    // Long enough from the start: growing would leave copies of the secret behind.
    let mut string = Zeroizing::new(Vec::with_capacity(length + secret_name.len() + 1 + secret.len()));
    for (name, text) in fields {
        string.extend([name.as_bytes(), b"=", text, b"&"].into_iter().flatten());
    }
    string.extend([secret_name, "="].into_iter().flat_map(str::bytes));
    string.extend(secret);
    string
}
