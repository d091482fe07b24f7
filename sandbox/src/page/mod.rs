//! The page for people: what happened, and buttons for what the customer and the operator do.

mod checkout;
mod detail;
mod fields;
mod glance;
mod html;
mod live;
mod look;
mod notifications;
mod openapi;
mod operations;
mod orders;
mod requests;
mod waiting;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use axum::routing::get;
use serde_json::json;

use crate::app::App;
use crate::clock;
use crate::reply::Reply;
use crate::text::query_pairs;
use html::{Html, escape};
use look::{Lang, Look};

/// The routes of the page and of what it is made of.
pub(crate) fn routes() -> Router<Arc<App>> {
    const PICO: &str = include_str!("vendor/pico.jade.min.css");
    Router::new()
        .route("/", get(overview))
        .route("/sandbox/operations", get(search))
        .route("/sandbox/operation", get(operation))
        .route("/openapi.json", get(openapi))
        .route("/sandbox/checkout", get(checkout))
        .route("/sandbox/events", get(live::events))
        .route("/sandbox/pico.css", get(async || asset("text/css", PICO)))
        .route("/sandbox/page.css", get(async || asset("text/css", include_str!("page.css"))))
        .route("/sandbox/page.js", get(async || asset("text/javascript", include_str!("page.js"))))
}

fn asset(content_type: &'static str, text: &'static str) -> Response<Body> {
    Reply::file(content_type, text.as_bytes().to_vec()).into_response()
}

/// The policy of what may run and be loaded: what is from this program.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A whole page.
fn page(app: &App, look: Look, title: &str, head: &Html, main: &Html) -> Response<Body> {
    let theme = look.theme.map(|theme| format!(" data-theme=\"{theme}\"")).unwrap_or_default();
    let html = format!(
        "<!DOCTYPE html><html lang=\"{}\"{theme}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/sandbox/pico.css\">\
         <link rel=\"stylesheet\" href=\"/sandbox/page.css\"><script src=\"/sandbox/page.js\" defer></script>\
         </head><body data-changes=\"{}\">{}<main>{}</main></body></html>",
        look.lang.name(),
        escape(title),
        app.changes.count(),
        head.as_str(),
        main.as_str(),
    );
    Reply::file("text/html; charset=utf-8", html.into_bytes())
        .with_header("Content-Security-Policy", POLICY)
        .with_header("Referrer-Policy", "no-referrer")
        .with_header("Cache-Control", "no-store")
        .into_response()
}

/// The parts of the page that one can go to, and their keys.
const PARTS: [(&str, &str, &str); 6] = [
    ("/#orders", "Orders", "订单"),
    ("/#refunds", "Refunds", "退款"),
    ("/#others", "Transfers", "转账"),
    ("/#notifications", "Notifications", "通知"),
    ("/#requests", "Requests", "请求"),
    ("/sandbox/operations", "Operations", "接口"),
];

fn header(app: &App, lang: Lang) -> Html {
    let mut html = Html::new(lang);
    html.raw("<header><div class=\"bar\"><h1><a href=\"/\">").say("WeChat Pay sandbox", "微信支付沙箱");
    html.raw("</a></h1><nav aria-label=\"").say("Parts", "导航").raw("\">");
    for (href, english, chinese) in PARTS {
        html.raw("<a href=\"").raw(href).raw("\">").say(english, chinese).raw("</a>");
    }
    html.raw("</nav><div class=\"look\"><span id=\"live\" role=\"status\" title=\"");
    html.say("Live", "实时更新").raw("\"></span><button type=\"button\" id=\"lang\" data-lang=\"");
    html.raw(lang.say("zh", "en")).raw("\" lang=\"").raw(lang.say("zh-CN", "en")).raw("\">");
    html.raw(lang.say("中文", "English")).raw("</button><button type=\"button\" id=\"theme\" title=\"");
    html.say("Dark or light", "深色或浅色").raw("\" aria-label=\"").say("Dark or light", "深色或浅色");
    html.raw("\">◐</button></div></div><div class=\"bar clock\" id=\"clock\" data-live><p>");
    html.say("Merchant ", "商户 ").code(app.merchant.id()).raw("</p><p>").say("Clock ", "时钟 ");
    html.code(&clock::date_and_time(app.clock.now())).raw("</p><p class=\"turn\">");
    html.button_saying(("Now", "现在"), "clock", &json!({ "time": "now" }));
    html.button_saying(("Next event", "下一事件"), "step", &json!({}));
    for (label, seconds) in [("+15 s", 15), ("+1 min", 60), ("+1 h", 3600)] {
        html.button(label, "advance", &json!({ "seconds": seconds }));
    }
    html.button_saying(("+1 day", "+1 天"), "advance", &json!({ "seconds": 86_400 }));
    html.raw("</p></div></header>");
    html
}

