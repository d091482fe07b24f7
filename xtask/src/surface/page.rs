//! Reads one markdown file, as upstream writes it or as `spec/` keeps it.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::lines::{self, Block, Numbered};
use super::pattern::pattern;
use super::{
    Line, Link, Method, Operation, Page, Row, Standing, Table, TableKind, front, markup, row, samples,
    standing, tables,
};
use crate::problem::{Problems, excerpt};

static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[([^\]\[]+)\]\(([^)\s]*)\)"));
static ANCHOR: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(#+) +(.*?) *\{#([^}]*)\}$"));
static TEMPLATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{\{ *\$frontmatter\.title *\}\}"));
/// Attributes of a heading or a table where there is none. Other anchors are places in prose.
static STRAY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\{ *(?:#(?:get|post|put|patch|delete|mix|request|response) *\}|\.|data-)"));

/// Reads `text`, the file at `path`.
///
/// # Errors
/// Every mistake of the page, with its line.
pub fn read(path: &str, text: &str) -> Result<Page, Problems> {
    let text = unix(text);
    let mut reader = Reader::new(path);
    if text.starts_with('\u{feff}') {
        reader.wrong(1, "a byte order mark before the page", "a file that begins with its text");
    }
    // Upstream ends most pages with a link, and now and then leaves out the line's end.
    if !text.ends_with('\n') && !text.ends_with(')') {
        reader.wrong(text.lines().count(), "a last line that is not ended", "a page that was not cut");
    }
    let (blocks, mistakes) = lines::blocks(text.trim_start_matches('\u{feff}'));
    for (line, found, expected) in mistakes {
        reader.wrong(line, found, expected);
    }
    for block in blocks {
        match block {
            Block::Front(lines) => reader.front(&lines),
            Block::Heading(line) => reader.heading(line),
            Block::Fence(line, info, body) => reader.fence(line, info, &body),
            Block::Table(lines) => reader.table(&lines),
            Block::Line(line) => reader.line(line),
        }
    }
    reader.ended();
    let Reader { page, problems, .. } = reader;
    problems.or(page)
}

/// The text with line ends of one kind.
pub(super) fn unix(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// True if the page stands above all versions: an overview, whose tables list pages.
fn is_overview(path: &str) -> bool {
    path.matches('/').count() == 1 && path.ends_with("/index.md")
}

struct Reader {
    page: Page,
    overview: bool,
    /// The title in the front matter.
    title: String,
    /// The box that is being read, and how many boxes are open inside it.
    standing: Option<(Standing, usize)>,
    /// Which fences the operation has.
    samples: samples::Seen,
    /// How many tables there were, and which of them a line below says again.
    tables: usize,
    marked: Vec<usize>,
    /// The operations whose last table no line says again.
    unmarked: Vec<usize>,
    /// True if the operation has a mistake that takes tables from it.
    broken: bool,
    problems: Problems,
}

impl Reader {
    fn new(path: &str) -> Self {
        let page = Page { path: path.to_owned(), title: None, redirect: false, operations: Vec::new() };
        Self {
            page,
            overview: is_overview(path),
            title: String::new(),
            standing: None,
            samples: samples::Seen::default(),
            tables: 0,
            marked: Vec::new(),
            unmarked: Vec::new(),
            broken: false,
            problems: Problems::default(),
        }
    }

    fn wrong(&mut self, line: usize, found: impl Into<String>, expected: impl Into<String>) {
        let path = self.page.path.clone();
        self.problems.push(path, line, found, expected);
    }

    fn front(&mut self, lines: &[Numbered<'_>]) {
        let mut mistakes = Vec::new();
        let front = front::read(lines, &mut mistakes);
        for (line, found, expected) in mistakes {
            self.wrong(line, found, expected);
        }
        self.title = front.title;
        self.page.redirect = front.redirect;
    }

    fn heading(&mut self, (line, source): Numbered<'_>) {
        let Some(parts) = ANCHOR.captures(source.trim_end()) else {
            if TEMPLATE.replace_all(source, "").contains(['{', '}']) && !self.overview {
                let found = format!("a heading with braces: `{source}`");
                self.wrong(line, found, "`# … {#post}`, with one anchor at its end");
            }
            return;
        };
        let title = self.words(line, &parts[2]);
        let id = &parts[3];
        if id == "mix" {
            if self.page.title.replace(title).is_some() || !self.page.operations.is_empty() {
                self.wrong(line, "a {#mix} that is not the first heading", "one, above all operations");
            }
        } else if let Some(method) = Method::ALL.into_iter().find(|method| method.anchor() == id) {
            self.operation(line, method, title);
        } else if !self.overview {
            let known: Vec<_> = Method::ALL.iter().map(|method| method.anchor()).collect();
            self.wrong(line, format!("a heading {{#{id}}}"), format!("mix, {}", known.join(", ")));
        }
    }

    /// A heading's words without strikes and badges.
    fn words(&mut self, line: usize, text: &str) -> String {
        let text = TEMPLATE.replace_all(text, &self.title);
        let text = text.replace("~~", "");
        let text = text.split("<Badge").next().unwrap_or_default().trim();
        if let Some(markup) = markup::found(text) {
            self.wrong(line, format!("`{markup}` in the title `{text}`"), "plain words");
        }
        text.to_owned()
    }

    fn operation(&mut self, line: usize, method: Method, title: String) {
        if title.is_empty() {
            self.wrong(line, "an operation without a title", "words in the heading or in the front matter");
        }
        let second = self.page.operations.iter().any(|operation| operation.method == method);
        if second {
            let found = format!("a second {} operation", method.verb());
            self.wrong(line, found, "one operation a method and page");
        }
        if self.overview || self.page.redirect {
            self.wrong(
                line,
                "an operation of a page that has none",
                "an overview or redirect without anchors",
            );
        }
        self.closed();
        self.broken = second;
        self.page.operations.push(Operation {
            line: Line(line),
            method,
            title,
            standings: Vec::new(),
            facts: super::Facts::default(),
            tables: Vec::new(),
            sample: None,
            links: Vec::new(),
        });
    }

    fn table(&mut self, lines: &[Numbered<'_>]) {
        if self.overview {
            return;
        }
        let Some((&(line, head), rest)) = lines.split_first() else { return };
        self.tables += 1;
        let Some(kind) = row::head(head) else {
            let known: Vec<_> = TableKind::ALL.iter().map(|(_, word)| *word).collect();
            self.broken = true;
            return self.wrong(line, format!("a table headed {}", excerpt(head)), known.join(", "));
        };
        let rows = match rest.split_first() {
            Some(((_, rule), rows)) if row::is_rule(rule) => rows,
            _ => {
                self.wrong(line + 1, "a table without its rule", "| --- | --- | ---");
                rest
            }
        };
        let mut table = Table { line: Line(line), kind, rows: Vec::new() };
        for &(line, source) in rows {
            match row::read(source) {
                Ok(says) => table.rows.push(Row { line: Line(line), says }),
                Err((found, expected)) => {
                    let name = row::name(source);
                    let of =
                        if found.contains(name) { String::new() } else { format!(" (the row `{name}`)") };
                    self.wrong(line, format!("{found}{of}"), expected);
                }
            }
        }
        match self.page.operations.last_mut() {
            Some(operation) => operation.tables.push(table),
            None => self.wrong(line, "a table before any operation", "a heading with {#get}, {#post}, …"),
        }
    }

    fn fence(&mut self, line: usize, info: &str, body: &[Numbered<'_>]) {
        if self.overview {
            return;
        }
        let operation = self.page.operations.last_mut();
        if let Err((line, found, expected)) = self.samples.fence(&self.page.path, operation, line, info, body)
        {
            self.wrong(line, found, expected);
        }
    }

    fn line(&mut self, (line, source): Numbered<'_>) {
        if self.overview {
            return;
        }
        if source.starts_with(":::") {
            return self.boxed(line, source);
        }
        if let Some((standing, _)) = &mut self.standing {
            return standing::more(standing, source);
        }
        if source.starts_with("{.im-table") {
            return self.mark(line, source.trim_end());
        }
        if STRAY.is_match(source) {
            let found = format!("attributes outside a heading or a table: `{}`", source.trim());
            self.wrong(line, found, "`# … {#post}` at the left margin");
        }
        self.links(line, source);
    }

    /// `{.im-table #request}` below a table says once more which it is.
    fn mark(&mut self, line: usize, source: &str) {
        let twice = self.marked.contains(&self.tables);
        self.marked.push(self.tables);
        let table = self.page.operations.last().and_then(|operation| operation.tables.last());
        let expected = match table.map(|table| table.kind) {
            Some(TableKind::Request) => "{.im-table #request}",
            _ => "{.im-table #response}",
        };
        if source != expected || twice || table.is_none() {
            self.wrong(line, format!("`{source}`"), format!("one {expected} a table"));
        }
    }

    fn boxed(&mut self, line: usize, source: &str) {
        if source.trim_end() == ":::" {
            match self.standing.take() {
                Some((standing, 0)) => match self.page.operations.last_mut() {
                    Some(operation) => operation.standings.push(standing),
                    None => self.wrong(line, "a box before any operation", "a heading first"),
                },
                Some((standing, depth)) => self.standing = Some((standing, depth - 1)),
                None => {}
            }
            return;
        }
        if let Some((_, depth)) = &mut self.standing {
            *depth += 1;
            return;
        }
        match standing::open(source, line) {
            Ok(standing) => self.standing = standing.map(|standing| (standing, 0)),
            Err((found, expected)) => self.wrong(line, found, expected),
        }
    }

    fn links(&mut self, line: usize, source: &str) {
        if source.matches("](").count() != LINK.find_iter(source).count() {
            self.wrong(line, format!("a link that is not whole: `{}`", source.trim()), "[words](address)");
        }
        let Some(operation) = self.page.operations.last_mut().filter(|operation| operation.tables.len() > 1)
        else {
            return;
        };
        let mut odd = None;
        for found in LINK.captures_iter(source).filter(|found| found[2].starts_with("https://")) {
            odd = odd.or_else(|| markup::found(&found[1]));
            let read = Link { text: found[1].to_owned(), url: found[2].to_owned() };
            if !operation.links.contains(&read) {
                operation.links.push(read);
            }
        }
        if let Some(odd) = odd {
            self.wrong(line, format!("`{odd}` in the words of a link"), "plain words");
        }
    }

    /// Every box ends before the next heading, and an operation has the tables of its kind, no more.
    fn closed(&mut self) {
        if let Some((standing, _)) = self.standing.take() {
            self.wrong(
                standing.line.0,
                format!("a box {{.im-{}}} that is not closed", standing.class),
                "a line of :::",
            );
        }
        let seen = std::mem::take(&mut self.samples);
        let broken = std::mem::take(&mut self.broken);
        let Some(operation) = self.page.operations.last() else { return };
        let line = operation.line.0;
        if !self.marked.contains(&self.tables) {
            self.unmarked.push(line);
        }
        let webhook = super::local(&self.page.path).starts_with("webhook/");
        let mut mistakes: Vec<_> =
            seen.missing(operation).map(|(found, expected)| (line, found, expected)).into_iter().collect();
        if !broken {
            mistakes.extend(tables::check(operation, webhook));
        }
        for (line, found, expected) in mistakes {
            self.wrong(line, found, expected);
        }
    }

    fn ended(&mut self) {
        self.closed();
        // Upstream says below an answer's table that it is one, `spec/` does not.
        if !self.marked.is_empty() {
            for line in std::mem::take(&mut self.unmarked) {
                let found = "an operation without {.im-table} below its last table";
                self.wrong(line, found, "`{.im-table #response}`: the page may have been cut");
            }
        }
    }
}
