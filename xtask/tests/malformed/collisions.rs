//! Names that are two on the wire and one in Rust.

use crate::common::toy::{self, FIRST, PAGE, wrong};

#[test]
fn two_values_of_one_enum() {
    let rows = [
        "| json | object | 数据",
        r"| a {data-indent=1} | string | x<br/>`NOT_PAY` \| `NOTPAY` \| `not-pay` 枚举值之一",
    ];
    let found = "the values `not-pay` and `NOT_PAY`, both `NotPay` in Rust, expected values that stay apart";
    assert_eq!(wrong(&toy::with_rows(&rows)), [format!("spec/{PAGE}:{}: {found}", FIRST + 1)]);
}

#[test]
fn values_that_stay_apart() {
    let rows = [
        "| json | object | 数据",
        r"| a {data-indent=1} | string | x<br/>`1.0` \| `10` \| `UNKNOWN` \| `SELF` 枚举值之一",
    ];
    assert_eq!(wrong(&toy::with_rows(&rows)), [""; 0]);
}

#[test]
fn two_fields() {
    let rows = [
        "| json | object | 数据",
        "| payOrdId {data-indent=1} | string | x",
        "| pay_ord_id {data-indent=1} | string | y",
    ];
    let found = "`pay_ord_id` and `payOrdId`, both `pay_ord_id` in Rust, expected names that stay apart";
    assert_eq!(wrong(&toy::with_rows(&rows)), [format!("spec/{PAGE}:{}: {found}", FIRST + 2)]);
}

#[test]
fn a_path_parameter_and_a_body_field() {
    let rows = ["| id | string | x", "| json | object | 数据", "| id {data-indent=1} | string | y"];
    let path = "openapi/v3/pay/{id}.md";
    let found = "`id` and `id`, both `id` in Rust, expected names that stay apart";
    assert_eq!(wrong(&toy::with(path, toy::page(&rows))), [format!("spec/{path}:{}: {found}", FIRST + 2)]);
}

#[test]
fn what_gives_no_name() {
    let rows = [
        "| json | object | 数据",
        "| ³ {data-indent=1} | string | x",
        r"| state {data-indent=1} | string | y<br/>`A` \| `一级` \| `²` 枚举值之一",
    ];
    let expected = "which gives no name in Rust, expected letters, digits and underscores";
    assert_eq!(
        wrong(&toy::with_rows(&rows)),
        [
            format!("spec/{PAGE}:{}: `³`, {expected}", FIRST + 1),
            format!("spec/{PAGE}:{}: the value `²`, {expected}", FIRST + 2),
        ]
    );
}
