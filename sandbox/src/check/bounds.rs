//! How long texts may be, and of what they may be made: what the official pages say of the fields of what is
//! played through, which the tables do not.

use serde_json::{Map, Value};

use super::issue::{Issue, Problem};

/// Of what a text may be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Made {
    /// Anything.
    Freely,
    /// Letters, digits, `_-|*`.
    Number,
    /// The same, and `@`.
    NumberAt,
    /// Letters and digits.
    Letters,
    /// An address without a query.
    Url,
    /// The one currency that is played.
    Cny,
}

impl Made {
    fn suits(self, text: &str) -> bool {
        let of = |more: &str| text.chars().all(|it| it.is_ascii_alphanumeric() || more.contains(it));
        match self {
            Self::Freely => true,
            Self::Number => of("_-|*"),
            Self::NumberAt => of("_-|*@"),
            Self::Letters => of(""),
            Self::Url => {
                let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
                rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(['?', '#', ' ']))
            }
            Self::Cny => text == "CNY",
        }
    }

    const fn expected(self) -> &'static str {
        match self {
            Self::Freely => "any text",
            Self::Number => "letters, digits and _-|*",
            Self::NumberAt => "letters, digits and _-|*@",
            Self::Letters => "letters and digits",
            Self::Url => "a URL with http:// or https://, without a query",
            Self::Cny => "CNY",
        }
    }
}

