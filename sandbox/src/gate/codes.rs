//! The codes of refusals, as each operation's official page has them.

use crate::refusal::Refusal;

/// The codes that every official page has.
const EVERYWHERE: [&str; 5] =
    ["PARAM_ERROR", "INVALID_REQUEST", "SIGN_ERROR", "SYSTEM_ERROR", "FREQUENCY_LIMITED"];

/// Spellings that mean the same.
const SAME: [[&str; 2]; 6] = [
    ["ORDER_NOT_EXIST", "ORDERNOTEXIST"],
    ["RULE_LIMIT", "RULELIMIT"],
    ["NO_AUTH", "NOAUTH"],
    ["ORDER_CLOSED", "ORDERCLOSED"],
    ["ORDER_PAID", "ORDERPAID"],
    ["RESOURCE_NOT_EXISTS", "ORDER_NOT_EXIST"],
];

const ORDER: &[&str] = &["APPID_MCHID_NOT_MATCH", "MCH_NOT_EXISTS", "NO_AUTH", "OUT_TRADE_NO_USED"];
const NATIVE: &[&str] =
    &["APPID_MCHID_NOT_MATCH", "MCH_NOT_EXISTS", "ORDER_CLOSED", "NO_AUTH", "OUT_TRADE_NO_USED"];
const H5: &[&str] =
    &["APPID_MCHID_NOT_MATCH", "MCH_NOT_EXISTS", "NO_AUTH", "OUT_TRADE_NO_USED", "RULE_LIMIT"];
const ASK: &[&str] = &["MCH_NOT_EXISTS", "RULE_LIMIT", "TRADE_ERROR", "ORDER_NOT_EXIST"];
const CLOSE: &[&str] = &["MCH_NOT_EXISTS", "RULE_LIMIT", "TRADE_ERROR"];
const COMBINE: &[&str] = &[
    "APPID_MCHID_NOT_MATCH",
    "MCH_NOT_EXISTS",
    "ORDER_CLOSED",
    "NOAUTH",
    "OUT_TRADE_NO_USED",
    "RULELIMIT",
    "SYSTEMERROR",
];
const COMBINED: &[&str] = &[
    "APPID_MCHID_NOT_MATCH",
    "MCH_NOT_EXISTS",
    "ORDER_CLOSED",
    "NOAUTH",
    "OUT_TRADE_NO_USED",
    "RULELIMIT",
    "ORDERNOTEXIST",
    "SYSTEMERROR",
];
const REFUND: &[&str] =
    &["NOT_ENOUGH", "NO_AUTH", "USER_ACCOUNT_ABNORMAL", "MCH_NOT_EXISTS", "RESOURCE_NOT_EXISTS"];
const ADVANCED: &[&str] = &["MCH_NOT_EXISTS", "NOT_ENOUGH", "NO_AUTH", "RESOURCE_NOT_EXISTS"];
const REFUNDED: &[&str] = &["MCH_NOT_EXISTS", "RESOURCE_NOT_EXISTS"];
const FOUND: &[&str] = &["RESOURCE_NOT_EXISTS"];
const SCORE: &[&str] = &["INVALID_ORDER_STATE", "ORDER_CANCELED", "ORDER_DONE", "NO_AUTH", "ORDER_NOT_EXIST"];
const BILL: &[&str] = &["NO_STATEMENT_EXIST", "STATEMENT_CREATING"];
const OTHERS: &[&str] = &["NO_AUTH"];
const NONE: &[&str] = &[];

