//! Characters of words and names, and those that are markup or cannot be seen.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern::pattern;

/// The fault of a piece of a page: what was found, and what was expected.
pub(super) type Wrong = (String, String);

/// Marks that a reader would see otherwise than they are spelt: emphasis, links, tags, escapes, entities,
/// templates, attributes.
static MARKUP: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\*\*|~~|\]\(|<[A-Za-z/!]|\\|&(?:#\w+|[A-Za-z]+);|[{}]"));
static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z][A-Za-z0-9_-]*(?:_\$n(?:_\$m)?)?$"));

/// The first markup or invisible character in words that are a fact, outside their code spans.
pub(super) fn found(words: &str) -> Option<String> {
    if let Some(hidden) = words.chars().find(|c| *c != '\t' && is_hidden(*c)) {
        return Some(format!("U+{:04X}", u32::from(hidden)));
    }
    let bare = words.split('`').step_by(2).collect::<Vec<_>>();
    bare.iter().find_map(|part| MARKUP.find(part)).map(|found| found.as_str().to_owned())
}

/// True if a character cannot be seen, though it parts one text from another.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// True if it is a name as the wire has them: `out_trade_no`, `Wechatpay-Serial`, `coupon_id_$n`.
#[must_use]
pub fn is_wire_name(name: &str) -> bool {
    NAME.is_match(name)
}

/// True if a page may say that name: one of the wire, perhaps with a blank in it, for errata to mend.
pub(super) fn is_written_name(name: &str) -> bool {
    !name.contains("  ") && name.trim() == name && is_wire_name(&name.replace(' ', ""))
}

/// True if it is a value as pages enumerate them: ASCII that can be seen, or Chinese words.
pub(super) fn is_value(value: &str) -> bool {
    let shown = |c: char| c.is_ascii_graphic() || ('\u{4e00}'..='\u{9fff}').contains(&c);
    value.trim() == value
        && !value.is_empty()
        && value.chars().all(|c| c == ' ' || shown(c))
        && !value.contains(['|', '\\', '{', '}', '<', '>', '*'])
        && found(value).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        for name in ["out_trade_no", "Wechatpay-Serial", "payOrdId", "coupon_type_$n_$m", "a"] {
            assert!(is_wire_name(name) && is_written_name(name), "{name}");
        }
        let wrong = [
            "**appid**",
            "`appid`",
            "[appid](x)",
            "app\\_id",
            "app&#95;id",
            "app\u{200b}id",
            "аppid",
            "ａppid",
            "appid:",
            "appid[]",
            "1appid",
            "_appid",
            "",
            "» code",
            "appid_$m",
            "名称",
            "app\u{a0}id",
            "a.b",
        ];
        for name in wrong {
            assert!(!is_wire_name(name) && !is_written_name(name), "{name}");
        }
        assert!(is_written_name("payer _currency") && !is_wire_name("payer _currency"));
    }

    #[test]
    fn markup_is_found_outside_code_only() {
        assert_eq!(found("文件`sha256`摘要 `a_b{c}`"), None);
        for (words, what) in [
            ("**粗**", "**"),
            ("[这里](x)", "]("),
            ("x<br>", "<b"),
            ("a\\_b", "\\"),
            ("&quot;WEB", "&quot;"),
            ("{data-required}", "{"),
            ("a\u{200b}b", "U+200B"),
        ] {
            assert_eq!(found(words).as_deref(), Some(what));
        }
    }
}
