//! The recipes: each is of the operation its pages document, and both languages have the same code. That they compile
//! is a test of rustdoc.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

const RECIPES: [&str; 2] = ["docs/recipes.md", "docs/recipes.zh-CN.md"];
const INDEXES: [&str; 2] = ["generated/INDEX.md", "generated/INDEX-V2.md"];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).unwrap()
}

#[derive(Debug, Default)]
struct Recipe {
    title: String,
    /// Method and path.
    operation: String,
    /// The numbers that are shown, and where they lead.
    pages: Vec<(String, String)>,
    code: String,
}

/// The recipes of a document: a heading, a line of operation and pages, and code.
fn recipes(text: &str) -> Vec<Recipe> {
    let (mut all, mut link, mut heading, mut block) = (Vec::<Recipe>::new(), None::<String>, false, false);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as u8 == 2 => {
                all.push(Recipe::default());
                heading = true;
            }
            Event::End(TagEnd::Heading(_)) => heading = false,
            Event::Start(Tag::Link { dest_url, .. }) => link = Some(dest_url.into_string()),
            Event::End(TagEnd::Link) => link = None,
            Event::Start(Tag::CodeBlock(_)) => block = true,
            Event::End(TagEnd::CodeBlock) => block = false,
            Event::Code(code) => {
                if let Some(recipe) = all.last_mut().filter(|recipe| recipe.operation.is_empty()) {
                    recipe.operation = code.into_string();
                }
            }
            Event::Text(text) => {
                let Some(recipe) = all.last_mut() else { continue };
                match &link {
                    _ if heading => recipe.title.push_str(&text),
                    _ if block => recipe.code.push_str(&text),
                    Some(url) => recipe.pages.push((text.into_string(), url.clone())),
                    None => {}
                }
            }
            _ => {}
        }
    }
    all
}

/// The path in Rust and the numbers of pages of each operation, by method and path.
fn index() -> BTreeMap<String, (String, String)> {
    let text = INDEXES.map(read).concat();
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split(" | ").collect();
        let [_, http, rust, pages] = cells[..] else { return None };
        Some((http.trim_matches('`').to_owned(), (rust.trim_matches('`').to_owned(), pages.to_owned())))
    });
    rows.collect()
}

/// The modules that the short names of `wechatpay::pay` stand for.
fn short_names() -> Vec<(String, String)> {
    let source = read("src/pay.rs").replace("\n        ", " ");
    let lines = source.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(" = "));
    let names =
        lines.filter_map(|(names, path)| Some((names.rsplit(", ").next()?.to_owned(), path.to_owned())));
    names.collect()
}

#[test]
fn a_recipe_is_of_the_operation_that_its_pages_document() {
    let (index, short) = (index(), short_names());
    let all = recipes(&read(RECIPES[0]));
    assert!(all.len() > 12, "{} recipes", all.len());
    for recipe in all {
        let title = &recipe.title;
        let (rust, pages) =
            index.get(&recipe.operation).unwrap_or_else(|| panic!("{title}: {}", recipe.operation));
        assert!(!recipe.pages.is_empty(), "{title} has no page");
        for (number, url) in &recipe.pages {
            assert!(pages.split(' ').any(|page| page == number), "{title}: {number} is no page of {rust}");
            let place = url.strip_prefix("https://pay.weixin.qq.com/doc/");
            assert!(place.is_some_and(|place| place.ends_with(&format!("/{number}"))), "{title}: {url}");
        }
        let mut names = short.iter().filter(|(_, path)| path == rust).map(|(name, _)| name);
        let used = recipe.code.contains(&format!("wechatpay::{rust}::"))
            || names
                .any(|name| recipe.code.contains(&format!("{name}::")) || recipe.code.contains(&camel(name)));
        assert!(used, "{title} uses another operation than {rust}");
    }
}

/// `order_query`, as the request is called.
fn camel(name: &str) -> String {
    let words = name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]);
    format!("wechatpay::pay::{};", words.collect::<String>())
}

#[test]
fn both_languages_have_the_same_recipes() {
    let [english, chinese] = RECIPES.map(|name| recipes(&read(name)));
    assert_eq!(english.len(), chinese.len());
    for (one, other) in english.iter().zip(&chinese) {
        assert_eq!(
            (&one.operation, &one.pages, &one.code),
            (&other.operation, &other.pages, &other.code),
            "{}",
            one.title
        );
        assert_ne!(one.title, other.title);
    }
}
