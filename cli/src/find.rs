//! Operations and notifications by what a person knows of them.

use wechatpay::catalog::{Entry, FAMILIES, Family, Kind, entries};

use crate::failure::Failure;

/// The entries in which every word occurs: in the titles, the URL, the Rust path, the event, the family,
/// or that is the number of an official page.
pub(crate) fn search(words: &[String]) -> Vec<(&'static Family, &'static Entry)> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<_> = FAMILIES
        .iter()
        .flat_map(|family| family.entries.iter().map(move |entry| (family, entry)))
        .filter_map(|(family, entry)| {
            let titles = format!("{} {}", entry.title, entry.english).to_lowercase();
            let whole =
                format!("{titles} {} {} {} {}", address(entry), entry.module, family.title, family.english)
                    .to_lowercase();
            let in_titles = words.iter().filter(|word| titles.contains(word.as_str())).count();
            let has = |word: &String| whole.contains(word.as_str()) || entry.pages.contains(&page_of(word));
            words.iter().all(has).then_some((in_titles, family, entry))
        })
        .collect();
    // Those whose titles say it come first; else the order of the catalog.
    found.sort_by_key(|(in_titles, ..)| std::cmp::Reverse(*in_titles));
    found.into_iter().map(|(_, family, entry)| (family, entry)).collect()
}

/// The number of an official page, by itself or at the end of its URL.
fn page_of(word: &str) -> &str {
    let word = word.split(['?', '#']).next().unwrap_or(word);
    word.trim_end_matches('/').rsplit('/').next().unwrap_or(word)
}

/// The family of an entry.
pub(crate) fn family_of(entry: &Entry) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.entries.iter().any(|other| other.module == entry.module))
}

/// Method and path of an operation, the event of a notification.
pub(crate) fn address(entry: &Entry) -> String {
    match entry.kind {
        Kind::Endpoint(operation) => format!("{} {}", operation.method.as_str(), operation.path),
        Kind::Notification(event) => event.to_owned(),
    }
}

/// The one entry that is meant: by its Rust path, `METHOD /path`, a path or URL that only one has, its event,
/// or words that only one has.
pub(crate) fn one(text: &str) -> Result<&'static Entry, Failure> {
    let text = text.trim();
    let module = text.strip_prefix("wechatpay::").unwrap_or(text);
    if let Some(entry) = entries().find(|entry| entry.module == module) {
        return Ok(entry);
    }
    let (method, url) = match text.split_once(' ') {
        Some((method, url)) if url.trim().starts_with(['/', 'h']) => (Some(method), url.trim()),
        _ => (None, text),
    };
    let mut found: Vec<&Entry> = entries()
        .filter(|entry| match entry.kind {
            Kind::Endpoint(operation) => {
                method.is_none_or(|method| operation.method.as_str().eq_ignore_ascii_case(method))
                    && is_path(operation.path, path_of(url))
            }
            Kind::Notification(event) => event == text,
        })
        .collect();
    // `/transactions/close` itself, before `/transactions/{id}` that would take it.
    if found.len() > 1 && found.iter().any(|entry| path(entry) == Some(path_of(url))) {
        found.retain(|entry| path(entry) == Some(path_of(url)));
    }
    if found.is_empty() {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        found = search(&words).into_iter().map(|(_, entry)| entry).collect();
    }
    match found[..] {
        [entry] => Ok(entry),
        [] => Err(Failure::input(format!("nothing is called {text:?}: `wechatpay search` finds by words"))),
        [..] => {
            let shown = found.iter().take(10);
            let list: String =
                shown.map(|entry| format!("\n  {}  {}", address(entry), entry.english)).collect();
            let more =
                if found.len() > 10 { format!("\n  and {} more", found.len() - 10) } else { String::new() };
            Err(Failure::input(format!("{text:?} may be one of {}:{list}{more}", found.len())))
        }
    }
}

fn path(entry: &Entry) -> Option<&'static str> {
    match entry.kind {
        Kind::Endpoint(operation) => Some(operation.path),
        Kind::Notification(_) => None,
    }
}

/// The path of a URL, or of what is a path already.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    rest.split(['?', '#']).next().unwrap_or(rest)
}

/// True if a path is that of the template, with or without values in the braces.
fn is_path(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let fits = template.split('/').all(|expected| {
        let Some(segment) = segments.next() else { return false };
        match expected.split_once('{') {
            None => segment == expected,
            Some((before, rest)) => {
                let after = rest.split_once('}').map_or("", |(_, after)| after);
                segment.len() > before.len() + after.len()
                    && segment.starts_with(before)
                    && segment.ends_with(after)
            }
        }
    });
    fits && segments.next().is_none()
}