/// The filter of all lists.
fn filter(lang: Lang) -> Html {
    let mut html = Html::new(lang);
    html.raw("<form id=\"filter\" role=\"search\"><input type=\"search\" id=\"find\" aria-label=\"");
    html.say("Filter", "筛选").raw("\" placeholder=\"").say("Filter (press /)", "筛选（按 /）");
    html.raw("\"><select id=\"standing\" aria-label=\"").say("State", "状态").raw("\"><option value=\"\">");
    html.say("all", "全部").raw("</option><option value=\"waiting\">").say("waiting", "待处理");
    html.raw("</option><option value=\"done\">")
        .say("done", "已完成")
        .raw("</option><option value=\"failed\">");
    html.say("failed", "失败").raw("</option></select></form>");
    html
}

/// Where a scene is put in and played.
fn scene(lang: Lang) -> Html {
    let mut html = Html::new(lang);
    html.raw("<section id=\"scene\"><details><summary>").say("Play a scene", "运行场景");
    html.raw("</summary><form id=\"play\"><textarea id=\"scene-text\" rows=\"10\" spellcheck=\"false\" aria-label=\"");
    html.say("Scene", "场景").raw("\">[[step]]\norder = { out_trade_no = \"scene-0001\", total = 4200 }\n\n");
    html.raw("[[step]]\npay = { what = \"scene-0001\" }\n</textarea><button>").say("Play", "运行");
    html.raw("</button></form><pre id=\"played\" aria-live=\"polite\"></pre></details></section><p class=\"keys\"><kbd>/</kbd> ");
    html.say("filter", "筛选")
        .raw(" · <kbd>1</kbd>–<kbd>6</kbd> ")
        .say("parts", "导航")
        .raw(" · <kbd>l</kbd> ");
    html.say("language", "语言").raw(" · <kbd>t</kbd> ").say("theme", "主题").raw("</p>");
    html
}

async fn overview(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    let look = Look::of(&headers);
    let lang = look.lang;
    let (records, filter) = (app.log.latest(), filter(lang));
    let asked = requests::section(&records, lang);
    let sections = app.quietly(move |turn| {
        let mut html = glance::section(turn, lang, &records)?;
        html.append(&filter);
        html.append(&orders::section(turn, lang)?);
        html.append(&waiting::section(turn, lang)?);
        html.append(&notifications::section(turn, lang)?);
        Ok(html)
    });
    match sections.await {
        Ok(mut html) => {
            html.append(&asked);
            html.append(&scene(lang));
            let title = lang.say("WeChat Pay sandbox", "微信支付沙箱");
            page(&app, look, title, &header(&app, lang), &html)
        }
        Err(refusal) => Reply::from(refusal).into_response(),
    }
}

/// The first value of a parameter of the query string.
fn parameter(query: Option<&str>, name: &str) -> String {
    let pairs = query.and_then(query_pairs).unwrap_or_default();
    pairs.into_iter().find(|(other, _)| other == name).map(|(_, value)| value).unwrap_or_default()
}

async fn search(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response<Body> {
    let look = Look::of(&headers);
    let found = operations::section(&parameter(query.as_deref(), "q"), look.lang);
    page(&app, look, look.lang.say("Operations", "接口"), &header(&app, look.lang), &found)
}

/// One operation with its fields.
async fn operation(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response<Body> {
    let look = Look::of(&headers);
    let of = |name| parameter(query.as_deref(), name);
    match detail::section(&of("method"), &of("path"), look.lang) {
        Ok(html) => page(&app, look, look.lang.say("Operation", "接口"), &header(&app, look.lang), &html),
        Err(refusal) => Reply::from(refusal).into_response(),
    }
}

/// All operations as one document.
async fn openapi(State(app): State<Arc<App>>) -> Response<Body> {
    // It is long: others are answered meanwhile.
    let url = app.url.clone();
    let made = tokio::task::spawn_blocking(move || Reply::from(openapi::document(&url)).unsigned()).await;
    made.unwrap_or_else(|_| Reply::bare(500)).into_response()
}

/// The phone's side: one payment, and its button.
async fn checkout(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response<Body> {
    let look = Look::of(&headers);
    let of = |name| parameter(query.as_deref(), name);
    let (prepay_id, redirect_url) = (of("prepay_id"), of("redirect_url"));
    let lang = look.lang;
    match app.quietly(move |turn| checkout::section(turn, lang, &prepay_id, &redirect_url)).await {
        Ok(html) => page(&app, look, lang.say("Pay", "支付"), &Html::new(lang), &html),
        Err(refusal) => Reply::from(refusal).into_response(),
    }
}