/// The codes that the official page of an operation has beside those:
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791856>
/// and the others. Of an operation that is not here no official page is at hand.
fn documented(path: &str) -> Option<&'static [&'static str]> {
    let combined = path.strip_prefix("/v3/combine-transactions/");
    let payment = path
        .strip_prefix("/v3/pay/transactions/")
        .or_else(|| path.strip_prefix("/v3/pay/partner/transactions/"));
    let refund = path
        .strip_prefix("/v3/refund/domestic/refunds")
        .or_else(|| path.strip_prefix("/v3/ecommerce/refunds"));
    if let Some(rest) = combined {
        return Some(if rest.contains('/') { COMBINED } else { COMBINE });
    }
    if let Some(rest) = payment {
        return match rest {
            "native" if !path.contains("/partner/") => Some(NATIVE),
            "h5" if !path.contains("/partner/") => Some(H5),
            "jsapi" | "app" | "native" | "h5" => Some(ORDER),
            "id/{transaction_id}" | "out-trade-no/{out_trade_no}" => Some(ASK),
            "out-trade-no/{out_trade_no}/close" => Some(CLOSE),
            _ => None,
        };
    }
    if let Some(rest) = refund {
        return Some(match rest {
            "" | "/apply" => REFUND,
            "/{refund_id}/return-advance" => ADVANCED,
            "/{refund_id}/apply-abnormal-refund" if path.contains("/ecommerce/") => NONE,
            "/{refund_id}/apply-abnormal-refund" => FOUND,
            _ => REFUNDED,
        });
    }
    Some(match path {
        "/v3/bill/tradebill" | "/v3/bill/fundflowbill" => BILL,
        "/v3/profitsharing/orders" => &["NOT_ENOUGH", "NO_AUTH", "RULE_LIMIT"],
        "/v3/profitsharing/orders/unfreeze" => &["NOT_ENOUGH", "NO_AUTH"],
        "/v3/billdownload/file"
        | "/v3/profitsharing/return-orders"
        | "/v3/profitsharing/receivers/add"
        | "/v3/profitsharing/receivers/delete"
        | "/v3/profitsharing/merchant-configs/{sub_mchid}" => OTHERS,
        "/v3/profitsharing/orders/{out_order_no}"
        | "/v3/profitsharing/return-orders/{out_return_no}"
        | "/v3/profitsharing/transactions/{transaction_id}/amounts" => FOUND,
        _ if path.starts_with("/v3/payscore/serviceorder") => SCORE,
        _ => return None,
    })
}

/// A refusal with a code that the operation's page has: the same otherwise spelt, or else `INVALID_REQUEST`, in
/// the same words.
pub(crate) fn as_documented(path: &str, refusal: Refusal) -> Refusal {
    let Some(own) = documented(path) else { return refusal };
    let known = |code: &str| own.contains(&code) || EVERYWHERE.contains(&code);
    if known(refusal.code) || !refusal.signed {
        return refusal;
    }
    let same = SAME.iter().filter(|pair| pair.contains(&refusal.code)).flatten();
    match same.copied().find(|code| known(code)) {
        Some(code) => Refusal { code, ..refusal },
        None => Refusal { status: 400, code: "INVALID_REQUEST", ..refusal },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;

    /// The codes of all official pages, by the path that they are of.
    fn official() -> BTreeMap<String, BTreeSet<String>> {
        let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/official");
        let mut codes = BTreeMap::<String, BTreeSet<String>>::new();
        for role in ["merchant", "partner"] {
            for page in std::fs::read_dir(pages.join(role)).unwrap() {
                let text = std::fs::read_to_string(page.unwrap().path()).unwrap();
                let path = text.lines().find_map(|line| line.strip_prefix("request_path: "));
                let table =
                    text.split("## 错误码").nth(1).map(|rest| rest.split("\n## ").next().unwrap_or(rest));
                let (Some(path), Some(table)) = (path, table) else { continue };
                let cells = table.lines().filter_map(|line| line.split('|').nth(2)).map(str::trim);
                let cells = cells.filter(|cell| cell.bytes().all(|it| it.is_ascii_uppercase() || it == b'_'));
                codes.entry(path.to_owned()).or_default().extend(cells.map(str::to_owned));
            }
        }
        codes
    }

    #[test]
    fn every_code_is_one_of_its_page() {
        let official = official();
        let mut count = 0;
        for (path, codes) in &official {
            for code in documented(path).unwrap_or_default() {
                assert!(codes.contains(*code), "{path} has no {code}: {codes:?}");
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn a_code_is_spelt_as_the_page_spells_it() {
        let refused = |path, status, code| {
            let refusal = as_documented(path, Refusal::new(status, code, ""));
            (refusal.status, refusal.code)
        };
        let combined = "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}";
        assert_eq!(refused(combined, 404, "ORDER_NOT_EXIST"), (404, "ORDERNOTEXIST"));
        let closing = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";
        assert_eq!(refused(closing, 404, "ORDER_NOT_EXIST"), (400, "INVALID_REQUEST"));
        let refund = "/v3/refund/domestic/refunds";
        assert_eq!(refused(refund, 403, "NOT_ENOUGH"), (403, "NOT_ENOUGH"));
        assert_eq!(refused(refund, 403, "TRADE_OVERDUE"), (400, "INVALID_REQUEST"));
        assert_eq!(refused("/v3/fund-app/mch-transfer/transfer-bills", 404, "NOT_FOUND"), (404, "NOT_FOUND"));
    }
}
