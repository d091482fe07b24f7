//! Gives what is the same thing one table, wherever it comes from.

use super::Decisions;
use crate::decisions::Noun;
use crate::model::{self, Field, Kind, Operation};
use crate::problem::Problems;
use crate::surface::Mark;

/// Joins what the members of each noun bring, and notes the noun with them.
pub(super) fn join(operations: &mut [Operation], decisions: &Decisions, problems: &mut Problems) {
    for noun in &decisions.nouns {
        let mut members: Vec<usize> = Vec::new();
        for of in noun.of.iter().chain(&noun.listed) {
            match operations.iter().position(|operation| is(operation, of)) {
                Some(at) if operations[at].noun.is_none() && operations[at].lists.is_none() => {
                    members.push(at);
                }
                Some(_) => {
                    decisions.unfit(&noun.module, format!("`{of}`, which brings a noun already"), problems);
                }
                None => decisions.unfit(&noun.module, format!("`{of}`, which is no operation"), problems),
            }
        }
        let listed = |operation: &Operation| noun.listed.iter().any(|of| is(operation, of));
        for &at in members.iter().filter(|&&at| listed(&operations[at])) {
            if list(&operations[at].response).is_none() {
                let found = format!("`{}`, which lists no one thing", operations[at].page);
                decisions.unfit(&noun.module, found, problems);
            }
        }
        let tables: Vec<Vec<Field>> = members
            .iter()
            .filter_map(|&at| {
                let operation = &operations[at];
                if listed(operation) {
                    list(&operation.response).map(|at| operation.response[at].fields.clone())
                } else {
                    brings(operation)
                }
            })
            .collect();
        let mut united: Vec<Field> = Vec::new();
        for table in &tables {
            unite(&mut united, table, "", noun, decisions, problems);
        }
        let told = members.iter().filter(|&&at| operations[at].kind == Kind::Notification).count();
        for at in members {
            let operation = &mut operations[at];
            let lists = listed(operation);
            if !lists {
                set(operation, &united);
            } else if let Some(at) = list(&operation.response) {
                operation.response[at].fields.clone_from(&united);
            }
            let (module, name) = (noun.module.get_ref().clone(), noun.name.clone());
            let brought = Some(model::Noun {
                module,
                name,
                title: noun.title.clone(),
                english: noun.english.clone(),
                of_several_events: told > 1,
            });
            *(if lists { &mut operation.lists } else { &mut operation.noun }) = brought;
        }
    }
}

/// True if `of` names the operation: its page, and after a `#` its method where the page has several.
fn is(operation: &Operation, of: &str) -> bool {
    let (page, anchor) = of.split_once('#').unwrap_or((of, operation.method.anchor()));
    operation.page == page && operation.method.anchor() == anchor
}

/// Where an answer lists things, if it lists those of one kind and has nothing else that gives a type.
fn list(response: &[Field]) -> Option<usize> {
    let typed =
        |field: &Field| !(field.fields.is_empty() && field.forms.is_empty() && field.values.is_empty());
    let mut all = response.iter().enumerate().filter(|(_, field)| typed(field));
    let (at, field) = all.next()?;
    (all.next().is_none() && field.ty.list && !field.fields.is_empty()).then_some(at)
}

fn brings(operation: &Operation) -> Option<Vec<Field>> {
    match operation.kind {
        Kind::Endpoint => Some(operation.response.clone()),
        Kind::Notification => document(&operation.request).map(|field| field.fields.clone()),
    }
}

fn set(operation: &mut Operation, fields: &[Field]) {
    match operation.kind {
        Kind::Endpoint => operation.response = fields.to_vec(),
        Kind::Notification => {
            if let Some(document) = document_mut(&mut operation.request) {
                document.fields = fields.to_vec();
            }
        }
    }
}

fn document(fields: &[Field]) -> Option<&Field> {
    fields.iter().find_map(|field| match field.mark {
        Some(Mark::AesGcm) => Some(field),
        _ => document(&field.fields),
    })
}

pub(super) fn document_mut(fields: &mut [Field]) -> Option<&mut Field> {
    fields.iter_mut().find_map(|field| match field.mark {
        Some(Mark::AesGcm) => Some(field),
        _ => document_mut(&mut field.fields),
    })
}

/// Takes the fields of one more member.
fn unite(
    united: &mut Vec<Field>,
    more: &[Field],
    above: &str,
    noun: &Noun,
    decisions: &Decisions,
    problems: &mut Problems,
) {
    for field in more {
        let path = format!("{above}{}", field.name);
        let Some(known) = united.iter_mut().find(|known| known.name == field.name) else {
            united.push(field.clone());
            continue;
        };
        if known.ty.word() != field.ty.word() && !(known.is_number() && field.is_number()) {
            let found = format!("`{path}` of {}, a {} and a {}", noun.name, known.ty.word(), field.ty.word());
            decisions.unfit(&noun.module, found, problems);
        }
        for value in &field.values {
            if !known.values.contains(value) {
                known.values.push(value.clone());
            }
        }
        // What any of them promises is asked for where it comes from.
        known.required |= field.required;
        known.mark = known.mark.or(field.mark);
        known.unit = known.unit.or(field.unit);
        known.said.unite(&field.said);
        if known.label.text.is_empty() {
            known.label = field.label.clone();
        }
        unite(&mut known.fields, &field.fields, &format!("{path}."), noun, decisions, problems);
    }
}
