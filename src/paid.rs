//! The question whether money came: the one that goods are given out on.

use crate::model::{Model, each_in, word_at};

/// True if an answer or a notification says that a payment was made: `trade_state` is `SUCCESS` (or
/// `PAY_BACK`, a debt that was paid), of a combined order that of every part. v2 says it without a
/// `trade_state` too, by `result_code` together with the transaction and its time.
///
/// False says no more than that it does not say so: the payment may be on its way, or the type is about
/// something else. A refunded payment is not a payment any more.
pub(crate) fn paid(model: &dyn Model) -> bool {
    let failed = |name| word_at(model, &[name]).is_some_and(|word| word != "SUCCESS");
    if failed("return_code") || failed("result_code") {
        return false;
    }
    if let Some(state) = word_at(model, &["trade_state"]) {
        return is_paid(&state);
    }
    let there = |name| word_at(model, &[name]).is_some();
    parts_are_paid(model) || (there("result_code") && there("transaction_id") && there("time_end"))
}

/// True if a `trade_state` is one of a payment that was made.
pub(crate) fn is_paid(trade_state: &str) -> bool {
    matches!(trade_state, "SUCCESS" | "PAY_BACK")
}

/// True if a combined order has parts, and each is paid.
fn parts_are_paid(model: &dyn Model) -> bool {
    let (mut parts, mut all) = (0, true);
    each_in(model, "sub_orders", &mut |part| {
        parts += 1;
        all &= paid(part);
    });
    parts > 0 && all
}
