//! Splits a block into tokens that know their line.

use serde_json::Number;

use super::{Unreadable, escapes};

/// A token, with the text it was read from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) line: usize,
    pub(super) text: &'a str,
}

/// The kind of a token.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A string, its escapes resolved.
    Text(String),
    /// A double-quoted string with variables in it.
    Template,
    Number(Number),
    /// `$name`; the token's text holds the dollar sign.
    Variable,
    /// A word, perhaps with the namespace in front: `true`, `\WeChatPay\Formatter`.
    Name,
    /// Punctuation, told apart by the token's text.
    Sign,
}

impl Token<'_> {
    /// True if this is the punctuation `sign`.
    pub(super) fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }
}

/// Signs of several characters; the longer of two that begin alike stands first.
const SIGNS: [&str; 22] = [
    "===", "!==", "...", "<=>", "??=", "?->", "=>", "->", "::", "==", "!=", "<=", ">=", "&&", "||", "??",
    "++", "--", ".=", "+=", "-=", "|=",
];

/// The tokens of a block, without comments and white space.
pub(super) fn tokens(block: &str) -> Result<Vec<Token<'_>>, Unreadable> {
    let mut lexer = Lexer { rest: block, line: 1 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next()? {
        tokens.push(token);
    }
    Ok(tokens)
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Result<Option<Token<'a>>, Unreadable> {
        self.skip_blank()?;
        let Some(first) = self.rest.chars().next() else {
            return Ok(None);
        };
        let (kind, length) = match first {
            '\'' | '"' => self.string(first)?,
            '$' => self.variable()?,
            '0'..='9' => self.number()?,
            _ if starts_name(first) || first == '\\' => (Kind::Name, name_length(self.rest)),
            _ => (Kind::Sign, self.sign(first)?),
        };
        let line = self.line;
        let text = self.take(length);
        Ok(Some(Token { kind, line, text }))
    }

    /// Takes `length` bytes and counts the lines in them.
    fn take(&mut self, length: usize) -> &'a str {
        let (text, rest) = self.rest.split_at(length);
        self.line += text.matches('\n').count();
        self.rest = rest;
        text
    }

    fn skip_blank(&mut self) -> Result<(), Unreadable> {
        loop {
            let blank = self.rest.len() - self.rest.trim_start().len();
            self.take(blank);
            let length = if self.rest.starts_with("/*") {
                // The asterisk that opens it does not close it.
                let end = self.rest[2..].find("*/");
                end.ok_or_else(|| self.error("`*/` at the end of the comment"))? + 4
            } else if self.rest.starts_with("//") || self.rest.starts_with('#') {
                self.rest.find('\n').unwrap_or(self.rest.len())
            } else {
                return Ok(());
            };
            self.take(length);
        }
    }

    fn string(&self, quote: char) -> Result<(Kind, usize), Unreadable> {
        let body = &self.rest[1..];
        let end =
            closing_quote(body, quote).ok_or_else(|| self.error(format!("a closing {quote} further on")))?;
        let raw = &body[..end];
        let kind = if quote == '\'' {
            Kind::Text(escapes::single(raw))
        } else if escapes::has_variable(raw) {
            Kind::Template
        } else {
            let text = escapes::double(raw).ok_or_else(|| self.error("escapes that give UTF-8"))?;
            Kind::Text(text)
        };
        Ok((kind, end + 2))
    }

    fn variable(&self) -> Result<(Kind, usize), Unreadable> {
        let name = &self.rest[1..];
        if name.starts_with(starts_name) {
            let length = name.find(|c| !continues_name(c)).unwrap_or(name.len());
            return Ok((Kind::Variable, length + 1));
        }
        Err(self.error("a variable's name after `$`"))
    }

    fn number(&self) -> Result<(Kind, usize), Unreadable> {
        let length = number_length(self.rest);
        let digits = self.rest[..length].replace('_', "");
        let expected = "a decimal number";
        // PHP reads a leading zero as octal, which nobody means who writes it in a sample.
        let octal = digits.len() > 1 && digits.bytes().all(|b| b.is_ascii_digit());
        let glued = self.rest[length..].starts_with(continues_name);
        if glued || (octal && digits.starts_with('0')) {
            return Err(self.error(expected));
        }
        let whole = digits.parse::<i64>().ok().map(Number::from);
        let float = || digits.parse().ok().and_then(Number::from_f64);
        let number = whole.or_else(float).ok_or_else(|| self.error(expected))?;
        Ok((Kind::Number(number), length))
    }

    fn sign(&self, first: char) -> Result<usize, Unreadable> {
        if let Some(sign) = SIGNS.iter().find(|sign| self.rest.starts_with(**sign)) {
            return Ok(sign.len());
        }
        if first.is_ascii_punctuation() && first != '`' {
            return Ok(1);
        }
        Err(self.error("PHP (this character belongs inside a string)"))
    }

    fn error(&self, expected: impl Into<String>) -> Unreadable {
        Unreadable::new(self.line, self.rest, expected)
    }
}

