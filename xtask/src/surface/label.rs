//! The description cell: a short label, then perhaps values, a unit, an address.

use std::sync::LazyLock;

use regex::Regex;

use super::Unit;
use super::pattern::pattern;

/// What a description says that is a fact.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Description {
    pub(super) label: String,
    pub(super) unit: Option<Unit>,
    pub(super) values: Vec<String>,
    pub(super) host: Option<String>,
}

/// `` `A` | `B` 枚举值之一 ``: code spans, parted by bars, blanks or nothing, before the word.
static ENUMERATED: LazyLock<Regex> = LazyLock::new(|| pattern(r"((?:`[^`]+`[ |]*)+)枚举值(?:之一)?"));
/// `` 固定值`A` ``, `` 固定枚举值`A` ``, `` 固定填`A` ``: one value and no other.
static FIXED: LazyLock<Regex> = LazyLock::new(|| pattern(r"固定(?:枚举)?[值填为]+ ?(`[^`]+`)"));
/// `` `A`：meaning `` at the start of a line.
static LISTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d+、)?(`[^`]+`) ?[：:]"));
/// `A：meaning` without the code span, only trusted below a line that announces values.
static BARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([A-Z][A-Z0-9_]*)[：:]"));
/// The number of an item, before what the item is.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d+、"));
static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"`([^`]+)`"));
static HOST: LazyLock<Regex> = LazyLock::new(|| pattern(r"`(https://[^`]+)`"));
static BADGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"<Badge[^>]*>|</Badge>"));
static UNIT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"单位[为：:是]* ?(?:人民币)?(分钟|分|元|秒|天)|以(分钟|分|元|秒|天)为单位"));

impl Description {
    /// Reads a cell; a literal bar in it is written `\|`.
    pub(super) fn parse(cell: &str) -> Self {
        let text = BADGE.replace_all(cell, "").replace(r"\|", "|");
        let lines: Vec<&str> = text
            .split("<br")
            .enumerate()
            .map(|(at, part)| match (at, part.split_once('>')) {
                (0, _) | (_, None) => part.trim(),
                (_, Some((_, line))) => line.trim(),
            })
            .collect();
        Self {
            label: label(lines.first().copied().unwrap_or_default()),
            unit: unit(&text),
            values: values(&text, &lines),
            host: HOST.captures(&text).map(|found| found[1].to_owned()),
        }
    }
}

/// The noun phrase before the first sentence mark, without the values that may follow it.
fn label(line: &str) -> String {
    let line = match ENUMERATED.find(line) {
        Some(values) => &line[..values.start()],
        None => line,
    };
    let line = HOST.replace(line, "");
    let line = NUMBERED.replace(&line, "");
    let line = line.split("枚举值：").next().unwrap_or_default();
    let label = line[..phrase_end(line)].trim();
    if label == "枚举值" { String::new() } else { label.to_owned() }
}

/// Where the phrase ends: at the first sentence mark outside code, or before the parenthesis it is in.
fn phrase_end(line: &str) -> usize {
    let mut code = false;
    let mut opened = None;
    for (at, c) in line.char_indices() {
        code ^= c == '`';
        match c {
            _ if code => {}
            '（' | '(' => opened = opened.or(Some(at)),
            '）' | ')' => opened = None,
            '。' | '；' | '，' | '：' | '？' | '！' | ';' | ',' | ':' | '?' | '!' | '|' => {
                return opened.unwrap_or(at);
            }
            _ => {}
        }
    }
    line.len()
}

fn unit(text: &str) -> Option<Unit> {
    let found = UNIT.captures(text)?;
    let word = found.get(1).or_else(|| found.get(2))?.as_str();
    Unit::ALL.iter().find(|(_, name)| *name == word).map(|(unit, _)| *unit)
}

/// The enumerated values in the order of the page, each once.
fn values(text: &str, lines: &[&str]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let mut add = |value: &str| {
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    };
    if let Some(found) = ENUMERATED.captures(text).or_else(|| FIXED.captures(text)) {
        CODE.captures_iter(&found[1]).for_each(|code| add(&code[1]));
        return values;
    }
    let announced = lines.first().is_some_and(|line| line.contains("枚举值"));
    for line in lines {
        if let Some(found) = LISTED.captures(line) {
            CODE.captures_iter(&found[1]).for_each(|code| add(&code[1]));
        } else if announced && let Some(found) = BARE.captures(line) {
            add(&found[1]);
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values_of(cell: &str) -> Vec<String> {
        Description::parse(cell).values
    }

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
            assert_eq!(Description::parse(cell).label, label, "{cell}");
        }
    }

    #[test]
    fn values_are_read_in_every_spelling() {
        assert_eq!(values_of(r"状态<br/>`A` \| `B` 枚举值之一"), ["A", "B"]);
        assert_eq!(
            values_of(r"算法<br/>`SM2`\|`RSA`\|`ALL`枚举值之一<br/>默认为`RSA`"),
            ["SM2", "RSA", "ALL"]
        );
        assert_eq!(values_of("状态码<br/>`20X` `4XX` `5XX` 枚举值之一"), ["20X", "4XX", "5XX"]);
        assert_eq!(values_of("签名类型<br/>固定枚举值`HMAC-SHA256`"), ["HMAC-SHA256"]);
        assert_eq!(values_of("固定值`addInstitutionsub`"), ["addInstitutionsub"]);
        assert_eq!(values_of("状态：<br/>`Y`：是 <br/>`N`：否<br/>注意：另见`X`"), ["Y", "N"]);
        assert_eq!(values_of("枚举值：<br/>SUCCESS：成功<br/>REFUND：转入退款"), ["SUCCESS", "REFUND"]);
        assert_eq!(values_of("账号<br/>类型是`A`时，是商户号"), [""; 0]);
    }

    #[test]
    fn units_and_hosts_are_facts_too() {
        assert_eq!(Description::parse("金额，单位为分，只能为整数").unit, Some(Unit::Fen));
        assert_eq!(Description::parse("时长，单位为秒").unit, Some(Unit::Second));
        assert_eq!(Description::parse("时长，以秒为单位").unit, Some(Unit::Second));
        assert_eq!(Description::parse("单位名称").unit, None);
        let host = Description::parse("固定值`https://payapp.weixin.qq.com/`").host;
        assert_eq!(host.as_deref(), Some("https://payapp.weixin.qq.com/"));
    }
}
