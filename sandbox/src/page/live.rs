//! The page is told that something has changed: server-sent events.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::Response;
use futures_util::stream;
use tokio::sync::watch::Receiver;

use crate::app::App;
use crate::changes::CLOSING;
use crate::reply::Reply;

/// One event at the beginning, and one whenever something has changed, with its number.
pub(super) async fn events(State(app): State<Arc<App>>) -> Response<Body> {
    let changes = stream::unfold((app.changes.watch(), true), |(mut changes, is_first)| async move {
        let number = next(&mut changes, is_first).await?;
        let event = Bytes::from(format!("event: changed\ndata: {number}\n\n"));
        Some((Ok::<_, Infallible>(event), (changes, false)))
    });
    let reply = Reply::file("text/event-stream", Vec::new()).with_header("Cache-Control", "no-store");
    reply.into_response().map(|_| Body::from_stream(changes))
}

async fn next(changes: &mut Receiver<u64>, is_first: bool) -> Option<u64> {
    if !is_first {
        changes.changed().await.ok()?;
    }
    let number = *changes.borrow_and_update();
    (number != CLOSING).then_some(number)
}
