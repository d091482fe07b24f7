//! The encryption of v2 refund notices.

use zeroize::Zeroizing;

use super::{CryptoError, backend, base64, digest, hex};
use crate::secret::ApiV2Key;

/// Opens `req_info` of a v2 refund notice: base64 of AES-256-ECB with PKCS#7 padding, the key being
/// the MD5 of the v2 key in lower-case hexadecimal.
///
/// Nothing authenticates such a notice: what it says must be checked with a query.
///
/// # Errors
/// Text that is not base64, a length that is no multiple of 16, and [`CryptoError::Decrypt`] where
/// the padding shows that the key is another.
pub fn open(req_info: &str, key: &ApiV2Key) -> Result<Vec<u8>, CryptoError> {
    let ciphertext = base64::decode(req_info.trim())?;
    if ciphertext.is_empty() || !ciphertext.len().is_multiple_of(16) {
        return Err(CryptoError::CiphertextLength { found: ciphertext.len() });
    }
    backend::open_aes_256_ecb(&of_refund_notices(key), ciphertext).map_err(|_| CryptoError::Decrypt)
}

/// Seals a v2 refund notice for `req_info`, as WeChat Pay does: what [`open`] opens.
///
/// # Errors
/// [`CryptoError::Library`].
pub fn seal(plaintext: &[u8], key: &ApiV2Key) -> Result<String, CryptoError> {
    let sealed = backend::seal_aes_256_ecb(&of_refund_notices(key), plaintext.to_vec());
    sealed.map(|sealed| base64::encode(&sealed)).map_err(|_| CryptoError::Library)
}

/// The key of refund notices: the MD5 of the v2 key in lower-case hexadecimal.
fn of_refund_notices(key: &ApiV2Key) -> Zeroizing<[u8; 32]> {
    let hash = Zeroizing::new(digest::md5(key.expose()));
    let text = Zeroizing::new(hex::lower(&*hash));
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(text.as_bytes());
    key
}
