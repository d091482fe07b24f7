//! Percent-encoding and other small matters of text.

use serde_json::Value;

/// Decodes `%XX`; `None` where that is broken or no UTF-8 comes of it.
pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    decoded(text, false)
}

/// The parameters of a query string, decoded, in their order; `None` where one cannot be decoded.
pub(crate) fn query_pairs(query: &str) -> Option<Vec<(String, String)>> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decoded(name, true)?, decoded(value, true)?))
        })
        .collect()
}

fn decoded(text: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
            }
            b'+' if plus_is_space => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// The beginning of a text, of at most `bytes` bytes and cut between characters.
pub(crate) fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or("")
}

/// The value that a JSON pointer points at, without the copies of each step that `Value::pointer` makes to unescape it.
pub(crate) fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut steps = pointer.split('/');
    if steps.next() != Some("") || pointer.contains('~') {
        return value.pointer(pointer);
    }
    steps.try_fold(value, |value, step| match value {
        Value::Object(fields) => fields.get(step),
        other => other.pointer(&format!("/{step}")),
    })
}

/// A text by JSON pointer; empty where there is none.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    at(value, pointer).and_then(Value::as_str).unwrap_or_default()
}

/// Fen as yuan: `4200` is `42.00`.
pub(crate) fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fen_are_yuan() {
        let cases =
            [(0, "0.00"), (1, "0.01"), (4200, "42.00"), (-5, "-0.05"), (i64::MIN, "-92233720368547758.08")];
        for (fen, expected) in cases {
            assert_eq!(yuan(fen), expected);
        }
    }

    #[test]
    fn query_strings_are_decoded() {
        let pairs = query_pairs("a=1&b=%E5%BE%AE+%2B&&c").unwrap();
        let expected = [("a", "1"), ("b", "微 +"), ("c", "")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(query_pairs("a=%"), None);
        assert_eq!(query_pairs("a=%ff"), None);
        assert_eq!(percent_decoded("a+b").as_deref(), Some("a+b"));
    }

    #[test]
    fn a_pointer_points_where_it_does_everywhere() {
        let value = serde_json::json!({ "a": [{ "b": "c" }, "d"], "~/": { "": 1 }, "0": 2 });
        for pointer in
            ["", "/", "/a", "/a/0/b", "/a/1", "/a/01", "/a/+1", "/a/2", "/a/1/b", "/0", "/~0~1/", "a", "/a/"]
        {
            assert_eq!(at(&value, pointer), value.pointer(pointer), "{pointer}");
        }
        assert_eq!(text(&value, "/a/0/b"), "c");
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(beginning("微信", 4), "微");
        assert_eq!(beginning("微信", 6), "微信");
        assert_eq!(beginning("abc", 0), "");
    }
}
