//! Reads one markdown file, as it is published or as `spec/official/` keeps it.

use std::sync::LazyLock;

use regex::Regex;

use super::part::Named;
use super::settle::{settle, take_samples};
use super::unread::{Unread, Why};
use super::{Answer, ErrorCode, Page, Part, Role, Serves, Table, describe, part, row};
use crate::problem::{Problems, excerpt};
use crate::surface::{Line, Method, pattern};

/// `请求方式：【POST】/v3/…`, where the front matter does not say it.
static CALL: LazyLock<Regex> = LazyLock::new(|| pattern(r"请求方式[：:] ?【([A-Z]+)】 *(/[^\s`]+)"));
static UPDATED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^> ?更新时间[：:] ?([0-9.]+)"));
static EVENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]*)+"));
static STATUS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([1-5][0-9][0-9])"));

/// The outcome of reading a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// A page, and what of it was left.
    Page(Box<Page>, Vec<Unread>),
    /// A file that describes no operation, and why it is none.
    Other(String),
}

/// Reads `text`, the file at `path`.
///
/// # Errors
/// Every mistake of the page, with its line.
pub fn read(path: &str, text: &str) -> Result<Read, Problems> {
    let mut reader = Reader::default();
    let mut fence: Option<(usize, String)> = None;
    for (line, source) in (1..).zip(text.lines()) {
        if let Some((start, block)) = &mut fence {
            if source.trim_start().starts_with("```") {
                let (start, block) = (*start, std::mem::take(block));
                fence = None;
                reader.block(&block, start);
            } else {
                block.push_str(source);
                block.push('\n');
            }
            continue;
        }
        match source {
            source if line == 1 && source.trim_end() == "---" => reader.front = Some(Front::default()),
            source if reader.front_is_open() => reader.front_line(source),
            source if source.trim_start().starts_with("```") => fence = Some((line, String::new())),
            source if source.starts_with('|') => reader.table_line(source, line),
            source => reader.words(source),
        }
    }
    reader.finish(path)
}

/// The front matter.
#[derive(Default)]
struct Front {
    closed: bool,
    fields: Vec<(String, String)>,
}

/// The kind of rows in the table that is being read.
#[derive(Clone, Copy, PartialEq)]
enum Rows {
    None,
    Parameters,
    Errors { status: usize, code: usize },
    Others,
}

#[derive(Default)]
struct Reader {
    front: Option<Front>,
    /// The part the last heading or introducing line named.
    part: Option<Part>,
    rows: Option<Rows>,
    call: Option<(String, String)>,
    updated: Option<String>,
    answer: Option<Answer>,
    tables: Vec<Table>,
    errors: Vec<ErrorCode>,
    blocks: Vec<(usize, Option<Part>, String)>,
    unread: Vec<Unread>,
    wrong: Vec<(usize, String, String)>,
}

impl Reader {
    fn front_is_open(&self) -> bool {
        self.front.as_ref().is_some_and(|front| !front.closed)
    }

    fn front_line(&mut self, source: &str) {
        let Some(front) = &mut self.front else { return };
        if source.trim_end() == "---" {
            front.closed = true;
        } else if let Some((key, value)) = source.split_once(':') {
            let value = value.trim().trim_matches(['"', '\'']).trim();
            front.fields.push((key.trim().to_owned(), value.to_owned()));
        }
    }

    /// A heading, an introducing line, a sentence.
    fn words(&mut self, source: &str) {
        self.rows = None;
        let text = describe::plain(source.trim());
        if let Some(found) = UPDATED.captures(&text) {
            self.updated.get_or_insert_with(|| found[1].to_owned());
        }
        if let Some(found) = CALL.captures(&text.replace('`', " ")) {
            self.call.get_or_insert_with(|| (found[1].to_owned(), found[2].to_owned()));
        }
        let heading = text.starts_with('#');
        let words: String = text.trim_matches(['#', ' ', '：', ':']).split_whitespace().collect();
        if heading || words.chars().count() <= 30 {
            self.part = match part::named(&words, heading) {
                Named::Part(part) => Some(part),
                Named::End => None,
                Named::Nothing => self.part,
            };
        }
        if self.part == Some(Part::Response) {
            self.answers(&words);
        }
    }

    fn answers(&mut self, words: &str) {
        let says = if words.contains("无应答包体") || words.contains("NoContent") {
            Answer::Empty
        } else if ["二进制流", "数据流", "文件流"].iter().any(|word| words.contains(word)) {
            Answer::File
        } else {
            return;
        };
        self.answer.get_or_insert(says);
    }

    fn table_line(&mut self, source: &str, line: usize) {
        match self.rows {
            None => self.table_head(source, line),
            Some(_) if row::is_rule(source) => {}
            Some(Rows::Parameters) => match row::read(source, line) {
                Ok(row) => self.tables.last_mut().into_iter().for_each(|table| table.rows.push(row.clone())),
                Err((found, expected)) => self.wrong.push((line, found, expected)),
            },
            Some(Rows::Errors { status, code }) => self.error(source, line, status, code),
            Some(Rows::Others | Rows::None) => {
                self.unread.push(Unread { line, why: Why::OtherTable });
            }
        }
    }

