//! Samples that do not parse: the line is that of the page, not of the block.

use crate::common::toy::{self, PAGE, page, wrong};

/// The page with a fenced block after its request table, whose first line is line 13.
fn with_block(info: &str, block: &str) -> String {
    let text = page(&["| json | object | 数据", "| a {data-indent=1} | string | x"]);
    text.replacen("\n| 返回字典", &format!("\n```{info}\n{block}\n```\n\n| 返回字典"), 1)
}

#[test]
fn a_sample_that_parses() {
    assert_eq!(wrong(&toy::with(PAGE, with_block("json", "{\n  \"json\": {\"a\": \"1\"}\n}"))), [""; 0]);
}

#[test]
fn json_that_does_not_parse() {
    let problems = wrong(&toy::with(PAGE, with_block("json", "{\n  \"json\": {\n    \"a\" 1\n  }\n}")));
    let found = "a sample that is not JSON (expected `:` at line 3 column 9), expected a JSON object";
    assert_eq!(problems, [format!("spec/{PAGE}:15: {found}")]);
}

#[test]
fn json_that_is_no_object() {
    let problems = wrong(&toy::with(PAGE, with_block("json", "[1]")));
    let found = "a sample that is not JSON (invalid type: sequence, expected a map at line 1 column 0), expected a JSON object";
    assert_eq!(problems, [format!("spec/{PAGE}:13: {found}")]);
}

#[test]
fn php_that_does_not_parse() {
    let block =
        "$response = $instance->chain('v3/pay/one')->post([\n  'json' => [\n    'a' => @@,\n  ],\n]);";
    let problems = wrong(&toy::with(PAGE, with_block("php [同步声明式]", block)));
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with(&format!("spec/{PAGE}:15: `@")), "{only}");
    assert!(only.contains("`, expected "), "{only}");
}
