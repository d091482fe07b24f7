//! Base64 with the standard alphabet and padding, in constant time.

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use super::CryptoError;

/// Writes `bytes` as base64, with padding, on one line.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// Reads base64; line breaks and spaces are not part of it.
///
/// # Errors
/// [`CryptoError::Base64`] for anything else, missing padding included.
pub fn decode(text: &str) -> Result<Vec<u8>, CryptoError> {
    Base64::decode_vec(text).map_err(|_| CryptoError::Base64)
}

/// Reads base64 with white space anywhere in it; no copy of it stays behind in memory.
pub(super) fn decode_spaced(text: &str) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let mut dense = Zeroizing::new(Vec::with_capacity(text.len()));
    dense.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    let mut bytes = Zeroizing::new(vec![0; dense.len() / 4 * 3]);
    let length = Base64::decode(dense.as_slice(), &mut bytes).map_err(|_| CryptoError::Base64)?.len();
    bytes.truncate(length);
    Ok(bytes)
}
