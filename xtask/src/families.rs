//! `spec/families.toml`: which pages make up which product family.

use serde::Deserialize;

use toml::Spanned;

use crate::model::url::Scheme;
use crate::problem::{Problems, line_at, read_toml};
use crate::surface;

/// The file's name.
pub const FILE: &str = "spec/families.toml";

/// The families that are on without asking.
pub const DEFAULT: [&str; 4] = ["payment", "refund", "bill", "certificates"];

/// Features that are no families; those the manifest names beside are found when it is written.
const RESERVED: [&str; 2] = ["default", "full"];

/// All families.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Families {
    /// The meaning on the wire of the folders below `openapi/` and `webhook/`.
    #[serde(rename = "scheme", default = "Scheme::usual")]
    pub schemes: Vec<Scheme>,
    /// In the order of the file.
    #[serde(rename = "family")]
    pub list: Vec<Family>,
    /// The file, to name the line of an entry.
    #[serde(skip)]
    text: String,
}

/// One product family.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Its cargo feature.
    pub feature: Spanned<String>,
    /// Its title in the docs.
    pub title: String,
    /// Its title in English.
    pub english: String,
    /// Prefixes of page paths, without `.md`, that end where a segment ends.
    pub pages: Vec<Spanned<String>>,
}

impl Families {
    /// Reads the file's text.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let families: Self = read_toml(FILE, text, "[[family]] with feature, title, english and pages")?;
        Ok(Self { text: text.to_owned(), ..families })
    }

    /// The feature of the family with the longest prefix of `page`.
    #[must_use]
    pub fn feature_of(&self, page: &str) -> Option<String> {
        self.matching(page).map(|(family, _)| family.feature.get_ref().clone())
    }

    fn matching(&self, page: &str) -> Option<(&Family, &str)> {
        let page = surface::local(page);
        let stem = page.strip_suffix(".md").unwrap_or(page);
        let all = self
            .list
            .iter()
            .flat_map(|family| family.pages.iter().map(move |prefix| (family, prefix.get_ref().as_str())));
        all.filter(|(_, prefix)| covers(prefix, stem)).max_by_key(|(_, prefix)| prefix.len())
    }

    /// Every prefix must be the longest for some page, and every feature named once.
    ///
    /// # Errors
    /// The entries that are not needed, and the default features that are missing.
    pub fn check(&self, pages: &[&str]) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let used: std::collections::HashSet<(&str, &str)> = pages
            .iter()
            .filter_map(|page| {
                self.matching(page).map(|(family, prefix)| (family.feature.get_ref().as_str(), prefix))
            })
            .collect();
        let mut features = std::collections::HashSet::new();
        for family in &self.list {
            let feature = family.feature.get_ref().as_str();
            if !features.insert(feature) {
                let line = line_at(&self.text, family.feature.span().start);
                problems.push(FILE, line, format!("the feature `{feature}` twice"), "one family a feature");
            }
            let fits = feature.starts_with(|c: char| c.is_ascii_lowercase())
                && feature
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !(fits || feature.is_empty()) || RESERVED.contains(&feature) {
                let line = line_at(&self.text, family.feature.span().start);
                problems.push(
                    FILE,
                    line,
                    format!("the feature `{feature}`"),
                    "lower-case letters, digits and `-`, and no name the manifest has",
                );
            }
            for prefix in &family.pages {
                if !used.contains(&(feature, prefix.get_ref().as_str())) {
                    let found = format!("`{}` of `{feature}`, which no page needs", prefix.get_ref());
                    let line = line_at(&self.text, prefix.span().start);
                    problems.push(FILE, line, found, "a prefix that is the longest for some page");
                }
            }
        }
        for feature in DEFAULT {
            if !features.contains(feature) {
                problems.push(FILE, 0, format!("no family `{feature}`"), "the default features");
            }
        }
        problems.or(())
    }
}

fn covers(prefix: &str, stem: &str) -> bool {
    stem.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
        [[family]]
        feature = "payment"
        title = "基础支付"
        english = "Payments"
        pages = ["openapi/v3/pay"]
        [[family]]
        feature = "papay"
        title = "委托代扣"
        english = "Deduction"
        pages = ["openapi/v3/pay/papay"]
    "#;

    #[test]
    fn the_longest_prefix_wins_and_ends_at_a_segment() {
        let families = Families::parse(TEXT).unwrap();
        assert_eq!(families.feature_of("openapi/v3/pay/transactions/app.md").as_deref(), Some("payment"));
        assert_eq!(families.feature_of("openapi/v3/pay/papay/x.md").as_deref(), Some("papay"));
        assert_eq!(families.feature_of("openapi/v3/payscore/x.md"), None);
    }

    #[test]
    fn what_no_page_needs_is_a_problem() {
        let problems = Families::parse(TEXT).unwrap().check(&[]).unwrap_err();
        let text = problems.to_string();
        assert!(text.contains("`openapi/v3/pay/papay` of `papay`, which no page needs"), "{text}");
        assert!(text.contains("no family `refund`"), "{text}");
    }

    #[test]
    fn a_wrong_key_names_its_line() {
        let problems = Families::parse("[[family]]\nfeatur = \"x\"\n").unwrap_err();
        assert!(problems.0[0].line >= 1, "{problems}");
    }
}
