//! One operation with its fields.

use wechatpay::catalog::{self, Entry, Kind};
use wechatpay::endpoint::Operation;
use wechatpay::model::{Model, Place};

use super::fields::{Row, rows};
use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::refusal::Refusal;

const COLUMNS: &[Column] =
    &[("Field", "字段"), ("Type", "类型"), ("Required", "必填"), ("In", "位置"), ("Values", "枚举值")];

/// The operation of a method and a path as documented.
pub(super) fn section(method: &str, path: &str, lang: Lang) -> Result<Html, Refusal> {
    let (entry, operation) = find(method, path)
        .ok_or_else(|| Refusal::new(404, "NOT_FOUND", format!("there is no {method} {path}")))?;
    let mut html = Html::new(lang);
    html.raw("<section id=\"operation\"><h2>").text(lang.say(operation.english, operation.title));
    html.raw("</h2><p>").code(&format!("{method} {path}")).raw("</p><p>");
    html.code(&format!("wechatpay::{}", entry.module)).raw("</p>");
    if let Some(deprecated) = operation.deprecated {
        html.raw("<p>").text(deprecated).raw("</p>");
    }
    html.raw("</section>");
    fields(&mut html, "request", ("Request", "请求参数"), (entry.blank)().as_mut());
    fields(&mut html, "response", ("Response", "应答参数"), (entry.blank_response)().as_mut());
    Ok(html)
}

fn find(method: &str, path: &str) -> Option<(&'static Entry, &'static Operation)> {
    catalog::entries().find_map(|entry| match entry.kind {
        Kind::Endpoint(it) if it.path == path && it.method.as_str() == method => Some((entry, it)),
        _ => None,
    })
}

fn fields(html: &mut Html, id: &'static str, title: Column, model: &mut dyn Model) {
    let rows = rows(model);
    html.table(id, title, COLUMNS, |html| {
        for row in &rows {
            write(html, row);
        }
        rows.len()
    });
}

fn write(html: &mut Html, row: &Row) {
    let place = match row.place {
        Place::Body => "body",
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::File => "file",
    };
    html.row(Standing::Done).begin_cell().code(&row.name).raw("</td>").cell(row.kind);
    html.cell(if row.required { html.lang().say("yes", "是") } else { "" });
    html.cell(place).cell(&row.values.join(" · ")).raw("</tr>");
}
