//! The faults of a field, and WeChat Pay's words for them.

use serde_json::Value;

use crate::refusal::{Parameter, Refusal};

/// A field that is not as documented.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    /// A JSON pointer, or a name.
    pub(crate) field: String,
    pub(crate) value: Value,
    pub(crate) issue: Issue,
}

/// The fault.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Issue {
    Missing,
    /// It should have been this, in the words of `FieldProblem`.
    Type(&'static str),
    /// It should have been one of these.
    Choice(&'static [&'static str]),
    /// It has so many characters, and may have so many.
    TooLong {
        count: usize,
        most: usize,
    },
    /// It has so many characters, and should have so many.
    TooShort {
        count: usize,
        least: usize,
    },
    /// It is a number that should be between these.
    OutOfRange {
        least: i64,
        most: i64,
    },
    /// It should have been made of this.
    Made(&'static str),
    /// It does not decrypt.
    Unopened,
}

impl Problem {
    pub(crate) fn missing(field: impl Into<String>) -> Self {
        Self { field: field.into(), value: Value::Null, issue: Issue::Missing }
    }

    pub(crate) fn of_type(field: impl Into<String>, expected: &'static str, value: Value) -> Self {
        Self { field: field.into(), value, issue: Issue::Type(expected) }
    }

    /// This problem below `parent`.
    pub(crate) fn below(self, parent: &str) -> Self {
        Self { field: format!("/{parent}{}", self.field), ..self }
    }

    /// The refusal, for a field of `location`: `body`, `query` or `url`.
    pub(crate) fn refusal(&self, location: &str) -> Refusal {
        let name = self.field.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or(&self.field);
        let separator = if self.field.starts_with('/') { "" } else { "/" };
        let source = format!("/{location}{separator}{}", self.field);
        let (message, issue) = match &self.issue {
            Issue::Missing => (
                format!("输入源“{source}”映射到字段“{name}”必填性规则校验失败，此字段为必填项"),
                "the field is required".to_owned(),
            ),
            Issue::Type(expected) => (
                format!(
                    "无法将 JSON 输入源“{source}”映射到目标字段“{name}”中，此字段需要一个合法的{}",
                    chinese(expected)
                ),
                format!("{expected} is expected"),
            ),
            Issue::Choice(values) => (
                format!(
                    "输入源“{source}”映射到值字段“{name}”枚举规则校验失败，合法的枚举值为：{}",
                    values.join("、")
                ),
                format!("one of {} is expected", values.join(", ")),
            ),
            Issue::TooLong { count, most } => (
                format!(
                    "输入源“{source}”映射到值字段“{name}”字符串规则校验失败，字符数 {count}，大于最大值 {most}"
                ),
                format!("{most} characters at most are expected"),
            ),
            Issue::TooShort { count, least } => (
                format!(
                    "输入源“{source}”映射到值字段“{name}”字符串规则校验失败，字符数 {count}，小于最小值 {least}"
                ),
                format!("{least} characters at least are expected"),
            ),
            Issue::OutOfRange { least, most } => (
                format!("输入源“{source}”映射到数值字段“{name}”规则校验失败，值不在范围内"),
                format!("a number from {least} to {most} is expected"),
            ),
            Issue::Made(expected) => (
                format!("输入源“{source}”映射到值字段“{name}”字符串规则校验失败，格式不正确"),
                format!("{expected} is expected"),
            ),
            Issue::Unopened => (
                format!("输入源“{source}”映射到字段“{name}”解密失败，请检查加密使用的公钥和填充方案"),
                "the text does not decrypt with the key that Wechatpay-Serial names".to_owned(),
            ),
        };
        let parameter = Parameter { location, field: &self.field, value: &self.value, issue: &issue };
        Refusal::parameter(&parameter, message)
    }
}

fn chinese(expected: &str) -> &'static str {
    match expected {
        "an integer" => " 64 位有符号整数",
        "a number" => "数字",
        "a truth value" => "布尔值",
        "an object" => " JSON 对象",
        "a list" => " JSON 数组",
        "a text that holds JSON" => " JSON 字符串",
        "a file" => "文件",
        _ => "字符串",
    }
}
