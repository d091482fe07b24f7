//! All operations, by title, URL and Rust path.

use wechatpay::catalog::{self, Entry, Kind};

use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::products;
use crate::routes::Route;

/// How many are shown.
const SHOWN: usize = 200;

const COLUMNS: &[Column] = &[("Title", "标题"), ("URL", "URL"), ("Rust", "Rust"), ("Here", "沙箱")];

pub(super) fn section(query: &str, lang: Lang) -> Html {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let found: Vec<Route> = routes().filter(|route| fits(*route, &words)).collect();
    let mut html = Html::new(lang);
    html.raw("<form id=\"search\" role=\"search\" action=\"/sandbox/operations\"><input type=\"search\" name=\"q\" value=\"");
    html.text(query).raw("\" placeholder=\"").say("title, URL or Rust path", "标题、URL 或 Rust 路径");
    html.raw("\"><button>").say("Search", "搜索").raw("</button></form><p>");
    html.text(&format!("{} / {}", found.len(), routes().count())).raw(" · <a href=\"/openapi.json\">");
    html.say("all as OpenAPI", "全部（OpenAPI）").raw("</a></p>");
    html.table("operations", ("Operations", "接口"), COLUMNS, |html| {
        found.iter().take(SHOWN).for_each(|route| row(html, *route));
        found.len()
    });
    html
}

fn row(html: &mut Html, route: Route) {
    let operation = route.operation;
    html.row(Standing::Done).cell(&format!("{} · {}", operation.english, operation.title)).begin_cell();
    let (method, path) = (operation.method.as_str(), operation.path);
    html.raw("<a href=\"/sandbox/operation?method=").text(method).raw("&amp;path=").text(path).raw("\">");
    html.code(&format!("{method} {path}")).raw("</a></td>").begin_cell();
    html.code(&format!("wechatpay::{}", route.entry.module)).raw("</td>");
    let words = if products::is_played(route) {
        ("played through", "完整模拟")
    } else {
        ("answered", "只应答")
    };
    html.cell(html.lang().say(words.0, words.1)).raw("</tr>");
}

fn routes() -> impl Iterator<Item = Route> {
    catalog::entries().filter_map(|entry: &'static Entry| match entry.kind {
        Kind::Endpoint(operation) => Some(Route { entry, operation }),
        Kind::Notification(_) => None,
    })
}

/// True if every word is in the title, the URL or the Rust path.
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
