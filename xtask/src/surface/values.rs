//! The values a description enumerates, in the spellings of the docs: each is read, or it is a mistake.

use std::sync::LazyLock;

use regex::Regex;

use super::markup;
use super::markup::Wrong;
use super::pattern::pattern;

/// The word that makes code spans values.
const WORD: &str = "枚举值";

/// `` `A` | `B` `` at the end of a text: code spans, parted by bars, blanks or nothing.
static RUN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:`[^`]+`[ |]*)+$"));
/// `` 固定值`A` ``, `` 固定枚举值`A` ``, `` 固定填`A` ``: one value and no other.
static FIXED: LazyLock<Regex> = LazyLock::new(|| pattern(r"固定(?:枚举)?[值填为]+ ?(`[^`]+`)"));
/// `` `A`：meaning `` at the start of a line.
static LISTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d+、)?`([^`]+)` ?[：:]"));
/// `A：meaning` without the code span, only trusted below a line that announces values.
static BARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([A-Z][A-Z0-9_]*)[：:]"));
/// A line that begins with a code span, as a listed value does; and one that begins as a bare one does.
static BEGUN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d+、)?`"));
static BARELY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d+、)?[A-Z][A-Z0-9_]+"));
/// Two code spans as values are parted.
static PARTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"`[^`]+` *[|｜] *`[^`]+`"));
static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"`([^`]+)`"));

/// The values of a description's lines in the order of the page, each once.
pub(super) fn read(lines: &[&str]) -> Result<Vec<String>, Wrong> {
    // Values stand in code, or below the word; most cells have neither.
    if lines.iter().all(|line| !line.contains('`') && !line.contains(WORD)) {
        return Ok(Vec::new());
    }
    if lines.iter().any(|line| line.matches('`').count() % 2 == 1) {
        return Err((
            format!("a lone backtick in `{}`", lines.join("<br/>").replace('`', "'")),
            "code spans that end".into(),
        ));
    }
    let worded = worded(lines)?;
    let fixed = fixed(lines)?;
    let listed = listed(lines)?;
    let known = [&worded, &fixed, &listed];
    let mut found = known.into_iter().filter(|values| !values.is_empty());
    let Some(values) = found.next() else {
        let text = lines.join("<br/>");
        let meant = PARTED.is_match(&text) || (text.contains(WORD) && text.contains('`'));
        return if meant {
            Err((format!("code spans that are no values: `{text}`"), spelling()))
        } else {
            Ok(Vec::new())
        };
    };
    if let Some(others) = found.find(|others| *others != values) {
        return Err((
            format!("the values {}, and {}", others.join(", "), values.join(", ")),
            "the same values twice, or once".into(),
        ));
    }
    if let Some(odd) = values.iter().find(|value| !markup::is_value(value)) {
        return Err((
            format!("the value `{odd}`"),
            "letters, digits and marks of ASCII, or Chinese words".into(),
        ));
    }
    Ok(values.clone())
}

fn spelling() -> String {
    r"`A` \| `B` 枚举值之一, or a line `A`：… for each".to_owned()
}

/// The code spans before the word. All of the line are values: with another separator than a bar or a blank, or
/// on two lines, they would not be seen.
fn worded(lines: &[&str]) -> Result<Vec<String>, Wrong> {
    let mut values = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for (before, _) in line.match_indices(WORD).map(|(at, _)| line.split_at(at)) {
            let run = RUN.find(before).map_or("", |run| run.as_str());
            let spans = CODE.find_iter(before).count();
            // What the run says itself may stand above it, as a label does.
            let continued = before.len() == run.len() && at > 0 && {
                let above =
                    lines[at - 1].trim_end_matches([' ', '|', '｜', ',', '，', '、', '/', ';', '；', '或']);
                // A first line with words in it is the label.
                let label = at == 1 && above.split('`').step_by(2).any(|words| !words.trim().is_empty());
                above.ends_with('`')
                    && !label
                    && CODE.find_iter(above).any(|span| !run.contains(span.as_str()))
            };
            if spans != CODE.find_iter(run).count()
                || (continued && !run.is_empty())
                || (!run.is_empty() && !values.is_empty())
            {
                return Err((format!("values that are parted otherwise: `{before}{WORD}`"), spelling()));
            }
            spans_of(run, &mut values);
        }
    }
    Ok(values)
}

