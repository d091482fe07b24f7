//! `spec/times.toml`: each rule says how it is known, and is of texts whose page says no form of a time.

use crate::common::toy::{self, PAGE, page, wrong};

/// What is wrong with a rule of these lines.
fn found(rule: &str) -> Vec<String> {
    let rows = [
        "| json | object | 声明请求的`JSON`数据结构",
        "| paid_at {data-indent=1} | string | 支付时间",
        "| total {data-indent=1} | integer | 金额",
    ];
    let mut files = toy::with(PAGE, page(&rows));
    files.insert("times.toml".into(), format!("[[rule]]\n{rule}"));
    wrong(&files)
}

#[test]
fn a_rule_of_what_is_there() {
    for is in ["2018-06-08T10:34:56+08:00", "20180608103456", "2018-06-08", "text"] {
        assert_eq!(found(&format!("is = {is:?}\nfields = [\"paid_at\"]\nreason = \"a sample\"\n")), [""; 0]);
    }
}

#[test]
fn a_name_that_no_text_without_a_form_has() {
    let needless = |name| {
        format!(
            "spec/times.toml:2: `{name}`, expected a name or a place of texts whose page says no form of a time"
        )
    };
    let rule = "is = \"20180608103456\"\nfields = [\"paid_at\", \"total\"]\nreason = \"a sample\"\n";
    assert_eq!(found(rule), [needless("total")]);
    assert_eq!(
        found(&rule.replace(", \"total\"]", "]\nbelow = [\"/v3/pay/\", \"/v3/nowhere/\"]")),
        [needless("/v3/nowhere/")]
    );
}

#[test]
fn a_rule_without_a_reason_and_an_unknown_form() {
    let rule = "is = \"2018-06-08\"\nfields = [\"paid_at\"]\nreason = \"\"\n";
    assert_eq!(found(rule), ["spec/times.toml:2: no reason, expected how the form is known"]);
    let wrong = found(&rule.replace("2018-06-08", "yesterday"));
    assert!(wrong[0].starts_with("spec/times.toml:2: unknown variant `yesterday`"), "{wrong:?}");
}
