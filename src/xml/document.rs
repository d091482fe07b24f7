//! What an XML document of v2 says.

use std::fmt;

use super::limits::is_allowed;
use crate::model::{self, FieldProblem, Found, Model};

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
}

impl Document {
    pub(super) fn new(root: String, fields: Vec<(String, String)>) -> Self {
        Self { root, fields, damaged: Vec::new() }
    }

    /// The same, after it is known which texts are damaged: those with characters that XML has no place
    /// for, and where some bytes were none those with U+FFFD.
    pub(super) fn with_damage(mut self, replaced: bool) -> Self {
        let broken = |letter: char| !is_allowed(letter) || (replaced && letter == '\u{fffd}');
        let damaged = self.fields.iter().filter(|(_, text)| text.contains(broken));
        self.damaged = damaged.map(|(name, _)| name.clone()).collect();
        self
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
        if self.damaged.is_empty() {
            return model::read_flat(model, self.iter());
        }
        let whole = |text: &str| text.replace(|letter| !is_allowed(letter), "\u{fffd}");
        let pairs: Vec<(&str, String)> = self.iter().map(|(name, text)| (name, whole(text))).collect();
        let mut problems = model::read_flat(model, pairs.iter().map(|(name, text)| (*name, text.as_str())));
        let damage =
            |path: &String| FieldProblem { path: path.clone(), expected: "a text", found: Found::Damaged };
        problems.extend(self.damaged.iter().map(damage));
        problems
    }
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
