//! Why there is no client of a merchant.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::chain::unsaid;
use crate::client::BuildError;
use crate::signer::BoxError;

/// Why there is no client of a merchant. Those who waited for the same load share it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MerchantsError {
    /// The provider has no such merchant, or it is no number of one.
    Unknown {
        /// The number, cut after 32 characters.
        id: String,
    },
    /// The provider failed, or did not answer in time.
    Load {
        /// The number.
        id: String,
        /// Why.
        source: Arc<dyn Error + Send + Sync>,
    },
    /// The material is not good for a client.
    Build {
        /// The number.
        id: String,
        /// Why.
        source: Arc<BuildError>,
    },
    /// The material is another merchant's.
    Other {
        /// The number that was asked for.
        asked: String,
        /// The number that the material is of.
        found: String,
    },
    /// The provider could not say whose key that is.
    Key {
        /// The serial number or id, cut after 64 characters.
        serial: String,
        /// Why.
        source: Arc<dyn Error + Send + Sync>,
    },
}

impl MerchantsError {
    pub(super) fn load(id: &str, source: BoxError) -> Self {
        Self::Load { id: id.to_owned(), source: source.into() }
    }
}

impl fmt::Display for MerchantsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id } => write!(f, "there is no merchant {id:?}"),
            Self::Load { id, source } => write!(f, "the material of {id}: {source}"),
            Self::Build { id, source } => write!(f, "the material of {id}: {source}"),
            Self::Other { asked, found } => write!(f, "the material of {asked} is that of {found}"),
            Self::Key { serial, source } => write!(f, "whose key {serial:?} is: {source}"),
        }
    }
}

impl Error for MerchantsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Load { source, .. } | Self::Key { source, .. } => Some(&**source),
            Self::Build { source, .. } => Some(&**source),
            Self::Unknown { .. } | Self::Other { .. } => None,
        };
        unsaid(self, source)
    }
}
