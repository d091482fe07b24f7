//! Attempts: sending, waiting, trying again where that is safe.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::StatusCode;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::Client;
use super::certificates::NO_RUNTIME;
use super::exchange::{Attempt, Exchange};
use crate::answer::Answer;
use crate::call::Options;
use crate::error::{AnswerProblem, Error, TimeoutError, TransportFailure, UnreadableAnswer};
use crate::keyring::{self, VerifyError};
use crate::retry::RetryPolicy;
use crate::transport::{Body, Stage, TransportError};

/// What is kept of an answer other than 2xx: enough for any error of WeChat Pay's, and no more of
/// whatever else answers.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// When a call is to be over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub(crate) at: Instant,
    whole: Duration,
}

impl Deadline {
    pub(crate) fn after(whole: Duration) -> Self {
        // Far enough that nobody waits for it, and near enough for every clock.
        let day = Duration::from_secs(24 * 60 * 60);
        Self { at: Instant::now() + whole.min(365 * day), whole }
    }

    pub(crate) fn passed(self, may_have_taken_effect: bool) -> Error {
        Error::Timeout(Box::new(TimeoutError { after: self.whole, may_have_taken_effect }))
    }

    /// This one, or an earlier one after `limit`.
    fn at_most(self, limit: Duration) -> Self {
        let own = Self::after(limit);
        if own.at < self.at { own } else { self }
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

/// An accepted answer, and with [`Take::Head`] the body that is still to come.
pub(crate) type Accepted = (Answer, Option<Body>);

impl Client {
    pub(crate) fn deadline(&self, options: &Options) -> Deadline {
        Deadline::after(options.timeout.unwrap_or(self.inner.timeout))
    }

    /// Makes a request, again where that is safe, and accepts its answer.
    pub(crate) async fn exchange(
        &self,
        exchange: &dyn Exchange,
        options: &Options,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        Ok(self.exchange_taking(Take::Whole, exchange, options, deadline).await?.0)
    }

    /// The same, where it can be said how much of the answer is waited for.
    pub(crate) async fn exchange_taking(
        &self,
        take: Take,
        exchange: &dyn Exchange,
        options: &Options,
        deadline: Deadline,
    ) -> Result<Accepted, Error> {
        // Waiting needs tokio's clock, which panics where there is none.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::Config(NO_RUNTIME));
        }
        let retry = options.retry.as_ref().unwrap_or(&self.inner.retry);
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
            let span = tracing::debug_span!("attempt", number, host = origin.as_str());
            let error = match self.once(take, exchange, origin, patience).instrument(span).await {
                Ok(accepted) => return Ok(accepted),
                Err(error) => error,
            };
            may_have_taken_effect |= error.may_have_taken_effect();
            let wait = wait_before_the_next(&error, retry, number, exchange);
            match wait {
                Some(wait) if !last && Instant::now() + wait < deadline.at => {
                    tracing::debug!(number, ?wait, %error, "an attempt failed; another follows");
                    sleep(wait).await;
                }
                _ => return Err(error.with_effect(may_have_taken_effect)),
            }
            number += 1;
        }
    }

    async fn once(
        &self,
        take: Take,
        exchange: &dyn Exchange,
        origin: &str,
        deadline: Deadline,
    ) -> Result<Accepted, Error> {
        let changes = exchange.changes_something();
        let mut attempt = exchange.attempt(self, origin)?;
        let request = std::mem::take(&mut attempt.request);
        let failed = |error: TransportError| {
            let sent = !matches!(error.stage(), Stage::Connect | Stage::ClientCertificate);
            let failure =
                TransportFailure { host: origin.to_owned(), error, may_have_taken_effect: changes && sent };
            Error::Transport(Box::new(failure))
        };
        let travel = async {
            let (head, body) = self.inner.transport.send(request).await.map_err(failed)?.into_parts();
            let answer = Answer::new(head.status, head.headers, Bytes::new());
            if take == Take::Head && answer.status.is_success() {
                return Ok((answer, Some(body)));
            }
            Ok((self.read_whole(answer, body, changes).await?.map_err(failed)?, None))
        };
        let (answer, body) = match timeout_at(deadline.at, travel).await {
            Ok(arrived) => arrived?,
            Err(_) => return Err(deadline.passed(changes)),
        };
        tracing::debug!(status = answer.status.as_u16(), request_id = answer.request_id(), "answered");
        Ok((self.accept(exchange, &attempt, answer, deadline).await?, body))
    }

    /// Accepts an answer; where it is signed with a key that is not known, once more after asking
    /// for the keys.
    async fn accept(
        &self,
        exchange: &dyn Exchange,
        attempt: &Attempt,
        answer: Answer,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        match exchange.accept(self, attempt, answer) {
            Err(Error::Signature(error)) if matches!(error.problem, VerifyError::UnknownKey { .. }) => {
                if self.learn_keys(deadline).await {
                    exchange.accept(self, attempt, error.answer)
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
        &self,
        mut answer: Answer,
        mut body: Body,
        changes: bool,
    ) -> Result<Result<Answer, TransportError>, Error> {
        let success = answer.status.is_success();
        let needs_all = success || answer.header(keyring::SIGNATURE).is_some();
        let at_most = if success { self.inner.longest_answer } else { LONGEST_REFUSAL };
        let mut whole = BytesMut::new();
        while let Some(piece) = body.next().await {
            let piece = match piece {
                Ok(piece) => piece,
                Err(error) if needs_all => return Ok(Err(error)),
                Err(_) => break,
            };
            let room = at_most - whole.len();
            whole.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            if piece.len() > room {
                if needs_all {
                    answer.body = whole.freeze();
                    let problem = AnswerProblem::TooLong { at_most };
                    let unreadable = UnreadableAnswer { problem, answer, may_have_taken_effect: changes };
                    return Err(Error::Answer(Box::new(unreadable)));
                }
                break;
            }
        }
        answer.body = whole.freeze();
        Ok(Ok(answer))
    }
}

/// How long to wait before another attempt; nothing where there must not be one.
fn wait_before_the_next(
    error: &Error,
    retry: &RetryPolicy,
    number: u32,
    exchange: &dyn Exchange,
) -> Option<Duration> {
    let unconnected = matches!(error, Error::Transport(failure) if failure.stage() == Stage::Connect);
    if !(unconnected || (exchange.is_repeatable() && error.is_retryable())) {
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
