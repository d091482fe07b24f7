//! The way of a call, from top to bottom: prepare → attempt (sign, send, take in) → accept (verify) → read.
//!
//! It knows neither v2 nor v3: a prepared request is an [`Exchange`], which is asked for each attempt, and for
//! what it makes of the answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::Value;
use tracing::Instrument;

use super::certificates;
use super::core::Core;
use super::deadline::Deadline;
use super::exchange::{Attempt, Exchange, Way};
use super::taking;
#[cfg(feature = "v2")]
use super::v2;
use super::v3::detached::{Detached, Presigned};
use super::v3::prepare::RawRequest;
use super::watch::{AttemptWatch, CallWatch};
use super::{again, checks, sealing, v3};
use crate::answer::Answer;
use crate::endpoint::Operation;
use crate::error::{AnswerProblem, Called, ConfigError, Error, TransportFailure};
use crate::keyholder::Keyholder;
use crate::keyring::VerifyError;
use crate::model::{self, FieldProblem, Found, Message, Model, Reading};
use crate::observe::{Purpose, Target};
use crate::options::Options;
use crate::transport::{Body, BoxFuture, Stage, TransportError};
use crate::upload;

/// An answer that was verified and is to be read, which ends the call.
pub(crate) struct Verified<'c> {
    core: &'c Arc<Core>,
    answer: Answer,
    watch: CallWatch<'c>,
    /// The merchant's keys that the call began with, which open its sensitive fields.
    own: Option<Arc<Keyholder>>,
    patience: Duration,
}

/// Makes a call, up to its verified answer.
pub(crate) async fn perform<'c>(
    core: &'c Arc<Core>,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
) -> Result<Verified<'c>, Error> {
    let deadline = core.deadline(options);
    let target = Target::of(Purpose::Call, operation);
    let mut watch = CallWatch::new(core, target, operation.changes_something());
    let span = watch.span.clone();
    let call = async {
        let own = core.own();
        let exchange = prepare(core, operation, request, options, deadline).await?;
        exchanged(core, &*exchange, own, options, deadline, &mut watch).await
    };
    match call.instrument(span).await {
        Ok((answer, own)) => Ok(Verified { core, answer, watch, own, patience: core.patience(options) }),
        Err(error) => Err(watch.failed(error.of(|| Called::documented(operation)))),
    }
}

/// Makes a call that is prepared.
async fn exchanged(
    core: &Arc<Core>,
    exchange: &dyn Exchange,
    own: Option<Arc<Keyholder>>,
    options: &Options,
    deadline: Deadline,
    watch: &mut CallWatch<'_>,
) -> Result<(Answer, Option<Arc<Keyholder>>), Error> {
    let answer = Call::new(core, options, deadline).make(Take::Whole, exchange, watch).await?.answer;
    Ok((answer, exchange.own().cloned().or(own)))
}

/// Prepares a call whose signature is made by hand.
pub(crate) async fn detach(
    core: &Arc<Core>,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
) -> Result<Detached, Error> {
    checks::check(request)?;
    if operation.is_v2() {
        let why = "it is signed with the v2 key, which the client has".to_owned();
        return Err(ConfigError::Invalid { what: "detaching an operation of v2", why }.into());
    }
    let deadline = core.deadline(options);
    let request = v3::prepare::prepare(core, WAY, operation, request, options, deadline).await?;
    Detached::new(core, request)
}

/// Makes a call that was signed by hand.
pub(crate) async fn perform_signed<'c>(
    core: &'c Arc<Core>,
    operation: &'static Operation,
    request: &Presigned,
    options: &Options,
) -> Result<Verified<'c>, Error> {
    let deadline = core.deadline(options);
    let target = Target::of(Purpose::Call, operation);
    let mut watch = CallWatch::new(core, target, operation.changes_something());
    let span = watch.span.clone();
    let made = exchanged(core, request, None, options, deadline, &mut watch).instrument(span).await;
    match made {
        Ok((answer, own)) => Ok(Verified { core, answer, watch, own, patience: core.patience(options) }),
        Err(error) => Err(watch.failed(error.of(|| Called::documented(operation)))),
    }
}