fn closing_quote(body: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    body.char_indices().find_map(|(at, c)| {
        let closes = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

fn starts_name(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

fn continues_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn name_length(rest: &str) -> usize {
    rest.find(|c| !continues_name(c) && c != '\\').unwrap_or(rest.len())
}

/// The length of digits, perhaps a fraction, perhaps an exponent.
fn number_length(rest: &str) -> usize {
    let digits = |from: usize| {
        let tail = rest.get(from..).unwrap_or_default();
        let digit = |c: char| c.is_ascii_digit() || c == '_';
        tail.find(|c| !digit(c)).unwrap_or(tail.len())
    };
    let mut length = digits(0);
    // A full stop without a digit behind it joins strings.
    if rest[length..].starts_with('.') && digits(length + 1) > 0 {
        length += 1 + digits(length + 1);
    }
    if rest[length..].starts_with(['e', 'E']) {
        let signed = usize::from(rest[length + 1..].starts_with(['+', '-']));
        let exponent = digits(length + 1 + signed);
        if exponent > 0 {
            length += 1 + signed + exponent;
        }
    }
    length
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn kinds(block: &str) -> Vec<Kind> {
        tokens(block).unwrap().into_iter().map(|t| t.kind).collect()
    }

    #[test]
    fn lines_are_counted_through_comments_and_strings() {
        let block = "a // one\n# two\n/* three\nfour */ b 'five\nsix' c";
        let lines: Vec<_> = tokens(block).unwrap().iter().map(|t| t.line).collect();
        assert_eq!(lines, [1, 4, 4, 5]);
    }

    #[test]
    fn a_comment_mark_inside_a_string_is_text() {
        assert_eq!(kinds("'https://a#b/*c'"), [Kind::Text("https://a#b/*c".into())]);
    }

    #[test]
    fn numbers() {
        let number = |text: &str| kinds(text).remove(0);
        assert_eq!(number("12_000"), Kind::Number(12_000.into()));
        let float = |value| Kind::Number(Number::from_f64(value).unwrap());
        assert_eq!(number("0.25"), float(0.25));
        assert_eq!(number("1e3"), float(1000.0));
        assert_eq!(number("9223372036854775808"), float(9.223_372_036_854_776e18));
        assert_eq!(kinds("1.'a'").len(), 3);
    }

    #[test]
    fn odd_numbers_are_refused() {
        for block in ["010", "0x1f", "12ab", "1__e", "1e999"] {
            let error = tokens(block).unwrap_err();
            assert_eq!(error.expected, "a decimal number", "{block}");
        }
    }

    #[test]
    fn unclosed_things_say_where_they_opened() {
        let error = tokens("a\n 'open\nb").unwrap_err();
        assert_eq!((error.line, error.found.as_str()), (2, "'open…"));
        assert_eq!(error.expected, "a closing ' further on");
        for block in ["a /* open", "a /*/ open"] {
            let error = tokens(block).unwrap_err();
            assert_eq!(error.expected, "`*/` at the end of the comment", "{block}");
        }
        let error = tokens("'a\\'").unwrap_err();
        assert_eq!(error.expected, "a closing ' further on");
    }

    #[test]
    fn characters_outside_php_are_refused() {
        for block in ["'a' => 1，", "`ls`", "$ a", "名"] {
            assert!(tokens(block).is_err(), "{block}");
        }
    }
}
