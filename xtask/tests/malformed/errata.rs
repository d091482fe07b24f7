//! `spec/errata.toml`: an entry that no longer applies is a mistake.

use crate::common::toy::{self, PAGE, page, wrong};

/// The problems with one correction, which begins at line 2.
fn fix(lines: &str) -> Vec<String> {
    let text = format!(
        "\n[[fix]]\npage = \"{PAGE}\"\ntable = \"request\"\nreason = \"r\"\nlink = \"https://x\"\n{lines}\n"
    );
    wrong(&toy::with("errata.toml", text))
}

/// What is wrong with the row `json.appid` once corrected that way.
fn found(set: &str) -> Vec<String> {
    fix(&format!("row = \"json.appid\"\nset = {{ {set} }}"))
}

#[test]
fn a_correction_that_applies() {
    assert_eq!(found("required = false"), [""; 0]);
}

#[test]
fn a_page_that_is_gone() {
    let text = "[[fix]]\ntable = \"request\"\nrow = \"a\"\nreason = \"r\"\nlink = \"l\"\nset = { required = true }\n\
                page = \"openapi/v3/pay/gone.md\"\n";
    assert_eq!(
        wrong(&toy::with("errata.toml", text)),
        [
            "spec/errata.toml:7: a correction of a page that is not there (`a` of openapi/v3/pay/gone.md), expected a page below spec/"
        ]
    );
}

#[test]
fn a_row_that_is_gone() {
    assert_eq!(
        fix("row = \"json.openid\"\nset = { required = true }"),
        [format!(
            "spec/errata.toml:3: a correction of a row that is not there (`json.openid` of {PAGE}), expected a row of the page"
        )]
    );
}

#[test]
fn a_correction_that_changes_nothing() {
    let nothing = format!(
        "spec/errata.toml:3: a correction that changes nothing (`json.appid` of {PAGE}), \
         expected the page to be still wrong, or no entry"
    );
    assert_eq!(found("required = true"), [nothing.as_str()]);
    assert_eq!(found("type = \"string\""), [nothing.as_str()]);
    assert_eq!(found("before = \"json.appid\""), [nothing.as_str()]);
    let top = fix("row = \"json\"\nset = { hoist = true }");
    assert_eq!(top, [nothing.replace("json.appid", "json")]);
}

#[test]
fn an_unknown_word() {
    let row = format!("(`json.appid` of {PAGE})");
    assert_eq!(
        found("type = \"text\""),
        [format!(
            "spec/errata.toml:3: a correction to an unknown type {row}, expected a word of the type cell"
        )]
    );
    assert_eq!(
        found("mark = \"rot13\""),
        [format!(
            "spec/errata.toml:3: a correction to an unknown coding {row}, expected rsa, json, aes-gcm, …"
        )]
    );
}

#[test]
fn an_unknown_key() {
    assert_eq!(
        found("requird = true"),
        [
            "spec/errata.toml:8: unknown field `requird`, expected one of `name`, `type`, `mark`, `depth`, `required`, \
          `dissolve`, `hoist`, `before`, expected [[fix]] with page, table, row, reason, link and set"
        ]
    );
}

#[test]
fn an_addition_of_a_row_the_page_has() {
    let text = format!(
        "[[add]]\npage = \"{PAGE}\"\ntable = \"request\"\nreason = \"r\"\nlink = \"l\"\n\
         after = \"json.appid\"\nname = \"appid\"\nlabel = \"x\"\n"
    );
    assert_eq!(
        wrong(&toy::with("errata.toml", text)),
        [format!(
            "spec/errata.toml:2: an addition of a row the page has (`appid` of {PAGE}), \
             expected a row the page lacks, or no entry"
        )]
    );
}

#[test]
fn an_addition_is_a_field_like_any_other() {
    let text = format!(
        "[[add]]\npage = \"{PAGE}\"\ntable = \"request\"\nreason = \"r\"\nlink = \"l\"\n\
         after = \"json.appid\"\nname = \"email\"\nlabel = \"邮箱\"\nset = {{ mark = \"rsa\", required = true }}\n"
    );
    let spec = xtask::spec::Spec::parse(&toy::with("errata.toml", text)).unwrap();
    let operation = spec.operations.iter().find(|operation| operation.page == PAGE).unwrap();
    let rows: Vec<_> = xtask::catalog::rows(&operation.request)
        .into_iter()
        .map(|row| (row.path, row.required, row.mark))
        .collect();
    assert_eq!(rows, [("appid".to_owned(), true, None), ("email".to_owned(), true, Some("rsa"))]);
}

#[test]
fn a_correction_that_does_not_say_which_table() {
    let rows = ["| query | object | x", "| a {data-indent=1} | string | x"];
    let one = page(&rows);
    let get = one[one.find("# {{").unwrap()..].replace("{#post}", "{#get}");
    let mut files = toy::with(PAGE, format!("{one}\n{get}"));
    let entry = |method: &str| {
        format!(
            "[[fix]]\npage = \"{PAGE}\"\n{method}table = \"request\"\nrow = \"query.a\"\nreason = \"r\"\nlink = \"l\"\n\
             set = {{ required = true }}\n"
        )
    };
    files.insert("errata.toml".into(), entry(""));
    assert_eq!(
        wrong(&files),
        [format!(
            "spec/errata.toml:2: a correction that does not say which table (`query.a` of {PAGE}), \
             expected the method, where a page has several"
        )]
    );
    files.insert("errata.toml".into(), entry("method = \"get\"\n"));
    assert_eq!(wrong(&files), [""; 0]);
}
