//! What was asked of late.

use super::html::Html;
use crate::clock;
use crate::log::Record;

/// How many are shown.
const SHOWN: usize = 100;

pub(super) fn section(records: &[Record]) -> Html {
    let mut html = Html::default();
    let columns = &["", "At", "Request", "Operation", "Status", ""];
    html.table("requests", "Requests", columns, |html| {
        for record in records.iter().take(SHOWN) {
            row(html, record);
        }
        records.len()
    });
    html
}

fn row(html: &mut Html, record: &Record) {
    html.raw(if record.status < 400 { "<tr>" } else { "<tr class=\"failed\">" });
    html.cell(&record.number.to_string()).cell(&clock::date_and_time(record.at));
    html.cell(&format!("{} {}", record.method, record.target)).cell(record.english);
    html.cell(&record.status.to_string()).raw("<td>");
    if let Some(text) = &record.string_to_sign {
        // Line ends are what goes wrong most often: they are to be seen.
        let visible = text.replace('\n', "\\n\n");
        html.raw("<p>should have signed these ").text(&text.len().to_string());
        html.raw(" bytes:</p><pre class=\"string-to-sign\">").text(&visible).raw("</pre>");
    }
    if let Some(fault) = &record.fault {
        html.raw("<p>Asked to go wrong: ").text(&fault.to_string()).raw("</p>");
    }
    if !record.request.is_empty() {
        html.folded("request", &record.request);
    }
    if !record.answer.is_empty() {
        html.folded("answer", &record.answer);
    }
    html.raw("<small>").text(&record.request_id).raw("</small></td></tr>");
}
