//! A page of the official documentation, the second source, as it stands.
//!
//! Its tables have other columns than the website's: dotted paths for nesting, a column that says what
//! must be there, and a description that begins with the label in `【】`. A page is read as it is
//! published or as `spec/official/` keeps it: the latter is the same without its prose.

mod describe;
mod import;
mod page;
mod part;
mod row;
mod sample;
mod settle;
mod types;
mod unread;
mod values;
mod write;

pub use import::{Counts, import};
pub use page::{Read, read};
pub use types::{Kind, Length, Type};
pub use unread::{Unread, Why};
pub use write::write;

use serde::Serialize;
use serde_json::Value as Json;

use crate::surface::{Line, Method, Unit};

/// The folder of these pages below `spec/`.
pub const FOLDER: &str = "official/";

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    /// The readers it is written for.
    pub role: Role,
    /// Its number, which is its name.
    pub doc_id: String,
    /// Its address.
    pub url: String,
    /// Its subject.
    pub title: String,
    /// The product it belongs to.
    pub product: String,
    /// The day it was last changed, as written.
    pub updated: Option<String>,
    /// Another host than the usual, as written.
    pub domain: Option<String>,
    /// Its subject.
    pub serves: Serves,
    /// The answer to a call.
    pub answer: Answer,
    /// Its tables in the order of the page.
    pub tables: Vec<Table>,
    /// The error codes it lists.
    pub errors: Vec<ErrorCode>,
    /// Its sample documents.
    pub samples: Vec<Sample>,
}

/// The readers of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A merchant that calls for itself.
    Merchant,
    /// A service provider or a platform that calls for its sub-merchants.
    Partner,
    /// A brand.
    Brand,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Merchant, Self::Partner, Self::Brand];

    /// The folder of its pages, and its part of their addresses.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Merchant => "merchant",
            Self::Partner => "partner",
            Self::Brand => "brand",
        }
    }
}

/// The subject of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Serves {
    /// A call to WeChat Pay.
    Call(Method, String),
    /// A notification of these event types.
    Events(Vec<String>),
}

/// The kind of answer a call gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Answer {
    /// A document.
    Document,
    /// Nothing.
    Empty,
    /// A file.
    File,
}

/// A table of parameters.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// The line of its header.
    pub line: Line,
    /// Its subject.
    pub part: Part,
    /// Its rows, parents before children.
    pub rows: Vec<Row>,
}

/// The subject of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Part {
    /// The headers of a request.
    Header,
    /// The parameters in its path.
    Path,
    /// Its query string.
    Query,
    /// Its JSON body.
    Body,
    /// Its multipart body.
    Form,
    /// The answer.
    Response,
    /// A notification as it comes.
    Envelope,
    /// Its document, decrypted.
    Resource,
    /// The answer to it.
    Reply,
}

impl Part {
    /// The parts with the headings `spec/official/` gives them.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Header, "Header 参数"),
        (Self::Path, "Path 参数"),
        (Self::Query, "Query 参数"),
        (Self::Body, "Body 包体参数"),
        (Self::Form, "Form 参数"),
        (Self::Response, "应答参数"),
        (Self::Envelope, "通知报文参数"),
        (Self::Resource, "解密后资源"),
        (Self::Reply, "回调应答参数"),
    ];

    /// The heading in `spec/official/`.
    #[must_use]
    pub fn heading(self) -> &'static str {
        Self::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, words)| words)
    }
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The line it stands on.
    pub line: Line,
    /// Its names from the top.
    pub path: Vec<String>,
    /// Its type.
    pub ty: Type,
    /// True if it must be there where what it hangs under is.
    pub required: bool,
    /// The facts of its description.
    pub says: Description,
}

impl Row {
    /// Its names from the top, parted by dots.
    #[must_use]
    pub fn dotted(&self) -> String {
        self.path.join(".")
    }
}

/// The facts of a description.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Description {
    /// The short phrase that names the parameter.
    pub label: String,
    /// The unit of a number.
    pub unit: Option<Unit>,
    /// The form of a time.
    pub time: Option<Time>,
    /// Its text is encrypted with a public key.
    pub encrypted: bool,
    /// Its text holds a JSON document.
    pub json: bool,
    /// The least number or count, and the greatest.
    pub bounds: Option<Bounds>,
    /// The length of its text, where the description says it.
    pub length: Option<Length>,
    /// The values it may have.
    pub values: Vec<Value>,
    /// The only value there is.
    pub constant: Option<String>,
}

/// The form of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Time {
    /// `2015-05-20T13:29:35+08:00`
    Rfc3339,
    /// `2015-05-20`
    Date,
    /// `20150520132935`, perhaps without the time of day.
    Compact,
}

impl Time {
    /// The forms with their tags.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Rfc3339, "rfc3339"), (Self::Date, "yyyy-MM-dd"), (Self::Compact, "yyyyMMddHHmmss")];

    /// The tag in `spec/official/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        Self::ALL.iter().find(|(time, _)| *time == self).map_or("", |(_, tag)| tag)
    }
}

/// The least and the greatest, either of which may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bounds {
    /// The least.
    pub least: Option<i64>,
    /// The greatest.
    pub most: Option<i64>,
}

/// A value with what it means, which may be nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Value {
    /// On the wire.
    pub value: String,
    /// In the page's words.
    pub meaning: String,
}

/// An error code with the status it comes with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErrorCode {
    /// The line it stands on.
    pub line: Line,
    /// The HTTP status.
    pub status: u16,
    /// As written.
    pub code: String,
}

/// A sample document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sample {
    /// The line it stands on.
    pub line: Line,
    /// The part it is a sample of: a body, an answer, a notification as it comes, or decrypted.
    pub part: Part,
    /// The document.
    pub json: Json,
}
