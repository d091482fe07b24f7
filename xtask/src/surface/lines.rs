//! A page's lines as blocks: which line is of a table, of a fence, of the front matter.
//!
//! The dialect is a line a fact, so that a line reader is all it takes, and no line can be lost: one with
//! a bar outside a closed fence is of a table, or it is a mistake.

/// A line with its number, counted from 1.
pub(super) type Numbered<'t> = (usize, &'t str);

/// A mistake: the line, what was found, what was expected.
pub(super) type Mistake = (usize, String, &'static str);

/// The kind of a run of lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block<'t> {
    /// The text between the two `---` at the top.
    Front(Vec<Numbered<'t>>),
    /// `# … {#post}`.
    Heading(Numbered<'t>),
    /// A closed fence: its line, what follows the marks, what stands in it.
    Fence(usize, &'t str, Vec<Numbered<'t>>),
    /// Lines that begin with a bar, one below the other.
    Table(Vec<Numbered<'t>>),
    /// Any other line that is not blank.
    Line(Numbered<'t>),
}

/// The bars of other scripts, and bars that are spelt: who sees them sees a table.
const BARS: [&str; 13] = ["|", "｜", "│", "┃", "║", "¦", "￨", "∣", "❘", "ǀ", "&#124;", "&#x7c;", "&vert;"];

/// True if a line looks like a row, or like a part of one.
pub(super) fn has_bar(line: &str) -> bool {
    BARS.iter().any(|bar| line.contains(bar))
}

/// The number of lines that look like rows, heads and rules of tables, outside front matter and closed
/// fences. It is counted apart from `blocks`, as a check on it.
#[must_use]
pub fn bar_lines(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut fence: Option<(&str, usize)> = None;
    let mut front = text.starts_with("---\n");
    for (number, line) in (1..).zip(text.lines()) {
        if front {
            front = number == 1 || line != "---";
            continue;
        }
        match (fence, fence_mark(line)) {
            (None, Some((mark, _))) => fence = Some((mark, found.len())),
            (Some((open, before)), Some((mark, rest))) if mark.starts_with(open) && rest.is_empty() => {
                // The fence is closed: what stands in it is a sample.
                found.truncate(before);
                fence = None;
            }
            _ if has_bar(line) => found.push(number),
            _ => {}
        }
    }
    found
}

/// Parts `text`, whose lines end in `\n`, into its blocks, and says what cannot be placed.
pub(super) fn blocks(text: &str) -> (Vec<Block<'_>>, Vec<Mistake>) {
    let mut parts = Parts { lines: (1..).zip(text.lines()).collect(), at: 0, mistakes: Vec::new() };
    let mut blocks = Vec::new();
    if text.starts_with("---\n") {
        blocks.push(parts.front());
    }
    while let Some(&(number, line)) = parts.lines.get(parts.at) {
        if let Some((mark, info)) = fence_mark(line) {
            blocks.extend(parts.fence(mark, info));
        } else if line.contains("<!--") {
            parts.comment();
        } else if line.starts_with('|') {
            blocks.push(parts.table());
        } else {
            parts.at += 1;
            if has_bar(line) {
                let found = format!("a line with a bar that is no row: `{}`", line.trim());
                parts.mistakes.push((number, found, "rows at the left margin, below the head of a table"));
            } else if line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
                blocks.push(Block::Heading((number, line)));
            } else if !line.trim().is_empty() {
                blocks.push(Block::Line((number, line)));
            }
        }
    }
    (blocks, parts.mistakes)
}

/// The marks of a fence and what follows them.
fn fence_mark(line: &str) -> Option<(&str, &str)> {
    let bare = line.trim_start_matches(' ');
    let length = |mark: char| bare.len() - bare.trim_start_matches(mark).len();
    let marks = length('`').max(length('~'));
    (marks >= 3 && line.len() - bare.len() <= 3).then(|| (&bare[..marks], bare[marks..].trim()))
}

struct Parts<'t> {
    lines: Vec<Numbered<'t>>,
    at: usize,
    mistakes: Vec<Mistake>,
}

impl<'t> Parts<'t> {
    /// The lines from here to the one that `ends`, or to the end of the page, which is a mistake.
    fn until(&mut self, what: &str, ends: impl Fn(&str) -> bool) -> &[Numbered<'t>] {
        let start = self.at + 1;
        let length = self.lines[start..].iter().position(|(_, line)| ends(line));
        if length.is_none() {
            self.mistakes.push((self.lines[self.at].0, format!("{what} that is not closed"), "its end"));
        }
        let end = length.map_or(self.lines.len(), |length| start + length);
        self.at = end + 1;
        &self.lines[start..end]
    }

    fn front(&mut self) -> Block<'t> {
        Block::Front(self.until("front matter", |line| line == "---").to_vec())
    }

    /// A fence that is not closed holds nothing: its lines are looked at one by one.
    fn fence(&mut self, mark: &str, info: &'t str) -> Option<Block<'t>> {
        let at = self.at;
        let ends = |line: &str| {
            fence_mark(line).is_some_and(|(other, rest)| other.starts_with(mark) && rest.is_empty())
        };
        let known = self.mistakes.len();
        let body = self.until("a fence", ends).to_vec();
        if self.mistakes.len() > known {
            self.at = at + 1;
            return None;
        }
        Some(Block::Fence(self.lines[at].0, info, body))
    }

    /// A comment is not shown, and no row may hide in it.
    fn comment(&mut self) {
        let (first, line) = self.lines[self.at];
        let closed = line.rfind("-->") > line.rfind("<!--");
        let inside = if closed {
            self.at += 1;
            Vec::new()
        } else {
            self.until("a comment", |line| line.contains("-->")).to_vec()
        };
        let last = self.lines.get(self.at - 1).filter(|_| !closed);
        for (number, line) in [(first, line)].into_iter().chain(inside).chain(last.copied()) {
            if has_bar(line) || line.contains("{#") {
                let found = format!("a comment with a row or a heading in it: `{}`", line.trim());
                self.mistakes.push((number, found, "a page that shows what it says"));
            }
        }
    }

    fn table(&mut self) -> Block<'t> {
        let rest = &self.lines[self.at..];
        let length = rest.iter().position(|(_, line)| !line.starts_with('|')).unwrap_or(rest.len());
        let rows = rest[..length].to_vec();
        if let Some((number, below)) = rest.get(length).filter(|(_, line)| !line.trim().is_empty()) {
            let found = format!("`{}` right below a row, which makes it one", below.trim());
            self.mistakes.push((*number, found, "an empty line below a table"));
            self.at += 1;
        }
        self.at += length;
        Block::Table(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_its_block() {
        let text = "---\ntitle: x\n---\n# a {#post}\n\n| h\n| r\n\n~~~php\n| no row\n```\n~~~\nwords\n";
        let (found, mistakes) = blocks(text);
        let expected = vec![
            Block::Front(vec![(2, "title: x")]),
            Block::Heading((4, "# a {#post}")),
            Block::Table(vec![(6, "| h"), (7, "| r")]),
            Block::Fence(9, "php", vec![(10, "| no row"), (11, "```")]),
            Block::Line((13, "words")),
        ];
        assert_eq!((found, mistakes), (expected, Vec::new()));
        assert_eq!(bar_lines(text), [6, 7]);
    }

    #[test]
    fn a_bar_elsewhere_is_a_mistake() {
        for (text, line) in [
            ("  | a | string | x\n", 1),
            ("> | a | string | x\n", 1),
            ("a | string | x\n", 1),
            ("｜ a ｜ string ｜ x\n", 1),
            ("<!--\n| a | string | x\n-->\n", 2),
            ("<!-- | a | string | x -->\n", 1),
            ("| a\nb\n", 2),
            ("```\nwords\n", 1),
            ("<!-- words\n", 1),
            ("---\ntitle: x\n", 1),
        ] {
            let (_, mistakes) = blocks(text);
            assert_eq!(mistakes.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [line], "{text}");
        }
        let (found, mistakes) = blocks("```\n| a | string | x\n");
        assert_eq!(found, [Block::Table(vec![(2, "| a | string | x")])]);
        assert_eq!(mistakes.len(), 1);
        assert_eq!(bar_lines("```\n| a | string | x\n"), [2]);
    }
}
