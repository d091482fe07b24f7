//! The common ground of all that happens to a pay score order: finding it, refusing, and telling.

use super::view;
use crate::call::Call;
use crate::notify::{self, News};
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::turn::Turn;

/// The order is not there: 404.
pub(super) fn unknown() -> Refusal {
    Refusal::new(404, "ORDER_NOT_EXIST", "服务订单不存在")
}

/// The order that a call names.
pub(super) fn find_order(turn: &Turn<'_>, call: &Call) -> Result<Document, Refusal> {
    let (sub_mchid, out_order_no) = (call.text("/sub_mchid"), call.text("/out_order_no"));
    let found =
        Document::of_merchant(turn.db, turn.merchant.id(), Kind::ScoreOrder, sub_mchid, out_order_no)?;
    let same = |order: &Document| {
        let sent = call.text("/service_id");
        sent.is_empty() || order.text("/service/service_id") == sent
    };
    found.filter(same).ok_or_else(unknown)
}

/// The order does not stand where this can be done.
pub(super) fn wrong_state() -> Refusal {
    Refusal::new(400, "INVALID_ORDER_STATE", "单据状态错误，不支持该操作")
}

/// Tells the merchant what became of an order.
pub(super) fn tell(turn: &Turn<'_>, order: &Document, event: &str, summary: &str) -> Result<(), Refusal> {
    let url = order.text("/service/notify_url");
    let news = News { event, summary, original_type: "payscore", url, reference: order.merchants_number() };
    notify::add(turn, &news, &view::whole(turn, order))
}
