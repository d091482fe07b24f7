//! Attempts: signing, sending, waiting, accepting, trying again where that is safe.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::StatusCode;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::core::Core;
use super::deadline::{self, Deadline};
use super::exchange::{Attempt, Exchange};
use super::watch::{AttemptWatch, CallWatch};
use crate::answer::Answer;
use crate::error::{AnswerProblem, Error, TransportFailure};
use crate::keyring::{self, VerifyError};
use crate::options::Options;
use crate::retry::RetryPolicy;
use crate::transport::{Body, BoxFuture, Stage, TransportError};

/// The most bytes that are kept of an answer other than 2xx: enough for any error of WeChat Pay's, and no
/// more of whatever else answers.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// The asking for keys when an answer names one that is not known. Asking is a call itself, so the engine
/// is handed it.
pub(crate) trait LearnKeys: Send + Sync {
    /// Asks for the keys, and says whether they may be other keys now.
    fn learn_keys(&self, deadline: Deadline) -> BoxFuture<'_, bool>;
}

/// Nothing that asks for keys: for what asks for them itself.
pub(crate) struct KnownKeys;

impl LearnKeys for KnownKeys {
    fn learn_keys(&self, _: Deadline) -> BoxFuture<'_, bool> {
        Box::pin(std::future::ready(false))
    }
}

/// How much of an answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Take {
    /// All of it, up to the client's bound.
    Whole,
    /// Of a success only the head; the rest is read by the caller, as it comes.
    Head,
}

/// An accepted answer, and the part of its body that is still to come: with [`Take::Head`] all of it.
pub(crate) struct Accepted {
    pub(crate) answer: Answer,
    pub(crate) rest: Body,
}

/// Everything a call is made with, beside the request.
#[derive(Clone, Copy)]
pub(crate) struct Engine<'a> {
    pub(crate) core: &'a Core,
    pub(crate) keys: &'a dyn LearnKeys,
    pub(crate) options: &'a Options,
    pub(crate) deadline: Deadline,
}

impl Engine<'_> {
    /// Makes a request, again where that is safe, and accepts its answer.
    pub(crate) async fn exchange(
        self,
        exchange: &dyn Exchange,
        watch: &mut CallWatch<'_>,
    ) -> Result<Answer, Error> {
        Ok(self.exchange_taking(Take::Whole, exchange, watch).await?.answer)
    }

    /// The same, where it can be said how much of the answer is waited for.
    pub(crate) async fn exchange_taking(
        self,
        take: Take,
        exchange: &dyn Exchange,
        call: &mut CallWatch<'_>,
    ) -> Result<Accepted, Error> {
        deadline::runtime().map_err(Error::Config)?;
        let deadline = self.deadline;
        let retry = self.options.retry.as_ref().unwrap_or(&self.core.retry);
        let mut may_have_taken_effect = false;
        let mut number = 1;
        let mut origins = exchange.route().origins.iter().cycle();
        loop {
            let Some(origin) = origins.next() else { return Err(deadline.passed(false)) };
            let last = number >= retry.attempts;
            let patience = if last || !exchange.is_repeatable() {
                deadline
            } else {
                deadline.at_most(retry.attempt_timeout)
            };
            let mut watch = call.attempt(origin);
            let span = watch.span.clone();
            let made = self.attempt(take, exchange, origin, patience, &mut watch).instrument(span).await;
            watch.end(&made);
            let error = match made {
                Ok(accepted) => return Ok(accepted),
                Err(error) => error,
            };
            may_have_taken_effect |= error.may_have_taken_effect();
            let wait = wait_before_the_next(&error, retry, number, exchange);
            match wait {
                Some(wait) if !last && Instant::now() + wait < deadline.at => {
                    tracing::debug!(
                        wechatpay.attempt = number,
                        wechatpay.wait = ?wait,
                        %error,
                        "an attempt failed; another follows"
                    );
                    sleep(wait).await;
                }
                _ => return Err(error.with_effect(may_have_taken_effect)),
            }
            number += 1;
        }
    }

    /// One attempt: sign, send, take in, accept.
    async fn attempt(
        self,
        take: Take,
        exchange: &dyn Exchange,
        origin: &str,
        deadline: Deadline,
        watch: &mut AttemptWatch<'_, '_>,
    ) -> Result<Accepted, Error> {
        let changes = exchange.changes_something();
        let mut attempt = exchange.attempt(self.core, origin)?;
        let mut request = std::mem::take(&mut attempt.request);
        watch.signed(&mut request);
        let failed = |error: TransportError| {
            let sent = !matches!(error.stage(), Stage::Connect | Stage::ClientCertificate);
            let failure =
                TransportFailure { host: origin.to_owned(), error, may_have_taken_effect: changes && sent };
            Error::Transport(Box::new(failure))
        };
        let travel = async {
            let (head, mut rest) = self.core.transport.send(request).await.map_err(failed)?.into_parts();
            let mut answer = Answer::new(head.status, head.headers, Bytes::new());
            if take == Take::Whole || !answer.status.is_success() {
                answer = self.read_whole(answer, &mut rest, changes, failed).await?;
            }
            Ok((answer, rest))
        };
        let (answer, rest) = match timeout_at(deadline.at, travel).await {
            Ok(arrived) => arrived?,
            Err(_) => return Err(deadline.passed(changes)),
        };
        watch.answered(&answer);
        Ok(Accepted { answer: self.accept(exchange, &attempt, answer, deadline).await?, rest })
    }

    /// Accepts an answer; where it is signed with a key that is not known, once more after asking
    /// for the keys.
    async fn accept(
        self,
        exchange: &dyn Exchange,
        attempt: &Attempt,
        answer: Answer,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        match exchange.accept(self.core, attempt, answer) {
            Err(Error::Signature(error)) if matches!(error.problem, VerifyError::UnknownKey { .. }) => {
                if self.keys.learn_keys(deadline).await {
                    exchange.accept(self.core, attempt, error.answer)
                } else {
                    Err(Error::Signature(error))
                }
            }
            accepted => accepted,
        }
    }

    /// Reads a body to its end. Of a refusal, what has come is enough; where it is signed, a part of it
    /// would only look like a wrong signature.
    async fn read_whole(
        self,
        mut answer: Answer,
        body: &mut Body,
        changes: bool,
        failed: impl Fn(TransportError) -> Error,
    ) -> Result<Answer, Error> {
        let success = answer.status.is_success();
        let needs_all = success || answer.header(keyring::SIGNATURE).is_some();
        let at_most = if success { self.core.longest_answer } else { LONGEST_REFUSAL };
        let mut whole = BytesMut::new();
        while let Some(piece) = body.next().await {
            let piece = match piece {
                Ok(piece) => piece,
                Err(error) if needs_all => return Err(failed(error)),
                Err(_) => break,
            };
            let room = at_most - whole.len();
            whole.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            if piece.len() > room {
                if needs_all {
                    answer.body = whole.freeze();
                    return Err(Error::unreadable(AnswerProblem::TooLong { at_most }, answer, changes));
                }
                break;
            }
        }
        answer.body = whole.freeze();
        Ok(answer)
    }
}

/// The wait before another attempt; none where there must not be one.
fn wait_before_the_next(
    error: &Error,
    retry: &RetryPolicy,
    number: u32,
    exchange: &dyn Exchange,
) -> Option<Duration> {
    let unconnected = matches!(error, Error::Transport(failure) if failure.stage() == Stage::Connect);
    let probe = matches!(error, Error::Signature(refused) if refused.problem == VerifyError::Probe);
    if !(unconnected || probe || (exchange.is_repeatable() && error.is_retryable())) {
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
