//! Why a sandbox does not start.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;

use wechatpay::crypto::{CryptoError, KeyError};

use crate::keys::IdentityError;
use crate::store::Lost;

/// Why a sandbox does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    Listen {
        /// The address that was asked for.
        address: String,
        /// The system's own words.
        error: std::io::Error,
    },
    /// A key or certificate cannot be read or made.
    Keys(IdentityError),
    /// The store cannot be opened: the file is another program's, or another sandbox has it.
    Store {
        /// The file; none where all is in memory.
        file: Option<PathBuf>,
        /// The words of `SQLite`.
        error: rusqlite::Error,
    },
    /// The HTTP client that sends notifications cannot be set up.
    Http(reqwest::Error),
}

impl From<IdentityError> for StartError {
    fn from(error: IdentityError) -> Self {
        Self::Keys(error)
    }
}

impl From<rusqlite::Error> for StartError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store { file: None, error }
    }
}

impl From<Lost> for StartError {
    fn from(_: Lost) -> Self {
        Self::Store { file: None, error: rusqlite::Error::InvalidQuery }
    }
}

impl From<KeyError> for StartError {
    fn from(error: KeyError) -> Self {
        Self::Keys(IdentityError::Key(error))
    }
}

impl From<CryptoError> for StartError {
    fn from(_: CryptoError) -> Self {
        Self::Keys(IdentityError::Library)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, error } => {
                write!(
                    f,
                    "The sandbox cannot listen on {address}: {error}. Another port is free, or 0 for any."
                )
            }
            Self::Keys(error) => write!(f, "The sandbox has no keys to start with: {error}."),
            Self::Store { file: Some(file), error } => {
                let file = file.display();
                write!(
                    f,
                    "The sandbox cannot open {file}: {error}. It is another sandbox's that runs, or no store."
                )
            }
            Self::Store { file: None, error } => write!(f, "The sandbox cannot open its store: {error}."),
            Self::Http(error) => write!(f, "The sandbox cannot send notifications: {error}."),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen { error, .. } => Some(error),
            Self::Keys(error) => Some(error),
            Self::Store { error, .. } => Some(error),
            Self::Http(error) => Some(error),
        }
    }
}
