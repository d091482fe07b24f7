//! The customer and the operator over HTTP, for programs that are not written in Rust: JSON under
//! `/sandbox/`.

pub(crate) mod act;
mod rules;
mod scene;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes below `/sandbox`.
pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/scene", post(scene::post))
        .route("/{what}", get(view::show))
        .route("/{what}", post(act::act))
}
