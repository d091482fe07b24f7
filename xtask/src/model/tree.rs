//! From flat rows with depths to trees.

use super::{Field, Form, Label, Place};
use crate::problem::Problems;
use crate::surface::{self, Row, Says, Scalar};

/// A row with what hangs under it, before it is known where it goes.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) row: surface::Field,
    pub(super) line: usize,
    pub(super) children: Vec<Node>,
    /// The forms of this field that stand after a bridge under the same name.
    pub(super) others: Vec<Node>,
}

/// A row and whether a bridge stands right before it.
struct Step<'a> {
    field: &'a surface::Field,
    line: usize,
    bridged: bool,
}

/// Builds the trees of one table; what cannot be placed is a problem with its line.
pub(super) fn build(page: &str, rows: &[Row], problems: &mut Problems) -> Vec<Node> {
    let mut steps = Vec::new();
    let mut bridged = false;
    for row in rows {
        match &row.says {
            Says::Field(field) => {
                steps.push(Step { field, line: row.line.0, bridged });
                bridged = false;
            }
            Says::Bridge => bridged = true,
            _ => {}
        }
    }
    let mut steps = steps.as_slice();
    level(page, &mut steps, 0, problems)
}

/// Takes all rows of one level, with what hangs under each.
fn level(page: &str, steps: &mut &[Step<'_>], depth: usize, problems: &mut Problems) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    while let Some((step, rest)) = steps.split_first() {
        if step.field.depth < depth {
            break;
        }
        if step.field.depth > depth {
            let found = format!("`{}` at depth {}", step.field.name, step.field.depth);
            problems.push(
                page,
                step.line,
                found,
                format!("a depth of {depth} at most: a row hangs under the one above"),
            );
        }
        if !surface::is_wire_name(&step.field.name) {
            let found = format!("the name `{}`", step.field.name);
            problems.push(page, step.line, found, "letters, digits, `_` and `-`, perhaps with `_$n`");
        }
        *steps = rest;
        let children = children_of(page, step, steps, problems);
        let node = Node { row: step.field.clone(), line: step.line, children, others: Vec::new() };
        match nodes.iter_mut().find(|known| known.row.name == node.row.name) {
            None => nodes.push(node),
            Some(known) if step.bridged => known.others.push(node),
            Some(known) => {
                let found = format!("a second `{}` beside the one of line {}", node.row.name, known.line);
                problems.push(
                    page,
                    step.line,
                    found,
                    "one row a name, or a bridge before another form of it",
                );
            }
        }
    }
    nodes
}

fn children_of(page: &str, step: &Step<'_>, steps: &mut &[Step<'_>], problems: &mut Problems) -> Vec<Node> {
    let Some(first) = steps.first().filter(|first| first.field.depth > step.field.depth) else {
        return Vec::new();
    };
    let holds = step.field.ty.of == Scalar::Object || (step.field.ty.of == Scalar::String && first.bridged);
    if !holds {
        let found = format!("`{}` under `{}`, a {}", first.field.name, step.field.name, step.field.ty.word());
        problems.push(page, first.line, found, "an object, or a string with a bridge, above");
    }
    level(page, steps, step.field.depth + 1, problems)
}

impl Node {
    /// The field this is, at `place`.
    pub(super) fn into_field(self, place: Place) -> Field {
        let into = |nodes: Vec<Self>| nodes.into_iter().map(|node| node.into_field(place)).collect();
        let mut forms = Vec::new();
        let mut fields: Vec<Field> = into(self.children);
        if !self.others.is_empty() {
            forms.push(Form::of(&self.row, self.line, std::mem::take(&mut fields)));
            for other in self.others {
                forms.push(Form::of(&other.row, other.line, into(other.children)));
            }
        }
        let row = self.row;
        Field {
            line: self.line,
            name: row.name,
            place,
            required: row.required,
            ty: row.ty,
            mark: row.mark,
            label: Label::from(if forms.is_empty() { row.label } else { common_label(&row.label) }.as_str()),
            unit: row.unit,
            values: row.values,
            said: super::Said::default(),
            fields,
            forms,
            finals: Vec::new(),
            states: None,
            one_of: None,
        }
    }
}

/// The name of all forms of a field, `场景信息` of ``场景`PARKING`信息``.
fn common_label(label: &str) -> String {
    label.split('`').step_by(2).collect()
}

impl Form {
    /// The value in the label's code span names the form.
    fn of(row: &surface::Field, line: usize, fields: Vec<Field>) -> Self {
        let name = row.label.split('`').nth(1).unwrap_or_default().to_owned();
        Self { name, label: Label::from(row.label.as_str()), line, fields }
    }
}
