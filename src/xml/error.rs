//! Why XML is refused.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;

use super::limits::{MAX_BYTES, MAX_DEPTH};

/// XML that is not read, or a text that cannot be written as XML.
#[derive(Debug)]
#[non_exhaustive]
pub enum XmlError {
    /// More bytes than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge {
        /// The bytes there are.
        found: usize,
    },
    /// The bytes are not UTF-8.
    NotUtf8,
    /// An HTML page, such as a gateway answers with.
    Html,
    /// A document type definition, which can define entities and name files.
    DocumentType,
    /// A processing instruction.
    Instruction,
    /// An entity that is none of the five of XML.
    Entity {
        /// Its name; `…` where it is none that documents use, but some text.
        name: String,
    },
    /// A character that XML has no place for, such as NUL.
    Character {
        /// Its number.
        code: u32,
    },
    /// The name of an element that holds more than ASCII letters, digits, `_`, `-`, `.` and `:`.
    Name {
        /// The name; `…` where it is none that documents use, but some text.
        name: String,
    },
    /// Elements nested deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    TooDeep,
    /// An element that holds text where elements belong.
    StrayText {
        /// Its name, or `…`.
        element: String,
    },
    /// Two texts of the same name, of which a signature could mean either.
    Repeated {
        /// The name, or `…`.
        element: String,
    },
    /// There is no element, or something beside the one.
    NotOneElement,
    /// The document ends before its last element does.
    Truncated,
    /// Anything else that is not XML.
    Syntax(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { found } => {
                write!(f, "the XML has {found} bytes; at most {MAX_BYTES} are read")
            }
            Self::NotUtf8 => f.write_str("the XML is not UTF-8"),
            Self::Html => f.write_str("this is an HTML page, not XML"),
            Self::DocumentType => f.write_str("the XML has a document type definition, which is refused"),
            Self::Instruction => f.write_str("the XML has a processing instruction, which is refused"),
            Self::Entity { name } => write!(f, "the XML has the entity {name:?}, which is refused"),
            Self::Character { code } => write!(f, "the character U+{code:04X} has no place in XML"),
            Self::Name { name } => write!(f, "the XML has an element called {name:?}, which is refused"),
            Self::TooDeep => write!(f, "the XML is nested deeper than {MAX_DEPTH}"),
            Self::StrayText { element } => {
                write!(f, "the XML element {element} holds text where elements belong")
            }
            Self::Repeated { element } => write!(f, "the XML element {element} is there twice"),
            Self::NotOneElement => f.write_str("the XML is not one element"),
            Self::Truncated => f.write_str("the XML is cut short"),
            Self::Syntax(error) => write!(f, "not XML: {error}"),
        }
    }
}

impl Error for XmlError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Syntax(error) => Some(error.as_ref()),
            _ => None,
        };
        unsaid(self, source)
    }
}

/// A name as errors show it. What is unlike the names of documents may be of a text, and documents that
/// were decrypted hold what is for nobody's log.
pub(super) fn shown(name: &str) -> String {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-#".contains(&byte);
    if name.len() <= 40 && digits <= 4 && name.bytes().all(fits) { name.to_owned() } else { "…".to_owned() }
}