/// Makes a call of one's own, and answers with what was verified and its JSON.
pub(crate) async fn perform_raw(
    core: &Arc<Core>,
    request: RawRequest,
    options: &Options,
) -> Result<(Answer, Value, Vec<FieldProblem>), Error> {
    let deadline = core.deadline(options);
    let changes = request.method != Method::GET;
    let called = request.called();
    let target = Target::pathless(Purpose::Own, &request.method);
    let mut watch = CallWatch::new(core, target, changes);
    let span = watch.span.clone();
    let call = async {
        let exchange = v3::prepare::prepare_raw(core, WAY, request, options, deadline).await?;
        let call = Call::new(core, options, deadline);
        let answer = call.make(Take::Whole, &exchange, &mut watch).await?.answer;
        let (value, problems) = v3::read::read_value(&answer, changes)?;
        Ok((answer, value, problems))
    };
    let result = call.instrument(span).await;
    ended(watch, result.map_err(|error: Error| error.of(|| called)))
}

/// Makes a request whose answer is a file: what is accepted is the answer's head, and the rest is read as
/// it comes.
pub(crate) async fn open(
    core: &Arc<Core>,
    target: Target,
    exchange: impl Future<Output = Result<impl Exchange, Error>>,
    options: &Options,
    deadline: Deadline,
) -> Result<Accepted, Error> {
    let mut watch = CallWatch::new(core, target, false);
    let span = watch.span.clone();
    let call = async {
        let exchange = exchange.await?;
        let accepted = Call::new(core, options, deadline).make(Take::Head, &exchange, &mut watch).await?;
        if accepted.answer.status != StatusCode::OK {
            return Err(Error::unreadable(AnswerProblem::Status, accepted.answer, false));
        }
        Ok(accepted)
    };
    let result = call.instrument(span).await;
    ended(watch, result)
}

/// The end of a call whose answer is read within it.
fn ended<T>(watch: CallWatch<'_>, result: Result<T, Error>) -> Result<T, Error> {
    match result {
        Ok(value) => {
            watch.succeeded();
            Ok(value)
        }
        Err(error) => Err(watch.failed(error)),
    }
}

/// Prepares: writes the request, sensitive fields encrypted, all but signed.
async fn prepare(
    core: &Arc<Core>,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<Box<dyn Exchange>, Error> {
    checks::check(request)?;
    #[cfg(feature = "v2")]
    if operation.is_v2() {
        return Ok(Box::new(v2::prepare::prepare(core, WAY, operation, request, options, deadline).await?));
    }
    Ok(Box::new(v3::prepare::prepare(core, WAY, operation, request, options, deadline).await?))
}

/// Everything that attempts are made with, beside the request.
#[derive(Clone, Copy)]
struct Call<'a> {
    core: &'a Core,
    /// The client whose certificates are asked for where an answer names an unknown key; none for those that ask
    /// for them.
    learns: Option<&'a Arc<Core>>,
    options: &'a Options,
    deadline: Deadline,
}

/// How much of an answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Take {
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

impl<'a> Call<'a> {
    fn new(core: &'a Arc<Core>, options: &'a Options, deadline: Deadline) -> Self {
        Self { core, learns: Some(core), options, deadline }
    }

