//! The time, the nonce and the signature of what a front end passes on.

use super::LaunchError;
use crate::credentials::Credentials;
use crate::crypto::{Algorithm, excerpt, random_nonce};

/// The signature of parameters, with the time and the nonce that it covers.
pub(super) struct Stamp {
    pub(super) timestamp: String,
    pub(super) nonce: String,
    pub(super) signature: String,
}

impl Stamp {
    /// Signs four lines, each with its newline: the app, the time in seconds, a nonce, `what`.
    pub(super) fn new(credentials: &Credentials, appid: &str, what: &str) -> Result<Self, LaunchError> {
        if credentials.private_key().algorithm() != Algorithm::Sha256Rsa2048 {
            return Err(LaunchError::NotRsa);
        }
        let (timestamp, nonce) = time_and_nonce(credentials.now())?;
        let signature = credentials.sign(format!("{appid}\n{timestamp}\n{nonce}\n{what}\n").as_bytes())?;
        Ok(Self { timestamp, nonce, signature })
    }
}

/// The time in seconds and a nonce, which everything that is signed has.
pub(super) fn time_and_nonce(now: i64) -> Result<(String, String), LaunchError> {
    Ok((now.to_string(), random_nonce()?))
}

/// The text, if it can be an id: it goes into signed lines and into `package`, where a newline or
/// an `&` would mean something.
pub(super) fn id(text: &str, otherwise: fn(String) -> LaunchError) -> Result<&str, LaunchError> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !text.is_empty() && text.bytes().all(fits) { Ok(text) } else { Err(otherwise(excerpt(text))) }
}
