//! The money of a payment.

use super::order::{Order, State};
use super::terms::{Coupon, CouponKind, fee};
use crate::outcomes::mark;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, post};
use crate::text::text;
use crate::turn::Turn;

/// Who pays where nobody else is named.
pub(crate) const CUSTOMER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// How long money that is to be shared stays frozen: thirty days.
pub(in crate::products) const FROZEN_FOR: i64 = 30 * 86_400;

/// How the customer pays.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct How<'a> {
    pub(crate) openid: Option<&'a str>,
    /// A coupon of so many fen.
    pub(crate) coupon: Option<(i64, CouponKind)>,
    /// He was at the till already when the time was over.
    pub(crate) is_late: bool,
}

/// The money for one order changes hands. Nobody is told yet.
pub(in crate::products) fn settle(turn: &Turn<'_>, order: &mut Order, how: &How<'_>) -> Result<(), Refusal> {
    payable(turn, order, how)?;
    let named = how.openid.map(str::to_owned).filter(|_| order.openid.is_empty());
    if let Some(openid) = named {
        order.openid = openid;
    } else if order.openid.is_empty() {
        CUSTOMER.clone_into(&mut order.openid);
    }
    order.terms.coupon = coupon(turn, order, how)?;
    order.transaction_id = Some(turn.number("4200")?);
    order.state = State::Paid;
    order.paid_at = Some(turn.now);
    order.terms.fee = fee(order.settlement_total(), turn.app.fee_rate);
    if order.profit_sharing {
        freeze(turn, order)?;
    }
    move_money(turn, order)?;
    Ok(order.update(turn.db)?)
}

/// True if the order can be paid now.
fn payable(turn: &Turn<'_>, order: &Order, how: &How<'_>) -> Result<(), Refusal> {
    match order.state_at(turn.now) {
        State::NotPaid | State::UserPaying if how.is_late || turn.now < order.expires_at => Ok(()),
        State::NotPaid | State::UserPaying => {
            Err(Refusal::new(400, "ORDER_CLOSED", "该订单已过支付结束时间，不能再支付"))
        }
        State::Paid | State::Refunded => Err(Refusal::new(400, "INVALID_REQUEST", "该订单已支付")),
        State::Closed | State::Revoked => Err(Refusal::new(400, "ORDER_CLOSED", "该订单已关闭")),
        State::PayError => Err(Refusal::new(400, "TRADE_ERROR", "该订单支付失败，请重新下单")),
    }
}

/// The coupon that pays a part: the customer's, or the one that the order's `goods_tag` is marked with.
fn coupon(turn: &Turn<'_>, order: &Order, how: &How<'_>) -> Result<Option<Coupon>, Refusal> {
    let marked = || match mark(text(&order.request, "/goods_tag")) {
        Some(("coupon", amount)) => Some((amount.parse().ok()?, CouponKind::Prepaid)),
        Some(("reduction", amount)) => Some((amount.parse().ok()?, CouponKind::Reduction)),
        _ => None,
    };
    let Some((amount, kind)) = how.coupon.or_else(marked) else { return Ok(None) };
    if !(1..order.total).contains(&amount) {
        let message = "代金券金额必须大于0且小于订单金额";
        return Err(Refusal::new(400, "PARAM_ERROR", message));
    }
    Ok(Some(Coupon { id: turn.number("1000")?, amount, kind }))
}

/// The money waits to be shared, and becomes the merchant's in the end.
fn freeze(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    order.frozen = order.settlement_total() - order.terms.fee;
    let frozen = Document {
        owner: order.owner().to_owned(),
        kind: Kind::Frozen,
        key: order.reference().to_owned(),
        number: order.reference().to_owned(),
        parent: order.mchid.clone(),
        state: "FROZEN".to_owned(),
        body: serde_json::json!({}),
        created_at: turn.now,
        due_at: Some(turn.now.saturating_add(FROZEN_FOR)),
    };
    Ok(frozen.put(turn.db)?)
}

/// The parts that the customer and the coupon pay go to the merchant, and the fee from him to WeChat Pay.
fn move_money(turn: &Turn<'_>, order: &Order) -> Result<(), Refusal> {
    let to = held(order);
    let prepaid = order.settlement_total() - order.payer_total();
    let movements = [
        (Account::Customer(order.openid.clone()), to.clone(), order.payer_total(), Purpose::Payment),
        (Account::Outside, to.clone(), prepaid, Purpose::Payment),
        (to, Account::Fees, order.terms.fee, Purpose::Fee),
    ];
    for (from, to, amount, purpose) in movements.into_iter().filter(|(_, _, amount, _)| *amount > 0) {
        post(turn.db, &Movement { from, to, amount, purpose, reference: order.reference(), at: turn.now })?;
    }
    Ok(())
}

/// Where the money of an order that was just paid is.
fn held(order: &Order) -> Account {
    let mchid = order.mchid.clone();
    if order.profit_sharing { Account::Frozen(mchid) } else { Account::Merchant(mchid) }
}
