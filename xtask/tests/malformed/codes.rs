//! `spec/codes.toml`: every code of a page has its entry, and every spelling there its page.

use crate::common::toy::{self, wrong};

const OFFICIAL: &str = "official/merchant/4000000001.md";

/// An official page that lists these codes.
fn listing(codes: &[&str]) -> String {
    let rows: String = codes.iter().map(|code| format!("| 400 | {code} |\n")).collect();
    format!(
        "---\nurl: https://pay.weixin.qq.com/doc/v3/merchant/4000000001\ndoc_id: 4000000001\ntitle: 下单\n\
         product: 基础支付\nhttp_method: POST\nrequest_path: /v3/pay/nobody/has/it\n---\n\n## 应答参数\n无应答包体\n\n\
         ## 错误码\n| 状态码 | 错误码 |\n| --- | --- |\n{rows}"
    )
}

/// What is wrong where the pages list `listed` and the file says `text`.
fn found(listed: &[&str], text: &str) -> Vec<String> {
    let mut files = toy::with("codes.toml", text);
    files.insert(OFFICIAL.into(), listing(listed));
    wrong(&files)
}

#[test]
fn codes_of_pages_and_of_the_file_agree() {
    let text = "[NO_AUTH]\nsays = \"final\"\nmeans = \"No.\"\nalso = { NOAUTH = \"the same\" }\n\n\
                [OLD]\nsays = \"waiting\"\nmeans = \"Wait.\"\nfrom = \"v2\"\n";
    assert_eq!(found(&["NO_AUTH", "NOAUTH"], text), [""; 0]);
}

#[test]
fn a_code_that_no_documentation_has() {
    let text = "[NO_AUTH]\nsays = \"final\"\nmeans = \"No.\"\nalso = { NOAUHT = \"the same\" }\n";
    assert_eq!(
        found(&["NO_AUTH"], text),
        ["spec/codes.toml: the code `NOAUHT`, expected one that a page lists, or its source in `from`"]
    );
}

#[test]
fn a_source_that_is_not_needed() {
    let text = "[NO_AUTH]\nsays = \"final\"\nmeans = \"No.\"\nfrom = \"v2\"\n";
    assert_eq!(
        found(&["NO_AUTH"], text),
        ["spec/codes.toml: `from` of `NO_AUTH`, expected no other source: pages at hand list it"]
    );
}

#[test]
fn a_code_of_a_page_that_has_no_entry() {
    let text = "[NO_AUTH]\nsays = \"final\"\nmeans = \"No.\"\n";
    assert_eq!(
        found(&["NO_AUTH", "NEW"], text),
        [format!("spec/{OFFICIAL}:17: the code `NEW`, expected one of spec/codes.toml")]
    );
}

#[test]
fn a_spelling_of_two_codes() {
    let text = "[NO_AUTH]\nsays = \"final\"\nmeans = \"No.\"\nalso = { NOAUTH = \"the same\" }\n\n\
                [NOAUTH]\nsays = \"final\"\nmeans = \"No.\"\n";
    assert_eq!(
        found(&["NO_AUTH", "NOAUTH"], text),
        ["spec/codes.toml:1: `NOAUTH` twice, expected each spelling of one code alone"]
    );
}
