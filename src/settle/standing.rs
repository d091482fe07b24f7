//! True if what is told will still change by itself.

use crate::model::{Model, each_in, word_at};

/// The states after which nothing happens by itself, with the names of their fields.
///
/// `REFUND` is a payment that was refunded, `ABNORMAL` a refund that waits for the merchant.
const FINAL: [(&str, &[&str]); 4] = [
    ("trade_state", &["SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR", "PAY_FAIL", "PAY_BACK"]),
    ("refund_status", &["SUCCESS", "CLOSED", "ABNORMAL"]),
    ("status", &["SUCCESS", "CLOSED", "ABNORMAL", "FINISHED"]),
    ("state", &["SUCCESS", "FAIL", "CANCELLED", "FINISHED", "DONE", "REVOKED", "EXPIRED"]),
];

/// True if a document has a state, and one that is the last: of a combined order that of every part. A state that is
/// not known here is none.
pub(super) fn is_final(model: &dyn Model) -> bool {
    let found = FINAL.iter().find_map(|(name, states)| Some((word_at(model, &[name])?, states)));
    if let Some((state, states)) = found {
        return states.contains(&state.as_str());
    }
    let (mut parts, mut all) = (0, true);
    each_in(model, "sub_orders", &mut |part| {
        parts += 1;
        all &= is_final(part);
    });
    parts > 0 && all
}
