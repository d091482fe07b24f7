//! The customer and the operator over HTTP, for programs that are not written in Rust: JSON under
//! `/sandbox/`.

mod act;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes below `/sandbox`.
pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new().route("/{what}", get(view::show)).route("/{what}", post(act::act))
}
