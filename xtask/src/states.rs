//! `spec/states.toml`: the states that a thing does not leave by itself.

use serde::Deserialize;
use toml::Spanned;

use crate::model::{Field, Kind, Operation};
use crate::names::is_identifier;
use crate::problem::{Problems, line_at, read_toml};

/// The file's name.
pub const FILE: &str = "spec/states.toml";

/// All that goes from state to state.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct States {
    /// In no order: no field is of two.
    #[serde(rename = "machine", default)]
    pub machines: Vec<Machine>,
    /// The file, to name the line of an entry.
    #[serde(skip)]
    text: String,
}

/// The states of one kind of thing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// The things that are in these states.
    pub name: Spanned<String>,
    /// The name of their type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The fields that say the state.
    fields: Vec<String>,
    /// The beginnings of the paths of operations, or of the events of notifications, that know it.
    below: Vec<String>,
    /// The states in which it waits for something.
    pub waits: Vec<String>,
    /// The states it does not leave by itself.
    #[serde(rename = "final")]
    pub finals: Vec<String>,
    /// The page that lists them.
    pub link: String,
}

impl States {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let read: Self =
            read_toml(FILE, text, "[[machine]] with name, type, fields, below, waits, final and link")?;
        Ok(Self { text: text.to_owned(), ..read })
    }

    /// Marks the final values of the fields of `operations`.
    ///
    /// # Errors
    /// A machine without evidence, and a value or a path of one that no field has.
    pub fn apply(&self, operations: &mut [Operation]) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for (at, machine) in self.machines.iter().enumerate() {
            let line = line_at(&self.text, machine.name.span().start);
            let taken = self.machines[..at].iter().any(|other| other.ty == machine.ty);
            if taken || !is_identifier(&machine.ty) {
                let found = format!("the type `{}` of {}", machine.ty, machine.name.get_ref());
                problems.push(FILE, line, found, "a name in Rust, and one of its own");
            }
            let mut wanted: Vec<&String> =
                machine.waits.iter().chain(&machine.finals).chain(&machine.below).collect();
            for operation in &mut *operations {
                let place = match operation.kind {
                    Kind::Endpoint => operation.path.clone(),
                    Kind::Notification => operation.event().to_owned(),
                };
                let below = machine.below.iter().filter(|start| place.starts_with(start.as_str()));
                let below: Vec<&String> = below.collect();
                if below.is_empty() {
                    continue;
                }
                let mut seen = Vec::new();
                for fields in [&mut operation.request, &mut operation.response, &mut operation.exception] {
                    machine.mark(fields, &mut seen);
                }
                if !seen.is_empty() {
                    wanted.retain(|known| !seen.contains(*known) && !below.contains(known));
                }
            }
            for unused in wanted {
                let found = format!("`{unused}` of {}", machine.name.get_ref());
                problems.push(FILE, line, found, "what a field of it has");
            }
            if machine.link.is_empty() {
                problems.push(FILE, line, "no link", "the page that lists the states");
            }
        }
        problems.or(())
    }
}

impl Machine {
    fn mark(&self, fields: &mut [Field], seen: &mut Vec<String>) {
        for field in fields {
            let known = |value: &String| self.waits.contains(value) || self.finals.contains(value);
            let of_it = self.fields.contains(&field.name) && field.values.iter().all(known);
            if of_it && !field.values.is_empty() {
                seen.extend(field.values.iter().cloned());
                field.states = Some(self.ty.clone());
                field.finals =
                    field.values.iter().filter(|value| self.finals.contains(value)).cloned().collect();
            }
            self.mark(&mut field.fields, seen);
            for form in &mut field.forms {
                self.mark(&mut form.fields, seen);
            }
        }
    }
}
