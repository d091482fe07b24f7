//! The watch over a call, its attempts and its file: it measures, and tells the observer and `tracing` how each
//! ended. One that is dropped before its end was abandoned, which is told as well.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use tracing::Span;
use tracing::field::Empty;

use super::core::Core;
use crate::answer::Answer;
use crate::error::Error;
use crate::observe::{
    AttemptEvent, CallEvent, Event, FileEvent, KeyExpiry, KeyOwner, KeysEvent, Outcome, Target, code_of,
    is_plain,
};

/// The watch over a call.
pub(crate) struct CallWatch<'a> {
    core: &'a Core,
    target: Target,
    changes_something: bool,
    pub(crate) span: Span,
    started: Duration,
    attempts: u32,
    host: Option<String>,
    seen: Seen,
    sent: u64,
    received: u64,
    may_have_taken_effect: bool,
    ended: bool,
}

/// The head of an answer that was seen.
#[derive(Clone, Default)]
struct Seen {
    status: Option<u16>,
    request_id: Option<String>,
}

impl<'a> CallWatch<'a> {
    pub(crate) fn new(core: &'a Core, target: Target, changes_something: bool) -> Self {
        let span = tracing::info_span!(
            "wechatpay.call",
            otel.name = %target,
            otel.kind = "internal",
            http.request.method = target.method,
            url.template = target.path,
            wechatpay.merchant_id = core.merchant_id.as_str(),
            wechatpay.attempts = Empty,
            http.response.status_code = Empty,
            wechatpay.request_id = Empty,
            "error.type" = Empty,
        );
        Self {
            core,
            target,
            changes_something,
            span,
            started: core.runtime().now(),
            attempts: 0,
            host: None,
            seen: Seen::default(),
            sent: 0,
            received: 0,
            may_have_taken_effect: false,
            ended: false,
        }
    }

    /// The watch over the next attempt.
    pub(crate) fn attempt(&mut self, host: &str) -> AttemptWatch<'_, 'a> {
        self.attempts += 1;
        self.host = Some(host.to_owned());
        self.seen = Seen::default();
        let (address, port) = address_of(host);
        let span = tracing::info_span!(
            parent: &self.span,
            "wechatpay.attempt",
            otel.name = %self.target,
            otel.kind = "client",
            http.request.method = self.target.method,
            url.template = self.target.path,
            server.address = address,
            server.port = port,
            http.request.resend_count = (self.attempts > 1).then(|| self.attempts - 1),
            http.request.body.size = Empty,
            http.response.status_code = Empty,
            http.response.body.size = Empty,
            wechatpay.request_id = Empty,
            "error.type" = Empty,
        );
        AttemptWatch {
            span,
            mark: self.core.runtime().now(),
            times: [Duration::ZERO; 3],
            step: 0,
            sent: 0,
            received: 0,
            seen: Seen::default(),
            ended: false,
            call: self,
        }
    }

    /// The end of a call that succeeded.
    pub(crate) fn succeeded(mut self) {
        self.end(Outcome::Success, None, false, &"");
    }

    /// The end of a call that failed, and its error.
    pub(crate) fn failed(mut self, error: Error) -> Error {
        self.end(Outcome::from(&error), code_of(&error), error.may_have_taken_effect(), &error);
        error
    }

    /// The end of a call for what has errors of its own.
    pub(crate) fn failed_as(mut self, outcome: Outcome, error: &dyn fmt::Display) {
        self.end(outcome, None, false, error);
    }

