//! Transfers: one by one, and in batches.

mod batch;
mod bill;

use crate::turn::Play;
pub(crate) use bill::confirm;
pub(super) use bill::elapse;

/// Who plays an operation of transfers.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    bill::find(method, path).or_else(|| batch::find(method, path))
}
