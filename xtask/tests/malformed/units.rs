//! `spec/units.toml`: each rule says how it is known, and is of fields that have no unit.

use crate::common::toy::{self, PAGE, page, wrong};

/// What is wrong with a rule of these lines, where `paid` is said to be in 分 and `owed` is not.
fn found(rule: &str) -> Vec<String> {
    let rows = [
        "| json | object | 声明请求的`JSON`数据结构",
        "| owed {data-indent=1} | integer | 应付金额",
        "| paid {data-indent=1} | integer | 已付金额<br/>单位：分",
    ];
    let mut files = toy::with(PAGE, page(&rows));
    files.insert("units.toml".into(), format!("[[rule]]\n{rule}"));
    wrong(&files)
}

const KNOWN: &str = "reason = \"as paid\"\nlink = \"https://pay.weixin.qq.com/doc/v3/merchant/4000000001\"\n";

#[test]
fn a_rule_of_what_is_there() {
    assert_eq!(found(&format!("is = \"fen\"\nfields = [\"owed\"]\n{KNOWN}")), [""; 0]);
    let below = "below = [\"/v3/pay/\"]";
    assert_eq!(found(&format!("is = \"minor\"\nfields = [\"owed\"]\n{below}\n{KNOWN}")), [""; 0]);
    assert_eq!(found(&format!("is = \"minor\"\nfields = [\"paid\"]\noverrides = true\n{KNOWN}")), [""; 0]);
    assert_eq!(found("is = \"open\"\nfields = [\"owed\"]\nreason = \"no page says it\"\n"), [""; 0]);
}

#[test]
fn a_name_that_no_field_without_a_unit_has() {
    let needless =
        |name| format!("spec/units.toml:2: `{name}`, expected a name or a place of fields without a unit");
    let rule = |fields| format!("is = \"fen\"\nfields = {fields}\n{KNOWN}");
    assert_eq!(found(&rule(r#"["owed", "paid"]"#)), [needless("paid")]);
    assert_eq!(found(&rule(r#"["owed", "wed"]"#)), [needless("wed")]);
    let below = rule("[\"owed\"]\nbelow = [\"/v3/pay/\", \"/v3/nowhere/\"]");
    assert_eq!(found(&below), [needless("/v3/nowhere/")]);
}

#[test]
fn a_rule_without_evidence() {
    let expected = ["spec/units.toml:2: no reason or no link, expected how the unit is known"];
    assert_eq!(found("is = \"fen\"\nfields = [\"owed\"]\nreason = \"as paid\"\n"), expected);
    assert_eq!(found("is = \"open\"\nfields = [\"owed\"]\nreason = \"\"\n"), expected);
}

#[test]
fn a_word_that_is_no_unit() {
    let wrong = found("is = \"cent\"\nfields = [\"owed\"]\nreason = \"\"\n");
    assert!(wrong[0].starts_with("spec/units.toml:2: unknown variant `cent`"), "{wrong:?}");
}
