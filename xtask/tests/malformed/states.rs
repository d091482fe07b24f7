//! `spec/states.toml`: each machine is of fields that are there, and so is each of its values.

use crate::common::toy::{self, PAGE, page, wrong};

/// What is wrong with a machine of these states, below that path.
fn found(below: &str, finals: &str, link: &str) -> Vec<String> {
    of_type("ToyState", below, finals, link)
}

fn of_type(ty: &str, below: &str, finals: &str, link: &str) -> Vec<String> {
    let text = format!(
        "[[machine]]\nname = \"a toy\"\ntype = \"{ty}\"\nfields = [\"state\"]\nbelow = [\"{below}\"]\nwaits = [\"DOING\"]\n\
         final = {finals}\nlink = \"{link}\"\n"
    );
    let rows = [
        "| json | object | 声明请求的`JSON`数据结构",
        "| state {data-indent=1} | string | 状态<br/>`DOING` \\| `DONE` 枚举值之一",
    ];
    let mut files = toy::with(PAGE, page(&rows));
    files.insert("states.toml".into(), text);
    wrong(&files)
}

const LINK: &str = "https://pay.weixin.qq.com/doc/v3/merchant/4000000001";

#[test]
fn a_machine_of_what_is_there() {
    assert_eq!(found("/v3/pay/", r#"["DONE"]"#, LINK), [""; 0]);
}

#[test]
fn a_value_that_no_field_has() {
    let expected = ["spec/states.toml:2: `GONE` of a toy, expected what a field of it has"];
    assert_eq!(found("/v3/pay/", r#"["DONE", "GONE"]"#, LINK), expected);
}

#[test]
fn a_path_that_no_operation_has() {
    let unused = |name| format!("spec/states.toml:2: `{name}` of a toy, expected what a field of it has");
    assert_eq!(found("/v3/nowhere/", r#"["DONE"]"#, LINK), ["/v3/nowhere/", "DOING", "DONE"].map(unused));
}

#[test]
fn a_machine_without_a_page() {
    let expected = ["spec/states.toml:2: no link, expected the page that lists the states"];
    assert_eq!(found("/v3/pay/", r#"["DONE"]"#, ""), expected);
}

#[test]
fn a_type_that_is_no_name() {
    let expected =
        ["spec/states.toml:2: the type `toy-state` of a toy, expected a name in Rust, and one of its own"];
    assert_eq!(of_type("toy-state", "/v3/pay/", r#"["DONE"]"#, LINK), expected);
}
