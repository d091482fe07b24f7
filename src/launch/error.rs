//! Why there are no parameters for the front end.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::model::AmbiguousText;
use crate::signer::SigningProblem;

/// Why there are no parameters for the front end.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LaunchError {
    /// The answer holds no prepay id.
    NoPrepayId,
    /// A prepay id that cannot be one, cut after 64 characters. It is wanted bare, as the answer
    /// holds it, without `prepay_id=`.
    PrepayId(String),
    /// An app id that cannot be one, cut after 64 characters.
    AppId(String),
    /// A market exposure token that cannot be one, cut after 64 characters.
    ExposureToken(String),
    /// The client has no private key: it is for v2 only.
    NoCredentials,
    /// Credentials of a brand: an app is launched for a merchant.
    NoMerchant,
    /// Credentials with a key of SM2: the front end takes RSA only. Make others with the merchant's RSA
    /// key for [`Jsapi`](super::Jsapi) and [`App`](super::App).
    NotRsa,
    /// A text that the signature with the v2 key could not tell from other fields, or would not cover.
    Ambiguous(AmbiguousText),
    /// The signature could not be made.
    Crypto(CryptoError),
    /// The signer did not sign.
    Signer(SigningProblem),
}

impl fmt::Display for LaunchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPrepayId => f.write_str("the answer holds no prepay_id"),
            // None of them is quoted: a key that was given by mistake, or a token, would show here.
            Self::PrepayId(id) if id.starts_with("prepay_id=") => {
                f.write_str("a prepay id is wanted bare, as the answer holds it, without \"prepay_id=\"")
            }
            Self::PrepayId(id) => write!(f, "what was given, {}, is no prepay id", shape(id)),
            Self::AppId(id) => write!(f, "what was given, {}, is no app id", shape(id)),
            Self::ExposureToken(token) => {
                write!(f, "what was given, {} bytes, is no market exposure token", token.len())
            }
            Self::NoCredentials => f.write_str("the client was built without the merchant's private key"),
            Self::NoMerchant => {
                f.write_str("an app is launched for a merchant; these credentials are a brand's")
            }
            Self::NotRsa => f.write_str("the front end takes a signature of an RSA key; this key is another"),
            Self::Ambiguous(error) => error.fmt(f),
            Self::Crypto(error) => write!(f, "cannot sign: {error}"),
            Self::Signer(problem) => problem.fmt(f),
        }
    }
}

/// The shape of a text that is not shown.
fn shape(text: &str) -> String {
    let fits = |at: &char| at.is_ascii_alphanumeric() || matches!(at, '_' | '-');
    match text.chars().position(|letter| !fits(&letter)) {
        None => format!("{} bytes", text.len()),
        Some(at) => {
            format!("{} bytes, of which character {} is no letter, digit, _ or -", text.len(), at + 1)
        }
    }
}

/// Says no more than `Display`, which shows no text that was given.
impl fmt::Debug for LaunchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LaunchError({self})")
    }
}

impl Error for LaunchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Crypto(error) => Some(error),
            Self::Signer(problem) => problem.source(),
            _ => None,
        };
        unsaid(self, source)
    }
}

impl From<CryptoError> for LaunchError {
    fn from(error: CryptoError) -> Self {
        Self::Crypto(error)
    }
}

impl From<AmbiguousText> for LaunchError {
    fn from(error: AmbiguousText) -> Self {
        Self::Ambiguous(error)
    }
}
