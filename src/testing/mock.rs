//! The transport that answers by rules.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};

use super::answer::{self, Reply};
use super::asked::Asked;
use super::keys::{Keys, MERCHANT_ID, SERIAL};
use super::rule::{Made, Make};
use crate::client::{Client, ClientBuilder};
use crate::crypto::CryptoError;
use crate::endpoint::{Endpoint, Operation};
use crate::observe::Purpose;
use crate::retry::RetryPolicy;
use crate::transport::{Body, BoxFuture, Stage, Transport, TransportError};

/// A WeChat Pay that is no server: rules, and what was asked. Clones share both.
#[derive(Clone)]
pub struct Mock {
    pub(super) keys: Arc<Keys>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    asked: Vec<Asked>,
    unexpected: Vec<String>,
}

struct Rule {
    name: String,
    /// How often it may answer; any number where it is none.
    times: Option<u32>,
    used: u32,
    make: Make,
}

impl Rule {
    fn is_used_up(&self) -> bool {
        self.times.is_some_and(|times| self.used >= times)
    }
}

impl Mock {
    /// A mock without rules. The keys are made once a process, in a fraction of a second.
    ///
    /// # Errors
    /// [`CryptoError::Library`] where there is no randomness.
    pub fn start() -> Result<Self, CryptoError> {
        Ok(Self { keys: Keys::of_this_process()?, state: Arc::default() })
    }

    /// A client of the merchant 1900000001 that talks to this mock, v3 and v2, and knows its keys. It repeats calls
    /// as any client does, without waiting in between.
    pub fn client(&self) -> ClientBuilder {
        let mut retry = RetryPolicy::default();
        (retry.backoff, retry.longest_backoff) = (std::time::Duration::ZERO, std::time::Duration::ZERO);
        let builder = Client::builder()
            .merchant_id(MERCHANT_ID)
            .certificate_serial(SERIAL)
            .api_v3_key(self.keys.api_v3_key.expose())
            .api_v2_key(self.keys.api_v2_key.expose())
            .retry(retry)
            .transport(Arc::new(self.clone()));
        let public_key = self.keys.platform.public_key().clone();
        builder.with_keys(self.keys.merchant.clone(), Keys::public_key_id().ok(), public_key)
    }

    /// Answers requests of the program's own, [`Client::request`], to a path and query, with a signed JSON.
    pub fn on_request(&self, method: http::Method, path_and_query: &str, json: &serde_json::Value) {
        let (body, name) = (Bytes::from(json.to_string()), format!("{method} {path_and_query}"));
        let path_and_query = path_and_query.to_owned();
        let make = move |asked: &Asked, keys: &Keys| {
            let is_own = asked.target.is_some_and(|target| target.purpose == Purpose::Own);
            if !is_own || asked.head.method != method || asked.path_and_query() != path_and_query {
                return Made::Nothing;
            }
            let reply = Reply::bytes(200, "application/json; charset=utf-8", body.clone());
            reply.signed(asked, keys).map_or_else(Made::Wrong, Made::Reply)
        };
        self.add(name, None, Arc::new(make));
    }

    /// Answers with a file at an address, as an answer of an operation names it. The address must be one of
    /// WeChat Pay's, or the client does not ask there.
    pub fn on_address(&self, address: &str, content: impl Into<Bytes>) {
        let content = content.into();
        let path = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path_and_query = path.find('/').map_or("/", |at| &path[at..]).to_owned();
        let name = format!("GET {path_and_query}");
        let make = move |asked: &Asked, _: &Keys| {
            let is_file = asked.target.is_some_and(|target| target.purpose == Purpose::Address);
            if !is_file || asked.path_and_query() != path_and_query {
                return Made::Nothing;
            }
            Made::Reply(Reply::bytes(200, "application/octet-stream", content.clone()))
        };
        self.add(name, None, Arc::new(make));
    }

    pub(super) fn add(&self, name: String, times: Option<u32>, make: Make) {
        self.state().rules.push(Rule { name, times, used: 0, make });
    }

    /// Adds a rule for the requests of one operation, under its name.
    pub(super) fn add_for(
        &self,
        operation: &'static Operation,
        times: Option<u32>,
        make: impl Fn(&Asked, &Keys) -> Made + Send + Sync + 'static,
    ) {
        let name = format!("{} {}", operation.method.as_str(), operation.path);
        let make = move |asked: &Asked, keys: &Keys| {
            if asked.is_for(operation) { make(asked, keys) } else { Made::Nothing }
        };
        self.add(name, times, Arc::new(make));
    }

