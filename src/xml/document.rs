//! What an XML document of v2 says.

use std::fmt;

use crate::model::{self, FieldProblem, Model};

/// The names and texts of a document, all of them and in its order: what a signature covers, and what
/// typed answers are read from.
///
/// An element that holds elements has them as JSON for its text, all values being texts; of elements
/// of one name that do, the JSON is a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    root: String,
    fields: Vec<(String, String)>,
}

impl Document {
    pub(super) fn new(root: String, fields: Vec<(String, String)>) -> Self {
        Self { root, fields }
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

    /// Reads the document into a blank model, as [`model::read_flat`] does, and returns the problems.
    pub fn read_into(&self, model: &mut dyn Model) -> Vec<FieldProblem> {
        model::read_flat(model, self.iter())
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
