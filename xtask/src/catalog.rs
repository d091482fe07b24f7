//! `cargo xtask catalog`: all operations as plain data, for others to check the reading against.

use serde::Serialize;

use crate::model::{Field, Form, Kind, Operation, Place};
use crate::surface::{Mark, Unit};

/// One line of the catalog.
#[derive(Debug, Serialize)]
pub struct Entry<'a> {
    module: String,
    page: String,
    kind: Kind,
    method: &'static str,
    path: &'a str,
    title: &'a str,
    english: &'a str,
    feature: &'a str,
    deprecated: Option<&'a str>,
    host: Option<&'a str>,
    client_certificate: bool,
    request: Vec<Row<'a>>,
    response: Vec<Row<'a>>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row<'a> {
    /// Dotted, with `[]` for lists.
    pub path: String,
    /// Where it goes.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// The type cell.
    #[serde(rename = "type")]
    pub ty: String,
    /// True if it must be there.
    pub required: bool,
    /// The enumerated values.
    #[serde(rename = "enum")]
    pub values: &'a [String],
    /// How its text is coded.
    pub mark: Option<&'static str>,
    /// The thing that a number counts, in the documentation's word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// The short phrase that names it.
    pub label: &'a str,
    /// The same in English.
    pub english: &'a str,
}

/// The catalog entry of `operation`, whose Rust module is `module`.
#[must_use]
pub fn entry<'a>(operation: &'a Operation, module: &str) -> Entry<'a> {
    Entry {
        module: module.to_owned(),
        page: format!("spec/{}", operation.file),
        kind: operation.kind,
        method: operation.method.verb(),
        path: &operation.path,
        title: &operation.title.text,
        english: &operation.title.english,
        feature: &operation.feature,
        deprecated: operation.deprecated.as_deref(),
        host: operation.host.as_deref(),
        client_certificate: operation.client_certificate,
        request: rows(&operation.request),
        response: rows(if operation.exception.is_empty() {
            &operation.response
        } else {
            &operation.exception
        }),
    }
}

/// The rows of a tree, each path once: the forms of a field share theirs.
#[must_use]
pub fn rows(fields: &[Field]) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for field in fields {
        walk(field, "", field.place, &mut rows);
    }
    rows
}

fn walk<'a>(field: &'a Field, prefix: &str, place: Place, rows: &mut Vec<Row<'a>>) {
    let path = format!("{prefix}{}", field.name);
    let inner = format!("{path}{}.", if field.ty.list { "[]" } else { "" });
    if rows.iter().all(|row| row.path != path) {
        rows.push(Row {
            path,
            place: place.word(),
            ty: field.ty.word(),
            required: field.required,
            values: &field.values,
            mark: field.mark.map(Mark::word),
            unit: field.unit.map(Unit::word),
            label: &field.label.text,
            english: &field.label.english,
        });
    }
    let forms = field.forms.iter().flat_map(|form: &Form| &form.fields);
    field.fields.iter().chain(forms).for_each(|child| walk(child, &inner, place, rows));
}
