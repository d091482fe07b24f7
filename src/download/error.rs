//! Why a download failed.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use crate::bill::BillError;
use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::error::Error;
use crate::observe::Outcome;
use crate::transport::TransportError;

/// Why a download failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum DownloadError {
    /// The answer tells of no file; it may still be in the making.
    NoAddress,
    /// The answer tells of several files: [`Client::downloads`](crate::Client::downloads) takes all.
    Several {
        /// How many.
        found: usize,
    },
    /// The address is none, or is not one of WeChat Pay: a signed request goes nowhere else.
    Address {
        /// Its host, or how it begins.
        host: String,
        /// The fault.
        problem: &'static str,
    },
    /// The file has a hash of a kind that is not known here: not SHA-1, SHA-256 or SM3. See
    /// [`Download::without_hash`](super::Download::without_hash).
    HashType {
        /// Its name.
        name: String,
    },
    /// The key of an encrypted file is missing or cannot be one.
    Key {
        /// The fault.
        problem: &'static str,
    },
    /// The request failed, before the file began.
    Call(Box<Error>),
    /// The file broke off.
    Broken(TransportError),
    /// No further piece of the file came.
    Timeout {
        /// How long it was waited for.
        after: Duration,
    },
    /// The file is packed with gzip, and is damaged or not whole.
    Gzip(io::Error),
    /// The encrypted file does not open: another key, or a changed file.
    Decrypt(CryptoError),
    /// The file is not the one that was promised.
    Hash {
        /// The hash it was to have.
        expected: String,
        /// The hash it has.
        found: String,
    },
    /// The file is longer than is taken.
    TooLong {
        /// The most bytes that are taken.
        at_most: usize,
    },
    /// The file could not be written.
    Write(io::Error),
    /// A row of the bill is wrong; the rows after it can be read all the same.
    Bill(BillError),
}

impl DownloadError {
    /// True if the same download may succeed later: no connection, a busy server, a file that broke
    /// off. An address lives for 5 minutes; after that, ask for another.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Call(error) => error.is_retryable(),
            Self::Broken(_) | Self::Timeout { .. } | Self::Gzip(_) | Self::Hash { .. } => true,
            _ => false,
        }
    }
}

impl DownloadError {
    /// How a file ended that has this error.
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Call(error) => Outcome::from(&**error),
            Self::Broken(_) => Outcome::Broken,
            Self::Timeout { .. } => Outcome::Timeout,
            Self::Gzip(_) | Self::Decrypt(_) | Self::Hash { .. } | Self::TooLong { .. } | Self::Bill(_) => {
                Outcome::Unreadable
            }
            Self::NoAddress
            | Self::Several { .. }
            | Self::Address { .. }
            | Self::HashType { .. }
            | Self::Key { .. } => Outcome::Unsent,
            Self::Write(_) => Outcome::Abandoned,
        }
    }
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAddress => f.write_str("the answer tells of no file; it may still be in the making"),
            Self::Several { found } => write!(f, "the answer tells of {found} files; `downloads` takes all"),
            Self::Address { host, problem } => write!(f, "the file's address, {host:?}, {problem}"),
            Self::HashType { name } => write!(
                f,
                "the file's hash is {name:?}, which is not known here; `without_hash` takes the file unchecked"
            ),
            Self::Key { problem } => write!(f, "the encrypted file's key {problem}"),
            Self::Call(error) => error.fmt(f),
            Self::Broken(error) => write!(f, "the file is not whole: {error}"),
            Self::Timeout { after } => write!(f, "no further piece of the file within {after:?}"),
            Self::Gzip(error) => write!(f, "the packed file is damaged or not whole: {error}"),
            Self::Decrypt(error) => write!(f, "the encrypted file: {error}"),
            Self::Hash { expected, found } => {
                write!(f, "the file's hash is {found}, and was to be {expected}: it is not whole, or another")
            }
            Self::TooLong { at_most } => write!(f, "the file is longer than {at_most} bytes"),
            Self::Write(error) => write!(f, "cannot write the file: {error}"),
            Self::Bill(error) => error.fmt(f),
        }
    }
}

impl StdError for DownloadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: Option<&(dyn StdError + 'static)> = match self {
            Self::Call(error) => error.source(),
            Self::Broken(error) => Some(error),
            Self::Gzip(error) | Self::Write(error) => Some(error),
            Self::Decrypt(error) => Some(error),
            Self::Bill(error) => error.source(),
            _ => None,
        };
        unsaid(self, source)
    }
}

impl From<Error> for DownloadError {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}
