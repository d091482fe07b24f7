//! From an official page's tables to trees of fields.

use crate::model::{Field, Label, Place, Said};
use crate::official::{Kind, Page, Part, Row};
use crate::surface::{Mark, Scalar, Type};

/// The fields that one page says hang under something: nothing where it does not describe that.
pub(super) type Described = Option<Vec<Field>>;

/// A text.
pub(super) const TEXT: Type = Type { of: Scalar::String, list: false };

/// Headers that belong to the runtime, and that no website page lists.
const OWNED: [&str; 3] = ["Authorization", "Accept", "Content-Type"];

/// The request: path, query, headers and body. The fields stand on `line`, or on their rows'.
pub(super) fn request(page: &Page, line: Option<usize>) -> Vec<Field> {
    let mut fields = Vec::new();
    for table in &page.tables {
        let place = match table.part {
            Part::Path => Place::Path,
            Part::Query => Place::Query,
            Part::Header => Place::Header,
            Part::Body | Part::Form => Place::Body,
            _ => continue,
        };
        let rows: Vec<&Row> = table.rows.iter().filter(|row| !is_owned(place, row)).collect();
        for mut field in below(&rows, &[], place, line) {
            if table.part == Part::Form && field.ty.of == Scalar::Object && field.fields.is_empty() {
                field.place = Place::File;
            }
            // A page whose parts of one name stand in two tables says the same twice.
            if fields.iter().all(|known: &Field| known.name != field.name) {
                fields.push(field);
            }
        }
    }
    fields
}

fn is_owned(place: Place, row: &Row) -> bool {
    place == Place::Header && row.path.first().is_some_and(|name| OWNED.contains(&name.as_str()))
}

/// The fields of all tables of that part, each name once.
pub(super) fn table(page: &Page, part: Part, line: Option<usize>) -> Described {
    let rows: Vec<&Row> = rows(page, part).collect();
    (!rows.is_empty()).then(|| below(&rows, &[], Place::Body, line))
}

/// The rows of all tables of that part.
pub(super) fn rows(page: &Page, part: Part) -> impl Iterator<Item = &Row> {
    page.tables.iter().filter(move |table| table.part == part).flat_map(|table| &table.rows)
}

fn below(rows: &[&Row], above: &[String], place: Place, line: Option<usize>) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for row in rows {
        let Some((name, parents)) = row.path.split_last() else { continue };
        if parents != above || fields.iter().any(|known| known.name == *name) {
            continue;
        }
        fields.push(Field {
            line: line.unwrap_or(row.line.0),
            name: name.clone(),
            place,
            required: row.required,
            ty: Type { of: scalar(row.ty.kind), list: row.ty.list },
            mark: row.says.encrypted.then_some(Mark::Rsa),
            label: Label::from(row.says.label.as_str()),
            unit: row.says.unit,
            values: row.says.values.iter().map(|value| value.value.clone()).collect(),
            said: Said::of(row.ty.length, &row.says),
            fields: below(rows, &row.path, place, line),
            forms: Vec::new(),
            finals: Vec::new(),
            states: None,
            one_of: None,
        });
    }
    fields
}

fn scalar(kind: Kind) -> Scalar {
    match kind {
        Kind::String => Scalar::String,
        Kind::Integer | Kind::Number => Scalar::Integer,
        Kind::Boolean => Scalar::Boolean,
        Kind::Object | Kind::File => Scalar::Object,
    }
}
