//! A place in the tokens.

use super::{
    Unreadable,
    lexer::{Kind, Token},
};

/// Walks over tokens whose brackets are known to match.
pub(super) struct Cursor<'a> {
    tokens: &'a [Token<'a>],
    closings: &'a [usize],
    at: usize,
}

impl<'a> Cursor<'a> {
    /// Stands before the first token.
    pub(super) fn new(tokens: &'a [Token<'a>], closings: &'a [usize]) -> Self {
        Self { tokens, closings, at: 0 }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn peek(&self) -> Option<&'a Token<'a>> {
        self.tokens.get(self.at)
    }

    /// The token `ahead` places further on.
    pub(super) fn peek_at(&self, ahead: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(self.at + ahead)
    }

    /// True if the next token is this punctuation.
    pub(super) fn sees(&self, sign: &str) -> bool {
        self.peek().is_some_and(|token| token.is(sign))
    }

    /// True if the next token is this word, in any case.
    pub(super) fn sees_name(&self, name: &str) -> bool {
        self.peek().is_some_and(|token| token.kind == Kind::Name && token.text.eq_ignore_ascii_case(name))
    }

    pub(super) fn step(&mut self) {
        self.at += 1;
    }

    /// Steps over this punctuation if it comes next.
    pub(super) fn eat(&mut self, sign: &str) -> bool {
        let seen = self.sees(sign);
        self.at += usize::from(seen);
        seen
    }

    /// Steps over this punctuation, which has to come next.
    pub(super) fn expect(&mut self, sign: &str, expected: &str) -> Result<(), Unreadable> {
        if self.eat(sign) {
            return Ok(());
        }
        Err(self.error(expected))
    }

    /// Steps over the next token, and if it is a bracket over everything up to its partner.
    pub(super) fn skip(&mut self) {
        self.at = self.closing(self.at) + 1;
    }

    /// Steps over the rest of an argument list, its closing bracket included.
    pub(super) fn skip_past(&mut self, sign: &str) {
        while self.peek().is_some() && !self.sees(sign) {
            self.skip();
        }
        self.step();
    }

    /// True if the variable here, with its steps, stands left of `=`.
    pub(super) fn sees_assignment(&self) -> bool {
        let mut at = self.at + 1;
        while let Some(token) = self.tokens.get(at) {
            if token.is("[") {
                at = self.closing(at) + 1;
            } else if token.is("->") {
                at += 2;
            } else {
                return token.is("=");
            }
        }
        false
    }

    /// An error about the next token.
    pub(super) fn error(&self, expected: impl Into<String>) -> Unreadable {
        self.error_at(self.at, expected)
    }

    /// An error about the token at this index.
    pub(super) fn error_at(&self, at: usize, expected: impl Into<String>) -> Unreadable {
        if let Some(token) = self.tokens.get(at) {
            return Unreadable::new(token.line, token.text, expected);
        }
        let line = self.tokens.last().map_or(1, |token| token.line);
        Unreadable::new(line, "the end of the block", expected)
    }

    fn closing(&self, at: usize) -> usize {
        self.closings.get(at).copied().unwrap_or(at)
    }
}
