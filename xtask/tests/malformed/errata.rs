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
            "spec/errata.toml:3: a correction of a row that is not there (`json.openid` of {PAGE}), expected a row of the page, such as `json.appid`, `json`"
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
          `values`, `label`, `unit`, `remove`, `dissolve`, `hoist`, `before`, expected [[fix]] with page, table, row, reason, link and set"
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

#[test]
fn a_correction_of_a_row_that_upstream_has_changed() {
    let was = "appid {data-required data-indent=1} | string | 公众账号ID";
    let row =
        |was: &str| fix(&format!("row = \"json.appid\"\nwas = \"{was}\"\nset = {{ required = false }}"));
    assert_eq!(row(was), [""; 0]);
    assert_eq!(
        row("appid {data-indent=1} | string | 公众账号ID"),
        [format!(
            "spec/errata.toml:3: a correction of a row that is `{was}` by now (`json.appid` of {PAGE}), \
             expected `appid {{data-indent=1}} | string | 公众账号ID`, or another look at it"
        )]
    );
}

#[test]
fn values_a_label_and_a_unit_can_be_set_and_a_row_taken_away() {
    let set = "values = [\"A\", \"B\"], label = \"金额\", unit = \"分\"";
    let text = format!(
        "[[fix]]\npage = \"{PAGE}\"\ntable = \"request\"\nrow = \"json.appid\"\nset = {{ {set} }}\nreason = \"r\"\nlink = \"l\"\n\
         [[fix]]\npage = \"{PAGE}\"\ntable = \"response\"\nrow = \"prepay_id\"\nset = {{ remove = true }}\nreason = \"r\"\nlink = \"l\"\n\
         [[operation]]\npage = \"{PAGE}\"\nwas = \"下单\"\nset = {{ title = \"支付\", method = \"put\" }}\nreason = \"r\"\nlink = \"l\"\n"
    );
    let spec = xtask::spec::Spec::parse(&toy::with("errata.toml", text)).unwrap();
    let operation = spec.operations.iter().find(|operation| operation.page == PAGE).unwrap();
    let field = &operation.request[0];
    assert_eq!((field.values.join("|").as_str(), field.label.text.as_str()), ("A|B", "金额"));
    assert_eq!(field.unit.map(xtask::surface::Unit::word), Some("分"));
    assert_eq!(operation.response, []);
    assert_eq!((operation.title.text.as_str(), operation.method.verb()), ("支付", "PUT"));
}

/// The problems with one fact, whose page stands in line 2.
fn fact(pages: &str, set: &str) -> Vec<String> {
    let sealed = "| name {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 姓名";
    let rows = ["| json | object | 声明请求的`JSON`数据结构", sealed];
    let mut files = toy::with(PAGE, page(&rows));
    let text = format!("[[fact]]\npages = [{pages}]\nset = {{ {set} }}\nreason = \"r\"\nlink = \"l\"\n");
    files.insert("errata.toml".into(), text);
    wrong(&files)
}

#[test]
fn a_fact_of_an_operation_is_about_rows_that_it_has() {
    let own = format!("\"{PAGE}\"");
    for set in ["sealing = \"bank\"", "front_end = \"app\"", "constant = \"ORDER\""] {
        assert_eq!(fact(&own, set), [""; 0], "{set}");
    }
    let wrong = |what: &str, expected: &str| {
        [format!("spec/errata.toml:2: {what} (`fact` of {PAGE}), expected {expected}")]
    };
    for (set, what, expected) in [
        ("hash_header = \"A\"", "the hash of a file where none is answered", "a page whose answer is a file"),
        ("workwx_sign = [\"name\"]", "`workwx_sign` is signed and not sent", "a row of the request"),
        ("workwx_sign = [\"nam\"]", "`nam` is signed and not sent", "a row of the request"),
        ("constant = \"a b\"", "a constant that is none", "a name such as `CERTIFICATES`, of one operation"),
        (
            "workwx_sign = []",
            "a fact that says nothing",
            "sealing, hash_header, workwx_sign, front_end or constant",
        ),
    ] {
        assert_eq!(fact(&own, set), wrong(what, expected), "{set}");
    }
    let twice = format!("{own}, \"openapi/v3/pay/\"");
    let found = fact(&twice, "sealing = \"bank\"");
    assert_eq!(
        found,
        ["spec/errata.toml:2: a fact said twice (`fact` of openapi/v3/pay/), expected one entry a page"]
    );
    let nowhere = fact("\"openapi/v3/none/\"", "sealing = \"bank\"");
    assert_eq!(
        nowhere,
        [
            "spec/errata.toml:2: a fact of a page that is not there (`fact` of openapi/v3/none/), expected a page \
         below spec/, or a folder of them"
        ]
    );
    let unsealed = fact("\"openapi/v3/refund/\"", "sealing = \"bank\"");
    assert_eq!(
        unsealed,
        [
            "spec/errata.toml:2: a sealing where no row is encrypted (`fact` of openapi/v3/refund/), expected a page \
         with a row that is"
        ]
    );
    let unpaid = fact("\"openapi/v3/refund/one.md\"", "front_end = \"web\"");
    assert!(unpaid[0].contains("unknown variant `web`, expected `jsapi` or `app`"), "{unpaid:?}");
}

#[test]
fn a_page_can_be_taken_away() {
    let page = "openapi/v3/pay/two.md";
    let mut files = toy::with(page, page_of_two());
    let entry =
        |was: &str| format!("[[remove]]\npage = \"{page}\"\nwas = \"{was}\"\nreason = \"r\"\nlink = \"l\"\n");
    files.insert("errata.toml".into(), entry("下单"));
    let spec = xtask::spec::Spec::parse(&files).unwrap();
    assert!(spec.operations.iter().all(|operation| operation.page != page));
    files.insert("errata.toml".into(), entry("退款"));
    let found = "a correction of what is `下单` by now (`remove` of openapi/v3/pay/two.md), expected `退款`, or another look at it";
    assert_eq!(wrong(&files), [format!("spec/errata.toml:2: {found}")]);
}

fn page_of_two() -> String {
    page(&["| query | object | x", "| a {data-indent=1} | string | x"])
}
