//! Notifications with their deliveries.

use super::html::Html;
use crate::clock;
use crate::notify::list::{self, Delivery, Notification};
use crate::refusal::Refusal;
use crate::turn::Turn;

pub(super) fn section(turn: &Turn<'_>) -> Result<Html, Refusal> {
    let all = list::latest(turn.db)?;
    let mut html = Html::default();
    let columns = &["Made", "Event", "About", "To", "State", "Next", "Deliveries", ""];
    html.table("notifications", "Notifications", columns, |html| {
        for notification in &all {
            row(html, notification);
        }
        all.len()
    });
    Ok(html)
}

fn row(html: &mut Html, notification: &Notification) {
    html.raw("<tr>").cell(&clock::date_and_time(notification.created_at)).cell(&notification.event);
    html.cell(&notification.reference).cell(&notification.url).cell(&notification.state);
    html.cell(&notification.next_at.map(clock::date_and_time).unwrap_or_default()).raw("<td>");
    let lines: Vec<String> = notification.deliveries.iter().map(line).collect();
    html.folded(&lines.len().to_string(), &lines.join("\n")).raw("</td><td>");
    html.folded("what it says", &notification.plaintext).raw("</td></tr>");
}

fn line(delivery: &Delivery) -> String {
    let status = delivery.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    format!("{}  {status}  {}", clock::date_and_time(delivery.at), delivery.outcome)
}
