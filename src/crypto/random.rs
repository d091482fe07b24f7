//! Randomness.

use super::{CryptoError, backend};

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LENGTH: usize = 32;

/// A nonce of 32 letters and digits from the operating system's randomness (190 bits).
///
/// # Errors
/// [`CryptoError::Library`] where there is no randomness.
pub fn random_nonce() -> Result<String, CryptoError> {
    let mut nonce = String::with_capacity(LENGTH);
    let mut bytes = [0; 2 * LENGTH];
    while nonce.len() < LENGTH {
        backend::fill_random(&mut bytes).map_err(|_| CryptoError::Library)?;
        let wanted = LENGTH - nonce.len();
        nonce.extend(bytes.iter().filter_map(|byte| letter(*byte)).take(wanted));
    }
    Ok(nonce)
}

/// Bytes beyond the last multiple of the alphabet's length would favour its beginning.
fn letter(byte: u8) -> Option<char> {
    (byte < 248).then(|| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]))
}
