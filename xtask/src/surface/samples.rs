//! The fences of an operation: the sample that is read, and what it agrees with.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::lines::Numbered;
use super::{Method, Operation};
use crate::problem::excerpt;
use crate::sample::{self, Sample};

/// The sample block that is read.
const SAMPLE: &str = "php [同步声明式]";
/// The six spellings of a call, which say the same.
const SPELLINGS: [&str; 6] = [
    SAMPLE,
    "php [异步声明式]",
    "php [同步纯链式]",
    "php [异步纯链式]",
    "php [同步属性式]",
    "php [异步属性式]",
];

/// Which fences an operation has had so far.
#[derive(Debug, Default)]
pub(super) struct Seen(BTreeSet<String>);

impl Seen {
    /// Takes a fence of `operation`, on the page at `path`.
    pub(super) fn fence(
        &mut self,
        path: &str,
        operation: Option<&mut Operation>,
        line: usize,
        info: &str,
        body: &[Numbered<'_>],
    ) -> Result<(), (usize, String, String)> {
        let Some(operation) = operation else { return Ok(()) };
        let facts = info == SAMPLE || info == "json";
        if !self.0.insert(info.to_owned()) && facts {
            return Err((line, format!("a second `{info}` of one operation"), "one sample".to_owned()));
        }
        if info.starts_with("php [") != info.starts_with("php")
            || (info.starts_with("json") && info != "json")
        {
            return Err((line, format!("a fence of `{info}`"), "`php [同步声明式]` and its like".to_owned()));
        }
        if !facts {
            return Ok(());
        }
        let text: String = body.iter().flat_map(|(_, text)| [text, "\n"]).collect();
        operation.sample =
            Some(if info == "json" { json(line, &text)? } else { php(path, operation.method, line, &text)? });
        Ok(())
    }

    /// The fault where some spellings are there, but not the one that is read.
    pub(super) fn missing(&self, operation: &Operation) -> Option<(String, String)> {
        let known = SPELLINGS.iter().filter(|spelling| self.0.contains(**spelling)).count();
        (known > 0 && operation.sample.is_none() && !self.0.contains(SAMPLE)).then(|| {
            (format!("{known} spellings of a sample without `{SAMPLE}`"), "the one that is read".to_owned())
        })
    }
}

fn json(line: usize, text: &str) -> Result<Map<String, Value>, (usize, String, String)> {
    serde_json::from_str(text).map_err(|error| {
        let found = format!("a sample that is not JSON ({error})");
        (line + error.line(), found, "a JSON object".to_owned())
    })
}

fn php(
    path: &str,
    method: Method,
    line: usize,
    text: &str,
) -> Result<Map<String, Value>, (usize, String, String)> {
    let sample = sample::read(text)
        .map_err(|unreadable| (line + unreadable.line, excerpt(&unreadable.found), unreadable.expected))?;
    agrees(path, method, &sample)
        .map_err(|(found, expected)| (line, format!("a sample of {found}"), expected))?;
    Ok(sample.options)
}

/// True if the sample calls what the page is about.
fn agrees(path: &str, method: Method, sample: &Sample) -> Result<(), (String, String)> {
    if let Some(called) = sample.method.as_deref().filter(|called| *called != method.verb()) {
        return Err((called.to_owned(), format!("{}, as the heading says", method.verb())));
    }
    let Some(called) = &sample.path else { return Ok(()) };
    let wanted = path
        .trim_start_matches("own/")
        .strip_prefix("openapi/")
        .and_then(|path| path.strip_suffix(".md"))
        .unwrap_or(path);
    if same(called, wanted) {
        Ok(())
    } else {
        Err((called.clone(), format!("{wanted}, as the page's name says")))
    }
}

/// True if two paths are one, but for how they end and for what a parameter stands for.
fn same(called: &str, wanted: &str) -> bool {
    let wanted = wanted.strip_suffix("index").map_or(wanted.to_owned(), |head| format!("{head}{{empty}}"));
    let (called, wanted): (Vec<&str>, Vec<&str>) = (called.split('/').collect(), wanted.split('/').collect());
    // A chain of steps cannot spell a capital letter: such a segment is passed as if it were a parameter.
    let capital = |called: &str, wanted: &str| format!("{{{}}}", wanted.to_lowercase()) == called;
    called.len() == wanted.len() && called.iter().zip(&wanted).all(|(a, b)| a == b || capital(a, b))
}
