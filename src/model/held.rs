//! The fields of an object that came, and those that should have.

use super::trail::{Step, Trail};
use super::{Found, Ref, Slot, Table};

/// True if a missing required field is a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// It is not: answers lack fields that are marked required.
    Ignore,
    /// It is, for a field of the body. For reading a request, as a sandbox does.
    Check,
}

/// The fields that came and hold something, of each object on the way to where a reading stands: one list for all of
/// them, because objects are many.
#[derive(Default)]
pub(super) struct Held(Vec<bool>);

impl Held {
    /// Begins an object of so many fields, and gives the place of the first.
    pub(super) fn begin(&mut self, fields: usize) -> usize {
        let first = self.0.len();
        self.0.resize(first + fields, false);
        first
    }

    pub(super) fn set(&mut self, at: usize, held: bool) {
        self.0[at] = held;
    }

    /// Ends the object whose fields begin there, and reports which of them should have come and hold nothing.
    pub(super) fn end(
        &mut self,
        first: usize,
        table: &'static Table,
        slots: &[&mut dyn Slot],
        required: Required,
        trail: &mut Trail,
    ) {
        let held = self.0.iter().skip(first);
        for ((field, slot), _) in table.fields.iter().zip(slots).zip(held).filter(|(_, held)| !**held) {
            if required == Required::Check && field.is_required_in_body() {
                trail.at(Step::Field(field.name), |trail| trail.report("a value", Found::Missing));
            } else if field.promised && matches!(slot.get(), Ref::Empty) {
                trail.at(Step::Field(field.name), Trail::absent);
            }
        }
        self.0.truncate(first);
    }
}