fn fixed(lines: &[&str]) -> Result<Vec<String>, Wrong> {
    let mut values = Vec::new();
    for line in lines {
        let Some(found) = FIXED.find(line) else { continue };
        let span = &found.as_str()[found.as_str().find('`').unwrap_or_default()..];
        let after = line[found.end()..].matches('`').count();
        if after > 0 || !values.is_empty() {
            return Err((format!("more than one fixed value: `{line}`"), "固定值`A`".into()));
        }
        spans_of(span, &mut values);
    }
    Ok(values)
}

/// The values that have a line each.
fn listed(lines: &[&str]) -> Result<Vec<String>, Wrong> {
    let mut values = Vec::new();
    let announced = lines.first().is_some_and(|line| line.contains(WORD) && !line.contains('`'));
    let mut odd = None;
    for (at, line) in lines.iter().enumerate() {
        let found = LISTED.captures(line).or_else(|| BARE.captures(line).filter(|_| announced && at > 0));
        match found {
            Some(found) if values.iter().all(|known| *known != found[1]) => values.push(found[1].to_owned()),
            None if BEGUN.is_match(line) || (announced && at > 0 && BARELY.is_match(line)) => {
                odd = Some(*line);
            }
            _ => {}
        }
    }
    match odd {
        Some(line) if !values.is_empty() => {
            Err((format!("a value that is listed otherwise: `{line}`"), "`A`：…".into()))
        }
        _ => Ok(values),
    }
}

fn spans_of(text: &str, values: &mut Vec<String>) {
    for code in CODE.captures_iter(text) {
        if values.iter().all(|known| *known != code[1]) {
            values.push(code[1].to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cell: &str) -> Result<Vec<String>, Wrong> {
        let text = cell.replace(r"\|", "|");
        read(&text.split("<br/>").map(str::trim).collect::<Vec<_>>())
    }

    #[test]
    fn values_are_read_in_every_spelling() {
        for (cell, values) in [
            (r"状态<br/>`A` \| `B` 枚举值之一", &["A", "B"][..]),
            (r"算法<br/>`SM2`\|`RSA`\|`ALL`枚举值之一<br/>默认为`RSA`", &["SM2", "RSA", "ALL"]),
            ("状态码<br/>`20X` `4XX` `5XX` 枚举值之一", &["20X", "4XX", "5XX"]),
            ("签名类型<br/>固定枚举值`HMAC-SHA256`", &["HMAC-SHA256"]),
            ("固定填`code`<br/>`code` 枚举值", &["code"]),
            ("状态：<br/>`Y`：是 <br/>`N`：否<br/>注意：另见`X`", &["Y", "N"]),
            ("枚举值：<br/>SUCCESS：成功<br/>REFUND：转入退款", &["SUCCESS", "REFUND"]),
            ("自提等枚举值<br/>`1` | `2` 枚举值之一", &["1", "2"]),
            ("账号<br/>类型是`A`时，是商户号", &[]),
            ("风险类型枚举值对应的中文描述", &[]),
        ] {
            assert_eq!(of(cell).unwrap(), values, "{cell}");
        }
    }

    #[test]
    fn what_would_be_lost_is_a_mistake() {
        for cell in [
            "x<br/>`A`、`B` 枚举值之一",
            "x<br/>`A`, `B` 枚举值之一",
            "x<br/>`A`/`B` 枚举值之一",
            "x<br/>`A` ｜ `B` 枚举值之一",
            "x<br/>`A`或`B` 枚举值之一",
            "x<br/>`A`<br/>`B` 枚举值之一",
            r"x<br/>`A` \|<br/>`B` 枚举值之一",
            "x<br/>`A`\u{a0}`B` 枚举值之一",
            r"x<br/>A` \| `B` 枚举值之一",
            r"x<br/>`A` \| `B` 之一",
            r"x<br/>`A` \| `B` 的枚举值之一",
            "x<br/>枚举值`A`、`B`",
            "固定值`A`、`B`",
            "固定值`A`<br/>`B` 枚举值",
            "x：<br/>`Y`：是<br/>`N` 否",
            "枚举值：<br/>SUCCESS：成功<br/>REFUND 转入退款",
            "x<br/>`А` 枚举值",
            "x<br/>`Ａ` 枚举值",
            "x<br/>` A` 枚举值",
        ] {
            assert!(of(cell).is_err(), "{cell}: {:?}", of(cell));
        }
    }
}
