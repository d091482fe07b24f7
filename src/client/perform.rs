//! The way of a call, from top to bottom: prepare → attempt (sign, send) → accept (verify) → read.
//!
//! Attempts are made and accepted by the [`engine`](super::engine), which asks the prepared request for
//! each attempt's signature and for what it makes of the answer.

use std::sync::Arc;

use http::{Method, StatusCode};
use serde_json::Value;
use tracing::Instrument;

use super::certificates::Certificates;
use super::core::Core;
use super::deadline::Deadline;
use super::engine::{Accepted, Engine, Take};
use super::exchange::Exchange;
use super::v3::prepare::RawRequest;
use super::watch::CallWatch;
use super::{checks, v2, v3};
use crate::answer::Answer;
use crate::endpoint::Operation;
use crate::error::{AnswerProblem, Error};
use crate::model::{self, FieldProblem, Found, Model};
use crate::observe::{Purpose, Target};
use crate::options::Options;
use crate::upload;

/// An answer that was verified and is to be read, which ends the call.
pub(crate) struct Verified<'c> {
    core: &'c Arc<Core>,
    answer: Answer,
    watch: CallWatch<'c>,
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
        let exchange = prepare(core, operation, request, options, deadline).await?;
        let keys = &Certificates(core);
        Engine { core, keys, options, deadline }.exchange(&*exchange, &mut watch).await
    };
    match call.instrument(span).await {
        Ok(answer) => Ok(Verified { core, answer, watch }),
        Err(error) => Err(watch.failed(error)),
    }
}

/// Writes the request, sensitive fields encrypted, all but signed.
async fn prepare(
    core: &Arc<Core>,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<Box<dyn Exchange>, Error> {
    checks::check(request)?;
    Ok(if operation.is_v2() {
        Box::new(v2::prepare::prepare(core, operation, request, options, deadline).await?)
    } else {
        Box::new(v3::prepare::prepare(core, operation, request, options, deadline).await?)
    })
}

/// Reads a verified answer into its typed form, and opens its sensitive fields.
pub(crate) fn read(
    verified: Verified<'_>,
    operation: &'static Operation,
    request: &dyn Model,
    value: &mut dyn Model,
) -> Result<(Answer, Vec<FieldProblem>), Error> {
    let Verified { core, answer, watch } = verified;
    let span = watch.span.clone();
    match span.in_scope(|| read_into(core, operation, request, &answer, value)) {
        Ok(problems) => {
            watch.succeeded();
            Ok((answer, problems))
        }
        Err(error) => Err(watch.failed(error)),
    }
}

fn read_into(
    core: &Core,
    operation: &'static Operation,
    request: &dyn Model,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Vec<FieldProblem>, Error> {
    if upload::has_file(request) && !was_taken(answer, value) {
        return Err(Error::unreadable(AnswerProblem::Status, answer.clone(), true));
    }
    let problems = if operation.is_v2() {
        v2::answer::read(core, operation, answer, value)?
    } else {
        v3::read::read(core, operation, answer, value)?
    };
    // Once a field: a list may have millions of values.
    for (problem, places) in model::by_field(&problems) {
        let message = if problem.found == Found::Damaged {
            "a text of an answer is damaged"
        } else {
            "a field of an answer was left empty"
        };
        tracing::warn!(url.template = operation.path, %problem, places, "{message}");
    }
    Ok(problems)
}

/// Whether an upload's answer is one to a file that was taken: it says more than that, where the
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

/// Makes a call of one's own, and answers with what was verified and its JSON.
pub(crate) async fn perform_raw(
    core: &Arc<Core>,
    request: RawRequest,
    options: &Options,
) -> Result<(Answer, Value, Vec<FieldProblem>), Error> {
    let deadline = core.deadline(options);
    let changes = request.method != Method::GET;
    let target = Target::pathless(Purpose::Own, &request.method);
    let mut watch = CallWatch::new(core, target, changes);
    let span = watch.span.clone();
    let call = async {
        let exchange = v3::prepare::prepare_raw(core, request, options, deadline).await?;
        let keys = &Certificates(core);
        let answer = Engine { core, keys, options, deadline }.exchange(&exchange, &mut watch).await?;
        let (value, problems) = v3::read::read_value(&answer, changes)?;
        Ok((answer, value, problems))
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
        let keys = &Certificates(core);
        let engine = Engine { core, keys, options, deadline };
        let accepted = engine.exchange_taking(Take::Head, &exchange, &mut watch).await?;
        if accepted.answer.status != StatusCode::OK {
            return Err(Error::unreadable(AnswerProblem::Status, accepted.answer, false));
        }
        Ok(accepted)
    };
    let result = call.instrument(span).await;
    ended(watch, result)
}
