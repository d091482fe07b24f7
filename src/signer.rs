//! A merchant's private key that is not in this process: with a key service, a hardware module, another program.
//!
//! [`ClientBuilder::signer`](crate::client::ClientBuilder::signer) takes a [`Signer`] in place of the private key.
//! Each attempt at a call is signed afresh, with its own time and nonce, and launch parameters and uploads are
//! signed by it as well. It is waited for as long as the call may take. A signature that cannot be one is not
//! sent: its length is checked, and the signature itself where the client was given the merchant's certificate.
//! What then fails is [`Error::Signer`](crate::Error::Signer), and nothing was sent.
//!
//! [`ClientBuilder::decrypter`](crate::client::ClientBuilder::decrypter) takes a [`Decrypter`], which opens the
//! sensitive fields of answers; without one they are left empty and reported.
//!
//! ```
//! use wechatpay::crypto::{Algorithm, CryptoError, PrivateKey};
//! use wechatpay::signer::{BoxError, Signer};
//! use wechatpay::transport::BoxFuture;
//!
//! /// Signs where the key is; here it stands for one that is asked over the network.
//! struct Vault(PrivateKey);
//!
//! impl Signer for Vault {
//!     fn serial(&self) -> &str {
//!         "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
//!     }
//!     fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
//!         Box::pin(async move { Ok(self.0.sign(message)?) })
//!     }
//! }
//! ```
//!
//! Where nothing that is online has the key, [`Call::detach`](crate::Call::detach) gives the string to sign, and
//! takes the signature that was made elsewhere; [`Offline`] stands for the signer then.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::chain::unsaid;
use crate::crypto::{Algorithm, CryptoError, Padding};
use crate::transport::BoxFuture;

/// An error of any type.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Signs with the merchant's private key, wherever that is.
pub trait Signer: Send + Sync + 'static {
    /// The scheme of its signatures: RSA unless said otherwise.
    fn algorithm(&self) -> Algorithm {
        Algorithm::Sha256Rsa2048
    }

    /// The serial number of the merchant's certificate, of whose key the signatures are.
    fn serial(&self) -> &str;

    /// Signs a message: of RSA the bytes of the block (PKCS#1 v1.5 over SHA-256), of SM2 the DER of r and s.
    /// The caller bounds the time by dropping the future.
    ///
    /// # Errors
    /// Whatever kept it from signing. It is told on, so that nothing secret belongs into it.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;
}

/// Opens what WeChat Pay encrypted for the merchant, with the private key of the merchant's certificate.
pub trait Decrypter: Send + Sync + 'static {
    /// Decrypts one text. The caller bounds the time by dropping the future.
    ///
    /// # Errors
    /// Whatever kept it from opening. It is logged, so that nothing secret belongs into it.
    fn decrypt<'a>(
        &'a self,
        padding: Padding,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;
}

/// A signer that is not there: for clients whose calls are all signed by hand, with
/// [`Call::detach`](crate::Call::detach).
#[derive(Debug, Clone)]
pub struct Offline {
    serial: String,
    algorithm: Algorithm,
}

impl Offline {
    /// The signer of the certificate with that serial number, whose key is RSA's.
    #[must_use]
    pub fn new(serial: impl Into<String>) -> Self {
        Self { serial: serial.into(), algorithm: Algorithm::Sha256Rsa2048 }
    }

    /// With a key of another kind.
    #[must_use]
    pub fn with_algorithm(self, algorithm: Algorithm) -> Self {
        Self { algorithm, ..self }
    }
}

impl Signer for Offline {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    fn serial(&self) -> &str {
        &self.serial
    }

    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        let why = "the key is offline: `Call::detach` gives the string to sign and takes the signature";
        Box::pin(std::future::ready(Err(why.into())))
    }
}

/// Why there is no signature.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SigningProblem {
    /// The signer failed.
    Failed(Arc<dyn Error + Send + Sync>),
    /// The signer had not answered when the time of the call was over.
    Slow {
        /// How long the call was to take.
        after: Duration,
    },
    /// The signer answered something that no signature of its scheme is as long as.
    Length {
        /// The bytes it has.
        found: usize,
    },
    /// The signature is not one of this message by the key of the merchant's certificate.
    Invalid,
    /// The cryptographic library failed, of a key in memory.
    Crypto(CryptoError),
}

impl SigningProblem {
    /// True if another try may go well.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, Self::Failed(_) | Self::Slow { .. })
    }
}

/// The same problem; failures of signers are equal where they are one and the same.
impl PartialEq for SigningProblem {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Failed(one), Self::Failed(other)) => Arc::ptr_eq(one, other),
            (Self::Slow { after: one }, Self::Slow { after: other }) => one == other,
            (Self::Length { found: one }, Self::Length { found: other }) => one == other,
            (Self::Crypto(one), Self::Crypto(other)) => one == other,
            (Self::Invalid, Self::Invalid) => true,
            _ => false,
        }
    }
}

impl Eq for SigningProblem {}

impl fmt::Display for SigningProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => write!(f, "the signer failed: {error}"),
            Self::Slow { after } => write!(f, "no signature within {after:?}"),
            Self::Length { found } => {
                write!(f, "the signer answered {found} bytes, which no signature of its scheme has")
            }
            Self::Invalid => f.write_str(
                "the signature is not one by the key of the merchant's certificate; is the signer's key another?",
            ),
            Self::Crypto(error) => write!(f, "cannot sign: {error}"),
        }
    }
}

impl Error for SigningProblem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Failed(error) => Some(&**error),
            Self::Crypto(error) => Some(error),
            Self::Slow { .. } | Self::Length { .. } | Self::Invalid => None,
        };
        unsaid(self, source)
    }
}
