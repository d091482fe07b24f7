//! Exchanges recorded into a file, without what is secret or personal, and played back from it.

mod play;
mod redact;

use std::error::Error;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::{Request, Response, header};
use serde_json::{Value, json};

use self::redact::{Redactor, shape};
use super::asked::Asked;
use crate::chain::unsaid;
use crate::keyring;
use crate::observe::{Purpose, Target};
use crate::transport::{Body, BoxFuture, Stage, Transport, TransportError};
use crate::xml;

/// A transport that passes requests on to another, and writes what goes by into a file, a line of JSON an exchange.
///
/// What is written is the shape of things: numbers below ten milliards, truth values, times, and words in capitals
/// where a state, type or code belongs. Any other text has a stand-in, `openid-1`, the same for the same text, so
/// that what belonged together still does: names, numbers of people, cards, orders and merchants, tokens, addresses,
/// and all that was encrypted. No header is written but the type of the contents, and so no signature; of a
/// file only its length. What the client fetches for itself (certificates, v2's bank key) is not written at all.
///
/// ```no_run
/// # fn example(transport: std::sync::Arc<dyn wechatpay::transport::Transport>)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
/// use wechatpay::testing::{Mock, Recorder};
///
/// // Once, against the sandbox or WeChat Pay: the client's transport, and a file.
/// let recorder = Recorder::create(transport, "tests/refund.jsonl")?;
/// let builder = wechatpay::Client::builder().transport(Arc::new(recorder));
///
/// // In tests, ever after.
/// let mock = Mock::start()?;
/// mock.play("tests/refund.jsonl")?;
/// # Ok(()) }
/// ```
pub struct Recorder {
    inner: Arc<dyn Transport>,
    state: Arc<Mutex<State>>,
}

struct State {
    file: File,
    redactor: Redactor,
}

impl Recorder {
    /// Records what goes through `transport` into a file, in place of what is there.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn create(transport: Arc<dyn Transport>, path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let file = OpenOptions::new().write(true).create(true).truncate(true).open(path);
        let state = State { file: file.map_err(RecordingError::File)?, redactor: Redactor::default() };
        Ok(Self { inner: transport, state: Arc::new(Mutex::new(state)) })
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let asked = Asked { target: head.extensions.get::<Target>().copied(), head, body };
            let request = Request::from_parts(asked.head.clone(), asked.body.clone());
            let purpose = asked.target.map(|target| target.purpose);
            if matches!(purpose, Some(Purpose::Certificates | Purpose::BankKey)) {
                return self.inner.send(request).await;
            }
            match self.inner.send(request).await {
                Ok(response) => {
                    let (head, mut pieces) = response.into_parts();
                    let mut whole = BytesMut::new();
                    while let Some(piece) = pieces.next().await {
                        whole.extend_from_slice(&piece?);
                    }
                    let body = whole.freeze();
                    self.write(&asked, &Ok((&head, &body)));
                    Ok(Response::from_parts(head, Body::full(body)))
                }
                Err(error) => {
                    self.write(&asked, &Err(error.stage()));
                    Err(error)
                }
            }
        })
    }
}

impl Recorder {
    /// Writes an exchange. The call goes on where that fails: it has a story of its own.
    fn write(&self, asked: &Asked, answer: &Result<(&http::response::Parts, &Bytes), Stage>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { file, redactor } = &mut *state;
        let mut line = exchange(asked, answer, redactor).to_string();
        line.push('\n');
        if let Err(error) = file.write_all(line.as_bytes()).and_then(|()| file.flush()) {
            tracing::error!(%error, "an exchange was not recorded");
        }
    }
}

fn exchange(
    asked: &Asked,
    answer: &Result<(&http::response::Parts, &Bytes), Stage>,
    redactor: &mut Redactor,
) -> Value {
    let path = asked.target.and_then(|target| target.path);
    // A path of its own is a text like any other.
    let address = path.is_none().then(|| redactor.address(asked.path_and_query()));
    let mut line = json!({
        "method": asked.head.method.as_str(),
        "purpose": asked.target.map(|target| path.map_or(target.label(), |_| "call")),
        "path": path,
        "address": address,
        "request": redactor.value("request", &shape(asked)),
    });
    let answered = match answer {
        Err(stage) => {
            [("failed", json!(if *stage == Stage::Connect { "unconnected" } else { "broken" }))].into()
        }
        Ok((head, body)) => answer_of(head, body, redactor),
    };
    for (name, value) in answered {
        line[name] = value;
    }
    line
}

fn answer_of(
    head: &http::response::Parts,
    body: &Bytes,
    redactor: &mut Redactor,
) -> Vec<(&'static str, Value)> {
    let mut line = vec![
        ("status", json!(head.status.as_u16())),
        ("signed", json!(head.headers.contains_key(keyring::SIGNATURE))),
    ];
    let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    line.push(("content_type", json!(kind.map(|kind| kind.split(';').next().unwrap_or_default()))));
    if body.is_empty() {
        // Nothing to write.
    } else if let Ok(value @ Value::Object(_)) = serde_json::from_slice(body) {
        line.push(("json", redactor.value("answer", &value)));
    } else if let Ok(document) = xml::read(body) {
        let fields: Vec<Value> = document
            .iter()
            .filter(|(name, _)| *name != "sign")
            .map(|(name, text)| json!([name, redactor.text(name, text)]))
            .collect();
        line.push(("xml", json!(fields)));
        if document.get("sign").is_some() {
            line.push(("sign", json!(true)));
        }
    } else {
        line.push(("file", json!(body.len())));
    }
    line
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}

/// A recording that cannot be written or played.
#[derive(Debug)]
#[non_exhaustive]
pub enum RecordingError {
    /// The file cannot be opened or read.
    File(std::io::Error),
    /// A line of it is no exchange.
    Line {
        /// Its number, from 1.
        number: usize,
        /// The fault.
        problem: String,
    },
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => write!(f, "the recording: {error}"),
            Self::Line { number, problem } => write!(f, "the recording, line {number}: {problem}"),
        }
    }
}

impl Error for RecordingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::File(error) => Some(error),
            Self::Line { .. } => None,
        };
        unsaid(self, source)
    }
}
