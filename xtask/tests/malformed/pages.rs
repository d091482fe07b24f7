//! Pages that do not hold together.

use crate::common::toy::{self, PAGE, page, wrong};

const ROWS: [&str; 2] = ["| json | object | 数据", "| a {data-indent=1} | string | x"];

fn lines(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} is not in {text}");
    text.replacen(from, to, 1)
}

#[test]
fn an_unknown_table_header() {
    let text = lines(&page(&ROWS), "| 请求参数", "| 请求字段");
    let problems = wrong(&toy::with(PAGE, text));
    let header = "a table headed `| 请求字段 | 类型 {.type} | 描述 {.desc}`";
    assert_eq!(
        problems,
        [format!("spec/{PAGE}:7: {header}, expected 请求参数, 返回字典, 应答规范, 异常字典")]
    );
}

#[test]
fn a_request_table_missing() {
    let text = page(&ROWS);
    let response = text.find("| 返回字典").unwrap();
    let text = format!("{}{}", &text[..text.find("| 请求参数").unwrap()], &text[response..]);
    let problems = wrong(&toy::with(PAGE, text));
    let found = "an operation without a request table, expected a table headed 请求参数";
    assert_eq!(problems, [format!("spec/{PAGE}:5: {found}")]);
}

#[test]
fn an_operation_without_a_title() {
    let text = lines(&page(&ROWS), "title: 下单\n", "");
    let problems = wrong(&toy::with(PAGE, text));
    let found = "an operation without a title, expected words in the heading or in the front matter";
    assert_eq!(problems, [format!("spec/{PAGE}:4: {found}")]);
}

#[test]
fn a_label_with_a_tab() {
    let text = lines(&page(&ROWS), "| string | x", "| string | 数\t据");
    let problems = wrong(&toy::with(PAGE, text));
    let found = "`数\t据` with a tab or a line break in it, expected a label on one line, with blanks";
    assert_eq!(problems, [format!("spec/{PAGE}:10: {found}")]);
}

#[test]
fn a_table_before_any_operation() {
    let text = lines(&page(&ROWS), " {#post}", "");
    let problems = wrong(&toy::with(PAGE, text));
    let found = "a table before any operation, expected a heading with {#get}, {#post}, …";
    assert_eq!(problems, [format!("spec/{PAGE}:7: {found}"), format!("spec/{PAGE}:12: {found}")]);
}

#[test]
fn a_second_operation_of_one_method() {
    let text = format!("{}\n# 又一个 {{#post}}\n", page(&ROWS));
    let problems = wrong(&toy::with(PAGE, text));
    assert_eq!(
        problems,
        [format!("spec/{PAGE}:16: a second POST operation, expected one operation a method and page")]
    );
}

#[test]
fn a_table_that_does_not_belong() {
    let text = lines(&page(&ROWS), "| 返回字典", "| 应答规范");
    let problems = wrong(&toy::with(PAGE, text));
    let expected = "返回字典 or 异常字典 for an operation, 应答规范 for a notification";
    assert_eq!(problems, [format!("spec/{PAGE}:12: a table headed 应答规范, expected {expected}")]);
}

#[test]
fn an_answer_that_is_two_things() {
    let text = format!("{}| 空字符串(无返回内容) {{align=center colspan=3}}\n", page(&ROWS));
    let problems = wrong(&toy::with(PAGE, text));
    let found = "an answer that is both fields and something else, expected one or the other";
    assert_eq!(problems, [format!("spec/{PAGE}:12: {found}")]);
}

#[test]
fn a_box_that_is_not_closed() {
    let text = lines(
        &page(&ROWS),
        "\n| 请求参数",
        "\n::: warning {.im-redesigned}\n\n于 `2021.11.10`\n\n| 请求参数",
    );
    let problems = wrong(&toy::with(PAGE, text));
    assert_eq!(
        problems,
        [format!("spec/{PAGE}:7: a box {{.im-redesigned}} that is not closed, expected a line of :::")]
    );
}

#[test]
fn a_box_in_one_paragraph_is_a_box() {
    let text = lines(
        &page(&ROWS),
        "\n| 请求参数",
        "\n::: danger {.im-deprecated}\n于 `2021.11.10`\n:::\n\n| 请求参数",
    );
    let read = xtask::surface::read(PAGE, &text).unwrap();
    assert_eq!(read.operations[0].standings[0].class, "deprecated");
    assert_eq!(read.operations[0].standings[0].since.as_deref(), Some("2021.11.10"));
}

#[test]
fn a_parameter_of_the_url_without_its_row() {
    let path = "openapi/v3/pay/{out_trade_no}.md";
    let problems = wrong(&toy::with(path, page(&ROWS)));
    assert_eq!(
        problems,
        [format!("spec/{path}:5: a URL with {{out_trade_no}}, expected a top-level row `out_trade_no`")]
    );
}

#[test]
fn two_pages_for_one_url() {
    let rows = ["| id | string | x"];
    let mut files = toy::with("openapi/v3/pay/{id}/close.md", page(&rows));
    files.insert("openapi/v3/pay/{id}/close/index.md".into(), page(&rows));
    // `…/close/` is another URL than `…/close`, but both are one module.
    let module = "the module v3::pay::by_id::close::post, which openapi/v3/pay/{id}/close/index.md takes too";
    assert_eq!(
        wrong(&files),
        [format!("spec/openapi/v3/pay/{{id}}/close.md:5: {module}, expected one operation a module")]
    );
}

#[test]
fn two_operations_of_one_url() {
    let text = page(&ROWS);
    let mut pages = vec![xtask::surface::read("openapi/v2/pay/one.md", &text).unwrap()];
    pages.push(pages[0].clone());
    let families = xtask::families::Families::parse(&toy::files()["families.toml"]).unwrap();
    let problems = xtask::model::lower(&pages, &families).unwrap_err().to_string();
    assert!(
        problems.contains(
            "openapi/v2/pay/one.md:5: a second page for POST /pay/one, beside openapi/v2/pay/one.md, expected one page a URL"
        ),
        "{problems}"
    );
}

#[test]
fn a_page_that_is_no_url() {
    let problems = wrong(&toy::with("guide/one.md", page(&ROWS)));
    assert_eq!(
        problems,
        ["spec/guide/one.md: a path that is no URL, expected openapi/v2|v3|brand/… or webhook/v2|v3|brand/…"]
    );
}

#[test]
fn a_signature_that_v2_does_not_have() {
    let page = "openapi/v2/toys/order.md";
    let rows = [
        "| xml | object | 数据",
        "| sign_type {data-indent=1} | string | 签名类型<br/>`MD5` \\| `SM3` 枚举值之一",
    ];
    let problems = wrong(&toy::with(page, toy::page(&rows)));
    let expected = format!("spec/{page}:5: sign_type `SM3`, expected `MD5` or `HMAC-SHA256`");
    assert!(problems.contains(&expected), "{problems:?}");
}
