//! The wait between two attempts, where another is safe and of use.

use std::time::Duration;

use http::StatusCode;

use super::exchange::Exchange;
use crate::error::{Error, Outcome};
use crate::keyring::VerifyError;
use crate::retry::RetryPolicy;
use crate::transport::Stage;

/// The wait before another attempt; none where there must not be one.
pub(super) fn wait(
    error: &Error,
    retry: &RetryPolicy,
    number: u32,
    exchange: &dyn Exchange,
) -> Option<Duration> {
    let unconnected = matches!(error, Error::Transport(failure) if failure.stage() == Stage::Connect);
    let probe = matches!(error, Error::Signature(refused) if refused.problem == VerifyError::Probe);
    // Nothing was sent.
    let unsigned = matches!(error, Error::Signer(error) if error.problem.is_passing());
    if !(unconnected || unsigned || probe || (exchange.is_repeatable() && error.is_retryable())) {
        return None;
    }
    // What WeChat Pay is still making is not there in a second, nor in ten.
    if error.code().is_some_and(|code| code.outcome() == Some(Outcome::Waiting)) {
        return None;
    }
    // Another host is not the one that could not be reached.
    let elsewhere = usize::try_from(number).is_ok_and(|number| number < exchange.route().origins.len());
    Some(if unconnected && elsewhere { Duration::ZERO } else { retry.wait(number, asked_for(error)) })
}

/// `Retry-After` in seconds, where a busy server says so.
fn asked_for(error: &Error) -> Option<Duration> {
    let api = error.api()?;
    let busy = matches!(api.status(), StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
    let seconds = api.answer().header("Retry-After")?.parse().ok()?;
    busy.then_some(Duration::from_secs(seconds))
}
