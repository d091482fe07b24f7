//! `spec/families.toml`.

use crate::common::toy::{self, page, wrong};

/// The problems of the small spec's families with `from` replaced.
fn changed(from: &str, to: &str) -> Vec<String> {
    let text = toy::files()["families.toml"].clone();
    assert!(text.contains(from), "{from}");
    wrong(&toy::with("families.toml", text.replacen(from, to, 1)))
}

#[test]
fn an_unknown_key() {
    assert_eq!(
        changed("english = \"Refunds\"", "englisch = \"Refunds\""),
        [
            "spec/families.toml:10: unknown field `englisch`, expected one of `feature`, `title`, `english`, `pages`, \
          expected [[family]] with feature, title, english and pages"
        ]
    );
}

#[test]
fn text_that_is_no_toml() {
    let problems = changed("title = \"退款\"", "title = 退款\"");
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with("spec/families.toml:9: "), "{only}");
}

#[test]
fn a_page_of_no_family() {
    let problems = wrong(&toy::with("openapi/v3/parking/one.md", page(&["| query | object | x"])));
    let found = "a page of no family, expected a prefix of it in spec/families.toml";
    assert_eq!(problems, [format!("spec/openapi/v3/parking/one.md: {found}")]);
}

#[test]
fn a_prefix_ends_where_a_segment_ends() {
    let problems = wrong(&toy::with("openapi/v3/payscore/one.md", page(&["| query | object | x"])));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].starts_with("spec/openapi/v3/payscore/one.md: a page of no family"), "{problems:#?}");
}

#[test]
fn an_unused_prefix() {
    assert_eq!(
        changed("\"openapi/v3/bill\"", "\n  \"openapi/v3/bill\",\n  \"openapi/v3/billing\",\n"),
        ["spec/families.toml:19: `openapi/v3/billing` of `bill`, which no page needs, \
          expected a prefix that is the longest for some page"]
    );
}

#[test]
fn a_missing_default() {
    assert_eq!(
        changed("feature = \"certificates\"", "feature = \"keys\""),
        ["spec/families.toml: no family `certificates`, expected the default features"]
    );
}

#[test]
fn a_feature_twice() {
    assert_eq!(
        changed("feature = \"refund\"", "feature = \"payment\""),
        [
            "spec/families.toml: no family `refund`, expected the default features",
            "spec/families.toml:8: the feature `payment` twice, expected one family a feature",
        ]
    );
}
