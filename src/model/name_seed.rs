//! Reading the names of an object.

use super::Table;
use super::trail::Trail;
use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// Reads the name of a field as its number; `None` for an unknown one, which is kept.
pub(super) struct NameSeed<'a> {
    pub(super) table: &'static Table,
    /// The field that is expected.
    pub(super) next: usize,
    pub(super) trail: &'a mut Trail,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = self.table.find(name, self.next);
        // What has no fields at all takes any object for what it is.
        if found.is_none() && !self.table.fields.is_empty() {
            self.trail.unknown(name);
        }
        Ok(found)
    }
}
