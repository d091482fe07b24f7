//! Parameters that wait for their signature.

use super::LaunchError;
use super::stamp::time_and_nonce;
use crate::credentials::Credentials;
use crate::crypto::{Algorithm, base64};
use crate::keyholder::Keyholder;
use crate::signer::SigningProblem;

/// Parameters for a front end without their signature: what makes it may be elsewhere.
///
/// [`Jsapi::unsigned`](super::Jsapi::unsigned) and [`App::unsigned`](super::App::unsigned) make them;
/// [`Client::launch`](crate::Client::launch) has them signed by what the client signs with.
pub struct Unsigned<P> {
    parameters: P,
    string_to_sign: String,
    put: fn(&mut P, String),
}

/// The time and the nonce that a signature covers.
pub(super) struct Stamp {
    pub(super) timestamp: String,
    pub(super) nonce: String,
}

impl Stamp {
    pub(super) fn at(now: i64) -> Result<Self, LaunchError> {
        let (timestamp, nonce) = time_and_nonce(now)?;
        Ok(Self { timestamp, nonce })
    }
}

impl<P> Unsigned<P> {
    /// The signature covers four lines, each with its newline: the app, the time in seconds, a nonce, `what`.
    pub(super) fn new(
        parameters: P,
        (appid, stamp, what): (&str, &Stamp, &str),
        put: fn(&mut P, String),
    ) -> Self {
        let Stamp { timestamp, nonce } = stamp;
        Self { parameters, string_to_sign: format!("{appid}\n{timestamp}\n{nonce}\n{what}\n"), put }
    }

    /// The text that the signature covers: RSA, PKCS#1 v1.5 over SHA-256.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The parameters with their signature, the bytes and not their base64.
    #[must_use]
    pub fn signed(self, signature: &[u8]) -> P {
        self.with(base64::encode(signature))
    }

    pub(super) fn with(mut self, signature: String) -> P {
        (self.put)(&mut self.parameters, signature);
        self.parameters
    }

    /// The parameters signed with a key in memory.
    pub(super) fn signed_by(self, credentials: &Credentials) -> Result<P, LaunchError> {
        is_rsa(credentials.private_key().algorithm())?;
        let signature = credentials.sign(self.string_to_sign.as_bytes())?;
        Ok(self.with(signature))
    }

    /// The parameters signed by whoever has the key.
    pub(super) async fn signed_at(self, own: &Keyholder) -> Result<P, LaunchError> {
        is_rsa(own.algorithm())?;
        let signature = own.sign(self.string_to_sign.as_bytes()).await.map_err(|problem| match problem {
            SigningProblem::Crypto(error) => LaunchError::Crypto(error),
            problem => LaunchError::Signer(problem),
        })?;
        Ok(self.with(signature))
    }
}

fn is_rsa(algorithm: Algorithm) -> Result<(), LaunchError> {
    if algorithm == Algorithm::Sha256Rsa2048 { Ok(()) } else { Err(LaunchError::NotRsa) }
}

impl<P> std::fmt::Debug for Unsigned<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unsigned").finish_non_exhaustive()
    }
}
