//! Refunds.

mod domestic;
mod ecommerce;
pub(super) mod place;
pub(crate) mod record;
mod v3;

use crate::turn::Play;

/// Who plays an operation of refunds.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    Some(match (method, path) {
        ("POST", "/v3/refund/domestic/refunds") => domestic::apply,
        ("GET", "/v3/refund/domestic/refunds/{out_refund_no}") => domestic::query,
        _ => return ecommerce::find(method, path),
    })
}
