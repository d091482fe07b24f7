//! HTTP in front of it all.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::Response;

use crate::admin;
use crate::app::{App, REQUEST_ID, request_id, wanted_key};
use crate::gate::Incoming;
use crate::log::Record;
use crate::reply::Reply;
use crate::routes::Found;
use crate::text::beginning;
use crate::v2;

/// The bytes that a request may have; the largest documented upload is 20 MB.
const LARGEST: usize = 32 * 1024 * 1024;

/// How much of a body is kept for people to look at.
const SHOWN: usize = 4096;

pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new().nest("/sandbox", admin::routes()).fallback(operation).with_state(app)
}

/// Any path that is not the sandbox's own is WeChat Pay's.
async fn operation(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return Reply::bare(413).into_response();
    };
    let method = parts.method.as_str();
    let target = parts.uri.path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str);
    let record = Record {
        at: app.clock.now(),
        method: method.to_owned(),
        target: beginning(target, SHOWN).to_owned(),
        request: shown(&body),
        request_id: request_id(),
        ..Record::default()
    };
    let (reply, record) = match app.routes.find(method, parts.uri.path()) {
        Found::Nothing => (Reply::bare(404), record),
        Found::OtherMethod => (Reply::bare(405), record),
        Found::Operation(route, _) if route.is_v2() => {
            let incoming = v2::Incoming { route, target, headers: &parts.headers, body: &body };
            (incoming.answer(&app).await, Record { title: route.operation.title, ..record })
        }
        Found::Operation(route, parameters) => {
            let headers = &parts.headers;
            let incoming = Incoming { route, method, target, parameters, headers, body: &body };
            let record = Record { title: route.operation.title, ..record };
            match incoming.answer(&app).await {
                Ok(reply) => (app.sign(reply, wanted_key(headers)), record),
                Err(unauthorized) => {
                    let unauthorized = *unauthorized;
                    let string_to_sign = unauthorized.string_to_sign;
                    (Reply::from(unauthorized.refusal), Record { string_to_sign, ..record })
                }
            }
        }
    };
    let reply = reply.with_header(REQUEST_ID, record.request_id.clone());
    app.log.push(Record { status: reply.status, answer: shown(&reply.body), ..record });
    reply.into_response()
}

/// The beginning of a body, if it is text.
fn shown(body: &[u8]) -> String {
    match std::str::from_utf8(body) {
        Ok(text) => beginning(text, SHOWN).to_owned(),
        Err(_) => format!("({} bytes)", body.len()),
    }
}
