//! Every amount of money has its unit, or stands in `spec/units.toml` with the reason why not.

use xtask::model::{Field, Operation};
use xtask::names::{self, Kind, Struct, Type};
use xtask::rules;
use xtask::surface::{Scalar, Unit};

use crate::common::spec;

/// Words of names that say money.
const MONEY: [&str; 26] = [
    "advance",
    "amount",
    "amounts",
    "amt",
    "balance",
    "budget",
    "cash",
    "contribute",
    "cost",
    "deposit",
    "discount",
    "duty",
    "fee",
    "fine",
    "minimum",
    "money",
    "net",
    "pay",
    "price",
    "quota",
    "refund",
    "settled",
    "threshold",
    "total",
    "unsettle",
    "value",
];

/// Words of names that say that the money, or something else, is counted.
const COUNTED: [&str; 20] = [
    "code",
    "count",
    "day",
    "days",
    "duration",
    "http",
    "id",
    "number",
    "num",
    "percent",
    "points",
    "quantity",
    "rate",
    "size",
    "success",
    "success_time",
    "time",
    "title",
    "type",
    "period",
];

/// Phrases of labels that say money whatever the name.
const LABELLED: [&str; 16] = [
    "金额", "费用", "单价", "价格", "余额", "额度", "面额", "税额", "门槛", "押金", "关税", "净额", "预算",
    "出资", "房费", "保费",
];

/// True of a whole number whose name or label sounds like money.
fn sounds_like_money(field: &Field) -> bool {
    let has = |words: &[&str]| field.name.split('_').any(|word| words.contains(&word));
    let labelled = LABELLED.iter().any(|phrase| field.label.text.contains(phrase));
    matches!(field.ty.of, Scalar::Integer | Scalar::Number) && (labelled || has(&MONEY) && !has(&COUNTED))
}

/// Calls `with` for each field of each operation, with its path.
fn each(mut with: impl FnMut(&Operation, &str, &Field)) {
    for operation in &spec().operations {
        let sides = [&operation.request, &operation.response, &operation.exception];
        for mut fields in sides.map(Clone::clone) {
            rules::each(&mut fields, "", &mut |path, field| with(operation, path, field));
        }
    }
}

#[test]
fn every_amount_has_its_unit_or_a_reason_why_not() {
    let (mut left, mut fen) = (Vec::new(), 0);
    each(|operation, path, field| {
        fen += usize::from(field.unit == Some(Unit::Fen) && field.ty.of != Scalar::String);
        if sounds_like_money(field) && field.unit.is_none() && !spec().units.explains(operation, path, field)
        {
            left.push(format!("{} {}: {path} {}", operation.page, operation.path, field.label.text));
        }
    });
    left.dedup();
    assert_eq!(left, [""; 0], "what these count: the official page, or a rule of spec/units.toml");
    assert!(fen > 2000, "{fen} amounts in fen");
}

#[test]
fn other_currencies_are_no_fen() {
    let mut abroad = 0;
    each(|operation, path, field| {
        if operation.feature.starts_with("global") {
            let place = format!("{}: {path}", operation.page);
            assert!(!matches!(field.unit, Some(Unit::Fen | Unit::Yuan)), "{place}");
            abroad += usize::from(field.unit == Some(Unit::Minor));
        }
        if field.unit == Some(Unit::Yuan) {
            // A whole number of yuan is no amount that anyone pays.
            assert_eq!(field.ty.of, Scalar::String, "{}: {path}", operation.page);
        }
    });
    assert!(abroad > 200, "{abroad} amounts abroad");
}

/// All structs that are generated.
fn each_struct(mut with: impl FnMut(&str, &Struct)) {
    for module in names::plan(&spec().operations).unwrap_or_else(|problems| panic!("{problems}")) {
        let types = module.types.iter().chain(&module.response_types).filter_map(|ty| match ty {
            Type::Struct(of) => Some(of),
            Type::Enum(_) | Type::Forms(_) => None,
        });
        for of in types.chain(&module.request).chain(&module.response).chain(&module.reply) {
            with(&module.path.join("::"), of);
        }
    }
}

#[test]
fn what_is_in_fen_has_the_type_of_it_and_nothing_else_has() {
    let mut amounts = 0;
    each_struct(|path, of| {
        for field in &of.fields {
            let place = format!("{path}: {}.{}", of.name, field.rust);
            assert_eq!(field.kind == Kind::Fen, field.unit == Some(Unit::Fen), "{place}: {:?}", field.kind);
            amounts += usize::from(field.kind == Kind::Fen);
        }
    });
    assert!(amounts > 1700, "{amounts} amounts");
}

/// The unit of a field of the operation of that method and path.
fn unit(method: &str, path: &str, of: &str) -> Option<Unit> {
    let mut found = None;
    each(|operation, at, field| {
        if operation.path == path && operation.method.verb() == method && at == of {
            found = Some(field.unit);
        }
    });
    found.unwrap_or_else(|| panic!("{method} {path}: {of}"))
}

/// As the official pages, the parameter rules of v2 and the pages of cross-border payments have them.
#[test]
fn known_amounts_count_what_their_pages_say() {
    for (method, path, field, expected) in [
        ("POST", "/v3/pay/transactions/jsapi", "amount.total", Some(Unit::Fen)),
        ("POST", "/v3/pay/transactions/jsapi", "detail.goods_detail.unit_price", Some(Unit::Fen)),
        ("POST", "/v3/refund/domestic/refunds", "amount.refund", Some(Unit::Fen)),
        ("POST", "/v3/fund-app/mch-transfer/transfer-bills", "transfer_amount", Some(Unit::Fen)),
        ("POST", "/pay/unifiedorder", "total_fee", Some(Unit::Fen)),
        ("POST", "/pay/orderquery", "coupon_fee", Some(Unit::Fen)),
        ("POST", "/v3/global/transactions/jsapi", "amount.total", Some(Unit::Minor)),
        ("POST", "/v3/global/refunds", "amount.refund", Some(Unit::Minor)),
        ("POST", "/v3/funds-to-oversea/orders", "foreign_amount", Some(Unit::Minor)),
        ("POST", "/v3/funds-to-oversea/orders", "departure_amount", Some(Unit::Fen)),
        ("POST", "/pay/settlementquery", "settlement_fee", Some(Unit::Minor)),
        ("POST", "/v3/gov/subsidy/zhejiang/authcode/commit", "bank_subsidy", Some(Unit::Yuan)),
        ("GET", "/v3/pay/transactions/id/{transaction_id}", "promotion_detail.goods_detail.quantity", None),
    ] {
        assert_eq!(unit(method, path, field), expected, "{method} {path}: {field}");
    }
}
