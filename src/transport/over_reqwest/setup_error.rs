//! Why an HTTP client cannot be set up.

use std::error::Error;
use std::fmt;

/// An HTTP client that cannot be set up.
#[derive(Debug)]
pub struct TransportSetupError(pub(super) Problem);

#[derive(Debug)]
pub(super) enum Problem {
    Reqwest(reqwest::Error),
    /// The variable's value may hold a password.
    Proxy {
        variable: &'static str,
    },
    #[cfg(not(feature = "aws-lc-rs"))]
    Cryptography,
}

impl fmt::Display for TransportSetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the HTTP client cannot be set up: ")?;
        match &self.0 {
            Problem::Reqwest(error) => {
                write!(f, "{error}")?;
                error.source().map_or(Ok(()), |source| write!(f, ": {source}"))
            }
            Problem::Proxy { variable } => write!(f, "the address in {variable} is none of a proxy"),
            #[cfg(not(feature = "aws-lc-rs"))]
            Problem::Cryptography => f.write_str(
                "TLS in pure Rust (Graviola) does not run on this processor; install a \
                 `rustls::crypto::CryptoProvider` for the process first, or use the feature `aws-lc-rs`",
            ),
        }
    }
}

impl Error for TransportSetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            // Its own words and those below it are said already.
            Problem::Reqwest(error) => error.source().and_then(Error::source),
            Problem::Proxy { .. } => None,
            #[cfg(not(feature = "aws-lc-rs"))]
            Problem::Cryptography => None,
        }
    }
}
