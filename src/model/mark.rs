//! Marking what was read with the message that it was read from.

use super::slots_mut;
use super::{FieldProblem, Message, Model, Mut, Origin, Reading, Ref, Slot};

/// Tells each struct in `model` the message that it was read from, and what was wrong with its fields.
pub(crate) fn mark(model: &mut dyn Model, message: Message, met: &Reading) {
    let common = Origin::of(message);
    let problems = met.problems.iter().chain(&met.absent);
    let problems: Vec<Below<'_>> = problems.map(|problem| (problem.path.as_str(), problem)).collect();
    mark_model(model, &common, &problems);
}

/// A problem, and the way to it from where one stands.
type Below<'p> = (&'p str, &'p FieldProblem);

fn mark_model(model: &mut dyn Model, common: &Origin, problems: &[Below<'_>]) {
    if let Some(origin) = model.origin_mut() {
        let own =
            problems.iter().filter(|(way, _)| !way.contains('.')).map(|(_, problem)| (*problem).clone());
        *origin = common.with(own.collect());
    }
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            mark_slot(*slot, common, &below(problems, field.name));
        }
    }));
}

fn mark_slot(slot: &mut dyn Slot, common: &Origin, problems: &[Below<'_>]) {
    if !holds_structs(slot.get()) {
        return;
    }
    match slot.fill() {
        Mut::Json(inner) => mark_slot(inner, common, problems),
        Mut::Model(model) | Mut::Encoded(model) => mark_model(model, common, &below(problems, ".")),
        Mut::Forms(forms) => mark_model(forms.form_mut(), common, &below(problems, ".")),
        Mut::List(list) => {
            for index in 0..list.len() {
                let problems =
                    if problems.is_empty() { Vec::new() } else { below(problems, &format!("[{index}]")) };
                mark_slot(list.item_mut(index), common, &problems);
            }
        }
        _ => {}
    }
}

/// The problems whose way begins with `step`, and the rest of their way.
fn below<'p>(problems: &[Below<'p>], step: &str) -> Vec<Below<'p>> {
    problems.iter().filter_map(|(way, problem)| Some((way.strip_prefix(step)?, *problem))).collect()
}

fn holds_structs(value: Ref<'_>) -> bool {
    match value {
        Ref::Json(inner) => holds_structs(inner.get()),
        Ref::List(list) => list.item(0).is_some_and(|first| holds_structs(first.get())),
        Ref::Model(_) | Ref::Encoded(_) | Ref::Forms(_) => true,
        _ => false,
    }
}
