//! HTTP in front of it all.

pub(crate) mod door;
pub(crate) mod names;
pub(crate) mod tls;
pub(crate) mod wire;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, HeaderName, Method, Response, Uri};
use axum::middleware::from_fn_with_state;
use wechatpay::endpoint::Operation;

use crate::admin;
use crate::app::{App, request_id, wanted_key};
use crate::faults::Fault;
use crate::gate;
use crate::log::Record;
use crate::page;
use crate::refusal::Refusal;
use crate::reply::{REQUEST_ID, Reply};
use crate::routes::{Found, Route};
use crate::text::beginning;
use names::{Names, authority};
use wire::Peer;

/// The bytes that a request may have; the largest documented upload is 20 MB.
const LARGEST: usize = 32 * 1024 * 1024;

/// How much of a body is kept for people to look at.
const SHOWN: usize = 4096;

/// All that is answered. What is the sandbox's own is answered by its own names alone.
pub(crate) fn router(app: Arc<App>, names: &Names) -> Router {
    let own = Router::new().merge(page::routes()).nest("/sandbox", admin::routes());
    let own = own.layer(from_fn_with_state(names.clone(), names::check));
    own.fallback(operation).with_state(app)
}

/// A request as it came.
struct Arrived<'a> {
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    body: &'a [u8],
    peer: &'a Peer,
}

/// The end of a request.
struct Outcome {
    reply: Reply,
    /// For the log: what should have been signed, where the signature is wrong.
    string_to_sign: Option<String>,
    /// The operation, where it is known.
    operation: Option<&'static Operation>,
    fault: Option<Fault>,
}

impl Outcome {
    fn bare(status: u16) -> Self {
        Self { reply: Reply::bare(status), string_to_sign: None, operation: None, fault: None }
    }
}

/// Any path that is not the sandbox's own is WeChat Pay's.
async fn operation(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return Reply::bare(413).into_response();
    };
    let arrived =
        Arrived { method: &parts.method, uri: &parts.uri, headers: &parts.headers, body: &body, peer: &peer };
    let outcome = match app.routes.find(parts.method.as_str(), parts.uri.path()) {
        Found::Nothing => Outcome::bare(404),
        Found::OtherMethod => Outcome::bare(405),
        Found::Operation(route, parameters) => called(&app, &arrived, route, parameters).await,
    };
    if matches!(outcome.fault, Some(Fault::Reset | Fault::ResetAfterwards)) {
        peer.cut();
    }
    let request_id = request_id(&outcome.reply);
    let reply = outcome.reply.with_header(REQUEST_ID, request_id.clone());
    app.log.push(Record {
        number: 0,
        at: app.clock.now(),
        method: parts.method.to_string(),
        target: beginning(target(&parts.uri), SHOWN).to_owned(),
        title: outcome.operation.map_or("", |operation| operation.title),
        english: outcome.operation.map_or("", |operation| operation.english),
        request_id,
        status: reply.status,
        request: shown(&body),
        answer: shown(&reply.body),
        string_to_sign: outcome.string_to_sign,
        fault: outcome.fault,
        authorization: header(&parts.headers, AUTHORIZATION).map(str::to_owned),
    });
    app.changes.tell();
    reply.into_response()
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn target(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str)
}

/// An operation is called, and what is to go wrong does.
async fn called(
    app: &Arc<App>,
    arrived: &Arrived<'_>,
    route: Route,
    parameters: Vec<(&'static str, String)>,
) -> Outcome {
    let operation = Some(route.operation);
    let fault = app.faults.of_operation(route.operation.path);
    match &fault {
        Some(Fault::Latency(by)) => tokio::time::sleep(*by).await,
        Some(Fault::Reset) => return Outcome { operation, fault, ..Outcome::bare(500) },
        Some(Fault::Status(status)) => {
            let reply = broken(*status);
            return Outcome { operation, fault, reply, string_to_sign: None };
        }
        _ => {}
    }
    let (reply, string_to_sign) = answered(app, arrived, route, parameters, fault.clone()).await;
    let reply = match &fault {
        Some(Fault::StatusAfterwards(status)) => broken(*status),
        _ => reply,
    };
    Outcome { reply, string_to_sign, operation, fault }
}

async fn answered(
    app: &Arc<App>,
    arrived: &Arrived<'_>,
    route: Route,
    parameters: Vec<(&'static str, String)>,
    fault: Option<Fault>,
) -> (Reply, Option<String>) {
    let Arrived { method, uri, headers, body, peer } = *arrived;
    let target = target(uri);
    let origin = app.origin(authority(uri, headers).as_ref(), peer.is_secure());
    if route.is_v2() {
        let incoming = gate::v2::Incoming { route, target, headers, body, shown: &peer.shown, origin };
        return (incoming.answer(app, fault).await, None);
    }
    let incoming = gate::v3::Incoming {
        route,
        method: method.as_str(),
        target,
        parameters,
        headers,
        body,
        origin,
        fault: fault.clone(),
    };
    match incoming.answer(app).await {
        Ok(reply) => {
            let signed = app.sign(reply, wanted_key(headers), fault.as_ref());
            (if route.operation.is_brands() { signed.of_brand() } else { signed }, None)
        }
        Err(unauthorized) => (Reply::from(unauthorized.refusal), unauthorized.string_to_sign),
    }
}

/// A server that fails: WeChat Pay itself, or a gateway before it.
fn broken(status: u16) -> Reply {
    let own = match status {
        429 => Some(Refusal::new(429, "FREQUENCY_LIMITED", "频率超限，请降低请求频率")),
        500 => Some(Refusal::system_error()),
        _ => None,
    };
    if let Some(refusal) = own {
        return Reply::from(Refusal { signed: false, ..refusal });
    }
    let page = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\r\n");
    Reply { status, ..Reply::file("text/html", page.into_bytes()) }
}

/// The beginning of a body, if it is text.
fn shown(body: &[u8]) -> String {
    match std::str::from_utf8(body) {
        Ok(text) => beginning(text, SHOWN).to_owned(),
        Err(_) => format!("({} bytes)", body.len()),
    }
}
