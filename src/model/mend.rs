//! JSON with damage in it, as a text cut in the middle of a character leaves behind.
//!
//! What was signed is not lost because of a character: where strict reading fails, the bytes are made JSON
//! again here, with U+FFFD in place of what is broken, and each place is told.

use super::{FieldProblem, Found};

/// The most places that are told: they show what is wrong.
const AT_MOST: usize = 100;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// JSON made whole.
pub(super) struct Mended {
    pub(super) json: Vec<u8>,
    /// The texts that were damaged, by path; the empty path is what stands outside of texts.
    pub(super) damaged: Vec<String>,
}

/// The problem that damage at a path is.
pub(super) fn problem(path: String) -> FieldProblem {
    let expected = if path.is_empty() { "JSON alone" } else { "a text" };
    FieldProblem { path, expected, found: Found::Damaged }
}

/// The same JSON without damage; `None` where there is none that is known here.
pub(super) fn mended(json: &[u8]) -> Option<Mended> {
    let mut mender =
        Mender { rest: json, out: Vec::with_capacity(json.len()), levels: Vec::new(), damaged: Vec::new() };
    while let Some(&first) = mender.rest.first() {
        mender.token(first);
    }
    let Mender { out, damaged, .. } = mender;
    (!damaged.is_empty()).then_some(Mended { json: out, damaged })
}

struct Mender<'a> {
    rest: &'a [u8],
    out: Vec<u8>,
    /// The objects and lists around.
    levels: Vec<Level>,
    damaged: Vec<String>,
}

enum Level {
    /// In an object: the name that was read last, and whether another is expected.
    Object { name: String, at_name: bool },
    /// In a list: the index.
    List(usize),
}

