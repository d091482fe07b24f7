//! Where a reading stands, and what it met.

use super::{FieldProblem, Found};

/// The way from the top to where a reading stands, and the problems on it.
#[derive(Default)]
pub(super) struct Trail {
    path: Vec<Step>,
    pub(super) problems: Vec<FieldProblem>,
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    Field(&'static str),
    Item(usize),
}

impl Trail {
    pub(super) fn enter(&mut self, step: Step) {
        self.path.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// The number of steps, to go back to after an error on the way.
    pub(super) fn depth(&self) -> usize {
        self.path.len()
    }

    pub(super) fn back_to(&mut self, depth: usize) {
        self.path.truncate(depth);
    }

    /// Reports that something else was found here than is expected.
    pub(super) fn report(&mut self, expected: &'static str, found: Found) {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", name]),
                Step::Item(index) => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        self.problems.push(FieldProblem { path, expected, found });
    }
}
