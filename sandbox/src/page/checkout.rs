//! The phone's side: where an H5 payment leads.

use serde_json::json;

use super::html::Html;
use super::look::Lang;
use crate::products::payment::create::OPENED_FOR;
use crate::products::payment::order::{self, Order, State};
use crate::refusal::Refusal;
use crate::text::{text, yuan};
use crate::turn::Turn;

/// One payment, with its button. Who has paid, or does not want to, goes to `redirect_url`, as the merchant put
/// it at the end of `h5_url`.
pub(super) fn section(
    turn: &Turn<'_>,
    lang: Lang,
    prepay_id: &str,
    redirect_url: &str,
) -> Result<Html, Refusal> {
    let orders = Order::many(turn.db, "prepay_id = ?1 ORDER BY id", [prepay_id])?;
    let first = orders.first().ok_or_else(order::unknown)?;
    let back = web(redirect_url);
    let mut html = Html::new(lang);
    html.raw("<section id=\"checkout\" data-live");
    if let (Some(back), State::Paid) = (back, first.state) {
        html.raw(" data-redirect=\"").text(back).raw("\"");
    }
    html.raw("><p class=\"payee\">")
        .say("Pay to merchant ", "付款给商户 ")
        .text(&first.mchid)
        .raw("</p><h2>");
    html.text(text(&first.request, "/description")).raw("</h2><p class=\"amount\"><span>¥</span>");
    let total = orders.iter().map(|order| order.total).sum();
    html.text(&yuan(total)).raw(" <small>").say("yuan", "元").raw("</small></p>");
    act(&mut html, turn, first, prepay_id);
    if let Some(back) = back {
        html.raw("<p><a class=\"back\" rel=\"noreferrer\" href=\"").text(back).raw("\">");
        html.say("Back to the shop", "返回商家").raw("</a></p>");
    }
    html.raw("<p class=\"hint\">").say("A sandbox: no money moves.", "沙箱环境，不会产生真实扣款。");
    html.raw("</p></section>");
    Ok(html)
}

/// The actions of the customer, or what came of them.
fn act(html: &mut Html, turn: &Turn<'_>, order: &Order, prepay_id: &str) {
    let is_old = turn.now >= order.terms.asked_at.saturating_add(OPENED_FOR);
    match order.state_at(turn.now) {
        State::NotPaid if order.trade_type == "MWEB" && is_old => {
            html.raw("<p class=\"outcome failed\">");
            html.say("This page is older than five minutes: order again.", "页面已超过五分钟，请重新下单。");
            html.raw("</p>");
        }
        State::NotPaid | State::UserPaying => {
            html.button_saying(("Pay", "立即支付"), "pay", &json!({ "what": prepay_id }));
        }
        State::Paid | State::Refunded => {
            html.raw("<p class=\"outcome done\"><span aria-hidden=\"true\">✓</span> ");
            html.say("Paid", "支付成功").raw(" <small>").text(order.state.name()).raw("</small></p>");
        }
        state => {
            html.raw("<p class=\"outcome failed\">").text(state.name()).raw("</p>");
        }
    }
}

/// An address that a browser may be sent to.
fn web(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.filter(|rest| !rest.is_empty()).map(|_| url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_gone_to() {
        assert_eq!(web("https://shop.example/a?b=c"), Some("https://shop.example/a?b=c"));
        for wrong in ["javascript:alert(1)", "data:text/html,a", "//shop.example", "", "https://"] {
            assert_eq!(web(wrong), None, "{wrong}");
        }
    }
}