    /// Makes attempts, as long as another is safe and of use, and accepts the answer.
    async fn make(
        self,
        take: Take,
        exchange: &dyn Exchange,
        watch: &mut CallWatch<'_>,
    ) -> Result<Accepted, Error> {
        let (deadline, runtime) = (self.deadline, self.core.runtime());
        runtime.ready().map_err(|what| ConfigError::Missing { what })?;
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
                deadline.at_most(retry.attempt_timeout, runtime)
            };
            let mut attempt = watch.attempt(origin);
            let span = attempt.span.clone();
            let made = self.attempt(take, exchange, origin, patience, &mut attempt).instrument(span).await;
            attempt.end(&made);
            let error = match made {
                Ok(accepted) => return Ok(accepted),
                Err(error) => error,
            };
            may_have_taken_effect |= error.may_have_taken_effect();
            match again::wait(&error, retry, number, exchange) {
                Some(wait) if !last && runtime.now() + wait < deadline.at => {
                    tracing::debug!(
                        wechatpay.attempt = number,
                        wechatpay.wait = ?wait,
                        %error,
                        "an attempt failed; another follows"
                    );
                    runtime.sleep(wait).await;
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
        let runtime = self.core.runtime();
        let mut attempt = match deadline.bounds(runtime, exchange.attempt(self.core, origin)).await {
            Some(signed) => signed?,
            None => return Err(deadline.unsigned()),
        };
        let mut request = std::mem::take(&mut attempt.request);
        watch.signed(&mut request);
        let failed = |error: TransportError| {
            let sent = !matches!(error.stage(), Stage::Connect | Stage::ClientCertificate);
            let (host, may_have_taken_effect) = (origin.to_owned(), changes && sent);
            Error::Transport(Box::new(TransportFailure { host, error, called: None, may_have_taken_effect }))
        };
        let travel = async {
            let (head, mut rest) = self.core.transport.send(request).await.map_err(failed)?.into_parts();
            let mut answer = Answer::new(head.status, head.headers, Bytes::new());
            if take == Take::Whole || !answer.status.is_success() {
                answer =
                    taking::take_in(answer, &mut rest, self.core.longest_answer, changes, failed).await?;
            }
            Ok::<_, Error>((answer, rest))
        };
        let (answer, rest) = match deadline.bounds(self.core.runtime(), travel).await {
            Some(arrived) => arrived?,
            None => return Err(deadline.passed(changes)),
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
        match (exchange.accept(self.core, attempt, answer), self.learns) {
            (Err(Error::Signature(error)), Some(core))
                if matches!(error.problem, VerifyError::UnknownKey { .. }) =>
            {
                if certificates::learn(core, WAY, deadline).await {
                    exchange.accept(self.core, attempt, error.answer)
                } else {
                    Err(Error::Signature(error))
                }
            }
            (accepted, _) => accepted,
        }
    }
}

/// The way of the fetches that are calls themselves, and stand below it.
pub(crate) struct OfFetches;

/// The same, to be handed on.
pub(crate) const WAY: &dyn Way = &OfFetches;

impl Way for OfFetches {
    fn exchange<'a>(
        &'a self,
        core: &'a Core,
        exchange: &'a dyn Exchange,
        options: &'a Options,
        deadline: Deadline,
        watch: &'a mut CallWatch<'_>,
    ) -> BoxFuture<'a, Result<Answer, Error>> {
        let call = Call { core, learns: None, options, deadline };
        Box::pin(async move { Ok(call.make(Take::Whole, exchange, watch).await?.answer) })
    }
}

/// Reads a verified answer into its typed form, and opens its sensitive fields.
pub(crate) async fn read(
    verified: Verified<'_>,
    operation: &'static Operation,
    request: &dyn Model,
    value: &mut dyn Model,
) -> Result<(Answer, Reading), Error> {
    let Verified { core, answer, watch, own, patience } = verified;
    let span = watch.span.clone();
    let reading = async {
        let mut met = read_into(operation, request, &answer, value)?;
        let sealing = (operation.sealing.padding(), patience);
        met.problems.extend(sealing::open(core.runtime(), own.as_deref(), sealing, value).await);
        Ok(met)
    };
    match reading.instrument(span.clone()).await {
        Ok(met) => {
            span.in_scope(|| tell(operation, &met));
            let message = Message::Answer(operation, answer.request_id().map(Arc::from));
            model::mark(value, message, &met);
            watch.succeeded();
            Ok((answer, met))
        }
        Err(error) => Err(watch.failed(Error::of(error, || Called::documented(operation)))),
    }
}

fn read_into(
    operation: &'static Operation,
    request: &dyn Model,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Reading, Error> {
    if upload::has_file(request) && !was_taken(answer, value) {
        return Err(Error::unreadable(AnswerProblem::Status, answer.clone(), true));
    }
    #[cfg(feature = "v2")]
    if operation.is_v2() {
        return v2::answer::read(operation, answer, value);
    }
    v3::read::read(operation, answer, value)
}

/// Logs what could not be read, once a field: a list may have millions of values; and the names that no field has.
fn tell(operation: &Operation, met: &Reading) {
    for (problem, places) in model::by_field(&met.problems) {
        let message = if problem.found == Found::Damaged {
            "a text of an answer is damaged"
        } else {
            "a field of an answer was left empty"
        };
        tracing::warn!(url.template = operation.path, %problem, places, "{message}");
    }
    if !met.unknown.is_empty() {
        let names = met.unknown.join(" ");
        tracing::debug!(url.template = operation.path, names, "an answer has names that no page has");
    }
}

/// True if an upload's answer is one to a file that was taken: it says more than that, where the
/// documentation does.
fn was_taken(answer: &Answer, value: &dyn Model) -> bool {
    let silent = answer.status == StatusCode::NO_CONTENT || answer.body.is_empty();
    match answer.status {
        StatusCode::OK | StatusCode::CREATED | StatusCode::NO_CONTENT => {
            !silent || value.table().fields.is_empty()
        }
        _ => false,
    }
}
