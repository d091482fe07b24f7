//! Which family a new page may be of, by the docs' own index: pages of one section are mostly of one family.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::docs::Docs;
use crate::families::Families;

#[expect(clippy::expect_used, reason = "a constant pattern, used by a test")]
static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\]\(/((?:openapi|webhook)/[^)#]+)").expect("a constant pattern"));

/// The sections of the index: for each page, without `.md`, the number of its section.
#[derive(Debug, Default)]
pub struct Sections(BTreeMap<String, Vec<usize>>);

impl Sections {
    /// Reads the overviews of the documentation.
    #[must_use]
    pub fn of(docs: &Docs) -> Self {
        let mut sections = Self::default();
        let mut section = 0;
        for name in ["openapi/index.md", "webhook/index.md"] {
            for line in docs.pages.get(name).map_or("", String::as_str).lines() {
                // The first cell of a section spans its rows.
                let first = line.trim_start_matches('|').split('|').next().unwrap_or_default();
                section += usize::from(first.contains("rowspan=") && !first.contains("]("));
                for link in LINK.captures_iter(line).filter(|_| line.starts_with('|')) {
                    let page = link[1].trim_end_matches('/').to_owned();
                    sections.0.entry(page).or_default().push(section);
                }
            }
        }
        sections
    }

    /// The feature that `page` may be of: that of most pages of its section, where they agree with none of them
    /// that of the page with the longest path in common.
    #[must_use]
    pub fn suggest(&self, families: &Families, page: &str, known: &[&str]) -> Option<String> {
        let stem = |page: &str| page.trim_end_matches(".md").trim_end_matches("/index").to_owned();
        let own = stem(page);
        let sections = self.0.get(&own).map_or(&[][..], Vec::as_slice);
        let mut votes: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for other in known.iter().filter(|other| **other != page) {
            let Some(feature) = families.feature_of(other).filter(|feature| !feature.is_empty()) else {
                continue;
            };
            let other = stem(other);
            let together =
                self.0.get(&other).is_some_and(|of| of.iter().any(|section| sections.contains(section)));
            let vote = votes.entry(feature).or_default();
            vote.0 += usize::from(together);
            vote.1 = vote.1.max(common(&own, &other));
        }
        votes.into_iter().max_by_key(|(_, vote)| *vote).map(|(feature, _)| feature)
    }
}

/// How many segments, and letters of the next one, two paths begin with alike.
fn common(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    100 * a.bytes().take(same).filter(|byte| b"/.".contains(byte)).count() + same
}

/// `families.toml` with `page` in the family `feature`, marked as a guess.
#[must_use]
pub fn added(text: &str, feature: &str, page: &str) -> Option<String> {
    let at = text.find(&format!("feature = \"{feature}\"\n"))?;
    let list = at + text[at..].find("pages = [")? + "pages = [".len();
    let stem = page.trim_end_matches(".md");
    let rest = text[list..].trim_start_matches('\n');
    Some(format!("{}\n  {stem:?}, # suggested by the docs' index, to be confirmed\n{rest}", &text[..list]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::docs::Source;
    use crate::output::Files;

    const INDEX: &str = "| 业务标签 | 直连\n| --- | ---\n\
        | 支付 {rowspan=3} | [下单](/openapi/v3/pay/one)\n| [查询](/openapi/v3/pay/two) | [新](/openapi/v3/new/pay)\n\
        | 退款 {rowspan=1} | [退款](/openapi/v3/refund/one)\n";

    #[test]
    fn the_section_decides_then_the_path() {
        let pages = Files::from([("openapi/index.md".to_owned(), INDEX.to_owned())]);
        let docs = Docs { pages, others: Vec::new(), source: Source::default() };
        let text = "[[family]]\nfeature = \"payment\"\ntitle = \"\"\nenglish = \"\"\npages = [\"openapi/v3/pay\"]\n\
            [[family]]\nfeature = \"refund\"\ntitle = \"\"\nenglish = \"\"\npages = [\"openapi/v3/refund\"]\n";
        let families = Families::parse(text).unwrap();
        let known = ["openapi/v3/pay/one.md", "openapi/v3/pay/two.md", "openapi/v3/refund/one.md"];
        let sections = Sections::of(&docs);
        let suggest = |page| sections.suggest(&families, page, &known);
        assert_eq!(suggest("openapi/v3/new/pay.md").as_deref(), Some("payment"));
        assert_eq!(suggest("openapi/v3/refunds.md").as_deref(), Some("refund"));
        let more = added(text, "payment", "openapi/v3/new/pay.md").unwrap();
        assert_eq!(
            Families::parse(&more).unwrap().feature_of("openapi/v3/new/pay.md").as_deref(),
            Some("payment")
        );
    }
}
