//! Links between the documents of the repository lead somewhere.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The documents for people: those at the top, and those in docs/ and beside the packages.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [".", "cli", ".github"] {
        found.extend(fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()));
    }
    let mut folders = vec![root().join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    found
}

fn links(text: &str) -> Vec<String> {
    let destination = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    Parser::new(text).filter_map(destination).collect()
}

/// The anchors of a document's headings, as GitHub and mdBook make them.
fn anchors(text: &str) -> Vec<String> {
    let (mut all, mut heading) = (Vec::new(), None::<String>);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => all.extend(heading.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let anchor =
        |heading: String| heading.to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-");
    all.into_iter().map(anchor).collect()
}

/// Where the repository is read by people, below which its files are.
const REPOSITORY: [&str; 2] = [
    "https://github.com/wechatpay-rs/wechatpay-rs/blob/main/",
    "https://github.com/wechatpay-rs/wechatpay-rs/tree/main/",
];

/// Why a link of a document leads nowhere.
fn broken(document: &Path, link: &str) -> Option<String> {
    let inside = REPOSITORY.iter().find_map(|place| link.strip_prefix(place));
    if inside.is_none() && (link.contains("://") || link.starts_with("mailto:")) {
        return None;
    }
    let path = inside.unwrap_or(link);
    let (file, anchor) = path.split_once('#').map_or((path, None), |(file, anchor)| (file, Some(anchor)));
    let from = if inside.is_some() { root() } else { document.parent().unwrap().to_owned() };
    let target = if file.is_empty() { document.to_owned() } else { from.join(file) };
    if !target.exists() {
        return Some(format!("{}: {link} is not there", document.display()));
    }
    let anchor = anchor.filter(|_| target.extension().is_some_and(|extension| extension == "md"))?;
    let known = anchors(&fs::read_to_string(&target).unwrap());
    (!known.iter().any(|known| known == anchor))
        .then(|| format!("{}: {link} has no such heading", document.display()))
}

#[test]
fn every_link_leads_somewhere() {
    let documents = documents();
    assert!(documents.len() > 10, "{documents:?}");
    let (mut count, mut wrong) = (0, Vec::new());
    for document in &documents {
        for link in links(&fs::read_to_string(document).unwrap()) {
            count += 1;
            wrong.extend(broken(document, &link));
        }
    }
    assert!(count > 30, "{count} links");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let document = root().join("README.md");
    assert!(broken(&document, "docs/nowhere.md").is_some());
    assert!(broken(&document, "docs/sandbox.md#no-such-heading").is_some());
    for place in REPOSITORY {
        assert!(broken(&document, &format!("{place}docs/nowhere.md")).is_some());
        assert_eq!(broken(&document, &format!("{place}README.md#use-it")), None);
    }
    assert_eq!(broken(&document, "docs/sandbox.md#as-a-program"), None);
    assert_eq!(links("[a](b.md) ![c](d.png)"), ["b.md", "d.png"]);
}

/// The site has what is in docs/ alone.
#[test]
fn no_document_of_the_book_leads_out_of_it_by_its_folder() {
    let book = fs::canonicalize(root().join("docs")).unwrap();
    let mut count = 0;
    for document in documents().iter().filter(|document| document.starts_with(root().join("docs"))) {
        for link in links(&fs::read_to_string(document).unwrap()) {
            let file = link.split('#').next().unwrap();
            if file.contains("://") || file.is_empty() {
                continue;
            }
            count += 1;
            let target = fs::canonicalize(document.parent().unwrap().join(file)).unwrap();
            assert!(target.starts_with(&book), "{}: {link} is not in the book", document.display());
        }
    }
    assert!(count > 10, "{count} links");
}

#[test]
fn the_book_has_every_document() {
    let summary = fs::read_to_string(root().join("docs/SUMMARY.md")).unwrap();
    let listed = links(&summary);
    for document in documents() {
        let Ok(inside) = document.strip_prefix(root().join("docs")) else { continue };
        let name = inside.to_string_lossy().replace('\\', "/");
        assert!(name == "SUMMARY.md" || listed.contains(&name), "docs/SUMMARY.md lacks {name}");
    }
}
