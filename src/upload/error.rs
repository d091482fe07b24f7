//! Why an upload was not sent.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::model::EncodeError;

/// Why an upload was not sent. Nothing was: it may be sent again once it is mended.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// The hash that was given is not the file's.
    Hash {
        /// The field of `meta`.
        field: &'static str,
        /// The file's hash.
        computed: String,
    },
    /// The `meta` names a hash that is not known here; then the hash itself is to be given too.
    Algorithm {
        /// The field of `meta`.
        field: &'static str,
        /// The algorithm.
        algorithm: String,
    },
    /// The file has no name.
    NoFileName,
    /// The `meta` cannot be written.
    Encode(EncodeError),
    /// There was no randomness to tell the parts apart by.
    Crypto(CryptoError),
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hash { field, computed } => {
                write!(f, "the upload's {field} is not the hash of the file, which is {computed}")
            }
            Self::Algorithm { field, algorithm } => write!(
                f,
                "the upload's {field} is to be the file's hash by {algorithm:?}, which is not known here: give it in \
                 {field}"
            ),
            Self::NoFileName => f.write_str("the file to upload has no name"),
            Self::Encode(error) => write!(f, "the upload's meta: {error}"),
            Self::Crypto(error) => write!(f, "the upload's boundary: {error}"),
        }
    }
}

impl Error for UploadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Encode(error) => Some(error),
            Self::Crypto(error) => Some(error),
            _ => None,
        };
        unsaid(self, source)
    }
}

impl From<EncodeError> for UploadError {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

impl From<CryptoError> for UploadError {
    fn from(error: CryptoError) -> Self {
        Self::Crypto(error)
    }
}
