//! AES, and SM4 with the feature `sm`: what notifications, certificates and bills are encrypted with.

#[cfg(feature = "sm")]
use super::sm;
use super::{CryptoError, backend};
use crate::secret::ApiV3Key;

/// The bytes of an AES-GCM nonce.
pub const NONCE_LENGTH: usize = 12;

/// The bytes of an AES-GCM tag, which follows the ciphertext.
pub const TAG_LENGTH: usize = 16;

/// Opens `AEAD_AES_256_GCM`: `ciphertext` ends with its tag, `nonce` is 12 bytes of text, and
/// `associated_data` may be absent, which is the same as empty.
///
/// # Errors
/// A nonce of another length, a ciphertext shorter than its tag, and [`CryptoError::Decrypt`] where
/// key, nonce, associated data and ciphertext do not belong together.
pub fn open(
    key: &[u8; 32],
    nonce: &str,
    associated_data: Option<&str>,
    ciphertext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let nonce = nonce_of(nonce)?;
    has_tag(ciphertext)?;
    let associated_data = associated_data.unwrap_or_default().as_bytes();
    backend::open_aes_256_gcm(key, nonce, associated_data, ciphertext).map_err(|_| CryptoError::Decrypt)
}

/// Seals as [`open`] opens. A nonce must not be used twice with one key.
///
/// # Errors
/// A nonce of another length.
pub fn seal(
    key: &[u8; 32],
    nonce: &str,
    associated_data: Option<&str>,
    plaintext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let nonce = nonce_of(nonce)?;
    let associated_data = associated_data.unwrap_or_default().as_bytes();
    backend::seal_aes_256_gcm(key, nonce, associated_data, plaintext).map_err(|_| CryptoError::Library)
}

/// How WeChat Pay encrypts what opens with the `APIv3` key.
#[derive(Clone, Copy)]
pub(crate) enum Aead {
    Aes256Gcm,
    #[cfg(feature = "sm")]
    Sm4Gcm,
}

impl Aead {
    /// The cipher that a certificate or a notification names.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "AEAD_AES_256_GCM" => Some(Self::Aes256Gcm),
            #[cfg(feature = "sm")]
            "AEAD_SM4_GCM" => Some(Self::Sm4Gcm),
            _ => None,
        }
    }

    /// Opens as [`open`] does.
    pub(crate) fn open(
        self,
        key: &ApiV3Key,
        nonce: &str,
        associated_data: Option<&str>,
        ciphertext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        match self {
            Self::Aes256Gcm => open(key.expose(), nonce, associated_data, ciphertext),
            #[cfg(feature = "sm")]
            Self::Sm4Gcm => {
                let (key, nonce) = (sm::sm4_key(key.expose()), nonce_of(nonce)?);
                has_tag(ciphertext)?;
                let associated_data = associated_data.unwrap_or_default().as_bytes();
                sm::open_sm4_gcm(&key, nonce, associated_data, ciphertext).map_err(|_| CryptoError::Decrypt)
            }
        }
    }
}

fn has_tag(ciphertext: &[u8]) -> Result<(), CryptoError> {
    let found = ciphertext.len();
    if found < TAG_LENGTH { Err(CryptoError::CiphertextLength { found }) } else { Ok(()) }
}

fn nonce_of(nonce: &str) -> Result<&[u8; NONCE_LENGTH], CryptoError> {
    nonce.as_bytes().try_into().map_err(|_| CryptoError::NonceLength { found: nonce.len() })
}
