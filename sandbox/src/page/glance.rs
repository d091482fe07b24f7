//! How things stand, at a glance.

use super::html::Html;
use super::look::Lang;
use crate::log::Record;
use crate::refusal::Refusal;
use crate::store::ledger::{Account, balance};
use crate::text::yuan;
use crate::turn::Turn;

/// The beginning of the page: what waits, what came of the rest, and the merchant's money.
pub(super) fn section(turn: &Turn<'_>, lang: Lang, records: &[Record]) -> Result<Html, Refusal> {
    let count = |sql: &str| turn.db.query_row(sql, [], |row| row.get::<_, i64>(0));
    let waiting = count("SELECT count(*) FROM orders WHERE state IN ('NOTPAY', 'USERPAYING')")?;
    let paid = count("SELECT count(*) FROM orders WHERE paid_at IS NOT NULL")?;
    let received = count("SELECT coalesce(sum(total), 0) FROM orders WHERE paid_at IS NOT NULL")?;
    let back = count("SELECT coalesce(sum(amount), 0) FROM refunds WHERE status = 'SUCCESS'")?;
    let stuck = count("SELECT count(*) FROM refunds WHERE status IN ('PROCESSING', 'ABNORMAL')")?;
    let untold = count("SELECT count(*) FROM notifications WHERE state = 'PENDING'")?;
    let given_up = count("SELECT count(*) FROM notifications WHERE state = 'GIVEN_UP'")?;
    let refused = records.iter().filter(|record| record.status >= 400).count();
    let own = balance(turn.db, &Account::Merchant(turn.merchant.id().to_owned()))?;
    let awry = turn.app.faults.count() + turn.app.outcomes.count();
    let mut html = Html::new(lang);
    html.raw("<section id=\"glance\" data-live aria-label=\"").say("At a glance", "概览").raw("\"><dl>");
    let mut card = |words: (&'static str, &'static str), value: String, alarm: bool| {
        html.raw(if alarm { "<div class=\"alarm\"><dt>" } else { "<div><dt>" });
        html.say(words.0, words.1).raw("</dt><dd>").text(&value).raw("</dd></div>");
    };
    card(("Orders to be paid", "待支付订单"), waiting.to_string(), false);
    card(("Paid", "已支付"), format!("{paid} · ¥{}", yuan(received)), false);
    card(("Refunded", "已退款"), format!("¥{}", yuan(back)), false);
    card(("Refunds under way or abnormal", "处理中或异常的退款"), stuck.to_string(), stuck > 0);
    card(("Merchant's balance", "商户余额"), format!("¥{}", yuan(own)), false);
    card(("Notifications to send", "待发送通知"), untold.to_string(), false);
    card(("Notifications given up", "放弃的通知"), given_up.to_string(), given_up > 0);
    card(("Requests refused", "被拒绝的请求"), refused.to_string(), refused > 0);
    card(("Asked to go wrong", "要求出错"), awry.to_string(), awry > 0);
    html.raw("</dl></section>");
    Ok(html)
}
