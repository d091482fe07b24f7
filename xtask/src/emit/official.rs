//! The official pages of an operation: by role in its docs, by number in the index, the catalog and the search.

use std::collections::BTreeSet;

use super::markup::plain;
use crate::model::{Link, Operation};

/// Where the pages are that have numbers.
const PLACE: &str = "https://pay.weixin.qq.com/doc/";

/// The role that a page is for, and its number: `…/doc/v3/partner/4012085573`.
fn role_and_number(link: &Link) -> Option<(&str, &str)> {
    let (place, number) = link.url.strip_prefix(PLACE)?.rsplit_once('/')?;
    if number.len() < 6 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let role = if place.starts_with("global") { "global" } else { place.rsplit('/').next()? };
    Some((role, number))
}

/// The numbers of the pages, each once, in the documentation's order.
pub(super) fn numbers(of: &Operation) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let all = of.links.iter().filter_map(role_and_number).map(|(_, number)| number);
    all.filter(|number| seen.insert(*number)).collect()
}

/// The pages as a list of markdown, a line a role; what has no number comes after them.
pub(super) fn list(of: &Operation) -> Vec<String> {
    let mut roles: Vec<(&str, Vec<String>)> = Vec::new();
    let mut others = Vec::new();
    for link in &of.links {
        let Some((role, number)) = role_and_number(link) else {
            others.push(format!("- [{}]({})", link.label.joined(plain), link.url));
            continue;
        };
        let shown = format!("[{number}]({})", link.url);
        match roles.iter_mut().find(|(known, _)| *known == role) {
            Some((_, links)) if links.contains(&shown) => {}
            Some((_, links)) => links.push(shown),
            None => roles.push((role, vec![shown])),
        }
    }
    let roles = roles.into_iter().map(|(role, links)| format!("- {role}: {}", links.join(", ")));
    let lines: Vec<String> = roles.chain(others).collect();
    if lines.is_empty() {
        lines
    } else {
        [vec!["Official pages · 官方文档:".to_owned(), String::new()], lines].concat()
    }
}

/// Aliases that the operation is found by: its Chinese title, and the numbers of its pages.
pub(super) fn aliases(of: &Operation) -> Vec<String> {
    let title = of.title.text.trim();
    // rustdoc takes no quotes and no white space but blanks.
    let is_taken = |text: &&str| {
        !text.is_empty()
            && !text.chars().any(|it| matches!(it, '"' | '\'') || (it.is_whitespace() && it != ' '))
    };
    let all = std::iter::once(title).filter(is_taken).chain(numbers(of));
    let list: Vec<String> = all.map(|alias| format!("{alias:?}")).collect();
    if list.is_empty() { list } else { vec![format!("#[doc(alias({}))]", list.join(", "))] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Label;

    fn link(url: &str) -> Link {
        let label = Label { text: "官方文档".to_owned(), english: "Official page".to_owned() };
        Link { label, url: url.to_owned() }
    }

    #[test]
    fn a_page_has_a_role_and_a_number() {
        for (url, expected) in [
            ("https://pay.weixin.qq.com/doc/v3/partner/4012085573", Some(("partner", "4012085573"))),
            ("https://pay.weixin.qq.com/doc/global/v3/zh/4013014124", Some(("global", "4013014124"))),
            ("https://pay.weixin.qq.com/doc/v2/merchant/4011935214", Some(("merchant", "4011935214"))),
            ("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_1.shtml", None),
            ("https://pay.weixin.qq.com/doc/v3/partner/introduction.html", None),
        ] {
            assert_eq!(role_and_number(&link(url)), expected, "{url}");
        }
    }
}