/// A field by its name, so many characters at least and at most, made so.
type Bound = (&'static str, usize, usize, Made);

/// The shortest number of an order that may be given.
const SHORTEST: usize = 6;

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791856> and the pages beside it.
const PAYMENT: &[Bound] = &[
    ("appid", 0, 32, Made::Freely),
    ("sp_appid", 0, 32, Made::Freely),
    ("sub_appid", 0, 32, Made::Freely),
    ("combine_appid", 0, 32, Made::Freely),
    ("mchid", 0, 32, Made::Freely),
    ("sp_mchid", 0, 32, Made::Freely),
    ("sub_mchid", 0, 32, Made::Freely),
    ("combine_mchid", 0, 32, Made::Freely),
    ("description", 0, 127, Made::Freely),
    ("out_trade_no", SHORTEST, 32, Made::Number),
    ("combine_out_trade_no", SHORTEST, 32, Made::Number),
    ("transaction_id", 0, 32, Made::Freely),
    ("time_expire", 0, 64, Made::Freely),
    ("attach", 0, 128, Made::Freely),
    ("notify_url", 0, 255, Made::Url),
    ("goods_tag", 0, 32, Made::Freely),
    ("openid", 0, 128, Made::Freely),
    ("sp_openid", 0, 128, Made::Freely),
    ("sub_openid", 0, 128, Made::Freely),
    ("currency", 0, 16, Made::Cny),
    ("device_id", 0, 32, Made::Freely),
    ("payer_client_ip", 0, 45, Made::Freely),
    ("invoice_id", 0, 32, Made::Freely),
    ("merchant_goods_id", 0, 32, Made::Freely),
    ("wechatpay_goods_id", 0, 32, Made::Freely),
    ("goods_name", 0, 256, Made::Freely),
    ("area_code", 0, 32, Made::Freely),
    ("address", 0, 512, Made::Freely),
    ("app_name", 0, 64, Made::Freely),
    ("app_url", 0, 128, Made::Freely),
    ("bundle_id", 0, 128, Made::Freely),
    ("package_name", 0, 128, Made::Freely),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791862>.
const REFUND: &[Bound] = &[
    ("transaction_id", 0, 32, Made::Freely),
    ("refund_id", 0, 32, Made::Freely),
    ("out_trade_no", 0, 32, Made::Number),
    ("out_refund_no", 0, 64, Made::NumberAt),
    ("sub_mchid", 0, 32, Made::Freely),
    ("reason", 0, 80, Made::Freely),
    ("notify_url", 0, 256, Made::Url),
    ("currency", 0, 16, Made::Cny),
    ("merchant_goods_id", 0, 32, Made::Freely),
    ("wechatpay_goods_id", 0, 32, Made::Freely),
    ("goods_name", 0, 256, Made::Freely),
    ("bank_type", 0, 16, Made::Freely),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716434>.
const TRANSFER: &[Bound] = &[
    ("out_bill_no", 0, 32, Made::Letters),
    ("out_batch_no", 0, 32, Made::Letters),
    ("out_detail_no", 0, 32, Made::Letters),
    ("transfer_remark", 0, 32, Made::Freely),
    ("batch_name", 0, 32, Made::Freely),
    ("batch_remark", 0, 32, Made::Freely),
    ("notify_url", 0, 256, Made::Url),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524936>.
const PROFIT_SHARING: &[Bound] = &[
    ("transaction_id", 0, 32, Made::Freely),
    ("sub_mchid", 0, 32, Made::Freely),
    ("appid", 0, 32, Made::Freely),
    ("sub_appid", 0, 32, Made::Freely),
    ("out_order_no", 0, 64, Made::NumberAt),
    ("order_id", 0, 64, Made::Freely),
    ("out_return_no", 0, 64, Made::NumberAt),
    ("return_mchid", 0, 32, Made::Freely),
    ("description", 0, 80, Made::Freely),
    ("account", 0, 64, Made::Freely),
    ("custom_relation", 0, 10, Made::Freely),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>.
const PAY_SCORE: &[Bound] = &[
    ("out_order_no", 0, 32, Made::Number),
    ("appid", 0, 32, Made::Freely),
    ("service_id", 0, 32, Made::Freely),
    ("reason", 0, 50, Made::Freely),
    ("attach", 0, 256, Made::Freely),
    ("goods_tag", 0, 32, Made::Freely),
    ("notify_url", 0, 255, Made::Url),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012533436>.
const COMPLAINT: &[Bound] = &[
    ("complaint_id", 0, 64, Made::Freely),
    ("complainted_mchid", 0, 64, Made::Freely),
    ("response_content", 0, 500, Made::Freely),
    ("reject_reason", 0, 200, Made::Freely),
    ("remark", 0, 200, Made::Freely),
    ("url", 0, 255, Made::Url),
];

/// <https://pay.weixin.qq.com/doc/v2/merchant/4011935214> and the pages beside it.
const V2: &[Bound] = &[
    ("body", 0, 127, Made::Freely),
    ("attach", 0, 127, Made::Freely),
    ("out_trade_no", SHORTEST, 32, Made::Number),
    ("out_refund_no", 0, 64, Made::NumberAt),
    ("transaction_id", 0, 32, Made::Freely),
    ("refund_desc", 0, 80, Made::Freely),
    ("notify_url", 0, 256, Made::Freely),
    ("openid", 0, 128, Made::Freely),
    ("goods_tag", 0, 32, Made::Freely),
    ("spbill_create_ip", 0, 64, Made::Freely),
    ("nonce_str", 0, 32, Made::Freely),
];

/// The rule for an operation, by the beginning of its path.
const FAMILIES: [(&str, &[Bound]); 19] = [
    ("/v3/pay/transactions/", PAYMENT),
    ("/v3/pay/partner/transactions/", PAYMENT),
    ("/v3/combine-transactions/", PAYMENT),
    ("/v3/refund/domestic/refunds", REFUND),
    ("/v3/ecommerce/refunds/", REFUND),
    ("/v3/fund-app/mch-transfer/", TRANSFER),
    ("/v3/ecommerce/mch-transfer/", TRANSFER),
    ("/v3/transfer/batches", TRANSFER),
    ("/v3/partner-transfer/batches", TRANSFER),
    ("/v3/profitsharing/", PROFIT_SHARING),
    ("/v3/payscore/", PAY_SCORE),
    ("/v3/merchant-service/complaint", COMPLAINT),
    ("/pay/unifiedorder", V2),
    ("/pay/micropay", V2),
    ("/pay/orderquery", V2),
    ("/pay/closeorder", V2),
    ("/secapi/pay/reverse", V2),
    ("/secapi/pay/refund", V2),
    ("/pay/refundquery", V2),
];

/// The numbers that a parameter of the query may have, by the end of its operation's path.
const RANGES: [(&str, &str, i64, i64); 4] = [
    ("/complaints-v2", "limit", 1, 50),
    ("/negotiation-historys", "limit", 1, 300),
    ("", "offset", 0, i64::MAX),
    ("", "limit", 1, i64::MAX),
];

fn bounds_of(path: &str) -> Option<&'static [Bound]> {
    FAMILIES.iter().find(|(beginning, _)| path.starts_with(beginning)).map(|(_, bounds)| *bounds)
}

/// The fault of a parameter of the path or the query, which name what was given before.
pub(super) fn parameter(path: &str, name: &str, text: &str) -> Option<Problem> {
    let bounds = bounds_of(path)?;
    let problem = |issue| Problem { field: name.to_owned(), value: text.into(), issue };
    let range = RANGES.iter().find(|(end, range, ..)| path.ends_with(end) && *range == name);
    let number = text.parse::<i64>().ok();
    if let (Some((.., least, most)), Some(number)) = (range, number) {
        let (least, most) = (*least, *most);
        return (!(least..=most).contains(&number)).then(|| problem(Issue::OutOfRange { least, most }));
    }
    let (bound, _, most, made) = bounds.iter().find(|(bound, ..)| *bound == name)?;
    of_text(&(bound, 0, *most, *made), text).map(|found| problem(found.issue))
}

/// The operations of v2 that give numbers, and do not only name what has them.
const CREATES: [&str; 2] = ["/pay/unifiedorder", "/pay/micropay"];

/// The first text of a v2 message that is too long, too short, or made otherwise.
pub(crate) fn message<'a>(
    path: &str,
    mut pairs: impl Iterator<Item = (&'a str, &'a str)>,
) -> Option<&'a str> {
    let (bounds, creates) = (bounds_of(path)?, CREATES.contains(&path));
    let wrong = pairs.find(|(name, text)| {
        let bound = bounds.iter().find(|(bound, ..)| bound == name);
        bound.is_some_and(|(name, least, most, made)| {
            let least = if creates { *least } else { 0 };
            of_text(&(name, least, *most, *made), text).is_some()
        })
    });
    wrong.map(|(name, _)| name)
}

/// The first text of a body that is too long, or made otherwise than its operation takes.
pub(super) fn check(path: &str, body: &Value) -> Option<Problem> {
    walk(bounds_of(path)?, body)
}

fn walk(bounds: &[Bound], value: &Value) -> Option<Problem> {
    match value {
        Value::Object(fields) => of_object(bounds, fields),
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items
                .find_map(|(index, item)| walk(bounds, item).map(|problem| problem.below(&index.to_string())))
        }
        _ => None,
    }
}

fn of_object(bounds: &[Bound], fields: &Map<String, Value>) -> Option<Problem> {
    fields.iter().find_map(|(name, value)| {
        let bound = bounds.iter().find(|(bound, ..)| bound == name);
        let problem = match (bound, value) {
            (Some(bound), Value::String(text)) => of_text(bound, text),
            _ => walk(bounds, value),
        };
        problem.map(|problem| problem.below(name))
    })
}

/// An empty text is none; whether there must be one is looked at elsewhere.
fn of_text((_, least, most, made): &Bound, text: &str) -> Option<Problem> {
    let count = text.chars().count();
    let issue = if count > *most {
        Issue::TooLong { count, most: *most }
    } else if !text.is_empty() && count < *least {
        Issue::TooShort { count, least: *least }
    } else if !text.is_empty() && !made.suits(text) {
        Issue::Made(made.expected())
    } else {
        return None;
    };
    Some(Problem { field: String::new(), value: text.into(), issue })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn field(path: &str, body: &Value) -> Option<String> {
        check(path, body).map(|problem| problem.field)
    }

    #[test]
    fn texts_are_as_the_official_pages_say() {
        let path = "/v3/pay/transactions/jsapi";
        let uuid = "123e4567-e89b-12d3-a456-426614174000";
        assert_eq!(field(path, &json!({ "out_trade_no": uuid })).as_deref(), Some("/out_trade_no"));
        assert_eq!(field(path, &json!({ "out_trade_no": uuid.replace('-', "") })), None);
        assert_eq!(field(path, &json!({ "out_trade_no": "a_1-b|c*" })), None);
        assert_eq!(field(path, &json!({ "out_trade_no": "12345" })).as_deref(), Some("/out_trade_no"));
        assert_eq!(field(path, &json!({ "out_trade_no": "123456" })), None);
        assert_eq!(field(path, &json!({ "out_trade_no": "order 1" })).as_deref(), Some("/out_trade_no"));
        assert_eq!(field(path, &json!({ "description": "咖".repeat(127) })), None);
        assert_eq!(field(path, &json!({ "description": "咖".repeat(128) })).as_deref(), Some("/description"));
        assert_eq!(
            field(path, &json!({ "amount": { "currency": "USD" } })).as_deref(),
            Some("/amount/currency")
        );
        for url in ["shop.example/notify", "https://", "https://shop.example/?a=1", "ftp://shop.example"] {
            assert_eq!(field(path, &json!({ "notify_url": url })).as_deref(), Some("/notify_url"), "{url}");
        }
        let parts = json!({ "sub_orders": [{ "out_trade_no": "123456" }, { "out_trade_no": "123/456" }] });
        let path = "/v3/combine-transactions/jsapi";
        assert_eq!(field(path, &parts).as_deref(), Some("/sub_orders/1/out_trade_no"));
        assert_eq!(field("/v3/other", &json!({ "out_trade_no": uuid })), None);
    }

    #[test]
    fn parameters_and_messages_are_looked_at_too() {
        let named =
            |path: &str, name: &str, text: &str| parameter(path, name, text).map(|problem| problem.issue);
        let query = "/v3/pay/transactions/out-trade-no/{out_trade_no}";
        assert_eq!(named(query, "out_trade_no", "none"), None, "it is only asked for");
        assert!(matches!(named(query, "out_trade_no", &"1".repeat(33)), Some(Issue::TooLong { .. })));
        assert!(matches!(named(query, "out_trade_no", "a b"), Some(Issue::Made(_))));
        let list = "/v3/merchant-service/complaints-v2";
        assert_eq!(named(list, "limit", "51"), Some(Issue::OutOfRange { least: 1, most: 50 }));
        assert_eq!((named(list, "limit", "50"), named(list, "offset", "0")), (None, None));
        let sent = |path: &str| message(path, [("out_trade_no", "12345")].into_iter());
        assert_eq!((sent("/pay/unifiedorder"), sent("/pay/orderquery")), (Some("out_trade_no"), None));
    }
}
