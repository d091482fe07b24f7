//! PHP's escapes inside strings.

/// The text of a single-quoted string: only `\\` and `\'` are escapes.
pub(super) fn single(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|&next| c == '\\' && matches!(next, '\\' | '\''));
        text.push(escaped.unwrap_or(c));
    }
    text
}

/// The text of a double-quoted string; none if its escapes do not give UTF-8.
///
/// An escape PHP does not know stays as it is written.
pub(super) fn double(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at..];
        let length = escape(rest, &mut bytes)?;
        rest = &rest[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// True if PHP would put a variable's value into this double-quoted string.
pub(super) fn has_variable(raw: &str) -> bool {
    let mut previous = None;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(_)) => {
                chars.next();
            }
            ('$', Some(&next)) if next == '{' || next == '_' || next.is_ascii_alphabetic() => {
                return true;
            }
            ('$', Some(_)) if previous == Some('{') => return true,
            _ => {}
        }
        previous = Some(c);
    }
    false
}

/// Resolves the escape `rest` begins with; returns its length.
fn escape(rest: &str, bytes: &mut Vec<u8>) -> Option<usize> {
    let tail = rest.get(1..).unwrap_or_default();
    let simple = match tail.chars().next() {
        Some('n') => b'\n',
        Some('t') => b'\t',
        Some('r') => b'\r',
        Some('v') => 0x0b,
        Some('e') => 0x1b,
        Some('f') => 0x0c,
        Some(c @ ('\\' | '$' | '"')) => u8::try_from(c).ok()?,
        Some('u') if tail.starts_with("u{") => return code_point(tail, bytes),
        _ => return Some(byte(tail, bytes)),
    };
    bytes.push(simple);
    Some(2)
}

/// `\x4a` and `\112`; anything else is a backslash and nothing more.
fn byte(tail: &str, bytes: &mut Vec<u8>) -> usize {
    let (skip, radix, most) = if tail.starts_with('x') { (1, 16, 2) } else { (0, 8, 3) };
    let digits: String = tail[skip..].chars().take(most).take_while(|c| c.is_digit(radix)).collect();
    let Ok(value) = u32::from_str_radix(&digits, radix) else {
        bytes.push(b'\\');
        return 1;
    };
    // Three octal digits can exceed a byte; PHP drops the surplus bit.
    bytes.push(value.to_le_bytes()[0]);
    1 + skip + digits.len()
}

/// `\u{…}`.
fn code_point(tail: &str, bytes: &mut Vec<u8>) -> Option<usize> {
    let end = tail.find('}')?;
    let value = u32::from_str_radix(&tail[2..end], 16).ok()?;
    let c = char::from_u32(value)?;
    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    Some(end + 2)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn single_quotes_know_two_escapes() {
        assert_eq!(single(r"it\'s \\ \n \"), r"it's \ \n \");
        assert_eq!(single(r"\\'"), r"\'");
    }

    #[test]
    fn double_quotes_know_more() {
        let known = r#"\n\t\r\v\e\f\\\$\""#;
        assert_eq!(double(known).unwrap(), "\n\t\r\u{b}\u{1b}\u{c}\\$\"");
        assert_eq!(double(r"\x41\102\u{4f60}").unwrap(), "AB你");
        assert_eq!(double(r"\xe4\xbd\xa0").unwrap(), "你");
        assert_eq!(double(r"\q \' \u \x\").unwrap(), r"\q \' \u \x\");
    }

    #[test]
    fn escapes_without_a_character_are_refused() {
        for raw in [r"\xff", r"\u{d800}", r"\u{}", r"\u{41", r"\u{zz}"] {
            assert_eq!(double(raw), None, "{raw}");
        }
    }

    #[test]
    fn variables_are_noticed() {
        for raw in ["a $b", "{$b}", "${b}", r"\\$b"] {
            assert!(has_variable(raw), "{raw}");
        }
        for raw in [r"\$b", "5 $", "$1", "a{b}", ""] {
            assert!(!has_variable(raw), "{raw}");
        }
    }
}