impl Mender<'_> {
    fn token(&mut self, first: u8) {
        if first == b'"' {
            return self.text();
        }
        if self.rest.starts_with(BYTE_ORDER_MARK) {
            return self.blank(BYTE_ORDER_MARK.len());
        }
        if first.is_ascii_control() && !first.is_ascii_whitespace() {
            return self.blank(1);
        }
        match first {
            b'{' => self.levels.push(Level::Object { name: String::new(), at_name: true }),
            b'[' => self.levels.push(Level::List(0)),
            b'}' | b']' => drop(self.levels.pop()),
            b':' | b',' => match self.levels.last_mut() {
                Some(Level::Object { at_name, .. }) => *at_name = first == b',',
                Some(Level::List(index)) => *index += 1,
                None => {}
            },
            _ => {}
        }
        self.copy(1);
    }

    /// Leaves bytes outside of texts out that JSON has no place for.
    fn blank(&mut self, length: usize) {
        self.rest = &self.rest[length..];
        self.out.push(b' ');
        if !self.damaged.iter().any(String::is_empty) {
            self.damaged.push(String::new());
        }
    }

    fn copy(&mut self, length: usize) {
        let (token, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.out.extend_from_slice(token);
        self.rest = rest;
    }

    /// Replaces bytes of a text.
    fn replace(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
        self.out.extend_from_slice(REPLACEMENT);
    }

    /// Copies a text with its quotes.
    fn text(&mut self) {
        let start = self.out.len();
        self.copy(1);
        let mut broken = false;
        while let Some(&byte) = self.rest.first() {
            match byte {
                b'"' => break,
                b'\\' => broken |= self.escape(),
                0..0x20 => {
                    self.replace(1);
                    broken = true;
                }
                0x80.. => broken |= self.beyond_ascii(),
                _ => self.copy(1),
            }
        }
        self.copy(1);
        if let Some(Level::Object { name, at_name: true }) = self.levels.last_mut() {
            String::from_utf8_lossy(&self.out[start..]).trim_matches('"').clone_into(name);
        }
        if broken && self.damaged.len() < AT_MOST {
            self.damaged.push(self.path());
        }
    }

    /// Copies what begins with a backslash, and says whether it was broken.
    fn escape(&mut self) -> bool {
        let length = match self.rest.get(1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(2),
            Some(b'u') => match (unit(self.rest), self.rest.get(6..).and_then(unit)) {
                (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => Some(12),
                (Some(0xd800..=0xdfff), _) => {
                    self.replace(6);
                    return true;
                }
                (Some(_), _) => Some(6),
                (None, _) => None,
            },
            _ => None,
        };
        match length {
            Some(length) => self.copy(length),
            None => self.replace(1),
        }
        length.is_none()
    }

    /// Copies a run of bytes beyond ASCII, and says whether they were broken UTF-8.
    fn beyond_ascii(&mut self) -> bool {
        let length = self.rest.iter().position(u8::is_ascii).unwrap_or(self.rest.len());
        let (run, rest) = self.rest.split_at(length);
        self.rest = rest;
        let mut broken = false;
        for chunk in run.utf8_chunks() {
            self.out.extend_from_slice(chunk.valid().as_bytes());
            if !chunk.invalid().is_empty() {
                self.out.extend_from_slice(REPLACEMENT);
                broken = true;
            }
        }
        broken
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for level in &self.levels {
            match level {
                Level::Object { name, .. } if path.is_empty() => path.push_str(name),
                Level::Object { name, .. } => path.extend([".", name]),
                Level::List(index) => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        path
    }
}

/// The number of `\uXXXX`.
fn unit(escape: &[u8]) -> Option<u16> {
    let digits = escape.strip_prefix(b"\\u")?.get(..4)?;
    let plain = digits.iter().all(u8::is_ascii_hexdigit);
    u16::from_str_radix(str::from_utf8(digits).ok().filter(|_| plain)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn mend(json: &[u8]) -> (Value, Vec<String>) {
        let mended = mended(json).unwrap();
        (serde_json::from_slice(&mended.json).unwrap(), mended.damaged)
    }

    #[test]
    fn what_is_broken_in_a_text_is_replaced_and_told() {
        for (broken, text) in [
            (&br"\ud83d"[..], "\u{fffd}"),
            (br"\udE00", "\u{fffd}"),
            (br"a\ud83dz", "a\u{fffd}z"),
            (br"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
            (br"\ud83d\u0041", "\u{fffd}A"),
            (b"a\x01b", "a\u{fffd}b"),
            (b"a\nb", "a\u{fffd}b"),
            (b"\0", "\u{fffd}"),
            (b"\xe4\xbd", "\u{fffd}"),
            (b"\xe4\xbda", "\u{fffd}a"),
            (b"\xff\xfe\xe4\xbd\xa0", "\u{fffd}\u{fffd}\u{4f60}"),
            (b"\xed\xa0\xbd", "\u{fffd}\u{fffd}\u{fffd}"),
            (br"\x41", "\u{fffd}x41"),
            (br"\u12", "\u{fffd}u12"),
            (br"\u+123", "\u{fffd}u+123"),
        ] {
            let whole = [br#"{"list":[{"x":1},{"attach":""#, broken, br#""}],"n":5}"#].concat();
            let (value, damaged) = mend(&whole);
            assert_eq!(value, json!({"list": [{"x": 1}, {"attach": text}], "n": 5}), "{broken:?}");
            assert_eq!(damaged, ["list[1].attach"]);
        }
    }

    #[test]
    fn what_stands_outside_of_texts_is_left_out() {
        for broken in [&b"\xef\xbb\xbf{\"a\":1}"[..], b"{\"a\":1}\0\0", b"\0{\"a\":\x071\0}\n"] {
            assert_eq!(mend(broken), (json!({"a": 1}), vec![String::new()]));
        }
    }

    #[test]
    fn names_and_texts_without_names_may_be_damaged_too() {
        assert_eq!(mend(b"{\"\xff\":{\"a\":2}}").0, json!({"\u{fffd}": {"a": 2}}));
        assert_eq!(mend(b"[\"a\",\"\xff\"]"), (json!(["a", "\u{fffd}"]), vec!["[1]".to_owned()]));
    }

    #[test]
    fn what_is_whole_or_broken_otherwise_is_left_alone() {
        for json in [r#"{"a":"\ud83d\ude00 \\ud83d \" \u4f60"}"#, "{", r#"{"a""#, r#"{"a":"x"#, "", "}}]]"] {
            assert!(mended(json.as_bytes()).is_none(), "{json}");
        }
    }

    #[test]
    fn a_million_broken_texts_are_told_of_once_in_a_while() {
        let list = [&b"["[..], &b"\"\xff\",".repeat(100_000), b"1]"].concat();
        assert_eq!(mend(&list).1.len(), AT_MOST);
    }
}
