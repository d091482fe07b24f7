//! The customer's money for a pay score order.

use serde_json::Value;

use super::service::{tell, unknown, wrong_state};
use super::state;
use crate::products::payment::order::{Order, State};
use crate::products::payment::pay::{CUSTOMER, How, settle};
use crate::products::payment::terms::Terms;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::turn::Turn;

/// After how many seconds a bill is collected.
pub(super) const AFTER: i64 = 60;

/// The bill is collected now.
pub(crate) fn pay(turn: &Turn<'_>, out_order_no: &str) -> Result<(), Refusal> {
    let found = Document::of_anybody(turn.db, Kind::ScoreOrder, out_order_no)?;
    let mut order = found.ok_or_else(unknown)?;
    if order.state != state::PAYING {
        return Err(wrong_state());
    }
    collect(&turn.of(&order.owner.clone()), &mut order)
}

/// The bills whose time has come.
pub(in crate::products) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    for mut order in Document::due(turn.db, Kind::ScoreOrder, turn.now)? {
        collect(&turn.of(&order.owner.clone()), &mut order)?;
    }
    Ok(())
}

/// The service, with the names that an order has for who provides it.
fn asked(turn: &Turn<'_>, order: &Document) -> Value {
    let mut asked = order.body["service"].clone();
    if let Some(fields) = asked.as_object_mut().filter(|_| !order.parent.is_empty()) {
        fields.insert("sp_appid".to_owned(), order.text("/service/appid").into());
        fields.insert("sp_mchid".to_owned(), turn.merchant.id().into());
    }
    asked
}

/// A payment is an order like any other: it is in the bill, and can be refunded.
fn collect(turn: &Turn<'_>, order: &mut Document) -> Result<(), Refusal> {
    let openid =
        [order.text("/openid"), order.text("/service/openid"), order.text("/service/sub_openid"), CUSTOMER];
    let openid = openid.into_iter().find(|openid| !openid.is_empty()).unwrap_or_default();
    let payment = Order {
        id: 0,
        mchid: order.account().to_owned(),
        sp_mchid: (!order.parent.is_empty()).then(|| turn.merchant.id.clone()),
        // The merchant's number may be that of an order already.
        out_trade_no: order.number.clone(),
        combine_out_trade_no: None,
        transaction_id: None,
        prepay_id: turn.prepay_id()?,
        trade_type: "PAYSCORE".to_owned(),
        state: State::NotPaid,
        total: order.integer("/service/total_amount"),
        refunded: 0,
        frozen: 0,
        profit_sharing: order.body["service"]["profit_sharing"] == true,
        openid: openid.to_owned(),
        notify_url: String::new(),
        request: asked(turn, order),
        created_at: turn.now,
        expires_at: i64::MAX,
        paid_at: None,
        terms: Terms::default(),
    };
    let mut payment = payment.insert(turn.db)?;
    settle(turn, &mut payment, &How::default())?;
    state::DONE.clone_into(&mut order.state);
    order.due_at = None;
    order.set("transaction_id", payment.reference());
    order.set("paid_at", turn.now);
    order.put(turn.db)?;
    tell(turn, order, "PAYSCORE.USER_PAID", "用户支付成功")
}
