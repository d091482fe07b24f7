//! Notifications with their deliveries.

use serde_json::json;

use super::html::{Column, Html, Standing};
use super::look::Lang;
use crate::clock;
use crate::notify::list::{self, Delivery, Notification};
use crate::refusal::Refusal;
use crate::turn::Turn;

const COLUMNS: &[Column] = &[
    ("Made", "时间"),
    ("Event", "事件"),
    ("About", "单号"),
    ("State", "状态"),
    ("", ""),
    ("Next", "下次发送"),
    ("To", "地址"),
    ("Deliveries", "发送记录"),
];

pub(super) fn section(turn: &Turn<'_>, lang: Lang) -> Result<Html, Refusal> {
    let all = list::latest(turn.db)?;
    let mut html = Html::new(lang);
    html.table("notifications", ("Notifications", "通知"), COLUMNS, |html| {
        for notification in &all {
            row(html, notification);
        }
        all.len()
    });
    Ok(html)
}

fn row(html: &mut Html, notification: &Notification) {
    let standing = match notification.state.as_str() {
        "DELIVERED" => Standing::Done,
        "GIVEN_UP" => Standing::Failed,
        _ => Standing::Waiting,
    };
    html.row(standing).cell(&clock::date_and_time(notification.created_at)).cell(&notification.event);
    html.cell(&notification.reference).state(&notification.state, standing).begin_cell();
    html.button_saying(("Send again", "重新发送"), "redeliver", &json!({ "id": notification.id }));
    html.raw("</td>").cell(&notification.next_at.map(clock::date_and_time).unwrap_or_default());
    html.cell(&notification.url).begin_cell();
    let lang = html.lang();
    let lines: Vec<String> = notification.deliveries.iter().map(|one| line(one, lang)).collect();
    html.folded(&format!("sent {}", notification.id), &lines.len().to_string(), &lines.join("\n"));
    let summary = lang.say("what it says", "内容");
    html.folded(&format!("says {}", notification.id), summary, &notification.plaintext);
    html.raw("</td></tr>");
}

fn line(delivery: &Delivery, lang: Lang) -> String {
    let none = || lang.say("no answer", "无应答").to_owned();
    let status = delivery.status.map_or_else(none, |status| status.to_string());
    format!("{}  {status}  {}", clock::date_and_time(delivery.at), delivery.outcome)
}
