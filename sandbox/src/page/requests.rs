//! The latest requests.

use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::clock;
use crate::log::Record;

/// How many are shown.
const SHOWN: usize = 100;

const COLUMNS: &[Column] = &[
    ("", ""),
    ("At", "时间"),
    ("Request", "请求"),
    ("Operation", "接口"),
    ("Status", "状态码"),
    ("More", "详情"),
];

pub(super) fn section(records: &[Record], lang: Lang) -> Html {
    let mut html = Html::new(lang);
    html.table("requests", ("Requests", "请求"), COLUMNS, |html| {
        records.iter().take(SHOWN).for_each(|record| row(html, record));
        records.len()
    });
    html
}

fn row(html: &mut Html, record: &Record) {
    let standing = if record.status < 400 { Standing::Done } else { Standing::Failed };
    html.row(standing).cell(&record.number.to_string()).cell(&clock::date_and_time(record.at));
    html.cell(&format!("{} {}", record.method, record.target));
    html.cell(html.lang().say(record.english, record.title));
    html.state(&record.status.to_string(), standing).begin_cell();
    let (lang, number) = (html.lang(), record.number);
    if let Some(text) = &record.string_to_sign {
        html.raw("<p>").say("should have signed these ", "应对以下 ").text(&text.len().to_string());
        html.say(" bytes:", " 字节签名：").raw("</p><pre class=\"string-to-sign\">");
        html.text(&visible(text)).raw("</pre>");
    } else if let Some(text) = record.signed_string() {
        html.folded(
            &format!("signed {number}"),
            lang.say("string that was signed", "待签名串"),
            &visible(&text),
        );
    }
    if let Some(fault) = &record.fault {
        html.raw("<p>").say("Asked to go wrong: ", "要求出错：").text(&fault.to_string()).raw("</p>");
    }
    if !record.request.is_empty() {
        html.folded(&format!("request {number}"), lang.say("request", "请求报文"), &record.request);
    }
    if !record.answer.is_empty() {
        html.folded(&format!("answer {number}"), lang.say("answer", "应答报文"), &record.answer);
    }
    html.raw("<small>").text(&record.request_id).raw("</small></td></tr>");
}

/// Line ends are what goes wrong most often: they are to be seen.
fn visible(text: &str) -> String {
    text.replace('\n', "\\n\n")
}
