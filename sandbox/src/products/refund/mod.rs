//! Refunds.

pub(crate) mod abnormal;
mod domestic;
mod ecommerce;
mod money;
pub(super) mod place;
pub(crate) mod record;
pub(super) mod tell;
mod v3;

use crate::turn::Play;

/// Who plays an operation of refunds.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    Some(match (method, path) {
        ("POST", "/v3/refund/domestic/refunds") => domestic::apply,
        ("GET", "/v3/refund/domestic/refunds/{out_refund_no}") => domestic::query,
        ("POST", "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund") => domestic::abnormal,
        _ => return ecommerce::find(method, path),
    })
}
