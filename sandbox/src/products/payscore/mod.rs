//! Pay score: a service that is paid when it is over; the merchant's, or a sub-merchant's.

mod collect;
mod order;
mod service;
mod state;
mod view;

use crate::turn::Play;
pub(super) use collect::elapse;
pub(crate) use collect::pay;
pub(crate) use order::confirm;

/// Who plays an operation of pay score.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path
        .strip_prefix("/v3/payscore/serviceorder")
        .or_else(|| path.strip_prefix("/v3/payscore/partner/serviceorder"))?;
    Some(match (method, rest) {
        ("POST", "") => order::create,
        ("GET", "") => order::query,
        ("POST", "/{out_order_no}/cancel") => order::cancel,
        ("POST", "/{out_order_no}/complete") => order::complete,
        ("POST", "/{out_order_no}/modify") => order::modify,
        ("POST", "/{out_order_no}/pay") => order::urge,
        ("POST", "/{out_order_no}/sync") => order::sync,
        _ => return None,
    })
}
