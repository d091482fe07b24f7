//! The money of a refund: it leaves who was paid, and arrives, or comes back.

use super::record::{Course, MERCHANTS_BANK, Refund, RefundStatus};
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::store::ledger::{Account, Movement, Purpose, balance, post};
use crate::turn::Turn;

/// Takes the money of a refund: first what is frozen, then what the payer has. WeChat Pay gives its part of
/// the fee back first. The money is on its way then. `number` is the refund's, by which the books have it.
pub(super) fn take(
    turn: &Turn<'_>,
    order: &mut Order,
    number: &str,
    amount: i64,
    payer: &str,
) -> Result<Course, Refusal> {
    let parts = order.terms.parts(order.total, order.refunded, amount);
    let is_frozen = order.frozen > 0;
    let from_frozen = parts.settlement.min(order.frozen + if is_frozen { parts.fee } else { 0 });
    let from_payer = parts.settlement - from_frozen;
    let back = if is_frozen { 0 } else { parts.fee };
    // Who was paid gets the fee back; a platform that lays a refund out does not.
    let has = balance(turn.db, &Account::Merchant(payer.to_owned()))?;
    if has + if payer == order.mchid { back } else { 0 } < from_payer {
        return Err(Refusal::new(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起"));
    }
    let course = Course { parts, from_frozen, payer: payer.to_owned(), channel: None, received: None };
    let paid = if is_frozen { frozen(order) } else { Account::Merchant(order.mchid.clone()) };
    let taken = [
        (Account::Fees, paid, parts.fee, Purpose::FeeReturn),
        (frozen(order), Account::Transit, from_frozen, Purpose::Refund),
        (Account::Merchant(payer.to_owned()), Account::Transit, from_payer, Purpose::Refund),
    ];
    move_all(turn, number, taken)?;
    if is_frozen {
        order.frozen += parts.fee - from_frozen;
    }
    order.refunded += amount;
    order.terms.coupon_back += parts.coupon;
    order.terms.fee_back += parts.fee;
    Ok(course)
}

/// Ends a refund: the customer gets his money, and who made the coupon his; or it goes back to where it was
/// taken from; or it waits for the merchant to say where it is to go.
pub(in crate::products) fn end(
    turn: &Turn<'_>,
    refund: &mut Refund,
    order: &mut Order,
    status: RefundStatus,
) -> Result<(), Refusal> {
    match status {
        RefundStatus::Success => arrive(turn, refund, order)?,
        RefundStatus::Closed => come_back(turn, refund, order)?,
        RefundStatus::Abnormal | RefundStatus::Processing => {}
    }
    refund.status = status;
    refund.success_at = (status == RefundStatus::Success).then_some(turn.now);
    Ok(refund.update(turn.db)?)
}

fn arrive(turn: &Turn<'_>, refund: &Refund, order: &Order) -> Result<(), Refusal> {
    let parts = &refund.course.parts;
    let to = match refund.course.received() {
        MERCHANTS_BANK => Account::Outside,
        _ => Account::Customer(order.openid.clone()),
    };
    let prepaid = parts.settlement - parts.payer;
    move_all(
        turn,
        &refund.number,
        [
            (Account::Transit, to, parts.payer, Purpose::Refund),
            (Account::Transit, Account::Outside, prepaid, Purpose::Refund),
        ],
    )
}

fn come_back(turn: &Turn<'_>, refund: &Refund, order: &mut Order) -> Result<(), Refusal> {
    let Course { parts, from_frozen, payer, .. } = &refund.course;
    let paid = Account::Merchant(order.mchid.clone());
    let to = Account::Merchant(payer.clone());
    // What was frozen stays so, unless all of the order was set free meanwhile.
    let was_frozen = if order.terms.shared_until.is_none() { frozen(order) } else { paid.clone() };
    let fee_from = if *from_frozen > 0 { was_frozen.clone() } else { paid };
    move_all(
        turn,
        &refund.number,
        [
            (Account::Transit, was_frozen.clone(), *from_frozen, Purpose::RefundReturn),
            (Account::Transit, to, parts.settlement - from_frozen, Purpose::RefundReturn),
            (fee_from, Account::Fees, parts.fee, Purpose::Fee),
        ],
    )?;
    if was_frozen == frozen(order) && *from_frozen > 0 {
        order.frozen += from_frozen - parts.fee;
    }
    order.refunded -= refund.amount;
    order.terms.coupon_back -= parts.coupon;
    order.terms.fee_back -= parts.fee;
    Ok(order.update(turn.db)?)
}

fn frozen(order: &Order) -> Account {
    Account::Frozen(order.mchid.clone())
}

fn move_all<const N: usize>(
    turn: &Turn<'_>,
    reference: &str,
    movements: [(Account, Account, i64, Purpose); N],
) -> Result<(), Refusal> {
    for (from, to, amount, purpose) in movements.into_iter().filter(|(_, _, amount, _)| *amount > 0) {
        post(turn.db, &Movement { from, to, amount, purpose, reference, at: turn.now })?;
    }
    Ok(())
}
