//! A scene that is posted.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Response};
use serde_json::{Value, json};

use crate::app::App;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::{Scene, play};
use crate::text::text;

/// Plays `{"name": "refund.toml", "text": "[[step]] …"}`.
pub(super) async fn post(State(app): State<Arc<App>>, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let json = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let Some(written) = body.get("text").and_then(Value::as_str).filter(|_| json) else {
        let words = "application/json with a scene's text is expected";
        return Reply::from(Refusal::new(400, "PARAM_ERROR", words)).into_response();
    };
    let name = match text(&body, "/name") {
        "" => "scene",
        name => name,
    };
    let played = match Scene::parse(name, written) {
        Ok(scene) => play::play(&app, &scene).await,
        Err(error) => Err(error),
    };
    let reply = match played {
        Ok(steps) => {
            let steps =
                steps.iter().map(|step| json!({ "line": step.line, "act": step.act, "answer": step.answer }));
            Reply::from(json!({ "steps": steps.collect::<Vec<_>>() }))
        }
        Err(error) => Reply::from(Refusal::new(400, "SCENE", error.to_string())),
    };
    reply.into_response()
}
