//! Lines from bytes that arrive in pieces.

use std::borrow::Cow;
use std::fmt;

use super::RowProblem;

/// The bytes a row may have. Those of bills have some hundreds.
pub(super) const LONGEST: usize = 1 << 20;

/// Lines, each ended by a newline, with or without a carriage return, or by the end.
#[derive(Default)]
pub(super) struct Lines {
    bytes: Vec<u8>,
    /// Where the next line begins in `bytes`, and how far its end was sought.
    begin: usize,
    searched: usize,
    /// True if the line at hand is too long, and passed over.
    passing: bool,
    count: u64,
    ended: bool,
}

/// A line that is whole.
pub(super) struct Line {
    /// Its number; the first is 1.
    pub(super) number: u64,
    /// Its text, without what ended it; what is no UTF-8 in it is U+FFFD.
    pub(super) text: String,
    /// Why it cannot be read.
    pub(super) problem: Option<RowProblem>,
    /// The end of it: `\n`, `\r\n`, or nothing.
    pub(super) end: &'static str,
}

impl Lines {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if self.ended {
            return;
        }
        self.bytes.drain(..self.begin);
        self.searched -= self.begin;
        self.begin = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// There is no more to come.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// There is no more to come, and what is there is of no use.
    pub(super) fn stop(&mut self) {
        *self = Self { ended: true, count: self.count, ..Self::default() };
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended && self.begin == self.bytes.len()
    }

    /// The next line that is whole.
    pub(super) fn next(&mut self) -> Option<Line> {
        let rest = self.bytes.get(self.searched..).unwrap_or_default();
        let (end, after) = match rest.iter().position(|byte| *byte == b'\n') {
            Some(length) => (self.searched + length, self.searched + length + 1),
            None if self.ended && self.begin < self.bytes.len() => (self.bytes.len(), self.bytes.len()),
            None => {
                self.searched = self.bytes.len();
                self.pass_over();
                return None;
            }
        };
        let line = self.bytes.get(self.begin..end).unwrap_or_default();
        let (line, end) = match line.strip_suffix(b"\r") {
            Some(line) if end < after => (line, "\r\n"),
            // A lone carriage return at the end of all is what is left of a line's end.
            Some(line) => (line, ""),
            None => (line, if end < after { "\n" } else { "" }),
        };
        let (text, problem) = if self.passing || line.len() > LONGEST {
            (String::new(), Some(RowProblem::TooLong))
        } else {
            match String::from_utf8_lossy(line) {
                Cow::Borrowed(text) => (text.to_owned(), None),
                Cow::Owned(text) => (text, Some(RowProblem::NotUtf8)),
            }
        };
        (self.begin, self.searched, self.passing) = (after, after, false);
        self.count += 1;
        Some(Line { number: self.count, text, problem, end })
    }

    /// Lets go of a line that is too long, however much of it is to come; one byte stays, so that
    /// there is a line to report.
    fn pass_over(&mut self) {
        if self.bytes.len() - self.begin > LONGEST {
            self.passing = true;
            self.bytes.truncate(1);
            (self.begin, self.searched) = (0, 1);
        }
    }
}

/// Prints how much there is, not what it says: payers and orders.
impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines")
            .field("read", &self.count)
            .field("bytes_left", &(self.bytes.len() - self.begin))
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(line: Line) -> Result<String, RowProblem> {
        line.problem.map_or(Ok(line.text), Err)
    }

    fn all(pieces: &[&[u8]]) -> Vec<Result<String, RowProblem>> {
        let mut lines = Lines::default();
        let mut found = Vec::new();
        let mut take = |lines: &mut Lines| {
            while let Some(line) = lines.next() {
                let number = line.number;
                found.push(read(line));
                assert_eq!(number, found.len() as u64);
            }
        };
        for piece in pieces {
            lines.push(piece);
            take(&mut lines);
        }
        lines.end();
        take(&mut lines);
        assert!(lines.has_ended());
        found
    }

    #[test]
    fn a_line_too_long_is_let_go_and_the_next_one_is_read() {
        let mut lines = Lines::default();
        lines.push(b"one\n");
        let piece = vec![b'x'; 1 << 16];
        for _ in 0..1024 {
            lines.push(&piece);
            let _ = lines.next();
            assert!(lines.bytes.len() <= LONGEST + 2 * piece.len(), "{}", lines.bytes.len());
        }
        lines.push(b"\nthree\n");
        let mut next = || lines.next().map(|line| (line.number, read(line)));
        assert_eq!(next(), Some((2, Err(RowProblem::TooLong))));
        assert_eq!(next(), Some((3, Ok("three".to_owned()))));
    }

    #[test]
    fn what_is_no_text_is_one_bad_line() {
        let lines = all(&[b"a\n\xff\xfe\nb\r\n\r\nc"]);
        let text = |text: &str| Ok(text.to_owned());
        assert_eq!(lines, [text("a"), Err(RowProblem::NotUtf8), text("b"), text(""), text("c")]);
    }

    proptest! {
        #[test]
        fn where_the_pieces_end_makes_no_difference(text in "[a中`,\r\n]{0,60}", cuts in prop::collection::vec(0usize..60, 0..6)) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]]).collect();
            let whole = text.strip_suffix('\n').unwrap_or(&text);
            let mut expected: Vec<_> = whole.split('\n').map(|line| Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())).collect();
            if text.is_empty() {
                expected.clear();
            }
            prop_assert_eq!(all(&pieces), expected);
        }
    }
}