    fn table_head(&mut self, source: &str, line: usize) {
        let cells: Vec<String> = row::cells(source).into_iter().map(describe::plain).collect();
        let column = |words: &[&str]| cells.iter().position(|cell| words.contains(&cell.trim()));
        let codes = (column(&["状态码", "HTTP状态码", "HTTP 状态码"]), column(&["错误码", "错误代码"]));
        let parameters = cells.len() >= 4
            && column(&["参数名", "参数", "字段名"]) == Some(0)
            && column(&["必填", "是否必填"]) == Some(2);
        self.rows = Some(match (parameters, codes) {
            (true, _) => {
                if let Some(part) = self.part {
                    self.tables.push(Table { line: Line(line), part, rows: Vec::new() });
                    Rows::Parameters
                } else {
                    let expected =
                        "a heading that says what it describes: Header 参数, 应答参数, 通知参数, …";
                    self.wrong.push((line, "a table of parameters".to_owned(), expected.to_owned()));
                    Rows::None
                }
            }
            (_, (Some(status), Some(code))) => Rows::Errors { status, code },
            _ => Rows::Others,
        });
    }

    fn error(&mut self, source: &str, line: usize, status: usize, code: usize) {
        let cells = row::cells(source);
        let cell = |at: usize| cells.get(at).map(|cell| describe::plain(cell)).unwrap_or_default();
        let digits = cell(status);
        // A blank in it, as in `ORDER_NOT_ EXIST`, is a slip of the page's.
        let code: String = cell(code).trim_matches('`').split_whitespace().collect();
        let read = STATUS.captures(digits.trim()).and_then(|found| found[1].parse().ok());
        match read {
            Some(status)
                if !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') =>
            {
                let error = ErrorCode { line: Line(line), status, code };
                if self.errors.iter().any(|known| (known.status, &known.code) == (status, &error.code)) {
                    self.unread.push(Unread { line, why: Why::SaidAbove });
                } else {
                    self.errors.push(error);
                }
            }
            _ => {
                let found = format!("the error {}", excerpt(source));
                self.wrong.push((line, found, "an HTTP status and a code of capital letters".to_owned()));
            }
        }
    }

    fn block(&mut self, block: &str, line: usize) {
        self.rows = None;
        self.blocks.push((line, self.part, block.to_owned()));
    }

    fn field(&self, name: &str) -> Option<&str> {
        let fields = &self.front.as_ref()?.fields;
        fields
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    fn finish(self, path: &str) -> Result<Read, Problems> {
        let front = (self.field("url"), self.field("doc_id"), self.field("title"));
        let (Some(url), Some(doc_id), Some(title)) = front else {
            return Ok(Read::Other("a file without url, doc_id and title in front".to_owned()));
        };
        let url = url.trim_end_matches(".md").to_owned();
        let Some(role) = Role::ALL.into_iter().find(|role| url.contains(&format!("/{}/", role.word())))
        else {
            return Ok(Read::Other("a page for neither merchants, partners nor brands".to_owned()));
        };
        if !doc_id.chars().all(|c| c.is_ascii_digit()) {
            return Ok(Read::Other("a page of program samples".to_owned()));
        }
        let mut problems = Problems::default();
        let Some(serves) = self.serves(path, &mut problems) else {
            let rows: usize = self.tables.iter().map(|table| table.rows.len()).sum();
            return problems
                .or(Read::Other(format!("a page without method and path or event type, {rows} rows")));
        };
        for (line, found, expected) in &self.wrong {
            problems.push(path, *line, found, expected);
        }
        let notification = matches!(serves, Serves::Events(_));
        let mut page = Page {
            role,
            doc_id: doc_id.to_owned(),
            title: title.to_owned(),
            product: self.field("product").unwrap_or_default().to_owned(),
            updated: self.field("updated").map(str::to_owned).or_else(|| self.updated.clone()),
            domain: self.field("domain").map(str::to_owned),
            answer: self.answer.unwrap_or(Answer::Document),
            url,
            serves,
            tables: self.tables,
            errors: self.errors,
            samples: Vec::new(),
        };
        let mut unread = self.unread;
        take_samples(&mut page, self.blocks, notification, &mut unread);
        settle(path, &mut page, notification, &mut problems);
        problems.or(Read::Page(Box::new(page), unread))
    }

    /// The call, or the event types.
    fn serves(&self, path: &str, problems: &mut Problems) -> Option<Serves> {
        let front = self.field("http_method").zip(self.field("request_path"));
        let call =
            front.or_else(|| self.call.as_ref().map(|(method, path)| (method.as_str(), path.as_str())));
        if let Some((verb, address)) = call {
            let address = describe::plain(address);
            let method = Method::ALL.into_iter().find(|method| method.verb() == verb.trim());
            let Some(method) = method else {
                problems.push(
                    path,
                    0,
                    format!("the method {}", excerpt(verb)),
                    "GET, POST, PUT, PATCH or DELETE",
                );
                return None;
            };
            return Some(Serves::Call(method, address.trim().to_owned()));
        }
        let mut events: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            for found in EVENT.find_iter(text) {
                if !events.iter().any(|known| known == found.as_str()) {
                    events.push(found.as_str().to_owned());
                }
            }
        };
        self.field("event_type").into_iter().for_each(&mut add);
        let rows =
            self.tables.iter().filter(|table| table.part == Part::Envelope).flat_map(|table| &table.rows);
        for row in rows.filter(|row| row.path == ["event_type"]) {
            row.says.values.iter().map(|value| value.value.as_str()).for_each(&mut add);
            row.says.constant.as_deref().into_iter().for_each(&mut add);
        }
        (!events.is_empty()).then_some(Serves::Events(events))
    }
}