    /// The requests of an operation so far, each attempt one, read back from what would have been sent; sensitive
    /// fields are in the clear. One that cannot be read back is none of them, and is told by
    /// [`finished`](Self::finished).
    #[must_use]
    pub fn requests<R: Endpoint>(&self) -> Vec<R> {
        self.asked_of(R::OPERATION).iter().filter_map(|asked| asked.read(&self.keys).ok()).collect()
    }

    /// The requests of an operation so far, as they were sent.
    pub(super) fn asked_of(&self, operation: &Operation) -> Vec<Asked> {
        self.state().asked.iter().filter(|asked| asked.is_for(operation)).cloned().collect()
    }

    /// The number of requests of an operation so far, each attempt one.
    #[must_use]
    pub fn count<R: Endpoint>(&self) -> usize {
        self.state().asked.iter().filter(|asked| asked.is_for(R::OPERATION)).count()
    }

    /// Checks that all went as the rules say: each that has a number of times was used as often, and nothing was asked
    /// that no rule answers.
    ///
    /// # Errors
    /// [`Unfinished`], with a line for each that was not so.
    pub fn finished(&self) -> Result<(), Unfinished> {
        let state = self.state();
        let unused = state.rules.iter().filter(|rule| rule.times.is_some() && !rule.is_used_up());
        let unused = unused.map(|rule| {
            let (used, times) = (rule.used, rule.times.unwrap_or_default());
            format!("the rule for {} was used {used} times of {times}", rule.name)
        });
        let lines: Vec<String> = state.unexpected.iter().cloned().chain(unused).collect();
        if lines.is_empty() { Ok(()) } else { Err(Unfinished { lines }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer of the first rule that has one. Rules are asked without the lock: they are the program's.
    fn answer(&self, asked: &Asked) -> Result<Reply, String> {
        if asked.target.is_some_and(|target| target.purpose == Purpose::BankKey) {
            return answer::bank_key(&self.keys);
        }
        let count = self.state().rules.len();
        for index in 0..count {
            let make = match self.state().rules.get(index) {
                Some(rule) if !rule.is_used_up() => Arc::clone(&rule.make),
                _ => continue,
            };
            match make(asked, &self.keys) {
                Made::Nothing => {}
                Made::Wrong(why) => return Err(format!("{}: {why}", asked.name())),
                Made::Reply(reply) => {
                    let mut state = self.state();
                    // Another call may have used it up meanwhile.
                    if let Some(rule) = state.rules.get_mut(index).filter(|rule| !rule.is_used_up()) {
                        rule.used += 1;
                        return Ok(reply);
                    }
                }
            }
        }
        Err(self.no_rule(asked))
    }

    fn note(&self, asked: Asked, unexpected: Option<&String>) {
        let mut state = self.state();
        state.asked.push(asked);
        state.unexpected.extend(unexpected.cloned());
    }

    fn no_rule(&self, asked: &Asked) -> String {
        let state = self.state();
        let rules = state.rules.iter().map(|rule| {
            let used_up = if rule.is_used_up() { " (used up)" } else { "" };
            format!("{}{used_up}", rule.name)
        });
        let rules: Vec<String> = rules.collect();
        let rules = if rules.is_empty() { "there are none".to_owned() } else { rules.join(", ") };
        format!("the mock has no rule for {}; its rules: {rules}", asked.name())
    }
}

impl Transport for Mock {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let asked = Asked::of(request);
            let reply = self.answer(&asked);
            self.note(asked, reply.as_ref().err());
            // Nothing was sent, and trying again is of no use.
            let unexpected = |why| TransportError::new(Stage::ClientCertificate, Unexpected(why));
            reply.map_err(unexpected)?.send().await
        })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Mock")
            .field("rules", &state.rules.len())
            .field("asked", &state.asked.len())
            .finish_non_exhaustive()
    }
}

/// A request that no rule answers.
#[derive(Debug)]
struct Unexpected(String);

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unexpected {}

/// The things that did not go as the rules of a [`Mock`] say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    lines: Vec<String>,
}

impl Unfinished {
    /// A line for each rule that was used less often than it says, and each request that no rule answers.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("; "))
    }
}

impl Error for Unfinished {}
