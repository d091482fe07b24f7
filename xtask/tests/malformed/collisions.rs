//! Names that are two on the wire and one in Rust.

use xtask::output::Files;

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
    assert_eq!(
        wrong(&toy::with_rows(&rows)),
        [
            format!(
                "spec/{PAGE}:{}: the name `³`, expected letters, digits, `_` and `-`, perhaps with `_$n`",
                FIRST + 1
            ),
            format!(
                "spec/{PAGE}:{}: the value `²` (the row `state`), expected letters, digits and marks of ASCII, or Chinese words",
                FIRST + 2
            ),
        ]
    );
}

#[test]
fn what_is_named_like_a_folder_of_pages() {
    let rows = ["| json | object | x"];
    let mut files = toy::files();
    files.insert("openapi/v3/pay/one/post.md".into(), toy::page(&rows).replace("{#post}", "{#get}"));
    let found = "the module v3::pay::one::post, which is a folder of openapi/v3/pay/one/post.md too";
    let expected = "a URL without a segment that is named like a verb";
    assert_eq!(wrong(&files), [format!("spec/{PAGE}:5: {found}, expected {expected}")]);
}

const NOTICE: &str = "webhook/v3/PAY.ONE.md";

/// The files with a notification that brings no document, under that heading.
fn notice(heading: &str) -> Files {
    let text = toy::page(&["| body | object | 通知", "| id {data-indent=1} | string | x"])
        .replace("返回字典", "应答规范")
        .replace("{#post}", heading);
    let mut files = toy::with(NOTICE, text);
    let families =
        files["families.toml"].replace("\"openapi/v3/pay\"", "\"openapi/v3/pay\", \"webhook/v3/PAY.ONE\"");
    files.insert("families.toml".into(), families);
    files
}

#[test]
fn a_notification_without_an_encrypted_document() {
    let problems = wrong(&notice("{#post}"));
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(
        only.starts_with(&format!("spec/{NOTICE}:5: a v3 notification without an encrypted document")),
        "{only}"
    );
}

#[test]
fn a_notification_that_is_not_posted() {
    let expected = format!("spec/{NOTICE}:5: a notification by PUT, expected a heading with {{#post}}");
    assert_eq!(wrong(&notice("{#put}")), [expected]);
}

#[test]
fn setters_of_one_name() {
    let rows = [
        "| json | object | 数据",
        "| pages {data-indent=1} | string | x",
        "| note {data-indent=1} | string | y",
        "| note_opt {data-indent=1} | string | z",
    ];
    let expected = "expected setters that stay apart";
    assert_eq!(
        wrong(&toy::with_rows(&rows)),
        [
            format!("spec/{PAGE}:{}: `pages`, of `pages` and of a method, {expected}", FIRST + 1),
            format!("spec/{PAGE}:{}: `note_opt`, of `note_opt` and of `note`, {expected}", FIRST + 3),
        ]
    );
}
