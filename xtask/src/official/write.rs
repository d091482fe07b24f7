//! Writes a page's facts in the form they are read from.

use std::fmt::Write as _;

use super::{Answer, Bounds, Description, Page, Part, Row, Serves, Time};

/// The page as `spec/official/` keeps it: [`super::read`] reads the same facts from it.
#[must_use]
pub fn write(page: &Page) -> String {
    let mut out = front(page);
    for table in &page.tables {
        let _ = write!(out, "\n## {}\n", table.part.heading());
        if table.part == Part::Response {
            out.push_str("200 OK\n\n");
        }
        out.push_str("| 参数名 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n");
        for row in &table.rows {
            out.push_str(&line(row));
        }
    }
    match page.answer {
        Answer::Document => {}
        Answer::Empty => out.push_str("\n## 应答参数\n204 无应答包体\n"),
        Answer::File => out.push_str("\n## 应答参数\n返回二进制流\n"),
    }
    if !page.errors.is_empty() {
        out.push_str("\n## 错误码\n| 状态码 | 错误码 |\n| --- | --- |\n");
        for error in &page.errors {
            let _ = writeln!(out, "| {} | {} |", error.status, error.code);
        }
    }
    for sample in &page.samples {
        let heading = if sample.part == Part::Body { "请求示例" } else { "应答示例" };
        let json = serde_json::to_string_pretty(&sample.json).unwrap_or_default();
        let _ = write!(out, "\n## {heading}\n```json\n{json}\n```\n");
    }
    out
}

fn front(page: &Page) -> String {
    let mut out = String::from("---\n");
    let mut put = |name: &str, value: &str| {
        let _ = writeln!(out, "{name}: {value}");
    };
    put("url", &page.url);
    put("doc_id", &page.doc_id);
    put("title", &page.title);
    put("product", &page.product);
    match &page.serves {
        Serves::Call(method, path) => {
            put("http_method", method.verb());
            put("request_path", path);
        }
        Serves::Events(events) => put("event_type", &events.join(", ")),
    }
    page.domain.iter().for_each(|domain| put("domain", domain));
    page.updated.iter().for_each(|updated| put("updated", updated));
    out.push_str("---\n");
    out
}

fn line(row: &Row) -> String {
    format!("| {} | {} | {} | {} |\n", row.dotted(), row.ty.word(), row.required, description(&row.says))
}

fn description(says: &Description) -> String {
    let mut text = format!("【{}】", says.label);
    if let Some(unit) = says.unit {
        let _ = write!(text, " (单位:{})", unit.word());
    }
    if let Some(tag) = says.time.map(Time::tag) {
        let _ = write!(text, " ({tag})");
    }
    if says.encrypted {
        text.push_str(" (加密)");
    }
    if says.json {
        text.push_str(" (json)");
    }
    if let Some(length) = says.length {
        let _ = write!(text, " ({}~{}个字符)", length.least, length.most);
    }
    if let Some(Bounds { least, most }) = says.bounds {
        let show = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let _ = write!(text, " {}..{}", show(least), show(most));
    }
    for value in &says.values {
        let _ = write!(text, "<br>`{}`：{}", value.value, value.meaning);
    }
    if let Some(only) = &says.constant {
        let _ = write!(text, "<br>{only}");
    }
    text
}
