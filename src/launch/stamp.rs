//! The time, the nonce and the ids of what a front end passes on.

use super::LaunchError;
use crate::crypto::{excerpt, random_nonce};

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
