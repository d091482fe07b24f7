//! Rows that are not of the dialect.

use crate::common::toy::{self, FIRST, wrong};

const JSON: &str = "| json | object | 数据";

/// The one problem that `row` below `json` makes, without its place.
#[track_caller]
fn below_json(row: &str) -> String {
    at_second_line(&wrong(&toy::with_rows(&[JSON, row])))
}

#[track_caller]
fn at_second_line(problems: &[String]) -> String {
    let [only] = problems else { panic!("one problem expected: {problems:#?}") };
    let place = format!("spec/{}:{}: ", toy::PAGE, FIRST + 1);
    only.strip_prefix(&place).unwrap_or_else(|| panic!("{only} is not at {place}")).to_owned()
}

#[test]
fn the_page_that_is_spoilt_is_right_before() {
    assert_eq!(wrong(&toy::files()), [""; 0]);
    assert_eq!(wrong(&toy::with_rows(&[JSON, "| a {data-indent=1} | string | x"])), [""; 0]);
}

#[test]
fn an_unknown_type() {
    assert_eq!(
        below_json("| a {data-indent=1} | strin | x"),
        "an unknown type `strin`, expected one of string, object, integer, number, float, boolean, `true`, perhaps with []"
    );
}

#[test]
fn a_child_under_a_scalar() {
    let problems = wrong(&toy::with_rows(&[
        "| query | object | x",
        "| a {data-indent=1} | string | x",
        "| b {data-indent=2} | string | x",
    ]));
    let expected = format!(
        "spec/{}:{}: `b` under `a`, a string, expected an object, or a string with a bridge, above",
        toy::PAGE,
        FIRST + 2
    );
    assert_eq!(problems, [expected]);
}

#[test]
fn a_depth_jump() {
    assert_eq!(
        below_json("| a {data-indent=3} | string | x"),
        "`a` at depth 3, expected a depth of 1 at most: a row hangs under the one above"
    );
}

#[test]
fn a_depth_that_is_no_number() {
    assert_eq!(below_json("| a {data-indent=one} | string | x"), "a depth of `one`, expected a whole number");
    assert_eq!(below_json("| a {data-indent} | string | x"), "a depth of ``, expected a whole number");
    assert_eq!(below_json("| a {data-indent=-1} | string | x"), "a depth of `-1`, expected a whole number");
}

#[test]
fn an_unclosed_attribute_list() {
    assert_eq!(
        below_json("| a {data-indent=1 | string | x"),
        "an attribute list that is not closed: {data-indent=1, expected a closing brace"
    );
}

#[test]
fn an_unclosed_quote() {
    assert_eq!(
        below_json("| a {data-indent=1} | string {data-tooltip=\"x} | x"),
        "a quote that is not closed: \"x, expected a closing brace"
    );
}

#[test]
fn an_unknown_attribute() {
    assert_eq!(
        below_json("| a {data-indent=1 data-optional} | string | x"),
        "an unknown attribute `data-optional`, expected data-required, data-indent"
    );
    assert_eq!(
        below_json("| a {data-indent=1} | string {data-crypt=by-rsa} | x"),
        "an unknown attribute `data-crypt`, expected data-required, data-tooltip, data-encrypted, data-encoded, \
         data-encoded-by, data-signed"
    );
}

#[test]
fn an_unknown_mark() {
    assert_eq!(
        below_json("| a {data-indent=1} | string {data-encrypted=by-rot13} | x"),
        "an unknown coding `data-encrypted=by-rot13`, expected one of data-encrypted=by-rsa-pubkey, \
         data-encrypted=by-aes-gcm, data-encrypted=by-aes-ecb, data-encoded=by-json_encode, data-encoded=by-urlencode, \
         data-signed=by-rsa-privatekey"
    );
}

#[test]
fn a_row_without_a_name() {
    assert_eq!(
        below_json("| {data-indent=1} | string | x"),
        "a row without a name: `| {data-indent=1} | string | x`, expected a parameter's name"
    );
}

#[test]
fn a_duplicate_field_names_both_lines() {
    let twice =
        ["| query | object | x", "| a {data-indent=1} | string | x", "| a {data-indent=1} | string | y"];
    let expected = format!(
        "spec/{}:{}: a second `a` beside the one of line {}, expected one row a name, or a bridge before another form of it",
        toy::PAGE,
        FIRST + 2,
        FIRST + 1
    );
    assert_eq!(wrong(&toy::with_rows(&twice)), [expected]);
}

#[test]
fn an_unknown_one_cell_row() {
    assert_eq!(
        below_json("| 视频流 {align=center colspan=3}"),
        "a row of one cell, `视频流 {align=center colspan=3}`, expected a bridge or a known answer"
    );
}

#[test]
fn an_unknown_row_at_the_top_level() {
    assert_eq!(
        below_json("| jsn | object | 数据"),
        "`jsn` at the top level, expected json, query, xml, headers, body, an option, or a parameter of the URL"
    );
}

#[test]
fn an_option_that_is_no_object() {
    let problems = wrong(&toy::with_rows(&["| json | string | 数据"]));
    assert_eq!(problems, [format!("spec/{}:{FIRST}: `json`, a string, expected an object", toy::PAGE)]);
}

#[test]
fn a_host_without_its_address() {
    let problems = wrong(&toy::with_rows(&["| base_uri | string | 声明接入点", JSON]));
    let expected = "a base_uri without its address, expected the address in a code span";
    assert_eq!(problems, [format!("spec/{}:{FIRST}: {expected}", toy::PAGE)]);
}
