//! The answer that holds nothing.

use super::{Editor, Model, Reader, Table};

/// The answer of an operation without an answer body (204), from a file download, and from a
/// redirect the user's browser follows.
impl Model for () {
    fn blank() -> Self {}

    fn table(&self) -> &'static Table {
        static TABLE: Table = Table { name: "()", fields: &[] };
        &TABLE
    }

    fn read(&self, with: &mut dyn Reader) {
        with.take(&[]);
    }

    fn edit(&mut self, with: &mut dyn Editor) {
        with.take(&mut []);
    }
}
