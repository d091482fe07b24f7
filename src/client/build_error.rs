//! Why a client was not built.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::KeyError;
use crate::error::ConfigError;
use crate::keyring::OwnKeyError;

/// Why a client was not built: what is missing or cannot be used, and what is expected there.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A key, certificate, serial number or merchant's number that cannot be used.
    Key(KeyError),
    /// The merchant's own key where WeChat Pay's belongs.
    OwnKey(OwnKeyError),
    /// Something is missing, or a setting cannot be used.
    Config(ConfigError),
    /// The HTTP client cannot be set up.
    #[cfg(feature = "reqwest")]
    Transport(crate::transport::TransportSetupError),
}

impl From<KeyError> for BuildError {
    fn from(error: KeyError) -> Self {
        Self::Key(error)
    }
}

impl From<OwnKeyError> for BuildError {
    fn from(error: OwnKeyError) -> Self {
        Self::OwnKey(error)
    }
}

impl From<ConfigError> for BuildError {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::OwnKey(error) => error.fmt(f),
            Self::Config(ConfigError::Missing { what }) => write!(f, "missing: {what}"),
            Self::Config(error) => error.fmt(f),
            #[cfg(feature = "reqwest")]
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = match self {
            Self::Key(error) => error.source(),
            Self::OwnKey(error) => error.source(),
            Self::Config(error) => error.source(),
            #[cfg(feature = "reqwest")]
            Self::Transport(error) => error.source(),
        };
        unsaid(self, source)
    }
}
