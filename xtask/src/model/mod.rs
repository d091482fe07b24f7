//! Operations as trees of fields: what the rows of a page mean together.

mod answer;
mod deprecation;
mod lower;
mod said;
mod tree;
mod unplaced;
pub mod url;

pub use lower::lower;
pub use said::{Meaning, Said};
pub use unplaced::unplaced;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::surface::{Facts, FileKind, Mark, Method, Scalar, Type, Unit};

/// One operation or notification, ready to be named.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may go with any")]
pub struct Operation {
    /// The page below `spec/`, or where only the official documentation describes it the page it would have.
    pub page: String,
    /// The file below `spec/` that describes it: the page, or the first official page.
    #[serde(skip)]
    pub file: String,
    /// The heading's line there.
    pub line: usize,
    /// The direction of a call.
    pub kind: Kind,
    /// Which of the two protocols it speaks.
    pub version: Version,
    /// The HTTP method.
    pub method: Method,
    /// The path on the wire, with `{name}` for parameters.
    pub path: String,
    /// The work.
    pub title: Label,
    /// The product family's feature.
    pub feature: String,
    /// Why not to use it any more.
    pub deprecated: Option<String>,
    /// Closed to new merchants, since when if known.
    pub closed: Option<String>,
    /// Another host than the usual, ending in `/`.
    pub host: Option<String>,
    /// Appended to a redirect's URL.
    pub fragment: Option<String>,
    /// The call needs the merchant's client certificate.
    pub client_certificate: bool,
    /// The signed message goes without `nonce_str`.
    pub nonceless: bool,
    /// Its answers come without a signature.
    pub unsigned_answer: bool,
    /// It only asks, although it is no GET.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asks: bool,
    /// Facts that no page says of it.
    #[serde(flatten)]
    pub facts: Facts,
    /// The mark that tells a notification from others of its event type, where there are others.
    pub about: Option<About>,
    /// The noun that it answers or brings, where others bring the same.
    pub noun: Option<Noun>,
    /// The noun that it answers a list of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Noun>,
    /// The values of v2's `sign_type`.
    pub sign_types: Vec<String>,
    /// The thing that comes back.
    pub answer: Answer,
    /// The request: path, query, headers and body, in the order of the page.
    pub request: Vec<Field>,
    /// The answer, also one to a notification.
    pub response: Vec<Field>,
    /// The body of an error that is not the usual one.
    pub exception: Vec<Field>,
    /// The refusals its official pages list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<Refusal>,
    /// The official pages.
    pub links: Vec<Link>,
    /// One call with its sample values.
    pub sample: Option<Map<String, Value>>,
}

/// One of several kinds of notification that come under one event type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct About {
    /// The event type.
    pub event: String,
    /// The original type it comes with.
    pub original_type: Option<String>,
    /// A name its document has at the top.
    pub has: Option<String>,
    /// A name its document has not.
    pub lacks: Option<String>,
}

/// A thing that several operations answer and notifications bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Noun {
    /// Its module in `nouns`.
    pub module: String,
    /// Its type.
    pub name: String,
    /// The name, in the documentation's words.
    pub title: String,
    /// The same in English.
    pub english: String,
    /// Several notifications bring it, so that its type says nothing of the event.
    pub of_several_events: bool,
}

/// A refusal that a page lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The code, as the page spells it.
    pub code: String,
    /// The meaning, in English; empty before `spec/codes.toml` was asked.
    #[serde(skip)]
    pub meaning: String,
}

/// The name of a thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Label {
    /// In the page's words; empty where it has none.
    pub text: String,
    /// In the glossary's; empty where it was not asked.
    #[serde(skip)]
    pub english: String,
}

/// A link to an official page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The text.
    #[serde(rename = "text")]
    pub label: Label,
    /// Its address.
    pub url: String,
}

/// The direction of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The merchant calls WeChat Pay.
    Endpoint,
    /// WeChat Pay calls the merchant.
    Notification,
}

/// Which of the protocols an operation speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Version {
    /// XML, signed with the merchant's secret.
    #[serde(alias = "v2")]
    V2,
    /// JSON, signed with RSA.
    #[serde(alias = "v3")]
    V3,
    /// As v3, signed by a brand.
    #[serde(alias = "brand")]
    Brand,
}

