//! The frozen part of an order is set free.

use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Movement, Purpose, post};
use crate::turn::Turn;

/// The rest that is still frozen becomes the merchant's, and nothing is shared any more. Gives it back, in fen.
pub(super) fn set_free(turn: &Turn<'_>, order: &mut Order) -> Result<i64, Refusal> {
    let amount = std::mem::take(&mut order.frozen);
    if amount > 0 {
        let (from, to) = (Account::Frozen(order.mchid.clone()), Account::Merchant(order.mchid.clone()));
        let (purpose, reference, at) = (Purpose::Unfreeze, order.reference(), turn.now);
        post(turn.db, &Movement { from, to, amount, purpose, reference, at })?;
    }
    order.terms.shared_until = Some(turn.now);
    order.update(turn.db)?;
    if let Some(frozen) = Document::numbered(turn.db, Kind::Frozen, order.reference())? {
        frozen.delete(turn.db)?;
    }
    Ok(amount)
}

/// Orders that are not shared in time are the merchant's.
pub(in crate::products) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    for frozen in Document::due(turn.db, Kind::Frozen, turn.now)? {
        match Order::by_transaction_id(turn.db, &frozen.key)? {
            Some(mut order) => set_free(turn, &mut order).map(|_| ())?,
            None => frozen.delete(turn.db)?,
        }
    }
    Ok(())
}
