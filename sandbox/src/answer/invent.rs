//! Values made up by type and name.

use serde_json::{Number, Value, json};
use wechatpay::crypto::digest;
use wechatpay::model::{Choice, Mut};
use wechatpay::{CompactTime, Date, Time, TimeForm};

use crate::clock;

/// The subject of invented values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The path of the operation, so that the same request elsewhere gets other numbers.
    pub(crate) path: &'a str,
    /// The merchant who calls.
    pub(crate) merchant_id: &'a str,
    /// Where the sandbox is.
    pub(crate) url: &'a str,
    /// Unix seconds.
    pub(crate) now: i64,
}

pub(super) struct Inventor<'a> {
    setting: &'a Setting<'a>,
    /// A digest of the request.
    seed: [u8; 32],
}

impl<'a> Inventor<'a> {
    pub(super) fn new(setting: &'a Setting<'a>, request: &Value) -> Self {
        let text = format!("{}\n{}", setting.path, request);
        Self { setting, seed: digest::sha256(text.as_bytes()) }
    }

    /// Puts what was sent into a single value, or something that suits its name.
    pub(super) fn put(&self, to: Mut<'_>, name: &str, sent: Option<&Value>, path: &str) {
        match to {
            Mut::Text(text) => *text = sent.and_then(as_text).unwrap_or_else(|| self.text(name, path)),
            Mut::Time(text, form) => *text = sent.and_then(as_text).unwrap_or_else(|| self.time(form)),
            Mut::Sensitive(text) => {
                text.replace(sent.and_then(as_text).unwrap_or_else(|| self.text(name, path)));
            }
            Mut::Integer(number) => *number = sent.and_then(Value::as_i64).unwrap_or_else(|| integer(name)),
            Mut::Number(number) => {
                *number = sent.and_then(Value::as_number).cloned().unwrap_or_else(|| Number::from(1));
            }
            Mut::Bool(truth) => *truth = sent.and_then(Value::as_bool).unwrap_or(true),
            Mut::Choice(choice) => choose(choice, sent.and_then(Value::as_str)),
            Mut::Untyped(value) => *value = sent.cloned().unwrap_or_else(|| json!({})),
            // Containers are filled one by one, and an answer holds no file.
            Mut::Json(_) | Mut::Encoded(_) | Mut::Model(_) | Mut::Forms(_) | Mut::List(_) | Mut::File(_) => {}
        }
    }

    fn text(&self, name: &str, path: &str) -> String {
        let Setting { merchant_id, url, now, .. } = self.setting;
        let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
        if ends(&["mchid", "mch_id", "merchant_id"]) {
            (*merchant_id).to_owned()
        } else if ends(&["appid", "app_id"]) {
            "wx8888888888888888".to_owned()
        } else if ends(&["openid", "open_id"]) {
            "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".to_owned()
        } else if ends(&["_time", "_at"]) || name == "time" || name == "timestamp" {
            clock::rfc3339(*now)
        } else if ends(&["_date", "date"]) {
            clock::date(*now)
        } else if ends(&["url", "link", "href"]) {
            format!("{url}/sandbox/invented{path}")
        } else if ends(&["currency", "fee_type"]) {
            "CNY".to_owned()
        } else if ends(&["_id", "_no", "_code", "number"]) || name == "id" {
            self.digits(path)
        } else {
            name.to_owned()
        }
    }

    fn time(&self, form: TimeForm) -> String {
        let now = self.setting.now;
        match form {
            TimeForm::Compact => CompactTime::at(now).into(),
            TimeForm::Date => Date::at(now).into(),
            _ => Time::at(now).into(),
        }
    }

    /// 28 digits, the same for the same field of the same request.
    fn digits(&self, path: &str) -> String {
        let hash = digest::sha256(&[&self.seed[..], path.as_bytes()].concat());
        let digits = hash.iter().map(|byte| char::from(b'0' + byte % 10));
        "4200".chars().chain(digits.take(24)).collect()
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn integer(name: &str) -> i64 {
    i64::from(name != "offset")
}

/// The value that was sent where it is a documented one, else the first one that says it went well, else the
/// first.
fn choose(choice: &mut dyn Choice, sent: Option<&str>) {
    let values = choice.values();
    let well = || values.iter().find(|value| value.contains("SUCCESS")).or_else(|| values.first()).copied();
    let text = sent.filter(|text| values.contains(text)).or_else(well).unwrap_or_default();
    choice.set(text);
}
