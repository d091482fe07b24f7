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

/// A field by its name, at most so many characters, made so.
type Bound = (&'static str, usize, Made);

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791856> and the pages beside it.
const PAYMENT: &[Bound] = &[
    ("appid", 32, Made::Freely),
    ("sp_appid", 32, Made::Freely),
    ("sub_appid", 32, Made::Freely),
    ("mchid", 32, Made::Freely),
    ("sp_mchid", 32, Made::Freely),
    ("sub_mchid", 32, Made::Freely),
    ("description", 127, Made::Freely),
    ("out_trade_no", 32, Made::Number),
    ("combine_out_trade_no", 32, Made::Number),
    ("time_expire", 64, Made::Freely),
    ("attach", 128, Made::Freely),
    ("notify_url", 255, Made::Url),
    ("goods_tag", 32, Made::Freely),
    ("openid", 128, Made::Freely),
    ("sp_openid", 128, Made::Freely),
    ("sub_openid", 128, Made::Freely),
    ("currency", 16, Made::Cny),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791862>.
const REFUND: &[Bound] = &[
    ("transaction_id", 32, Made::Freely),
    ("out_trade_no", 32, Made::Number),
    ("out_refund_no", 64, Made::NumberAt),
    ("reason", 80, Made::Freely),
    ("notify_url", 256, Made::Url),
    ("currency", 16, Made::Cny),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716434>.
const TRANSFER: &[Bound] = &[
    ("out_bill_no", 32, Made::Letters),
    ("out_batch_no", 32, Made::Letters),
    ("out_detail_no", 32, Made::Letters),
    ("transfer_remark", 32, Made::Freely),
    ("notify_url", 256, Made::Url),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524928>.
const PROFIT_SHARING: &[Bound] = &[
    ("transaction_id", 32, Made::Freely),
    ("out_order_no", 64, Made::NumberAt),
    ("out_return_no", 64, Made::NumberAt),
];

/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>.
const PAY_SCORE: &[Bound] = &[("out_order_no", 32, Made::Number), ("notify_url", 255, Made::Url)];

/// What holds for an operation, by the beginning of its path.
const FAMILIES: [(&str, &[Bound]); 11] = [
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
];

/// The first text of a body that is too long, or made otherwise than its operation takes.
pub(super) fn check(path: &str, body: &Value) -> Option<Problem> {
    let (_, bounds) = FAMILIES.iter().find(|(beginning, _)| path.starts_with(beginning))?;
    walk(bounds, body)
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
fn of_text((_, most, made): &Bound, text: &str) -> Option<Problem> {
    let count = text.chars().count();
    let issue = if count > *most {
        Issue::TooLong { count, most: *most }
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
        let parts = json!({ "sub_orders": [{ "out_trade_no": "a" }, { "out_trade_no": "a/b" }] });
        let path = "/v3/combine-transactions/jsapi";
        assert_eq!(field(path, &parts).as_deref(), Some("/sub_orders/1/out_trade_no"));
        assert_eq!(field("/v3/other", &json!({ "out_trade_no": uuid })), None);
    }
}