    fn end(&mut self, outcome: Outcome, code: Option<&str>, effect: bool, error: &dyn fmt::Display) {
        self.ended = true;
        let Seen { status, request_id } = &self.seen;
        let (attempts, request_id) = (self.attempts, request_id.as_deref());
        self.span.record("wechatpay.attempts", attempts);
        self.span.record("http.response.status_code", *status);
        self.span.record("wechatpay.request_id", request_id);
        if outcome != Outcome::Success {
            let kind = error_type(outcome, code, *status);
            self.span.record("error.type", kind.as_str());
            // A macro for each level: `tracing` wants it known at compile time.
            macro_rules! failed {
                ($level:ident) => {
                    tracing::$level!(
                        "error.type" = kind.as_str(),
                        http.request.method = self.target.method,
                        url.template = self.target.path,
                        wechatpay.attempts = attempts,
                        wechatpay.request_id = request_id,
                        wechatpay.may_have_taken_effect = effect,
                        error = %error,
                        "a call failed"
                    )
                };
            }
            self.span.in_scope(|| match outcome {
                _ if effect => failed!(error),
                Outcome::Refused => failed!(info),
                _ => failed!(warn),
            });
        }
        self.core.observing.tell(&Event::Call(&CallEvent {
            target: self.target,
            merchant_id: &self.core.merchant_id,
            attempts,
            host: self.host.as_deref(),
            status: *status,
            code,
            request_id,
            sent: self.sent,
            received: self.received,
            took: self.core.runtime().now().saturating_sub(self.started),
            outcome,
            may_have_taken_effect: effect,
        }));
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        if !self.ended {
            let effect = self.may_have_taken_effect;
            self.end(Outcome::Abandoned, None, effect, &"the program dropped it before its end");
        }
    }
}

/// The watch over an attempt.
pub(crate) struct AttemptWatch<'w, 'a> {
    call: &'w mut CallWatch<'a>,
    pub(crate) span: Span,
    mark: Duration,
    /// Signing, answering, verifying.
    times: [Duration; 3],
    step: usize,
    sent: u64,
    received: u64,
    seen: Seen,
    ended: bool,
}

impl AttemptWatch<'_, '_> {
    /// The request is signed, and goes out. The transport sees what it is for.
    pub(crate) fn signed(&mut self, request: &mut http::Request<Bytes>) {
        request.extensions_mut().insert(self.call.target);
        self.lap();
        self.sent = request.body().len() as u64;
        self.span.record("http.request.body.size", self.sent);
    }

    /// The answer is there; of a file, its head.
    pub(crate) fn answered(&mut self, answer: &Answer) {
        self.lap();
        self.received = answer.body.len() as u64;
        let status = answer.status.as_u16();
        let request_id = answer.request_id().filter(|id| is_plain(id));
        self.span.record("http.response.status_code", status);
        self.span.record("http.response.body.size", self.received);
        self.span.record("wechatpay.request_id", request_id);
        tracing::debug!(
            http.response.status_code = status,
            wechatpay.request_id = request_id,
            "an answer came"
        );
        self.seen = Seen { status: Some(status), request_id: request_id.map(str::to_owned) };
    }

    /// The end of the attempt.
    pub(crate) fn end<T>(mut self, result: &Result<T, Error>) {
        match result {
            Ok(_) => self.tell(Outcome::Success, None, false),
            Err(error) => self.tell(Outcome::from(error), code_of(error), error.may_have_taken_effect()),
        }
    }

    fn tell(&mut self, outcome: Outcome, code: Option<&str>, effect: bool) {
        self.ended = true;
        self.lap();
        if outcome != Outcome::Success {
            self.span.record("error.type", error_type(outcome, code, self.seen.status).as_str());
        }
        let [signing, answering, verifying] = self.times;
        let call = &mut *self.call;
        call.sent += self.sent;
        call.received += self.received;
        call.may_have_taken_effect |= effect;
        call.core.observing.tell(&Event::Attempt(&AttemptEvent {
            target: call.target,
            merchant_id: &call.core.merchant_id,
            number: call.attempts,
            host: call.host.as_deref().unwrap_or_default(),
            status: self.seen.status,
            code,
            request_id: self.seen.request_id.as_deref(),
            sent: self.sent,
            received: self.received,
            signing,
            answering,
            verifying,
            outcome,
            may_have_taken_effect: effect,
        }));
        call.seen = std::mem::take(&mut self.seen);
    }

