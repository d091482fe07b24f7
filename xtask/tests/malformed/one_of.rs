//! `spec/one_of.toml`: each set names operations and fields that are there, and that can be one of several.

use crate::common::toy::{self, PAGE, page, wrong};

/// What is wrong with a set of the ways `fields` of the operation `of`.
fn found(of: &str, fields: &str) -> Vec<String> {
    let text = format!(
        "[[set]]\nname = \"toy\"\nkey = \"ToyKey\"\nfields = {fields}\nof = [\"{of}\"]\nreason = \"二选一\"\n\
         link = \"https://pay.weixin.qq.com/doc/v3/merchant/4000000001\"\n"
    );
    let rows = [
        "| json | object | 声明请求的`JSON`数据结构",
        "| appid {data-required data-indent=1} | string | 公众账号ID",
        "| sub_appid {data-required data-indent=1} | string | 子商户公众账号ID",
        "| limits {data-indent=1} | string[] | 限制",
    ];
    let mut files = toy::with(PAGE, page(&rows));
    files.insert("one_of.toml".into(), text);
    wrong(&files)
}

const POST: &str = "POST /v3/pay/one";

#[test]
fn a_set_of_what_is_there() {
    assert_eq!(found(POST, r#"["appid", "sub_appid"]"#), [""; 0]);
}

#[test]
fn an_operation_that_is_not_there() {
    let expected = ["spec/one_of.toml:5: no operation (`GET /v3/pay/one`), expected a method and a path"];
    assert_eq!(found("GET /v3/pay/one", r#"["appid", "sub_appid"]"#), expected);
}

#[test]
fn a_field_that_is_not_there() {
    let expected = ["spec/one_of.toml:5: no field `openid` (`POST /v3/pay/one`), expected a field of it"];
    assert_eq!(found(POST, r#"["appid", "openid"]"#), expected);
}

#[test]
fn a_set_of_one_way() {
    let expected = ["spec/one_of.toml:5: `toy` of one way, or without evidence (`POST /v3/pay/one`), \
         expected ways, reason and link"];
    assert_eq!(found(POST, r#"["appid"]"#), expected);
}

#[test]
fn a_list_and_a_field_twice() {
    let end = "(`POST /v3/pay/one`), expected";
    let expected = format!(
        "spec/one_of.toml:5: `limits`, which is no plain text or number {end} numbers of orders and the like"
    );
    assert_eq!(found(POST, r#"["appid", "limits"]"#), [expected]);
    let expected = format!("spec/one_of.toml:5: `appid` in two sets {end} each field in one");
    assert_eq!(found(POST, r#"["appid", ["sub_appid", "appid"]]"#), [expected]);
}
