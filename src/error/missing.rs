//! An answer without something that the documentation promises.

use std::fmt;
use std::ops::Deref;

use super::called::Called;
use crate::promised::MissingField;

/// An answer, or a notification, that lacks a promised field: dereferences to the [`MissingField`].
#[derive(Debug)]
pub struct Unpromised {
    field: MissingField,
    pub(super) called: Option<Box<Called>>,
}

impl Deref for Unpromised {
    type Target = MissingField;

    fn deref(&self) -> &MissingField {
        &self.field
    }
}

impl From<MissingField> for Unpromised {
    fn from(field: MissingField) -> Self {
        let called = field.operation().map(|operation| Box::new(Called::documented(operation)));
        Self { field, called }
    }
}

impl fmt::Display for Unpromised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.field.fmt(f)
    }
}

impl std::error::Error for Unpromised {}