    /// Ends one step and begins the next.
    fn lap(&mut self) {
        let now = self.call.core.runtime().now();
        if let Some(time) = self.times.get_mut(self.step) {
            *time = now.saturating_sub(self.mark);
        }
        (self.mark, self.step) = (now, self.step + 1);
    }
}

impl Drop for AttemptWatch<'_, '_> {
    fn drop(&mut self) {
        if !self.ended {
            // Once it is signed it is on its way.
            let effect = self.step > 0 && self.call.changes_something;
            self.tell(Outcome::Abandoned, None, effect);
        }
    }
}

/// The watch over a file that arrives.
pub(crate) struct FileWatch<'a> {
    core: &'a Core,
    target: Target,
    started: Duration,
    pub(crate) received: u64,
    pub(crate) unpacked: u64,
    ended: bool,
}

impl<'a> FileWatch<'a> {
    pub(crate) fn new(core: &'a Core, target: Target) -> Self {
        Self { core, target, started: core.runtime().now(), received: 0, unpacked: 0, ended: false }
    }

    /// The end of the file; the first one counts.
    pub(crate) fn end(&mut self, outcome: Outcome) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        if outcome != Outcome::Success {
            tracing::warn!(
                "error.type" = outcome.as_str(),
                http.request.method = self.target.method,
                url.template = self.target.path,
                "a file is not whole"
            );
        }
        self.core.observing.tell(&Event::File(&FileEvent {
            target: self.target,
            merchant_id: &self.core.merchant_id,
            received: self.received,
            unpacked: self.unpacked,
            took: self.core.runtime().now().saturating_sub(self.started),
            outcome,
        }));
    }
}

impl Drop for FileWatch<'_> {
    fn drop(&mut self) {
        self.end(Outcome::Abandoned);
    }
}

/// Tells the observer when the keys of a client expire: WeChat Pay's, and `own` with its serial number.
pub(crate) fn tell_keys(core: &Core, own: Option<(&str, i64)>) {
    let known = core.v3.as_ref().map(|v3| v3.keyring.keys()).unwrap_or_default();
    let own = own.map(|(serial, not_after)| KeyExpiry::new(KeyOwner::Merchant, serial, not_after));
    let theirs = known
        .iter()
        .filter_map(|key| Some(KeyExpiry::new(KeyOwner::WeChatPay, key.id().as_str(), key.not_after()?)));
    let keys: Vec<_> = own.into_iter().chain(theirs).collect();
    if !keys.is_empty() {
        core.observing.tell(&Event::Keys(&KeysEvent { merchant_id: &core.merchant_id, keys: &keys }));
    }
}

/// `error.type`: the code of a refusal, or else its status, or else the outcome.
fn error_type(outcome: Outcome, code: Option<&str>, status: Option<u16>) -> String {
    match (outcome, code, status) {
        (_, Some(code), _) => code.to_owned(),
        (Outcome::Refused, None, Some(status)) => status.to_string(),
        _ => outcome.as_str().to_owned(),
    }
}

/// The host of an origin, and its port.
fn address_of(origin: &str) -> (&str, u16) {
    let (scheme, authority) = origin.split_once("://").unwrap_or(("https", origin));
    let usual = if scheme == "http" { 80 } else { 443 };
    match authority.rsplit_once(':').map(|(host, port)| (host, port.parse())) {
        Some((host, Ok(port))) => (host, port),
        _ => (authority, usual),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_an_address_and_a_port() {
        assert_eq!(address_of("https://api.mch.weixin.qq.com"), ("api.mch.weixin.qq.com", 443));
        assert_eq!(address_of("http://127.0.0.1:8080"), ("127.0.0.1", 8080));
        assert_eq!(address_of("http://[::1]:8080"), ("[::1]", 8080));
        assert_eq!(address_of("http://[::1]"), ("[::1]", 80));
    }
}
