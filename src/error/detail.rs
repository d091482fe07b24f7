//! The fields that a refusal is about.

use std::fmt;

use serde_json::{Map, Value};

/// One thing that WeChat Pay says is wrong with a request: an entry of `detail`, whatever its shape.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// The field, mostly as a JSON pointer: `/body/payer/openid`.
    pub field: Option<String>,
    /// The part of the request that it is in: `body`, `query`, `authorization`.
    pub location: Option<String>,
    /// The fault, in words.
    pub issue: Option<String>,
}

/// The most that are told, and the levels that are looked at: `detail` has no fixed shape.
const AT_MOST: usize = 8;
const DEPTH: usize = 4;

/// The issues that a `detail` tells: an object, a list of them, or a text that names fields. The values that fields
/// had are nobody's business, and are not among it.
pub(super) fn issues(detail: &Value) -> Vec<Issue> {
    let mut found = Vec::new();
    gather(detail, DEPTH, &mut found);
    found.truncate(AT_MOST);
    found
}

fn gather(detail: &Value, depth: usize, found: &mut Vec<Issue>) {
    if depth == 0 || found.len() >= AT_MOST {
        return;
    }
    match detail {
        Value::String(text) => {
            found.extend(pointers(text).map(|field| Issue {
                field: Some(field),
                location: None,
                issue: None,
            }));
        }
        Value::Array(entries) => {
            for entry in entries.iter().take(AT_MOST) {
                gather(entry, depth - 1, found);
            }
        }
        Value::Object(entry) => {
            found.extend(issue_of(entry));
            for (name, inner) in entry {
                let told = matches!(name.as_str(), "value" | "sign_information");
                if !told && (inner.is_array() || (inner.is_object() && name != "detail")) {
                    gather(inner, depth - 1, found);
                }
            }
        }
        _ => {}
    }
}

/// The issue of one entry. Its words may stand one level further down.
fn issue_of(entry: &Map<String, Value>) -> Option<Issue> {
    let text =
        |name: &str| entry.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let below = || entry.get("detail")?.get("issue")?.as_str();
    let field = text("field").and_then(|field| {
        let is_name = field.len() <= 128
            && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./[]{}~$".contains(&byte));
        if is_name { Some(field.to_owned()) } else { pointers(field).next() }
    });
    let is_word = |text: &&str| {
        text.len() <= 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let location = text("location").filter(is_word).map(str::to_owned);
    let issue = text("issue").or_else(below).map(|issue| in_one_line(issue, text("value")));
    let says_something = field.is_some() || location.is_some() || issue.is_some();
    says_something.then_some(Issue { field, location, issue })
}

/// Words for a log: one line of bounded length, without the value that the field had.
fn in_one_line(issue: &str, value: Option<&str>) -> String {
    let issue = match value.filter(|value| value.len() >= 4) {
        Some(value) => issue.replace(value, "…"),
        None => issue.to_owned(),
    };
    issue.chars().take(300).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The JSON pointers in a text.
fn pointers(text: &str) -> impl Iterator<Item = String> {
    let lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_segment = move |name: &str| !name.is_empty() && name.len() <= 64 && name.bytes().all(lower);
    let is_pointer = move |token: &&str| {
        token.strip_prefix('/').is_some_and(|path| {
            path.starts_with(|first: char| first.is_ascii_lowercase()) && path.split('/').all(is_segment)
        })
    };
    let apart = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == '/');
    text.split(apart).filter(is_pointer).take(AT_MOST).map(str::to_owned)
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Most fields are the body's, and a pointer says so itself.
        let location =
            self.location.as_deref().filter(|location| self.field.is_none() || *location != "body");
        match (&self.field, location) {
            (Some(field), Some(location)) => write!(f, "{field} in {location}: ")?,
            (Some(place), None) => write!(f, "{place}: ")?,
            (None, Some(place)) => write!(f, "{place}: ")?,
            (None, None) => {}
        }
        f.write_str(self.issue.as_deref().unwrap_or("refused"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(detail: &Value) -> Vec<String> {
        issues(detail).iter().map(Issue::to_string).collect()
    }

    #[test]
    fn every_shape_of_detail_says_its_fields() {
        let object = json!({"field": "/body/payer/openid", "location": "body", "issue": "too short", "value": "secret"});
        assert_eq!(said(&object), ["/body/payer/openid: too short"]);
        assert_eq!(
            said(&json!([object, {"field": "limit", "location": "query"}])),
            ["/body/payer/openid: too short", "limit in query: refused"]
        );
        assert_eq!(
            said(&json!({"errors": [{"issue": "no"}], "location": "header"})),
            ["header: refused", "no"]
        );
        let signature = json!({"detail": {"issue": "sign not match"}, "field": "signature", "location": "authorization", "sign_information": {"method": "GET"}});
        assert_eq!(said(&signature), ["signature in authorization: sign not match"]);
        assert_eq!(
            said(&json!("输入源“/body/payer/openid”映射到值字段“用户标识”规则校验失败")),
            ["/body/payer/openid: refused"]
        );
        assert_eq!(
            said(&json!({"field": "输入源“/body/amount/total”", "issue": "值为空"})),
            ["/body/amount/total: 值为空"]
        );
        for nothing in [
            json!(null),
            json!(7),
            json!([]),
            json!([1, "a"]),
            json!({}),
            json!({"value": "secret"}),
            json!({"field": 7}),
        ] {
            assert_eq!(issues(&nothing), [], "{nothing}");
        }
    }

    #[test]
    fn values_are_not_said() {
        for detail in [
            json!({"field": "/name", "value": "Secret Name", "issue": "`Secret Name` is too long"}),
            json!({"field": "Secret Name", "location": "Secret Name", "issue": "no"}),
            json!("https://example.com/Secret?token=Secret /Secret/x"),
            json!({"value": {"field": "Secret", "issue": "Secret"}, "issue": "no\nmore"}),
        ] {
            let said = said(&detail).join(" ");
            assert!(!said.contains("Secret") && !said.contains('\n'), "{said}");
        }
    }

    #[test]
    fn a_detail_without_end_is_cut() {
        let mut deep = json!({"issue": "deep"});
        for _ in 0..50 {
            deep = json!([deep]);
        }
        assert_eq!(issues(&deep), []);
        let many = Value::from(vec![json!({"issue": "x".repeat(1000)}); 1000]);
        assert!(issues(&many).len() == AT_MOST && issues(&many)[0].to_string().len() == 300);
    }
}
