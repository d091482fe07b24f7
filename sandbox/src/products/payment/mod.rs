//! Payment: direct, by a service provider, and combined.

pub(super) mod close;
mod combined;
pub(crate) mod create;
pub(crate) mod order;
pub(crate) mod pay;
pub(crate) mod prepaid;
mod query;
pub(crate) mod terms;
mod view;

use crate::turn::Play;

/// Who plays an operation of payment.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    if let Some(rest) = path.strip_prefix("/v3/combine-transactions/") {
        return combined::find(method, rest);
    }
    let rest = path
        .strip_prefix("/v3/pay/partner/transactions/")
        .or_else(|| path.strip_prefix("/v3/pay/transactions/"))?;
    Some(match (method, rest) {
        ("POST", "jsapi" | "miniprogram" | "app" | "native" | "h5") => create::order,
        ("POST", "codepay") => create::paid_by_code,
        ("GET", "id/{transaction_id}" | "out-trade-no/{out_trade_no}") => query::order,
        ("POST", "out-trade-no/{out_trade_no}/close") => close::order,
        ("POST", "out-trade-no/{out_trade_no}/reverse") => close::reverse,
        _ => return None,
    })
}
