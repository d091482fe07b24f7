//! The page for people: what happened, and buttons for what the customer and the operator do.

mod html;
mod notifications;
mod operations;
mod orders;
mod requests;
mod waiting;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::Response;
use axum::routing::get;

use crate::app::App;
use crate::clock;
use crate::reply::Reply;
use crate::text::query_pairs;
use html::{Html, escape};

/// The routes of the page and of what it is made of.
pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(overview))
        .route("/sandbox/operations", get(search))
        .route("/sandbox/checkout", get(checkout))
        .route("/sandbox/page.css", get(async || asset("text/css", include_str!("page/page.css"))))
        .route("/sandbox/page.js", get(async || asset("text/javascript", include_str!("page/page.js"))))
}

fn asset(content_type: &'static str, text: &'static str) -> Response<Body> {
    Reply::file(content_type, text.as_bytes().to_vec()).into_response()
}

/// A whole page. Nothing in it runs that is not from this program.
fn page(app: &App, title: &str, main: &Html) -> Response<Body> {
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title>\
         <link rel=\"stylesheet\" href=\"/sandbox/page.css\"><script src=\"/sandbox/page.js\" defer></script>\
         </head><body>{}<main>{}</main></body></html>",
        escape(title),
        header(app).as_str(),
        main.as_str(),
    );
    let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'";
    Reply::file("text/html; charset=utf-8", html.into_bytes())
        .with_header("Content-Security-Policy", policy)
        .with_header("Cache-Control", "no-store")
        .into_response()
}

fn header(app: &App) -> Html {
    let mut html = Html::default();
    html.raw("<header><h1><a href=\"/\">WeChat Pay sandbox</a></h1><nav><a href=\"/#orders\">Orders</a>");
    html.raw("<a href=\"/#notifications\">Notifications</a><a href=\"/#requests\">Requests</a>");
    html.raw("<a href=\"/sandbox/operations\">Operations</a></nav><p>Merchant ");
    html.code(app.merchant.id()).raw(" certificate ").code(app.merchant.serial()).raw("</p><p>Clock ");
    html.code(&clock::date_and_time(app.clock.now())).raw(" ");
    for (label, seconds) in [("+15 s", 15), ("+1 min", 60), ("+1 h", 3600), ("+1 day", 86_400)] {
        html.button(label, "advance", &serde_json::json!({ "seconds": seconds }));
    }
    html.raw("</p></header>");
    html
}

async fn overview(State(app): State<Arc<App>>) -> Response<Body> {
    let sections = app.quietly(|turn| {
        let mut html = orders::section(turn)?;
        html.append(&waiting::section(turn)?);
        html.append(&notifications::section(turn)?);
        Ok(html)
    });
    match sections.await {
        Ok(mut html) => {
            html.append(&requests::section(&app.log.latest()));
            page(&app, "WeChat Pay sandbox", &html)
        }
        Err(refusal) => Reply::from(refusal).into_response(),
    }
}

/// The first value of a parameter of the query string.
fn parameter(query: Option<&str>, name: &str) -> String {
    let pairs = query.and_then(query_pairs).unwrap_or_default();
    pairs.into_iter().find(|(other, _)| other == name).map(|(_, value)| value).unwrap_or_default()
}

async fn search(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Response<Body> {
    page(&app, "Operations", &operations::section(&parameter(query.as_deref(), "q")))
}

/// Where an H5 payment leads: one order, and its button.
async fn checkout(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Response<Body> {
    let prepay_id = parameter(query.as_deref(), "prepay_id");
    match app.quietly(move |turn| orders::checkout(turn, &prepay_id)).await {
        Ok(html) => page(&app, "Pay", &html),
        Err(refusal) => Reply::from(refusal).into_response(),
    }
}
