//! Reading XML that somebody else wrote.

use quick_xml::Reader;
use quick_xml::errors::Error as QuickError;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, BytesText, Event};
use serde_json::{Map, Value};

use super::document::byte_for_letter;
use super::error::shown;
use super::limits::{MAX_BYTES, MAX_DEPTH, is_allowed};
use super::{Document, XmlError};

/// Reads a document: one element, of any name, that holds names and texts.
///
/// Texts are as they stand: white space is kept, and numbers stay text.
///
/// # Errors
/// [`XmlError`] for everything else, however well formed: see its variants.
pub fn read(bytes: &[u8]) -> Result<Document, XmlError> {
    if bytes.len() > MAX_BYTES {
        return Err(XmlError::TooLarge { found: bytes.len() });
    }
    let text = str::from_utf8(bytes).map_err(|_| XmlError::NotUtf8)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if let Some(character) = text.chars().find(|character| !is_allowed(*character)) {
        return Err(XmlError::Character { code: character.into() });
    }
    read_text(text, Reading::default())
}

/// Reads a document as [`read`] does, and one with damage in it as well: an answer or a notification is
/// not lost because of a character.
///
/// Characters that XML has no place for stay in their texts, for the signature covers them; broken UTF-8
/// is U+FFFD, and the signature is looked for over the bytes behind it. [`Document::read_into`] reports both. NUL around the document is left out.
///
/// # Errors
/// As [`read`].
pub fn read_leniently(bytes: &[u8]) -> Result<Document, XmlError> {
    let strict = read(bytes);
    if !matches!(strict, Err(XmlError::NotUtf8 | XmlError::Character { .. })) {
        return strict;
    }
    let around = |letter: char| letter.is_whitespace() || matches!(letter, '\u{feff}' | '\0');
    let reading = Reading { lenient: true, ..Reading::default() };
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(read_text(text.trim_matches(around), reading)?.with_damage());
    }
    // What XML is written with is ASCII, so that a character may stand for each byte meanwhile.
    let text: String = within(bytes, around).iter().copied().map(char::from).collect();
    Ok(read_text(&text, Reading { bytes: true, ..reading })?.of_bytes().with_damage())
}

/// The bytes without the characters around them.
fn within(bytes: &[u8], around: impl Fn(char) -> bool + Copy) -> &[u8] {
    let before = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let after = bytes.utf8_chunks().last().filter(|chunk| chunk.invalid().is_empty());
    let after = after.map_or("", |chunk| chunk.valid());
    let start = before.len() - before.trim_start_matches(around).len();
    let end = bytes.len() - (after.len() - after.trim_end_matches(around).len());
    bytes.get(start..end).unwrap_or_default()
}

fn read_text(text: &str, mut reading: Reading) -> Result<Document, XmlError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    loop {
        match reader.read_event().map_err(syntax)? {
            Event::Start(start) => reading.start(&start)?,
            Event::End(_) => reading.end()?,
            Event::Empty(start) => {
                reading.start(&start)?;
                reading.end()?;
            }
            Event::Text(text) => reading.text(&text.into_inner())?,
            Event::CData(text) => reading.cdata(&text.into_inner())?,
            Event::GeneralRef(reference) => reading.reference(&reference)?,
            Event::Decl(_) | Event::Comment(_) => {}
            Event::PI(_) => return Err(XmlError::Instruction),
            Event::DocType(document_type) => return Err(refused(&document_type)),
            Event::Eof => return reading.finish(),
        }
    }
}

/// One element on the way down to where the reading stands.
struct Open {
    name: String,
    text: String,
    /// The contents: texts, objects, and lists where a name is there more than once.
    children: Map<String, Value>,
    /// True if each character of its text stands for a byte.
    bytes: bool,
}

#[derive(Default)]
struct Reading {
    open: Vec<Open>,
    document: Option<Document>,
    /// True if characters that XML has no place for are taken.
    lenient: bool,
    /// True if each character stands for a byte.
    bytes: bool,
}

