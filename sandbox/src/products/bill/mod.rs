//! Bills: made from what happened, whenever they are asked for.

mod ask;
mod day;
mod fund_flow;
mod line;
mod token;
mod trade;

use crate::turn::Play;

/// Who plays an operation of bills.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    Some(match (method, path) {
        ("GET", "/v3/bill/tradebill") => ask::trade,
        ("GET", "/v3/bill/fundflowbill") => ask::fund_flow,
        ("GET", "/v3/billdownload/file") => ask::download,
        _ => return None,
    })
}
