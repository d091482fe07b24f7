//! The description cell: a label, then tags or sentences, then values.

use std::sync::LazyLock;

use regex::Regex;

use super::types::Length;
use super::{Bounds, Description, Time, values};
use crate::surface::{Unit, pattern};

static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"!?\[((?:[^\[\]\\]|\\.)*)\]\([^()\s]*\)"));
static ESCAPED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\\([\\`*_{}\[\]()#+.!|<>~-])"));
static BREAK: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)<br ?/?>|</?ul>|</?ol>|</?li>|</?p>"));
static LABEL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\**【([^】]*)】\**"));
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"单位 ?[为：:是]* ?[(（]?(?:人民币)?(最小货币单位|分钟|分|元|秒|天)|以(?:人民币)?(分钟|分|元|秒|天)为单位",
    )
});
static RANGE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[ )])(-?\d+)\.\.(-?\d+)?|(?:^|[ )])\.\.(-?\d+)"));
static AT_MOST: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(max (-?\d+)\)"));
static AT_LEAST: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(min (-?\d+)\)"));
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"范围 ?[为是]? ?[\[［(（](-?\d+)[,，~](-?\d+)[\]］)）]|\(\[(-?\d+),(-?\d+)\]\)")
});
static CHARACTERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\d+)[~-](\d+)个字符"));
static ENCRYPTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\(加密\)|已做加密处理|使用微信支付公钥加密|(?:需要?|须|必须|进行)(?:对[^，。]{0,20})?加密(?:处理)?(?:[，。]|$)|敏感信息加密",
    )
});

/// Plain text: without links, escapes and emphasis.
pub(super) fn plain(cell: &str) -> String {
    let text = if cell.contains('[') { LINK.replace_all(cell, "$1") } else { cell.into() };
    let text = if text.contains('\\') { ESCAPED.replace_all(&text, "$1") } else { text };
    text.replace("**", "").replace("&#124;", "|").replace("&nbsp;", " ")
}

/// Reads a cell.
pub(super) fn read(cell: &str) -> Description {
    let text = plain(cell);
    let lines: Vec<&str> = BREAK.split(&text).map(str::trim).collect();
    let first = lines.first().copied().unwrap_or_default();
    let (label, rest) = label(first);
    let mut below: Vec<&str> = vec![rest];
    below.extend(&lines[1.min(lines.len())..]);
    let (values, constant) = values::read(&below);
    Description {
        label,
        unit: unit(&text),
        time: time(&text),
        encrypted: text.contains("加密") && ENCRYPTED.is_match(&text),
        json: rest.contains("(json)"),
        bounds: bounds(rest),
        length: length(rest),
        values,
        constant,
    }
}

/// The label, and what follows it on its line.
fn label(line: &str) -> (String, &str) {
    if let Some(found) = LABEL.captures(line) {
        return (one_line(&found[1][..phrase_end(&found[1])]), line[found[0].len()..].trim());
    }
    let end = line
        .find(|c: char| "。；，：？！;,:?!|(（ ".contains(c) || c == '【')
        .or_else(|| line.find(".."))
        .unwrap_or(line.len());
    (one_line(&line[..end]), line[end..].trim())
}

/// Where the label's phrase ends: at the first sentence mark, or before the parenthesis that is in.
fn phrase_end(words: &str) -> usize {
    let mut opened = None;
    for (at, c) in words.char_indices() {
        match c {
            '（' | '(' => opened = opened.or(Some(at)),
            '）' | ')' => opened = None,
            _ if at > 0 && "。；，：？！;,:?!".contains(c) => return opened.unwrap_or(at),
            _ => {}
        }
    }
    words.len()
}

/// A label is one line of words, without what would end it where it is written down.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace(['【', '】', '<', '>', '|'], "")
}

fn unit(text: &str) -> Option<Unit> {
    let found = UNIT.captures(text)?;
    let word = found.get(1).or_else(|| found.get(2))?.as_str();
    Unit::ALL.iter().find(|(_, name)| *name == word).map(|(unit, _)| *unit)
}

fn time(text: &str) -> Option<Time> {
    let lower = text.to_ascii_lowercase();
    if lower.contains("rfc3339") || lower.contains("yyyy-mm-ddthh:mm:ss") {
        Some(Time::Rfc3339)
    } else if text.contains("yyyyMMddHHmmss") || text.contains("yyyyMMddHHMMSS") {
        Some(Time::Compact)
    } else if lower.contains("yyyy-mm-dd") && !lower.contains("yyyy-mm-dd hh") {
        Some(Time::Date)
    } else {
        None
    }
}

fn bounds(text: &str) -> Option<Bounds> {
    let number = |found: Option<regex::Match<'_>>| found.and_then(|digits| digits.as_str().parse().ok());
    let found = if let Some(found) = RANGE.captures(text) {
        Bounds { least: number(found.get(1)), most: number(found.get(2).or_else(|| found.get(3))) }
    } else if let Some(found) = BETWEEN.captures(text) {
        Bounds {
            least: number(found.get(1).or_else(|| found.get(3))),
            most: number(found.get(2).or_else(|| found.get(4))),
        }
    } else {
        Bounds {
            least: number(AT_LEAST.captures(text).and_then(|found| found.get(1))),
            most: number(AT_MOST.captures(text).and_then(|found| found.get(1))),
        }
    };
    (found.least.is_some() || found.most.is_some()).then_some(found)
}

fn length(text: &str) -> Option<Length> {
    let found = CHARACTERS.captures(text)?;
    Some(Length { least: found[1].parse().ok()?, most: found[2].parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_stands_in_its_brackets() {
        for (cell, label) in [
            ("【商户号】商户下单时传入的商户号。", "商户号"),
            ("**【验签时使用的平台证书序列号】** 平台证书的详情", "验签时使用的平台证书序列号"),
            ("投诉单对应的投诉单号", "投诉单对应的投诉单号"),
            ("动作类型，枚举如下：<br>A：甲", "动作类型"),
            ("成功时间 (rfc3339)", "成功时间"),
            ("【特约商户号，即分账的出资商户号。】", "特约商户号"),
            ("【分页大小（单位：条）】", "分页大小"),
            ("【开户银行全称（含支行）】", "开户银行全称（含支行）"),
            ("", ""),
        ] {
            assert_eq!(read(cell).label, label, "{cell}");
        }
    }

    #[test]
    fn sentences_and_tags_say_the_same() {
        for cell in ["【金额】 订单总金额，单位为分，整型。", "【金额】(单位:分)", "【金额】 单位（分）"]
        {
            assert_eq!(read(cell).unit, Some(Unit::Fen), "{cell}");
        }
        for cell in ["【时间】遵循[rfc3339](https://a.b/c)标准", "【时间】 (rfc3339)"] {
            assert_eq!(read(cell).time, Some(Time::Rfc3339), "{cell}");
        }
        assert_eq!(read("【日期】 账单日期，格式yyyy-MM-DD，仅支持三个月内").time, Some(Time::Date));
        for cell in ["【电话】 该字段已做加密处理，具体见 [甲](https://a.b)", "【电话】(加密)"]
        {
            assert!(read(cell).encrypted, "{cell}");
        }
        for cell in [
            "【分页】 最大条数，范围\\[1,50\\]",
            "【分页】([1,50])",
            "【分页】 1..50",
            "【分页】(min 1) (max 50)",
        ] {
            assert_eq!(read(cell).bounds, Some(Bounds { least: Some(1), most: Some(50) }), "{cell}");
        }
        assert_eq!(read("【描述】 ..10").bounds, Some(Bounds { least: None, most: Some(10) }));
        assert_eq!(read("【描述】(1~127个字符)").length, Some(Length { least: 1, most: 127 }));
        assert!(!read("【密文】加密数据使用的算法").encrypted);
    }
}
