//! Where a reading stands, and what it met.

use std::collections::HashMap;

use super::{FieldProblem, Found, Reading};

/// The most places of one field that are kept: the first ones tell what is wrong with it, and a list may
/// have millions.
const AT_MOST: usize = 16;

/// The way from the top to where a reading stands, and what it met.
#[derive(Default)]
pub(super) struct Trail {
    path: Vec<Step>,
    met: Reading,
    /// How many problems of a field are kept.
    kept: HashMap<String, usize>,
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

    /// Does something one step on.
    pub(super) fn at(&mut self, step: Step, there: impl FnOnce(&mut Self)) {
        self.enter(step);
        there(self);
        self.leave();
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
        self.keep(FieldProblem { path: self.here(), expected, found });
    }

    /// Reports what is wrong with a document that stands here, its paths being from the document's top.
    pub(super) fn report_below(&mut self, mut problem: FieldProblem) {
        let mut path = self.here();
        let joint = if path.is_empty() || problem.path.is_empty() || problem.path.starts_with('[') {
            ""
        } else {
            "."
        };
        path.extend([joint, &problem.path]);
        problem.path = path;
        self.keep(problem);
    }

    /// Keeps that a promised list did not come.
    pub(super) fn absent(&mut self) {
        if self.met.absent.len() < AT_MOST {
            self.met.absent.push(FieldProblem {
                path: self.here(),
                expected: "a list",
                found: Found::Missing,
            });
        }
    }

    fn keep(&mut self, problem: FieldProblem) {
        let kept = self.kept.entry(problem.field()).or_default();
        if *kept < AT_MOST {
            *kept += 1;
            self.met.problems.push(problem);
        }
    }

    /// The problems so far, to go back to.
    pub(super) fn reported(&self) -> usize {
        self.met.problems.len()
    }

    /// Takes back what was reported since.
    pub(super) fn take_back(&mut self, reported: usize) {
        let from = reported.min(self.met.problems.len());
        for problem in self.met.problems.drain(from..) {
            if let Some(kept) = self.kept.get_mut(&problem.field()) {
                *kept -= 1;
            }
        }
    }

    /// Keeps a name that no field of the model here has.
    #[cold]
    pub(super) fn unknown(&mut self, name: &str) {
        if !self.met.is_full() {
            self.met.unknown(&self.way(|_| String::new()), name);
        }
    }

    pub(super) fn into_reading(self) -> Reading {
        self.met
    }

    fn here(&self) -> String {
        self.way(|index| index.to_string())
    }

    /// The way from the top, the places in lists being written as `place` does it.
    fn way(&self, place: impl Fn(usize) -> String) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", name]),
                Step::Item(index) => path.extend(["[", &place(*index), "]"]),
            }
        }
        path
    }
}
