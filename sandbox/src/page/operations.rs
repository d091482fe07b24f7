//! All operations, by title, URL and Rust path.

use wechatpay::catalog::{self, Entry, Kind};

use super::html::Html;
use crate::products;
use crate::routes::Route;

/// How many are shown.
const SHOWN: usize = 200;

pub(super) fn section(query: &str) -> Html {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let found: Vec<Route> = routes().filter(|route| fits(*route, &words)).collect();
    let mut html = Html::default();
    html.raw("<form id=\"search\" action=\"/sandbox/operations\"><input name=\"q\" autofocus value=\"");
    html.text(query).raw("\" placeholder=\"title, URL or Rust path\"><button>Search</button></form><p>");
    html.text(&format!("{} of {}", found.len(), routes().count())).raw("</p>");
    let columns = &["Title", "URL", "Rust", ""];
    html.table("operations", "Operations", columns, |html| {
        for route in found.iter().take(SHOWN) {
            let operation = route.operation;
            html.raw("<tr>").cell(&format!("{} · {}", operation.english, operation.title));
            html.raw("<td>")
                .code(&format!("{} {}", operation.method.as_str(), operation.path))
                .raw("</td><td>");
            html.code(&format!("wechatpay::{}", route.entry.module)).raw("</td>");
            html.cell(if products::is_played(*route) { "played through" } else { "answered" }).raw("</tr>");
        }
        found.len()
    });
    html
}

fn routes() -> impl Iterator<Item = Route> {
    catalog::entries().filter_map(|entry: &'static Entry| match entry.kind {
        Kind::Endpoint(operation) => Some(Route { entry, operation }),
        Kind::Notification(_) => None,
    })
}

/// Whether every word is in the title, the URL or the Rust path.
fn fits(route: Route, words: &[String]) -> bool {
    let operation = route.operation;
    let text = format!(
        "{} {} {} {} wechatpay::{}",
        operation.english,
        operation.title,
        operation.method.as_str(),
        operation.path,
        route.entry.module
    );
    let text = text.to_lowercase();
    words.iter().all(|word| text.contains(word))
}