impl Version {
    /// True for the XML of v2; everything else is JSON, signed with RSA.
    #[must_use]
    pub fn is_v2(self) -> bool {
        self == Self::V2
    }
}

/// The thing that comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Answer {
    /// A document of fields.
    Document,
    /// Nothing.
    Empty,
    /// A file.
    File(FileKind),
    /// Nothing: the user's browser follows the URL.
    Redirect,
}

/// Where a top-level field goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A file part of a multipart body.
    File,
    /// The body.
    Body,
}

impl Place {
    /// The catalog's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::File => "file",
            Self::Body => "body",
        }
    }
}

/// A field and what hangs under it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The row's line.
    pub line: usize,
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub place: Place,
    /// True if it must be there.
    pub required: bool,
    /// The type of the row.
    pub ty: Type,
    /// How its text is coded.
    pub mark: Option<Mark>,
    /// The short phrase that names it.
    pub label: Label,
    /// The thing that a number counts.
    pub unit: Option<Unit>,
    /// The values the page enumerates.
    pub values: Vec<String>,
    /// Its limits, and the meaning of its values.
    #[serde(skip_serializing_if = "Said::is_empty")]
    pub said: Said,
    /// The fields inside: of the object, or of the document the string holds.
    pub fields: Vec<Field>,
    /// The forms it takes, where the page describes more than one.
    pub forms: Vec<Form>,
    /// Those of the values that a thing does not leave by itself, where they are states of one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub finals: Vec<String>,
    /// The type of these states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub states: Option<String>,
    /// Its part in a set of which exactly one must be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_of: Option<Alternative>,
}

/// One of several ways to say the same thing, of which exactly one must be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// The word for what is said, `order`.
    pub set: String,
    /// The type of it, `OrderKey`.
    pub key: String,
    /// Which of the ways, counted from 0; fields of one number go together.
    pub at: usize,
}

/// One of the forms of a field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// The value that tells it from the others.
    pub name: String,
    /// The form's own label.
    pub label: Label,
    /// The row's line.
    pub line: usize,
    /// Its fields.
    pub fields: Vec<Field>,
}

impl Label {
    /// `merchant ID · 商户号`, each as `show` writes it: once where both say the same, and alone where
    /// there is no other.
    pub fn joined(&self, show: impl Fn(&str) -> String) -> String {
        match (self.english.as_str(), self.text.as_str()) {
            ("", only) | (only, "") => show(only),
            (english, text) if english.eq_ignore_ascii_case(text) => show(english),
            (english, text) => format!("{} · {}", show(english), show(text)),
        }
    }

    /// True if there are no words for it at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.english.is_empty()
    }
}

impl From<&str> for Label {
    /// As the page has it, before it is translated.
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), english: String::new() }
    }
}

impl Operation {
    /// True if it speaks v2.
    #[must_use]
    pub fn is_v2(&self) -> bool {
        self.version == Version::V2
    }

    /// True if any of its texts is encrypted with a public key.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.request.iter().chain(&self.response).any(Field::is_sealed)
    }

    /// The event type of a notification.
    #[must_use]
    pub fn event(&self) -> &str {
        match &self.about {
            Some(about) => &about.event,
            None => self.path.rsplit('/').next().unwrap_or_default(),
        }
    }
}

impl Field {
    /// A number of whatever kind.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(self.ty.of, Scalar::Integer | Scalar::Number | Scalar::Float) && !self.ty.list
    }

    /// It, or one inside of it, is encrypted with a public key.
    fn is_sealed(&self) -> bool {
        let inside = self.fields.iter().chain(self.forms.iter().flat_map(|form| &form.fields));
        self.mark == Some(Mark::Rsa) || inside.into_iter().any(Self::is_sealed)
    }

    /// A string that holds a document.
    #[must_use]
    pub fn is_bridged(&self) -> bool {
        self.ty.of == Scalar::String && !(self.fields.is_empty() && self.forms.is_empty())
    }
}
