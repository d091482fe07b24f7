//! A page as it stands: headings, boxes, tables and rows, with file and line.
//!
//! Nothing is interpreted here beyond the dialect itself; what the rows mean together is the
//! business of [`crate::model`].

mod cell;
mod facts;
mod front;
mod label;
mod lines;
mod markup;
mod page;
mod pattern;
mod row;
mod samples;
mod standing;
mod tables;
mod values;
mod write;

pub use facts::{Facts, FrontEnd, Sealing};
pub use lines::bar_lines;
pub use markup::is_wire_name;
pub use page::read;
pub(crate) use pattern::pattern;
pub use standing::CLASSES;
pub use write::{row_text, write};

use serde::Serialize;
use serde_json::{Map, Value};

/// A line number that takes no part in comparison: where a fact stands is not part of the fact.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Line(pub usize);

impl PartialEq for Line {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Line {}

/// True if a file of that name is a page.
#[must_use]
pub fn is_page(name: &str) -> bool {
    name.strip_suffix(".md").is_some()
}

/// Pages by hand stand in a folder of their own, under the path they would have elsewhere.
#[must_use]
pub fn local(page: &str) -> &str {
    page.strip_prefix("own/").unwrap_or(page)
}

/// One markdown file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    /// The path below the documentation's root, with `.md`.
    pub path: String,
    /// The title of a page that holds several operations.
    pub title: Option<String>,
    /// Sends the reader to another page and holds no operation.
    pub redirect: bool,
    /// The operations in the order of the page.
    pub operations: Vec<Operation>,
}

/// One operation, or one notification.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    /// Where its heading stands.
    pub line: Line,
    /// The HTTP method.
    pub method: Method,
    /// The heading's text.
    pub title: String,
    /// The boxes' word on its life.
    pub standings: Vec<Standing>,
    /// Facts that no page says of it.
    #[serde(skip)]
    pub facts: Facts,
    /// The table of what is sent, then the tables of what comes back.
    pub tables: Vec<Table>,
    /// One call with its sample values, by option (`json`, `query`, …).
    pub sample: Option<Map<String, Value>>,
    /// The official pages.
    pub links: Vec<Link>,
}

/// The HTTP methods that occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// As the heading's anchor and the Rust module spell it.
    #[must_use]
    pub fn anchor(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    /// As HTTP spells it.
    #[must_use]
    pub fn verb(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// The word of a box on an operation's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Where the box stands.
    pub line: Line,
    /// The class without its `im-`: `deprecated`, `redesigned`, `privated`, …
    pub class: String,
    /// Since when, as written.
    pub since: Option<String>,
    /// The pages it points to.
    pub pages: Vec<String>,
}

/// A link to an official page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Its text.
    pub text: String,
    /// Its address.
    pub url: String,
}

/// One parameter table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Where its header stands.
    pub line: Line,
    /// The kind of it by its header.
    pub kind: TableKind,
    /// Its rows, flat as written.
    pub rows: Vec<Row>,
}

/// The subject of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum TableKind {
    /// `请求参数`: what is sent.
    Request,
    /// `返回字典`: what comes back.
    Response,
    /// `应答规范`: what a notification is answered with.
    Reply,
    /// `异常字典`: the error body of a download.
    Exception,
}

impl TableKind {
    /// The kinds with the words of their header.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Request, "请求参数"),
        (Self::Response, "返回字典"),
        (Self::Reply, "应答规范"),
        (Self::Exception, "异常字典"),
    ];

    /// The word the header starts with.
    #[must_use]
    pub fn header(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Where it stands.
    pub line: Line,
    /// The text.
    pub says: Says,
}

/// The facts of a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Says {
    /// A parameter.
    Field(Field),
    /// The rows that follow describe what the string above holds once decoded.
    Bridge,
    /// The answer has no body.
    Empty,
    /// The answer is a file.
    File(FileKind),
    /// The user's browser is sent on; there is no answer to read.
    Redirect,
}

/// The contents of a file answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum FileKind {
    /// A bill, to be parsed.
    Csv,
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// True if it must be there.
    pub required: bool,
    /// How deep it hangs, as written.
    pub depth: usize,
    /// Its type.
    pub ty: Type,
    /// How its text is coded, if it is.
    pub mark: Option<Mark>,
    /// The short phrase that names it.
    pub label: String,
    /// The thing that a number counts, where the page says so.
    pub unit: Option<Unit>,
    /// The values the page enumerates.
    pub values: Vec<String>,
    /// The address in the description of a `base_uri`.
    pub host: Option<String>,
}

/// A type cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Type {
    /// The type of one value.
    pub of: Scalar,
    /// True if there are many.
    pub list: bool,
}

/// The type of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Scalar {
    /// Text.
    String,
    /// A structure.
    Object,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A number with a fraction.
    Float,
    /// Yes or no.
    Boolean,
    /// The literal `true` of a call option (`security`, `nonceless`).
    True,
}

impl Scalar {
    /// The words of the type cell.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::String, "string"),
        (Self::Object, "object"),
        (Self::Integer, "integer"),
        (Self::Number, "number"),
        (Self::Float, "float"),
        (Self::Boolean, "boolean"),
        (Self::True, "`true`"),
    ];

    /// As the type cell spells it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(ty, _)| *ty == self).map_or("", |(_, word)| word)
    }
}

impl Type {
    /// As the type cell spells it, `[]` included.
    #[must_use]
    pub fn word(self) -> String {
        format!("{}{}", self.of.word(), if self.list { "[]" } else { "" })
    }
}

/// How a string is coded on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Mark {
    /// Sensitive: RSA with the receiver's public key.
    Rsa,
    /// A notification's ciphertext.
    AesGcm,
    /// The ciphertext of the v2 refund notice.
    AesEcb,
    /// A JSON document inside the string.
    Json,
    /// URL-encoded text.
    UrlEncode,
    /// A signature.
    Signed,
}

impl Mark {
    /// The marks as the type cell writes them and as the catalog prints them.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Rsa, "data-encrypted=by-rsa-pubkey", "rsa"),
        (Self::AesGcm, "data-encrypted=by-aes-gcm", "aes-gcm"),
        (Self::AesEcb, "data-encrypted=by-aes-ecb", "aes-ecb"),
        (Self::Json, "data-encoded=by-json_encode", "json"),
        (Self::UrlEncode, "data-encoded=by-urlencode", "urlencode"),
        (Self::Signed, "data-signed=by-rsa-privatekey", "signed"),
    ];

    /// The attribute of the type cell.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        Self::ALL.iter().find(|(mark, ..)| *mark == self).map_or("", |(_, text, _)| text)
    }

    /// The catalog's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(mark, ..)| *mark == self).map_or("", |(.., word)| word)
    }
}

/// The thing that a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Unit {
    /// 分, a hundredth of a yuan: what API amounts are in.
    Fen,
    /// 元, what bills are in.
    Yuan,
    /// The smallest unit of the currency that is named beside it: a cent, a yen.
    Minor,
    /// 秒
    Second,
    /// 分钟
    Minute,
    /// 天
    Day,
}

impl Unit {
    /// The units with the word of the page.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Minute, "分钟"),
        (Self::Fen, "分"),
        (Self::Yuan, "元"),
        (Self::Minor, "最小货币单位"),
        (Self::Second, "秒"),
        (Self::Day, "天"),
    ];

    /// The word of the page.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(unit, _)| *unit == self).map_or("", |(_, word)| word)
    }
}
