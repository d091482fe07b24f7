//! A page of spec/, read by hand: nothing here knows the generator.

use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use wechatpay::endpoint::Operation;

/// What a page says about one operation, as far as these tests go.
pub(crate) struct Page {
    /// The call with its sample values, if the page has one.
    pub(crate) sample: Option<Map<String, Value>>,
    /// The rows of the request that are marked as encrypted, as `amount.payer.name`.
    pub(crate) sensitive: BTreeSet<String>,
}

/// The page below the repository: the URL is the name.
pub(crate) fn path_of(operation: &Operation) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/openapi");
    let path = match operation.path {
        v3 if v3.starts_with("/v3/") => v3.to_owned(),
        v2 => format!("/v2{v2}"),
    };
    let index = if path.ends_with('/') { "index" } else { "" };
    let name = format!("{}{index}.md", path.trim_start_matches('/'));
    let own = root.join("../own/openapi").join(&name);
    // A page by hand stands for what no page of the website is about.
    if own.exists() { own } else { root.join(name) }
}

/// Reads the section of the page that describes the operation.
pub(crate) fn read(operation: &Operation) -> Page {
    let path = path_of(operation);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let anchor = format!("{{#{}}}", operation.method.as_str().to_lowercase());
    let section: Vec<&str> = text
        .lines()
        .skip_while(|line| !(line.starts_with('#') && line.ends_with(&anchor)))
        .enumerate()
        .take_while(|(at, line)| *at == 0 || !(line.starts_with('#') && line.contains("{#")))
        .map(|(_, line)| line)
        .collect();
    assert!(!section.is_empty(), "{} has no section {anchor}", path.display());
    let block: Vec<&str> = section
        .iter()
        .copied()
        .skip_while(|line| *line != "```json")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    let sample = (!block.is_empty()).then(|| {
        serde_json::from_str(&block.join("\n")).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    let request = section.iter().copied().skip_while(|line| !line.starts_with("| 请求参数"));
    Page { sample, sensitive: sensitive(request.skip(2).take_while(|line| line.starts_with('|'))) }
}

/// The marked rows of a table, each by the names from the second level down to it.
fn sensitive<'a>(rows: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let mut names: Vec<&str> = Vec::new();
    let mut marked = BTreeSet::new();
    for row in rows.filter(|row| !row.starts_with("| {colspan")) {
        let mut cells = row.trim_start_matches('|').splitn(3, '|');
        let (first, second) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let depth = first.split_once("data-indent=").map_or(0, |(_, rest)| {
            rest.split(|letter: char| !letter.is_ascii_digit())
                .next()
                .unwrap_or_default()
                .parse()
                .unwrap_or(0)
        });
        names.truncate(depth);
        names.push(first.split_whitespace().next().unwrap_or_default());
        if second.contains("by-rsa-pubkey") {
            marked.insert(names[1..].join("."));
        }
    }
    marked
}
