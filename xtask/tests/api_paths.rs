//! The runtime knows operations by their facts, not by their paths: which those are is said in `spec/`.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::{root, spec};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use xtask::model::Kind;

/// Where paths stand by hand, and why. Each must be one of the documentation all the same, or a part of one.
const BY_HAND: [(&str, &str); 4] = [
    ("src/operation.rs", "whose an operation is, a brand's or a merchant's, its path says, one's own too"),
    ("sandbox/src/products", "what is played through, it chooses by path, and plays by hand"),
    ("sandbox/src/check/bounds.rs", "what it refuses is from pages about a product, not about an operation"),
    ("sandbox/src/check/limits.rs", "files are bounded in the prose of pages, which no table has"),
];

/// A text in code, with its file and line.
struct Literal {
    file: String,
    line: usize,
    text: String,
}

/// The texts of a file, without those of comments and of tests.
fn literals(file: &str, source: &str) -> Vec<Literal> {
    let parsed = syn::parse_file(source).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut found = Vec::new();
    for item in parsed.items {
        walk(item.to_token_stream(), &mut |literal| {
            let Ok(syn::Lit::Str(text)) = syn::parse2::<syn::Lit>(TokenTree::from(literal.clone()).into())
            else {
                return;
            };
            found.push(Literal {
                file: file.to_owned(),
                line: literal.span().start().line,
                text: text.value(),
            });
        });
    }
    found
}

fn walk(tokens: TokenStream, take: &mut impl FnMut(&proc_macro2::Literal)) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (&token, tokens.peek()) {
            (TokenTree::Punct(hash), Some(TokenTree::Group(attribute)))
                if hash.as_char() == '#' && attribute.delimiter() == Delimiter::Bracket =>
            {
                let attribute = attribute.stream().to_string().replace(' ', "");
                tokens.next();
                // What is for tests goes with all it has in braces.
                if attribute == "cfg(test)" {
                    tokens.by_ref().find(|token| {
                        matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
                            || matches!(token, TokenTree::Punct(end) if end.as_char() == ';')
                    });
                }
            }
            (TokenTree::Group(group), _) => walk(group.stream(), take),
            (TokenTree::Literal(literal), _) => take(literal),
            _ => {}
        }
    }
}

/// The paths of all operations.
fn documented() -> BTreeSet<&'static str> {
    let calls = spec().operations.iter().filter(|operation| operation.kind == Kind::Endpoint);
    let paths: BTreeSet<&str> = calls.map(|operation| operation.path.as_str()).collect();
    assert!(paths.len() > 500, "{} paths", paths.len());
    paths
}

/// True if a text is a path of the documentation or whole segments of one, be it amid other text.
fn is_path(text: &str, documented: &BTreeSet<&str>) -> bool {
    if text.contains(char::is_whitespace) {
        return false; // prose, which may name what it is about
    }
    if text.contains("/v3/") {
        return true;
    }
    let inner = text.trim_end_matches('/');
    let several = inner.matches('/').count() > 1 || text.ends_with('/');
    let segments = |path: &str| {
        path.match_indices(inner)
            .any(|(at, _)| matches!(path.as_bytes().get(at + inner.len()), None | Some(b'/')))
    };
    inner.len() > 1 && text.starts_with('/') && several && documented.iter().any(|path| segments(path))
}

fn collect(folder: &Path, into: &mut Vec<Literal>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() && !name.ends_with("tests") {
            collect(&path, into);
        } else if Path::new(&name).extension().is_some_and(|it| it == "rs") && !name.ends_with("tests.rs") {
            into.extend(literals(&name, &fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_path_of_the_api_stands_in_code() {
    let documented = documented();
    let mut literals = Vec::new();
    for folder in ["src", "sandbox/src", "cli/src"] {
        collect(&root().join(folder), &mut literals);
    }
    assert!(literals.len() > 2000, "{} texts", literals.len());
    let mut by_hand = [0; BY_HAND.len()];
    let mut wrong = Vec::new();
    for Literal { file, line, text } in literals.iter().filter(|it| is_path(&it.text, &documented)) {
        if let Some(at) = BY_HAND.iter().position(|(place, _)| file.starts_with(place)) {
            by_hand[at] += 1;
            // Around it may stand a host and a query.
            let path = text.trim_start_matches("{}").split('?').next().unwrap_or_default();
            if !documented.iter().any(|known| known.contains(path)) {
                wrong.push(format!("{file}:{line}: {text:?} is of no path of the documentation"));
            }
        } else {
            wrong.push(format!(
                "{file}:{line}: {text:?} is a fact of the API: say it in spec/errata.toml, [[fact]]"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for ((place, _), found) in BY_HAND.iter().zip(by_hand) {
        assert!(found > 0, "{place} has no path any more");
    }
}

#[test]
fn paths_are_found_where_they_stand() {
    let documented = documented();
    let source = "//! \"/v3/certificates\"\n/// `\"/v3/certificates\"`\nfn f() -> &'static str {\n    \
                  g!(\"/global/\", \"{}/v3/new?a={}\");\n    \"/secapi/pay/refund\"\n}\n\
                  #[cfg(test)]\nmod tests { const A: &str = \"/v3/certificates\"; }\n\
                  const B: [&str; 4] = [\"/amount/total\", \"/\", \"/sandbox/orders\", \"see /v3/certificates\"];\n";
    let found: Vec<(usize, String)> = literals("a.rs", source)
        .into_iter()
        .filter(|literal| is_path(&literal.text, &documented))
        .map(|literal| (literal.line, literal.text))
        .collect();
    let expected = [(4, "/global/"), (4, "{}/v3/new?a={}"), (5, "/secapi/pay/refund")];
    assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
}
