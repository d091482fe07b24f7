//! The doors of axum.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRef, FromRequest, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;

use super::{Answer, BODY_LIMIT, Notification, NotificationError, Notifications, Protocol, Router};

/// Reads the body within its bound, and opens the notification; what is refused is answered and logged.
impl<S> FromRequest<S> for Notification
where
    Notifications: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let (head, body) = request.into_parts();
        let opened = match read(body).await {
            Ok(body) => Notifications::from_ref(state).open(&head.headers, &body).await,
            Err(error) => Err(error),
        };
        opened.map_err(|error| refuse(&error))
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        http::Response::<Bytes>::from(self).map(Body::from)
    }
}

impl<P: Protocol, S: Clone + Send + Sync + 'static> Router<P, S> {
    /// The router as a route of axum's, for `POST`.
    pub fn into_route<A: Clone + Send + Sync + 'static>(self) -> MethodRouter<A> {
        let router = Arc::new(self);
        post(move |request: Request| {
            let router = Arc::clone(&router);
            async move {
                let (head, body) = request.into_parts();
                let body = match read(body).await {
                    Ok(body) => body,
                    Err(error) => return refuse(&error),
                };
                let request = http::Request::from_parts(head, body);
                Answer::from(router.handle(request).await)
            }
        })
    }
}

fn refuse(error: &NotificationError) -> Answer {
    tracing::warn!(%error, "a notification was refused");
    Answer::from(error)
}

/// Stops reading where there is too much, whatever `Content-Length` says.
async fn read(body: Body) -> Result<Bytes, NotificationError> {
    let mut chunks = body.into_data_stream();
    let mut whole = BytesMut::new();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| NotificationError::Body(error.into()))?;
        if whole.len() + chunk.len() > BODY_LIMIT {
            return Err(NotificationError::TooLarge);
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.freeze())
}
