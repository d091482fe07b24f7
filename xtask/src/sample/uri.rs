//! Addresses, and the escapes in them.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// A web address in parts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Uri {
    /// Scheme and host with a slash behind; empty if the address has none.
    pub(super) base: String,
    /// The path without the slash in front.
    pub(super) path: String,
    pub(super) query: Option<Value>,
    pub(super) fragment: Option<String>,
}

impl Uri {
    pub(super) fn parse(text: &str) -> Self {
        let (text, fragment) = cut(text, '#');
        let (text, query) = cut(text, '?');
        let host = text.find("://").map_or(0, |at| {
            let host = at + "://".len();
            text[host..].find('/').map_or(text.len(), |end| host + end)
        });
        let (base, path) = text.split_at(host);
        Self {
            base: if base.is_empty() { String::new() } else { format!("{base}/") },
            path: path.trim_start_matches('/').to_owned(),
            query: query.map(pairs),
            fragment: fragment.map(str::to_owned),
        }
    }

    /// The options that the address adds to a call.
    pub(super) fn options(&self) -> Map<String, Value> {
        let mut options = Map::new();
        if !self.base.is_empty() {
            options.insert("base_uri".into(), self.base.clone().into());
        }
        if let Some(query) = &self.query {
            options.insert("query".into(), query.clone());
        }
        if let Some(fragment) = &self.fragment {
            options.insert("fragment".into(), fragment.clone().into());
        }
        options
    }
}

impl std::fmt::Display for Uri {
    /// The address without query and fragment.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.base, self.path)
    }
}

/// PHP's `urlencode`.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'-' | b'_' | b'.' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            // Writing to a string does not fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    encoded
}

/// PHP's `rawurldecode`; none if the result is not UTF-8.
pub(super) fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let byte = hex
            .filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        decoded.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).ok()
}

/// `key=value&key=value` as a query is signed: nothing encoded, empty values left out.
pub(super) fn query_string(value: &Value) -> Option<String> {
    let pair = |(key, value): (&String, &Value)| {
        let text = super::text::as_text(value)?;
        Some((!text.is_empty() && key != "sign").then(|| format!("{key}={text}")))
    };
    let pairs: Option<Vec<_>> = value.as_object()?.iter().map(pair).collect();
    Some(pairs?.into_iter().flatten().collect::<Vec<_>>().join("&"))
}

fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn pairs(query: &str) -> Value {
    let plain = |text: &str| decode(&text.replace('+', " ")).unwrap_or_else(|| text.to_owned());
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (plain(key), Value::String(plain(value))))
        .collect::<Map<_, _>>()
        .into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_address_comes_apart() {
        let uri = Uri::parse("https://host.example/a/b?c=%E4%BD%A0+d&e#f");
        assert_eq!(uri.base, "https://host.example/");
        assert_eq!(uri.path, "a/b");
        let options = json!({
            "base_uri": "https://host.example/",
            "query": {"c": "你 d", "e": ""},
            "fragment": "f",
        });
        assert_eq!(Value::Object(uri.options()), options);
        assert_eq!(uri.to_string(), "https://host.example/a/b");
    }

    #[test]
    fn an_address_without_host_or_path() {
        let uri = Uri::parse("https://host.example");
        assert_eq!((uri.base.as_str(), uri.path.as_str()), ("https://host.example/", ""));
        let uri = Uri::parse("/a");
        assert_eq!((uri.base.as_str(), uri.path.as_str()), ("", "a"));
    }

    #[test]
    fn escapes_go_both_ways() {
        assert_eq!(encode("a=b&c d.你"), "a%3Db%26c+d.%E4%BD%A0");
        assert_eq!(decode("a%3db%26%E4%BD%A0+%zz%4").unwrap(), "a=b&你+%zz%4");
        assert_eq!(decode("%ff"), None);
        assert_eq!(decode("%你"), Some("%你".into()));
    }

    #[test]
    fn a_signed_query_leaves_out_what_is_empty() {
        let value = json!({"b": 1, "a": "x", "sign": "s", "c": ""});
        assert_eq!(query_string(&value).unwrap(), "b=1&a=x");
        assert_eq!(query_string(&json!({"a": {"$code": "nonce"}})), None);
        assert_eq!(query_string(&json!([1])), None);
    }
}