impl Reading {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), XmlError> {
        let name = start.name().into_inner();
        if self.document.is_some() {
            return Err(XmlError::NotOneElement);
        }
        if self.open.is_empty() && name.eq_ignore_ascii_case("html") {
            return Err(XmlError::Html);
        }
        if self.open.len() == MAX_DEPTH {
            return Err(XmlError::TooDeep);
        }
        check_name(name)?;
        self.open.push(Open {
            name: name.to_owned(),
            text: String::new(),
            children: Map::new(),
            bytes: self.bytes,
        });
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), XmlError> {
        match self.open.last_mut() {
            Some(open) => open.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(XmlError::NotOneElement),
        }
        Ok(())
    }

    fn cdata(&mut self, text: &str) -> Result<(), XmlError> {
        self.open.last_mut().ok_or(XmlError::NotOneElement)?.text.push_str(text);
        Ok(())
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), XmlError> {
        let unknown = || XmlError::Entity { name: shown(reference) };
        if !reference.is_char_ref() {
            return self.cdata(resolve_predefined_entity(reference).ok_or_else(unknown)?);
        }
        let character = reference.resolve_char_ref().ok().flatten().ok_or_else(unknown)?;
        if !is_allowed(character) && !self.lenient {
            return Err(XmlError::Character { code: character.into() });
        }
        let (mut four, mut text) = ([0; 4], String::new());
        let encoded = &*character.encode_utf8(&mut four);
        if !self.bytes {
            return self.cdata(encoded);
        }
        text.extend(encoded.bytes().map(char::from));
        self.cdata(&text)
    }

    fn end(&mut self) -> Result<(), XmlError> {
        let element = self.open.pop().ok_or(XmlError::NotOneElement)?;
        let inside_root = self.open.len() == 1;
        if let Some(parent) = self.open.last_mut() {
            let (name, value) = element.into_value()?;
            return parent.put(name, value, inside_root);
        }
        self.document = Some(element.into_document()?);
        Ok(())
    }

    fn finish(self) -> Result<Document, XmlError> {
        if !self.open.is_empty() {
            return Err(XmlError::Truncated);
        }
        self.document.ok_or(XmlError::NotOneElement)
    }
}

impl Open {
    fn into_document(self) -> Result<Document, XmlError> {
        let (name, children) = self.elements()?;
        let text = |value| match value {
            Value::String(text) => text,
            nested => nested.to_string(),
        };
        Ok(Document::new(name, children.into_iter().map(|(name, value)| (name, text(value))).collect()))
    }

    fn into_value(self) -> Result<(String, Value), XmlError> {
        if self.children.is_empty() {
            return Ok((self.name, Value::String(self.text)));
        }
        self.elements().map(|(name, children)| (name, Value::Object(children)))
    }

    /// The contents, if they are elements only.
    fn elements(self) -> Result<(String, Map<String, Value>), XmlError> {
        let is_blank = if self.bytes {
            String::from_utf8_lossy(&byte_for_letter(&self.text)).trim().is_empty()
        } else {
            self.text.trim().is_empty()
        };
        if is_blank {
            Ok((self.name, self.children))
        } else {
            Err(XmlError::StrayText { element: shown(&self.name) })
        }
    }

    /// Takes an element in. Directly inside the root, where the signature looks, no text has the name
    /// of another.
    fn put(&mut self, name: String, value: Value, is_root: bool) -> Result<(), XmlError> {
        let Some(there) = self.children.get_mut(&name) else {
            self.children.insert(name, value);
            return Ok(());
        };
        if is_root && (value.is_string() || there.is_string()) {
            return Err(XmlError::Repeated { element: shown(&name) });
        }
        match there {
            Value::Array(list) => list.push(value),
            one => *one = Value::Array(vec![one.take(), value]),
        }
        Ok(())
    }
}

/// A name must not hold what separates names from texts where they are signed.
pub(super) fn check_name(name: &str) -> Result<(), XmlError> {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_-.:".contains(letter);
    if !name.is_empty() && name.chars().all(allowed) {
        Ok(())
    } else {
        Err(XmlError::Name { name: shown(name) })
    }
}

/// Of document types, those of HTML pages are the ones that are met in earnest.
fn refused(document_type: &BytesText<'_>) -> XmlError {
    let html = document_type.trim_start().get(..4).is_some_and(|name| name.eq_ignore_ascii_case("html"));
    if html { XmlError::Html } else { XmlError::DocumentType }
}

/// In the words of the library, where those do not quote the document.
#[allow(clippy::needless_pass_by_value, reason = "it is given to `map_err`")]
fn syntax(error: QuickError) -> XmlError {
    XmlError::Syntax(match error {
        QuickError::Syntax(error) => Box::new(error),
        QuickError::IllFormed(_) => "its elements do not match".into(),
        QuickError::InvalidAttr(_) => "a broken attribute".into(),
        _ => "it is not well-formed".into(),
    })
}
