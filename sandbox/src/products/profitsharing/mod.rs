//! Profit sharing: an order's money is frozen when it is paid, shared out, and the rest set free.

mod freeze;
mod give_back;
mod limits;
mod party;
mod receiver;
mod share;

use crate::turn::Play;
pub(super) use freeze::elapse;

/// Who plays an operation of profit sharing.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    let rest = path.strip_prefix("/v3/profitsharing/")?;
    Some(match (method, rest) {
        ("POST", "receivers/add") => receiver::add,
        ("POST", "receivers/delete") => receiver::delete,
        ("POST", "orders") => share::share,
        ("POST", "orders/unfreeze") => share::unfreeze,
        ("GET", "orders/{out_order_no}") => share::query,
        ("GET", "transactions/{transaction_id}/amounts") => share::unshared,
        ("GET", "merchant-configs/{sub_mchid}") => |turn, call| Ok(limits::configs(turn, call)),
        ("POST", "return-orders") => give_back::give_back,
        ("GET", "return-orders/{out_return_no}") => give_back::query,
        _ => return None,
    })
}
