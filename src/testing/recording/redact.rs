//! Stand-ins for what is secret or personal.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::testing::asked::Asked;
use crate::xml;

/// The stand-ins given so far.
#[derive(Default)]
pub(super) struct Redactor {
    of: HashMap<String, String>,
}

/// The host of stand-ins for addresses: a client asks for files there.
pub(super) const ADDRESS: &str = "https://api.mch.weixin.qq.com/recorded/";

/// How names of fields end whose words in capitals are of the documentation.
const WORDS: [&str; 9] = ["state", "status", "type", "code", "currency", "result", "mode", "method", "scene"];

impl Redactor {
    /// A value with stand-ins for its texts. `field` is the name it has.
    pub(super) fn value(&mut self, field: &str, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(field, text)),
            Value::Array(items) => Value::Array(items.iter().map(|item| self.value(field, item)).collect()),
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| !is_hash(name))
                .map(|(name, value)| (name.clone(), self.value(name, value)))
                .collect::<Map<_, _>>()
                .into(),
            // A number as long as one of a phone or a person is one, perhaps.
            Value::Number(number) if number.as_f64().is_none_or(|number| number.abs() >= 1e10) => 0.into(),
            kept => kept.clone(),
        }
    }

    /// A text, or its stand-in.
    pub(super) fn text(&mut self, field: &str, text: &str) -> String {
        if text.is_empty() || is_word(field, text) || is_time(text) || is_small(field, text) {
            return text.to_owned();
        }
        if let Some(path) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) {
            return self.address(path.find('/').map_or("/", |at| &path[at..]));
        }
        if let Ok(document @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str::<Value>(text) {
            return self.value(field, &document).to_string();
        }
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let stand_in = |number: usize| {
            if digits { format!("9{number:07}") } else { format!("{field}-{number}") }
        };
        self.stand_in(text, stand_in)
    }

    /// The stand-in of an address, which goes by its path and query: the host may be a sandbox's.
    pub(super) fn address(&mut self, path_and_query: &str) -> String {
        self.stand_in(path_and_query, |number| format!("{ADDRESS}{number}"))
    }

    fn stand_in(&mut self, text: &str, new: impl FnOnce(usize) -> String) -> String {
        if let Some(known) = self.of.get(text) {
            return known.clone();
        }
        let made = new(self.of.len() + 1);
        self.of.insert(text.to_owned(), made.clone());
        made
    }
}

/// True of what a redactor may have put in the place of a text.
pub(super) fn is_stand_in(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.starts_with(ADDRESS)
        || (text.len() == 8 && text.starts_with('9') && digits(text))
        || text.rsplit_once('-').is_some_and(|(_, number)| digits(number))
}

/// The hash of a file, which is not recorded.
fn is_hash(field: &str) -> bool {
    matches!(field, "hash_type" | "hash_value")
}

/// `SUCCESS`, where a state belongs. A name in capitals stands elsewhere.
fn is_word(field: &str, text: &str) -> bool {
    let run = text.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max().unwrap_or_default();
    WORDS.iter().any(|end| field.ends_with(end))
        && text.len() <= 40
        && run < 5
        && text.starts_with(|letter: char| letter.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// `2026-01-01T00:00:00+08:00`. A date alone may be of a birth.
fn is_time(text: &str) -> bool {
    let shape = |text: &str| -> String {
        text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect()
    };
    let shape = shape(text);
    shape.len() <= 35
        && shape.strip_prefix("0000-00-00T00:00:00").is_some_and(|rest| {
            rest.bytes().all(|byte| matches!(byte, b'0' | b'.' | b':' | b'+' | b'-' | b'Z'))
        })
}

/// An amount in a text of v2, as far as it is no number of a merchant, nor a code that a person was sent.
fn is_small(field: &str, text: &str) -> bool {
    let of_money = ["fee", "amount", "total", "count", "num"].iter().any(|word| field.contains(word));
    of_money && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A request by names: the parameters of its path, of its query, and its body.
pub(super) fn shape(asked: &Asked) -> Value {
    let pairs = |pairs: Vec<(String, String)>| -> Value {
        pairs.into_iter().map(|(name, text)| (name, Value::String(text))).collect::<Map<_, _>>().into()
    };
    let template = asked.target.and_then(|target| target.path);
    let body = match (serde_json::from_slice::<Value>(&asked.body), xml::read(&asked.body)) {
        (Ok(json), _) => json,
        (_, Ok(document)) => pairs(
            document
                .iter()
                .filter(|(name, _)| !matches!(*name, "sign" | "nonce_str"))
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .collect(),
        ),
        // A form with a file.
        _ => Value::Null,
    };
    let path = template.map(|template| asked.in_path(template)).unwrap_or_default();
    let query = asked.query().into_iter().filter(|(name, _)| !matches!(&**name, "sign" | "nonce_str"));
    // An address has its query in its stand-in.
    let query = if template.is_some() { query.collect() } else { Vec::new() };
    serde_json::json!({ "path": pairs(path), "query": pairs(query), "body": body })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_shape_stays_and_people_go() {
        let mut redactor = Redactor::default();
        let told = json!({
            "trade_state": "SUCCESS", "amount": {"total": 100, "currency": "CNY"}, "payer": {"openid": "oUpF8uMu"},
            "success_time": "2026-01-01T10:00:00+08:00", "name": "ZHANG", "birthday": "1990-01-01",
            "phone": 13_800_138_000_i64, "phone_text": "13800138000", "list": ["oUpF8uMu"], "attach": "{\"id\":\"x y\"}",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=s3cr3t", "hash_value": "ab",
        });
        let kept = redactor.value("answer", &told);
        assert_eq!(
            kept,
            json!({
                "trade_state": "SUCCESS", "amount": {"total": 100, "currency": "CNY"}, "payer": {"openid": "openid-1"},
                "success_time": "2026-01-01T10:00:00+08:00", "name": "name-2", "birthday": "birthday-3",
                "phone": 0, "phone_text": "90000004", "list": ["openid-1"], "attach": "{\"id\":\"id-5\"}",
                "download_url": "https://api.mch.weixin.qq.com/recorded/6",
            })
        );
        assert_eq!(redactor.address("/v3/billdownload/file?token=s3cr3t"), format!("{ADDRESS}6"));
        assert_eq!(redactor.text("total_fee", "4200"), "4200");
        assert_eq!(redactor.text("sms_code", "123456"), "90000007");
    }
}
