//! The values in a description, in every form the pages have for them.

use std::sync::LazyLock;

use regex::Regex;

use super::Value;
use crate::surface::pattern;

/// `` `X`: … ``, `X：…`, `1、X：…`, `X—…`, `X-…` at the start of a line.
static LISTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:\d+[、.] ?)?(`?)([A-Za-z0-9][A-Za-z0-9_.\-/]*|[A-Z][A-Z0-9]+(?: [A-Z0-9]+)+)`?[”’]? ?([：:]|—+|--?)( *)(.*)$",
    )
});
/// Values one after another on one line, each with its colon.
static RUNNING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"([A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]+)*) ?[：:]"));
/// One value and no other.
static FIXED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:固定|目前)(?:返回|传入|传|填写|填|值|只支持|仅支持|为|是|：|:|【|“|`| )+([A-Za-z][A-Za-z0-9_.\-]*)",
    )
});
/// The sentence that says what something is, at its end: `…，为transaction`.
static IS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:[^认])(?:为|是)((?:[a-z]+|[A-Za-z]+[_.\-])[A-Za-z0-9_.\-]*)[。 ]*$"));
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| pattern(r"枚举|可选取值|取值|如下|可选值"));
static TAGS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\([^()]*\)|-?\d*\.\.-?\d*"));
static BARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^`?([A-Za-z][A-Za-z0-9_.\-/]*)`?$"));

/// The values of the lines, and the only one where there is no choice.
pub(super) fn read(lines: &[&str]) -> (Vec<Value>, Option<String>) {
    // A page that goes straight from the label to a list, tags apart, lists values.
    let silent = lines.first().is_some_and(|line| TAGS.replace_all(line, "").trim().is_empty());
    let announced = silent || lines.iter().any(|line| ANNOUNCED.is_match(line));
    let mut values: Vec<Value> = Vec::new();
    // A word alone on its line is a value where the other lines are such words too.
    let below = lines.get(1..).unwrap_or_default().iter().filter(|line| !line.is_empty());
    let bare: Option<Vec<&str>> = below.map(|line| word(line)).collect();
    for (at, line) in lines.iter().enumerate() {
        let found = if at == 0 { Vec::new() } else { listed(line, announced).into_iter().collect() };
        let found = if found.is_empty() { running(line, announced) } else { found };
        for value in found {
            if values.iter().all(|known| known.value != value.value) {
                values.push(value);
            }
        }
    }
    if values.is_empty() {
        match bare.as_deref() {
            None | Some([]) => return (values, fixed(lines)),
            Some([only]) => return (values, Some((*only).to_owned())),
            Some(many) => {
                let value = |&value: &&str| Value { value: value.to_owned(), meaning: String::new() };
                values = many.iter().map(value).collect();
            }
        }
    }
    constant(values)
}

fn word(line: &str) -> Option<&str> {
    BARE.captures(line)?.get(1).map(|word| word.as_str())
}

/// The only currency is no choice.
fn constant(values: Vec<Value>) -> (Vec<Value>, Option<String>) {
    match values.as_slice() {
        [only] if only.value == "CNY" => (Vec::new(), Some(only.value.clone())),
        _ => (values, None),
    }
}

/// The value a line begins with.
fn listed(line: &str, announced: bool) -> Option<Value> {
    let found = LISTED.captures(line)?;
    let (quoted, value, mark, meaning) = (!found[1].is_empty(), &found[2], &found[3], &found[5]);
    if !quoted && !is_value(value, announced) {
        return None;
    }
    // An address, a time of day, a dash in the middle of a word.
    let close = found[4].is_empty() && meaning.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
    if !quoted && mark != "：" && close {
        return None;
    }
    // What its dash parted from its meaning ends the value.
    let value = value.trim_end_matches(['-', '.', '/']);
    Some(Value { value: value.to_owned(), meaning: phrase(meaning) })
}

/// Values of capital letters, or digits; of small ones only where the text says that values follow.
fn is_value(value: &str, announced: bool) -> bool {
    let capital = value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "_.-/ ".contains(c));
    let digits = value.chars().all(|c| c.is_ascii_digit());
    if digits { value.len() > 1 || announced } else { capital || announced || value.contains('_') }
}

fn running(line: &str, announced: bool) -> Vec<Value> {
    let marks: Vec<_> =
        RUNNING.captures_iter(line).filter_map(|found| Some((found.get(0)?, found.get(1)?))).collect();
    if !announced || marks.len() < 2 {
        return Vec::new();
    }
    let ends = marks.iter().skip(1).map(|(whole, _)| whole.start()).chain([line.len()]);
    let meaning = |(whole, name): &(regex::Match<'_>, regex::Match<'_>), end: usize| Value {
        value: name.as_str().to_owned(),
        meaning: phrase(&line[whole.end()..end]),
    };
    marks.iter().zip(ends).map(|(mark, end)| meaning(mark, end)).collect()
}

fn fixed(lines: &[&str]) -> Option<String> {
    let found = lines.iter().find_map(|line| FIXED.captures(line).or_else(|| IS.captures(line)))?;
    Some(found[1].trim_end_matches(['.', '-']).to_owned())
}

/// The meaning's first phrase: what follows is prose.
fn phrase(meaning: &str) -> String {
    let mut opened = None;
    let mut end = meaning.len();
    for (at, c) in meaning.char_indices() {
        match c {
            '（' | '(' => opened = opened.or(Some(at)),
            '）' | ')' => opened = None,
            '。' | '；' | ';' | '<' | '|' => {
                end = opened.unwrap_or(at);
                break;
            }
            '，' | ',' | '-' if opened.is_none() && at > 0 => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    meaning[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values_of(lines: &[&str]) -> String {
        let (values, constant) = read(lines);
        let values = values.into_iter().map(|value| format!("{}={}", value.value, value.meaning));
        values.chain(constant.map(|only| format!("!{only}"))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn values_are_read_in_every_form() {
        for (lines, expected) in [
            (
                vec!["枚举值：", "SUCCESS：付清", "REFUND：退回（全部或部分）"],
                "SUCCESS=付清 REFUND=退回（全部或部分）",
            ),
            (vec!["可选取值", "`ALL`:  全部，含失败", "`REFUND`:  退款"], "ALL=全部 REFUND=退款"),
            (
                vec!["两种：", "1、GLOBAL：全场券-按整单；", "2、SINGLE：单品券"],
                "GLOBAL=全场券 SINGLE=单品券",
            ),
            (vec!["如下：", "PENDING-待处理", "DONE-处理完"], "PENDING=待处理 DONE=处理完"),
            (vec!["", "A_B—甲", "C—乙"], "A_B=甲 C=乙"),
            (vec!["", "AVAILABLE : 可用"], "AVAILABLE=可用"),
            (vec!["如下：A.CREATE：新建A.STATE_CHANGE：变化"], "A.CREATE=新建 A.STATE_CHANGE=变化"),
            (vec!["", "2401：小微", "2500：个人"], "2401=小微 2500=个人"),
            (vec!["取值：", "no_balance：不用余额"], "no_balance=不用余额"),
            (vec!["", "Wap", "iOS"], "Wap= iOS="),
            (vec!["", "LAYOUT_UNKNOWN：", "HORIZONTAL：横"], "LAYOUT_UNKNOWN= HORIZONTAL=横"),
        ] {
            assert_eq!(values_of(&lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn a_constant_is_no_choice() {
        for lines in [
            vec!["固定返回：CNY，代表人民币。"],
            vec!["代金券的货币：固定为：CNY，人民币。"],
            vec!["", "CNY"],
            vec!["", "CNY：人民币"],
        ] {
            assert_eq!(values_of(&lines), "!CNY", "{lines:?}");
        }
        assert_eq!(values_of(&["加密前的对象类型，为transaction。"]), "!transaction");
        assert_eq!(values_of(&["目前只支持AEAD_AES_256_GCM。"]), "!AEAD_AES_256_GCM");
    }

    #[test]
    fn what_only_looks_like_values_is_none() {
        for lines in [
            vec!["", "1、定义：用户付清的时间。", "2、格式：遵循标准", "示例：2015"],
            vec!["", "1）第一步：下单"],
            vec!["地址", "https://a.b/c"],
            vec!["", "13:29:35"],
        ] {
            assert_eq!(values_of(&lines), "", "{lines:?}");
        }
    }
}
