//! Errors of signatures and ciphertexts.

use std::fmt;

/// A cryptographic operation that did not work out. It never holds keys, plaintext or ciphertext.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CryptoError {
    /// The signature is not one of this message by this key, or is no signature at all.
    InvalidSignature,
    /// A text that was to be base64 and is not.
    Base64,
    /// A nonce of another length than AES-GCM's 12 bytes.
    NonceLength {
        /// The bytes it has.
        found: usize,
    },
    /// A ciphertext of a length that this cipher or key cannot have written.
    CiphertextLength {
        /// The bytes it has.
        found: usize,
    },
    /// A plaintext that does not fit into one block of RSA.
    PlaintextTooLong {
        /// The bytes it has.
        found: usize,
        /// The bytes this key and padding take.
        at_most: usize,
    },
    /// The ciphertext does not open: another key, nonce or associated data, or a changed text.
    Decrypt,
    /// The cryptographic library failed where it should not, for instance for want of randomness.
    Library,
}

impl fmt::Display for CryptoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidSignature => f.write_str("invalid signature"),
            Self::Base64 => f.write_str("not base64"),
            Self::NonceLength { found } => write!(f, "the nonce has {found} bytes; AES-GCM takes 12"),
            Self::CiphertextLength { found } => {
                write!(f, "the ciphertext has {found} bytes, which is no length it can have")
            }
            Self::PlaintextTooLong { found, at_most } => {
                write!(f, "the plaintext has {found} bytes; this key encrypts at most {at_most}")
            }
            Self::Decrypt => f.write_str("cannot decrypt: wrong key, or a changed text"),
            Self::Library => f.write_str("the cryptographic library failed"),
        }
    }
}

impl std::error::Error for CryptoError {}

/// The beginning of a text that came from outside, for an error.
pub(crate) fn excerpt(text: &str) -> String {
    text.chars().take(64).collect()
}

/// An operation of a backend that does not work out: which one it was is known to the
/// caller, and why would tell an attacker.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failed;
