//! The names and texts of an XML document of v2.

use std::borrow::Cow;
use std::fmt;

use super::limits::is_allowed;
use crate::model::{self, FieldProblem, Found, Model, Reading};

/// The names and texts of a document, all of them and in its order: what a signature covers, and what
/// typed answers are read from.
///
/// An element that holds elements has them as JSON for its text, all values being texts; of elements
/// of one name that do, the JSON is a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    root: String,
    fields: Vec<(String, String)>,
    /// The names of texts with damage in them.
    damaged: Vec<String>,
    /// The bytes behind the texts, where some are not UTF-8.
    bytes: Option<Vec<Vec<u8>>>,
}

impl Document {
    pub(super) fn new(root: String, fields: Vec<(String, String)>) -> Self {
        Self { root, fields, damaged: Vec::new(), bytes: None }
    }

    /// The same, after it is known which texts are damaged: those with characters that XML has no place for.
    pub(super) fn with_damage(mut self) -> Self {
        let broken = |letter: char| !is_allowed(letter);
        let damaged = self.fields.iter().filter(|(_, text)| text.contains(broken));
        self.damaged.extend(damaged.map(|(name, _)| name.clone()));
        self
    }

    /// The same of a document that was read with a character for each byte: its texts are those of the bytes,
    /// with U+FFFD for what is no UTF-8, and the bytes are kept.
    pub(super) fn of_bytes(mut self) -> Self {
        let mut bytes = Vec::with_capacity(self.fields.len());
        for (name, text) in &mut self.fields {
            let behind = byte_for_letter(text);
            match String::from_utf8_lossy(&behind) {
                Cow::Borrowed(whole) => whole.clone_into(text),
                Cow::Owned(mended) => {
                    *text = mended;
                    self.damaged.push(name.clone());
                }
            }
            bytes.push(behind);
        }
        self.bytes = Some(bytes);
        self
    }

    /// The names, and the bytes that came as their texts, where some are not UTF-8.
    pub(crate) fn damaged_bytes(&self) -> Option<impl Iterator<Item = (&str, &[u8])>> {
        let bytes = self.bytes.as_ref()?;
        Some(self.fields.iter().zip(bytes).map(|((name, _), bytes)| (name.as_str(), bytes.as_slice())))
    }

    /// The name of the element around everything: `xml`, or `root` in a decrypted refund notice.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The text of the first element of that name; none where there is no such element.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(field, _)| *field == name).map(|(_, text)| text)
    }

    /// The names and texts, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.fields.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Reads the document into a blank model, as [`model::read_flat`] does, and returns the problems. What
    /// is damaged in a text is U+FFFD then.
    pub fn read_into(&self, model: &mut dyn Model) -> Vec<FieldProblem> {
        self.reading(model).problems
    }

    /// Reads the document as [`read_into`](Self::read_into) does, and returns all that the reading met. What every
    /// message of v2 has, its codes and its signature, is known of each.
    pub(crate) fn reading(&self, model: &mut dyn Model) -> Reading {
        let mut met = self.reading_of_all(model);
        met.unknown.retain(|name| !OF_EVERY_MESSAGE.contains(&name.as_str()));
        met
    }

    fn reading_of_all(&self, model: &mut dyn Model) -> Reading {
        if self.damaged.is_empty() {
            return model::read_flat_into(model, self.iter());
        }
        let whole = |text: &str| text.replace(|letter| !is_allowed(letter), "\u{fffd}");
        let pairs: Vec<(&str, String)> = self.iter().map(|(name, text)| (name, whole(text))).collect();
        let mut met = model::read_flat_into(model, pairs.iter().map(|(name, text)| (*name, text.as_str())));
        let damage =
            |path: &String| FieldProblem { path: path.clone(), expected: "a text", found: Found::Damaged };
        met.problems.extend(self.damaged.iter().map(damage));
        met
    }
}

/// The names that a message of v2 may have whatever it is about.
const OF_EVERY_MESSAGE: [&str; 8] = [
    "return_code",
    "return_msg",
    "result_code",
    "err_code",
    "err_code_des",
    "nonce_str",
    "sign",
    "sign_type",
];

/// The bytes of a text that has a character for each.
pub(super) fn byte_for_letter(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'?')).collect()
}

/// Names only: a document may hold names of people, and keys.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.fields.iter().map(|(name, _)| name);
        f.debug_struct("Document")
            .field("root", &self.root)
            .field("names", &names.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
