//! Facts that read as if a hand had slipped: a name or a value that is almost another one, two identities at once, a list
//! that is none. They are no mistakes of form, so that nothing stops for them: an import says them, and a person looks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Field, Operation};
use crate::surface::Scalar;

/// A word that this many operations have is spelt right.
const USUAL: usize = 4;
/// The shortest word that two slips of the hand do not turn into another.
const LONG: usize = 6;

/// The facts that are doubtful, each with its file and line.
#[must_use]
pub fn doubts(operations: &[Operation]) -> Vec<String> {
    let (names, values) = (words(operations, &name), words(operations, &|field| field.values.clone()));
    let mut doubts = BTreeSet::new();
    for operation in operations {
        let mut doubt = |line: usize, text: String| {
            doubts.insert(format!("spec/{}:{line}: {text}", operation.page));
        };
        for fields in levels(operation) {
            let here: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            for field in fields {
                if field.name.contains("__") {
                    doubt(field.line, format!("`{}` has two underscores in a row", field.name));
                } else if let Some(usual) = usual(&field.name, &names).filter(|usual| !here.contains(usual)) {
                    doubt(field.line, format!("`{}` is almost `{usual}`", field.name));
                }
                let beside = |usual: &&str| field.values.iter().all(|value| value != usual);
                for value in &field.values {
                    if let Some(usual) = usual(value, &values).filter(beside) {
                        let text = format!("the value `{value}` of `{}` is almost `{usual}`", field.name);
                        doubt(field.line, text);
                    }
                }
            }
        }
        for (one, other) in [("mchid", "sp_mchid"), ("appid", "sp_appid")] {
            let required =
                |name: &str| operation.request.iter().find(|field| field.name == name && field.required);
            if let Some((field, _)) = required(one).zip(required(other)) {
                doubt(field.line, format!("`{one}` and `{other}` are required at once"));
            }
        }
        if let Some(sample) = operation.sample.as_ref().and_then(|sample| sample.get("json")) {
            against(&operation.request, sample, &mut doubt);
        }
    }
    doubts.into_iter().collect()
}

fn name(field: &Field) -> Vec<String> {
    vec![field.name.clone()]
}

/// All levels of fields of an operation.
fn levels(operation: &Operation) -> Vec<&[Field]> {
    fn below<'f>(fields: &'f [Field], levels: &mut Vec<&'f [Field]>) {
        levels.push(fields);
        for field in fields {
            below(&field.fields, levels);
            field.forms.iter().for_each(|form| below(&form.fields, levels));
        }
    }
    let mut levels = Vec::new();
    for side in [&operation.request, &operation.response, &operation.exception] {
        below(side, &mut levels);
    }
    levels
}

/// How many operations have each word.
fn words(operations: &[Operation], of: &impl Fn(&Field) -> Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for operation in operations {
        let here: BTreeSet<String> = levels(operation).into_iter().flatten().flat_map(of).collect();
        for word in here {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}

/// The word that many have, of which this one, that one operation alone has, is a slip.
fn usual<'w>(word: &str, words: &'w BTreeMap<String, usize>) -> Option<&'w str> {
    if word.len() < LONG || words.get(word).is_some_and(|count| *count > 1) {
        return None;
    }
    let near = words.iter().filter(|(other, count)| **count >= USUAL && is_slip(word, other));
    near.max_by_key(|(_, count)| **count).map(|(other, _)| other.as_str())
}

/// True if one letter more, less or otherwise, or two that have changed places, make one word of the other. A digit, or
/// the `s` of many, tells two words apart.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
    let many = tail == 0 && matches!((one, other), (b"s", b"") | (b"", b"s"));
    let letters = one.iter().chain(other).all(u8::is_ascii_alphabetic);
    let slip = match (one, other) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => (a, b) == (d, c),
        _ => false,
    };
    slip && letters && !many
}

/// Holds the shape and the values of a sample against the fields.
fn against(fields: &[Field], sample: &Value, doubt: &mut impl FnMut(usize, String)) {
    for (at, field) in fields.iter().enumerate() {
        let Some(value) = sample.get(&field.name) else { continue };
        if field.ty.of == Scalar::Object && field.ty.list != value.is_array() && !value.is_null() {
            let (is, shown) = if value.is_array() { ("one", "a list") } else { ("a list", "one") };
            doubt(field.line, format!("`{}` is {is}, and {shown} in the sample", field.name));
        }
        if let Some(text) = value.as_str().filter(|_| !field.values.is_empty()) {
            let has = |field: &Field| field.values.iter().any(|value| value == text);
            let beside =
                [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| fields.get(at));
            if let Some(neighbour) = beside.into_iter().find(|beside| has(beside)).filter(|_| !has(field)) {
                let text =
                    format!("`{}` is {text} in the sample, a value of `{}`", field.name, neighbour.name);
                doubt(field.line, text);
            }
        }
        let first = value.as_array().and_then(|items| items.first()).unwrap_or(value);
        against(&field.fields, first, doubt);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_hand_are_told_from_other_words() {
        for (one, other) in
            [("webiste_url", "website_url"), ("SUCEESS", "SUCCESS"), ("out_trad_no", "out_trade_no")]
        {
            assert!(is_slip(one, other) && is_slip(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("goods_detail", "goods_details"),
            ("coupon_fee_0", "coupon_fee_1"),
            ("sub_mchid", "sp_mchid"),
            ("begin_time", "end_time"),
            ("total_fee", "total_fee"),
        ] {
            assert!(!is_slip(one, other), "{one} {other}");
        }
    }
}
