//! The codes of refusals, as each operation's official pages have them.

use wechatpay::catalog::Entry;
use wechatpay::error::ErrorCode;

use crate::refusal::Refusal;

/// A refusal with a code that the operation's pages have, and with its status there: the same otherwise spelt, or else
/// `INVALID_REQUEST`, in the same words. Where no official page is at hand it stays as it is.
pub(crate) fn as_documented(entry: &Entry, refusal: Refusal) -> Refusal {
    if !refusal.signed || entry.refusals.is_empty() {
        return refusal;
    }
    let known = |is: &dyn Fn(&str) -> bool| entry.refusals.iter().find(|(_, code)| is(code)).copied();
    let meant = ErrorCode::from(refusal.code);
    let same = known(&|code| code == refusal.code)
        .or_else(|| known(&|code| meant == *code))
        .or_else(|| known(&|code| meant.is_not_found() && ErrorCode::from(code).is_not_found()))
        .or_else(|| known(&|code| code == "INVALID_REQUEST"));
    match same {
        Some((status, code)) => Refusal { status, code, ..refusal },
        None => refusal,
    }
}

#[cfg(test)]
mod tests {
    use wechatpay::catalog::{Kind, entries};

    use super::*;

    /// Status and code that an operation answers to a refusal. The expected codes are those of its official page.
    fn refused(path: &str, status: u16, code: &'static str) -> (u16, &'static str) {
        let is = |entry: &&Entry| matches!(entry.kind, Kind::Endpoint(operation) if operation.path == path);
        let refusal = as_documented(entries().find(is).unwrap(), Refusal::new(status, code, "words"));
        assert_eq!(refusal.message, "words");
        (refusal.status, refusal.code)
    }

    #[test]
    fn a_code_is_spelt_as_the_page_spells_it() {
        let combined = "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}";
        assert_eq!(refused(combined, 404, "ORDER_NOT_EXIST"), (404, "ORDERNOTEXIST"));
        let closing = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";
        assert_eq!(refused(closing, 404, "ORDER_NOT_EXIST"), (400, "INVALID_REQUEST"));
        let refund = "/v3/refund/domestic/refunds";
        assert_eq!(refused(refund, 403, "NOT_ENOUGH"), (403, "NOT_ENOUGH"));
        assert_eq!(refused(refund, 403, "TRADE_OVERDUE"), (400, "INVALID_REQUEST"));
        assert_eq!(refused("/v3/fund-app/mch-transfer/transfer-bills", 404, "NOT_FOUND"), (404, "NOT_FOUND"));
    }

    #[test]
    fn who_is_not_known_is_told_so_whatever_the_page_has() {
        let refusal = Refusal::sign_error("words");
        for entry in entries() {
            assert_eq!(as_documented(entry, refusal.clone()), refusal);
        }
    }
}
