//! The description cell: a short label, then perhaps values, a unit, an address.

use std::sync::LazyLock;

use regex::Regex;

use super::markup::Wrong;
use super::pattern::pattern;
use super::{Unit, markup, values};

/// The facts in a description.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Description {
    pub(super) label: String,
    pub(super) unit: Option<Unit>,
    pub(super) values: Vec<String>,
    pub(super) host: Option<String>,
}

/// `` `A` | `B` 枚举值之一 ``: where the values begin that may follow a label on its line.
static ENUMERATED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:`[^`]+`[ |]*)+枚举值(?:之一)?"));
/// The number of an item, before what the item is.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d+、"));
/// A link, of which a label keeps the words.
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[([^\]]+)\]\([^)]*\)"));
static BREAK: LazyLock<Regex> = LazyLock::new(|| pattern(r"<br ?/?>"));
/// Attributes that belong into another cell.
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{ *[.#]|data-[a-z]+|colspan|rowspan|<!--"));
static HOST: LazyLock<Regex> = LazyLock::new(|| pattern(r"`(https://[^`]+)`"));
static BADGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"<Badge[^>]*>|</Badge>"));
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"单位[为：:是，]* ?[（(]?(?:人民币)?(最小货币单位|分钟|分|元|秒|天)|以(分钟|分|元|秒|天) ?为 ?单 ?位",
    )
});

impl Description {
    /// Reads a cell; a literal bar in it is written `\|`.
    pub(super) fn parse(cell: &str) -> Result<Self, Wrong> {
        // Most cells have none of the marks that the patterns begin with: looking for these first is half the time.
        let tagged = cell.contains('<');
        let text = if tagged { BADGE.replace_all(cell, "") } else { cell.into() };
        let text = if text.contains('\\') { text.replace(r"\|", "|").into() } else { text };
        if let Some(attribute) = ATTRIBUTE.find(&text) {
            return Err((
                format!("`{}` in a description", attribute.as_str()),
                "attributes behind name or type".into(),
            ));
        }
        let lines: Vec<&str> =
            if tagged { BREAK.split(&text).map(str::trim).collect() } else { vec![text.trim()] };
        let label = label(lines.first().copied().unwrap_or_default());
        if let Some(markup) = markup::found(&label) {
            return Err((format!("`{markup}` in the label `{label}`"), "plain words".into()));
        }
        Ok(Self { label, unit: unit(&text), values: values::read(&lines)?, host: host(&text) })
    }
}

fn host(text: &str) -> Option<String> {
    let found = if text.contains('`') { HOST.captures(text) } else { None };
    found.map(|found| found[1].to_owned())
}

/// The noun phrase before the first sentence mark, without the values that may follow it.
fn label(line: &str) -> String {
    let coded = line.contains('`');
    let line = match if coded { ENUMERATED.find(line) } else { None } {
        Some(values) => &line[..values.start()],
        None => line,
    };
    let line = if coded { HOST.replace(line, "") } else { line.into() };
    let line = NUMBERED.replace(&line, "");
    let line = line.split("枚举值：").next().unwrap_or_default();
    let line = if line.contains('[') { LINK.replace_all(line, "$1") } else { line.into() };
    let label = line[..phrase_end(&line)].trim();
    if label == "枚举值" { String::new() } else { label.to_owned() }
}

/// Where the phrase ends: at the first sentence mark or emphasis outside code, or before the parenthesis it
/// is in.
fn phrase_end(line: &str) -> usize {
    let mut code = false;
    let mut opened = None;
    for (at, c) in line.char_indices() {
        code ^= c == '`';
        match c {
            _ if code => {}
            '（' | '(' => opened = opened.or(Some(at)),
            '）' | ')' => opened = None,
            '*' if at > 0 && line[at..].starts_with("**") => return opened.unwrap_or(at),
            '。' | '；' | '，' | '：' | '？' | '！' | ';' | ',' | ':' | '?' | '!' | '|' => {
                return opened.unwrap_or(at);
            }
            _ => {}
        }
    }
    line.len()
}

fn unit(text: &str) -> Option<Unit> {
    if !text.contains('单') {
        return None;
    }
    let found = UNIT.captures(text)?;
    let word = found.get(1).or_else(|| found.get(2))?.as_str();
    Unit::ALL.iter().find(|(_, name)| *name == word).map(|(unit, _)| *unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_ends_at_the_first_break_or_mark() {
        for (cell, label) in [
            ("商户订单号", "商户订单号"),
            ("交易状态：<br/>`SUCCESS`：支付成功", "交易状态"),
            ("附加数据，原样返回。", "附加数据"),
            ("签名算法<br/>`A` 枚举值", "签名算法"),
            ("`PENDING` \\| `DONE` 枚举值之一", ""),
            ("枚举值：<br/>`ADD`：签约", ""),
            ("声明接入点`https://apihk.mch.weixin.qq.com/`(香港接入)", "声明接入点(香港接入)"),
            ("提现金额（单位：分）", "提现金额"),
            ("开户银行全称（含支行）", "开户银行全称（含支行）"),
            ("1、退款成功时间，当退款成功时有返回。", "退款成功时间"),
            ("结果<Badge type=\"warning\" text=\"特殊申请\" />", "结果"),
        ] {
            assert_eq!(Description::parse(cell).unwrap().label, label, "{cell}");
        }
    }

    #[test]
    fn units_and_hosts_are_facts_too() {
        assert_eq!(Description::parse("金额，单位为分，只能为整数").unwrap().unit, Some(Unit::Fen));
        assert_eq!(Description::parse("时长，单位为秒").unwrap().unit, Some(Unit::Second));
        assert_eq!(Description::parse("时长，以秒为单位").unwrap().unit, Some(Unit::Second));
        for cell in ["核销金额。单位，分", "用户退款金额，单位（分）"] {
            assert_eq!(Description::parse(cell).unwrap().unit, Some(Unit::Fen), "{cell}");
        }
        for cell in ["补贴金额(都是正数，以元为单 位)", "补贴金额(都是正数，以元 为单位)"]
        {
            assert_eq!(Description::parse(cell).unwrap().unit, Some(Unit::Yuan), "{cell}");
        }
        assert_eq!(Description::parse("单位名称").unwrap().unit, None);
        let host = Description::parse("固定值`https://payapp.weixin.qq.com/`").unwrap().host;
        assert_eq!(host.as_deref(), Some("https://payapp.weixin.qq.com/"));
    }
}
