//! Finds the closing bracket of every bracket, before anything is read.
//!
//! With this the reader can step over program code whole, and an unclosed bracket is reported
//! where it opens and not where the block ends.

use super::{Unreadable, lexer::Token};

/// How deep brackets may nest; the docs' own samples reach 12.
pub(super) const DEEPEST: usize = 64;

/// For every token the index of the bracket that closes it; its own index if it opens nothing.
pub(super) fn closings(tokens: &[Token<'_>]) -> Result<Vec<usize>, Unreadable> {
    let mut closings: Vec<usize> = (0..tokens.len()).collect();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(closing) = ["()", "[]", "{}"].iter().find(|pair| token.is(&pair[..1])) {
            open.push((at, &closing[1..]));
            if open.len() > DEEPEST {
                let expected = format!("at most {DEEPEST} brackets inside each other");
                return Err(Unreadable::new(token.line, token.text, expected));
            }
        } else if [")", "]", "}"].iter().any(|sign| token.is(sign)) {
            closings[closed_by(token, open.pop(), tokens)?] = at;
        }
    }
    match open.pop() {
        None => Ok(closings),
        Some((at, closing)) => {
            let expected = format!("a closing `{closing}` further on");
            Err(Unreadable::new(tokens[at].line, tokens[at].text, expected))
        }
    }
}

/// The index of the bracket that `token` closes.
fn closed_by(
    token: &Token<'_>,
    open: Option<(usize, &str)>,
    tokens: &[Token<'_>],
) -> Result<usize, Unreadable> {
    let expected = match open {
        Some((at, closing)) if token.is(closing) => return Ok(at),
        Some((at, closing)) => {
            let Token { text, line, .. } = &tokens[at];
            format!("`{closing}`, which closes the `{text}` of line {line}")
        }
        None => "an opening bracket before it".to_owned(),
    };
    Err(Unreadable::new(token.line, token.text, expected))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::lexer::tokens;
    use super::*;

    fn error(block: &str) -> (usize, String, String) {
        let error = closings(&tokens(block).unwrap()).unwrap_err();
        (error.line, error.found, error.expected)
    }

    #[test]
    fn brackets_find_their_partner() {
        let tokens = tokens("f([1], {2})").unwrap();
        let closings = closings(&tokens).unwrap();
        assert_eq!((closings[1], closings[2], closings[6]), (9, 4, 8));
    }

    #[test]
    fn brackets_that_do_not_match_are_named() {
        let unclosed = (2, "[".into(), "a closing `]` further on".into());
        assert_eq!(error("f(1);\n["), unclosed);
        let wrong = (2, ")".into(), "`]`, which closes the `[` of line 1".to_owned());
        assert_eq!(error("f([\n)"), wrong);
        let stray = (1, "]".into(), "an opening bracket before it".into());
        assert_eq!(error("]"), stray);
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(closings(&tokens(&nested(DEEPEST)).unwrap()).is_ok());
        let (_, _, expected) = error(&nested(DEEPEST + 1));
        assert_eq!(expected, "at most 64 brackets inside each other");
        error(&"[".repeat(1_000_000));
    }
}
