//! Calls of which nobody knows what came: they are made again with the same number, and never with another.

use std::future::Future;

use wechatpay::Error;

/// What came of a call that moves money.
pub(crate) enum Fate<T> {
    /// WeChat Pay says how it stands.
    Told(T),
    /// Nobody knows: the same again, later.
    Open(Error),
    /// It was not done, now or before.
    Refused(Error),
}

/// Sends, and says what came of it.
///
/// A refusal of the first call is the end of it. That of a later one is about that one alone: an earlier one may have
/// been carried out all the same, so that WeChat Pay is asked before anybody believes that nothing was.
// ANCHOR: carry_out
pub(crate) async fn carry_out<T, Asked: Future<Output = Result<T, Error>>>(
    is_first: bool,
    send: impl Future<Output = Result<T, Error>>,
    ask: impl FnOnce() -> Asked,
) -> Fate<T> {
    let error = match send.await {
        Ok(told) => return Fate::Told(told),
        Err(error) => error,
    };
    if error.may_have_taken_effect() || error.is_retryable() {
        return Fate::Open(error);
    }
    if is_first {
        return Fate::Refused(error);
    }
    match ask().await {
        Ok(told) => Fate::Told(told),
        Err(asked) if asked.is_not_found() => Fate::Refused(error),
        Err(asked) => Fate::Open(asked),
    }
}
// ANCHOR_END: carry_out
