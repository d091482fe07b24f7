//! A thing that is given in exactly one of several ways.

use super::{Field, Struct, pascal};

/// A set of fields of which exactly one must be given, or one group of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'s> {
    /// The word for what it says, by which it is given.
    pub set: &'s str,
    /// Its type.
    pub key: &'s str,
    /// The ways, each with its name and its fields.
    pub ways: Vec<(String, Vec<&'s Field>)>,
}

impl Struct {
    /// Things that must be given in exactly one of several ways, in the order of the page.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice<'_>> {
        let mut choices: Vec<Choice<'_>> = Vec::new();
        for one_of in self.fields.iter().filter_map(|field| field.one_of.as_ref()) {
            if choices.iter().any(|choice| choice.set == one_of.set) {
                continue;
            }
            let (set, key) = (one_of.set.as_str(), one_of.key.as_str());
            choices.push(Choice { set, key, ways: self.ways(set) });
        }
        choices
    }

    fn ways(&self, set: &str) -> Vec<(String, Vec<&Field>)> {
        let of =
            |field: &&Field| field.one_of.as_ref().filter(|one_of| one_of.set == set).map(|one_of| one_of.at);
        let count = self.fields.iter().filter_map(|field| of(&field)).max().map_or(0, |last| last + 1);
        let way = |at: usize| {
            let fields: Vec<&Field> = self.fields.iter().filter(|field| of(field) == Some(at)).collect();
            let names: Vec<String> = fields.iter().map(|field| pascal(&field.rust)).collect();
            (names.join("And"), fields)
        };
        (0..count).map(way).collect()
    }
}
