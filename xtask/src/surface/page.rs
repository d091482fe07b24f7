//! Reads one markdown file, as upstream writes it or as `spec/` keeps it.

use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};

use super::{Line, Link, Method, Operation, Page, Row, Standing, Table, TableKind, row, standing};
use crate::problem::{Problems, excerpt};
use crate::sample;

/// The sample block that is read: the six spellings of a call say the same.
const SAMPLE: &str = "php [同步声明式]";

/// Reads `text`, the file at `path`.
///
/// # Errors
/// Every mistake of the page, with its line.
pub fn read(path: &str, text: &str) -> Result<Page, Problems> {
    let mut reader = Reader::new(path, text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let source = &text[range.clone()];
        let line = reader.lines.of(range.start);
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => reader.front_matter(source),
            Event::Start(Tag::Heading { id, .. }) => reader.heading(source, id.as_deref(), line),
            Event::Start(Tag::TableHead) => reader.table(source, line),
            Event::Start(Tag::TableRow) => reader.row(source, line),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let mut block = String::new();
                for (event, _) in events.by_ref() {
                    match event {
                        Event::Text(text) => block.push_str(&text),
                        Event::End(TagEnd::CodeBlock) => break,
                        _ => {}
                    }
                }
                reader.code(&info, &block, line);
            }
            Event::Start(Tag::Paragraph) => reader.paragraph(source, line),
            Event::Start(Tag::Link { dest_url, .. }) => reader.link(source, &dest_url),
            _ => {}
        }
    }
    reader.closed();
    let Reader { page, problems, .. } = reader;
    problems.or(page)
}

/// Where lines begin, to name the line of an offset.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

struct Reader {
    lines: Lines,
    page: Page,
    /// The title in the front matter.
    title: String,
    /// The box that is being read, with how many boxes stand open inside it.
    standing: Option<Standing>,
    problems: Problems,
}

impl Reader {
    fn new(path: &str, text: &str) -> Self {
        let page = Page { path: path.to_owned(), title: None, redirect: false, operations: Vec::new() };
        Self {
            lines: Lines::new(text),
            page,
            title: String::new(),
            standing: None,
            problems: Problems::default(),
        }
    }

    fn wrong(&mut self, line: usize, found: impl Into<String>, expected: impl Into<String>) {
        let path = self.page.path.clone();
        self.problems.push(path, line, found, expected);
    }

    fn front_matter(&mut self, source: &str) {
        for line in source.lines() {
            if let Some(title) = line.strip_prefix("title:") {
                self.title = plain(title.trim().trim_matches(['"', '\'']));
            }
        }
        self.page.redirect = source.contains("http-equiv: refresh");
    }

    fn heading(&mut self, source: &str, id: Option<&str>, line: usize) {
        let Some(id) = id else { return };
        let text = source.trim().trim_start_matches('#');
        let text = text.rsplit_once("{#").map_or(text, |(text, _)| text);
        let title = plain(&text.replace("{{ $frontmatter.title }}", &self.title));
        if id == "mix" {
            self.page.title = Some(title);
        } else if let Some(method) = Method::ALL.into_iter().find(|method| method.anchor() == id) {
            if title.is_empty() {
                self.wrong(
                    line,
                    "an operation without a title",
                    "words in the heading or in the front matter",
                );
            }
            if self.page.operations.iter().any(|operation| operation.method == method) {
                self.wrong(
                    line,
                    format!("a second {} operation", method.verb()),
                    "one operation a method and page",
                );
            }
            self.closed();
            self.page.operations.push(Operation {
                line: Line(line),
                method,
                title,
                standings: Vec::new(),
                tables: Vec::new(),
                sample: None,
                links: Vec::new(),
            });
        }
    }

    fn table(&mut self, source: &str, line: usize) {
        if !source.contains("{.type}") {
            return;
        }
        let head = source.trim_start_matches(['|', ' ']);
        let kind = TableKind::ALL.into_iter().find(|(_, word)| head.starts_with(word)).map(|(kind, _)| kind);
        match (kind, self.page.operations.last_mut()) {
            (Some(kind), Some(operation)) => {
                operation.tables.push(Table { line: Line(line), kind, rows: Vec::new() });
            }
            (None, _) => {
                let known: Vec<_> = TableKind::ALL.iter().map(|(_, word)| *word).collect();
                self.wrong(line, format!("a table headed {}", excerpt(source)), known.join(", "));
            }
            (_, None) => {
                self.wrong(line, "a table before any operation", "a heading with {#get}, {#post}, …");
            }
        }
    }

    fn row(&mut self, source: &str, line: usize) {
        let Some(table) = self.page.operations.last_mut().and_then(|operation| operation.tables.last_mut())
        else {
            return;
        };
        match row::read(source) {
            Ok(says) => table.rows.push(Row { line: Line(line), says }),
            Err((found, expected)) => self.wrong(line, found, expected),
        }
    }

    fn code(&mut self, info: &str, block: &str, line: usize) {
        let read = match info {
            SAMPLE => sample::read(block).map(|sample| Some(sample.options)).map_err(|unreadable| {
                (line + unreadable.line, excerpt(&unreadable.found), unreadable.expected)
            }),
            "json" => serde_json::from_str::<Map<String, Value>>(block).map(Some).map_err(|error| {
                (
                    line + error.line(),
                    format!("a sample that is not JSON ({error})"),
                    "a JSON object".to_owned(),
                )
            }),
            _ => Ok(None),
        };
        match (read, self.page.operations.last_mut()) {
            (Ok(Some(sample)), Some(operation)) if operation.sample.is_none() => {
                operation.sample = Some(sample);
            }
            (Ok(_), _) => {}
            (Err((line, found, expected)), _) => self.wrong(line, found, expected),
        }
    }

    /// Every box ends before the next heading.
    fn closed(&mut self) {
        if let Some(standing) = self.standing.take() {
            self.wrong(
                standing.line.0,
                format!("a box {{.im-{}}} that is not closed", standing.class),
                "a line of :::",
            );
        }
    }

    fn paragraph(&mut self, source: &str, line: usize) {
        let ended = if let Some(standing) = self.standing.as_mut() {
            standing::more(standing, source)
        } else {
            self.standing = standing::open(source, line);
            self.standing.is_some() && standing::ends(source)
        };
        if ended && let Some(standing) = self.standing.take() {
            match self.page.operations.last_mut() {
                Some(operation) => operation.standings.push(standing),
                None => self.wrong(line, "a box before any operation", "a heading first"),
            }
        }
    }

    fn link(&mut self, source: &str, url: &str) {
        let text = source.strip_prefix('[').and_then(|rest| rest.split_once("](")).map(|(text, _)| text);
        let text = text.filter(|text| !text.is_empty());
        if let (Some(text), true, None) = (text, url.starts_with("https://"), &self.standing)
            && let Some(operation) = self.page.operations.last_mut()
            && operation.tables.len() > 1
        {
            let link = Link { text: text.to_owned(), url: url.to_owned() };
            if !operation.links.contains(&link) {
                operation.links.push(link);
            }
        }
    }
}

/// A heading's words without strikes and badges.
fn plain(text: &str) -> String {
    let text = text.replace("~~", "");
    let text = text.split("<Badge").next().unwrap_or_default();
    text.trim().to_owned()
}
