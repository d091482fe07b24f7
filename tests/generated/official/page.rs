//! A page of spec/official.

use std::path::Path;

use serde_json::{Map, Value, json};

/// Where a table's rows stand in a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Body,
    Form,
}

/// A row of a request's table.
struct Row {
    place: Place,
    /// The names from the top.
    path: Vec<String>,
    ty: String,
    required: bool,
    /// The first of its values.
    value: Option<String>,
}

/// What one page says, as far as these tests go.
pub(crate) struct Page {
    /// Role and number, as `merchant/4012460305`.
    pub(crate) name: String,
    /// Method and path.
    pub(crate) call: Option<(String, String)>,
    pub(crate) events: Vec<String>,
    /// The original type of a notification's document.
    pub(crate) original_type: String,
    /// The samples of answers, or of a notification: as it comes, its document, and the reply.
    pub(crate) answers: Vec<Value>,
    pub(crate) requests: Vec<Value>,
    rows: Vec<Row>,
    /// The names of a notification's reply.
    reply: Vec<String>,
}

/// All pages, in the order of their names.
pub(crate) fn all() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/official");
    let mut pages = Vec::new();
    for role in ["brand", "merchant", "partner"] {
        for file in std::fs::read_dir(root.join(role)).unwrap() {
            let path = file.unwrap().path();
            let number = path.file_stem().unwrap().to_str().unwrap();
            pages.push(Page::read(format!("{role}/{number}"), &std::fs::read_to_string(&path).unwrap()));
        }
    }
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    pages
}

/// The blocks of JSON under headings of that name.
fn samples(text: &str, heading: &str) -> Vec<Value> {
    let heading = format!("\n## {heading}\n```json\n");
    let blocks = text.split(&heading).skip(1);
    blocks.map(|block| serde_json::from_str(block.split("\n```").next().unwrap()).unwrap()).collect()
}

impl Page {
    fn read(name: String, text: &str) -> Self {
        let says = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned);
        let original = text.lines().find(|line| line.starts_with("| resource.original_type |"));
        let original = original.and_then(|line| line.rsplit_once("<br>"));
        let mut page = Self {
            name,
            call: says("http_method: ").zip(says("request_path: ")),
            events: says("event_type: ").iter().flat_map(|all| all.split(", ")).map(str::to_owned).collect(),
            original_type: original.map_or("", |(_, word)| word.trim_matches(['`', '|', ' '])).to_owned(),
            answers: samples(text, "应答示例"),
            requests: samples(text, "请求示例"),
            rows: Vec::new(),
            reply: Vec::new(),
        };
        let mut section = "";
        for line in text.lines() {
            if let Some(heading) = line.strip_prefix("## ") {
                section = heading;
            } else if line.starts_with('|') && !line.starts_with("| 参数名") && !line.starts_with("| ---")
            {
                page.take(section, line);
            }
        }
        page
    }

    fn take(&mut self, section: &str, line: &str) {
        let place = match section {
            "Path 参数" => Place::Path,
            "Query 参数" => Place::Query,
            "Body 包体参数" => Place::Body,
            "Form 参数" => Place::Form,
            "回调应答参数" => {
                self.reply.extend(line.split('|').nth(1).map(|name| name.trim().to_owned()));
                return;
            }
            _ => return,
        };
        let cells: Vec<&str> = line.trim_matches('|').splitn(4, '|').map(str::trim).collect();
        let [path, ty, required, said] = cells[..] else { panic!("{}: {line}", self.name) };
        let value = said.split_once("<br>`").and_then(|(_, rest)| rest.split('`').next());
        self.rows.push(Row {
            place,
            path: path.split('.').map(str::to_owned).collect(),
            ty: ty.to_owned(),
            required: required == "true",
            value: value.map(str::to_owned),
        });
    }

    /// True if a sample is that of the reply to a notification.
    pub(crate) fn is_reply(&self, sample: &Value) -> bool {
        sample.as_object().is_some_and(|names| names.keys().all(|name| self.reply.contains(name)))
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.rows.iter().any(|row| row.place == Place::Form || row.ty == "file")
    }

    /// The least that the page asks for in that place.
    pub(crate) fn smallest(&self, place: Place) -> Map<String, Value> {
        self.below(place, &[])
    }

    fn below(&self, place: Place, above: &[String]) -> Map<String, Value> {
        let asked = |row: &&Row| row.place == place && (row.required || place == Place::Path);
        let rows = self.rows.iter().filter(asked);
        let rows = rows.filter(|row| row.path.len() == above.len() + 1 && row.path.starts_with(above));
        rows.map(|row| (row.path.last().unwrap().clone(), self.value(row))).collect()
    }

    fn value(&self, row: &Row) -> Value {
        let (many, one) = match row.ty.strip_prefix("array[") {
            Some(one) => (true, one.trim_end_matches(']')),
            None => (row.ty == "array", row.ty.as_str()),
        };
        let one = one.split(['(', '[']).next().unwrap();
        let value = match one {
            "string" => json!(row.value.as_deref().unwrap_or("a text")),
            "integer" | "int" | "int64" | "number" => json!(1),
            "boolean" => json!(true),
            _ => Value::Object(self.below(row.place, &row.path)),
        };
        if many { json!([value]) } else { value }
    }
}
