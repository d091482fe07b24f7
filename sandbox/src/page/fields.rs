//! The fields of an operation, as its tables have them.

use wechatpay::model::slots_mut;
use wechatpay::model::{Model, Mut, Place, Slot};

/// How deep fields are shown: no page of the documentation goes as far.
const DEEPEST: usize = 10;

/// A field of a request or a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// `amount.total`, `goods_detail[].goods_id`.
    pub(super) name: String,
    pub(super) place: Place,
    /// `integer`, `text`.
    pub(super) kind: &'static str,
    /// The documented values; none where any will do.
    pub(super) values: &'static [&'static str],
    pub(super) required: bool,
}

/// All fields of a model, each before those below it.
pub(super) fn rows(model: &mut dyn Model) -> Vec<Row> {
    let mut rows = Vec::new();
    walk(model, "", 0, &mut rows);
    rows
}

fn walk(model: &mut dyn Model, prefix: &str, depth: usize, rows: &mut Vec<Row>) {
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            let name = format!("{prefix}{}", field.name);
            rows.push(Row { name, place: field.place, kind: "", values: &[], required: field.required });
            describe(*slot, depth, rows);
        }
    }));
}

/// Completes the last row, and adds those below it.
fn describe(slot: &mut dyn Slot, depth: usize, rows: &mut Vec<Row>) {
    let name = rows.last().map(|row| row.name.clone()).unwrap_or_default();
    let (kind, values, below): (_, &'static [&'static str], Option<&mut dyn Model>) = match slot.fill() {
        Mut::Text(_) => ("text", &[], None),
        Mut::Time(..) => ("text, a time", &[], None),
        Mut::Sensitive(_) => ("text, encrypted", &[], None),
        Mut::Integer(_) => ("integer", &[], None),
        Mut::Number(_) => ("number", &[], None),
        Mut::Bool(_) => ("boolean", &[], None),
        Mut::Choice(choice) => ("text", choice.values(), None),
        Mut::Untyped(_) => ("anything", &[], None),
        Mut::File(_) => ("file", &[], None),
        Mut::Encoded(model) => ("text, a form", &[], Some(model)),
        Mut::Model(model) => ("object", &[], Some(model)),
        Mut::Forms(forms) => ("object", &[], Some(forms.form_mut())),
        Mut::Json(inner) => return as_element(inner, "text, JSON", "", depth, rows),
        Mut::List(list) => return as_element(list.item_mut(0), "list", "[]", depth, rows),
    };
    if let Some(row) = rows.last_mut() {
        (row.kind, row.values) = (kind, values);
    }
    if let Some(model) = below.filter(|_| depth < DEEPEST) {
        walk(model, &format!("{name}."), depth + 1, rows);
    }
}

/// A list, or a document in a text: its own row is what it is, and what is in it comes below.
fn as_element(slot: &mut dyn Slot, kind: &'static str, mark: &str, depth: usize, rows: &mut Vec<Row>) {
    let Some(own) = rows.last().cloned() else { return };
    let at = rows.len() - 1;
    if let Some(row) = rows.last_mut() {
        row.name = format!("{}{mark}", own.name);
    }
    describe(slot, depth, rows);
    if let Some(row) = rows.get_mut(at) {
        row.name = own.name;
        row.kind = if row.kind == "object" || kind != "list" { kind } else { listed(row.kind) };
    }
}

fn listed(kind: &'static str) -> &'static str {
    match kind {
        "integer" => "list of integers",
        "text" => "list of texts",
        _ => "list",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wechatpay::catalog;

    #[test]
    fn every_field_is_shown_where_it_is() {
        let entry = catalog::entries().find(|it| it.module == "v3::pay::transactions::jsapi::post").unwrap();
        let rows = rows((entry.blank)().as_mut());
        let find = |name: &str| rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!((find("amount").kind, find("amount.total").kind), ("object", "integer"));
        assert!(find("amount.total").required && !find("attach").required);
        assert_eq!(find("detail.goods_detail").kind, "list");
        assert_eq!(find("detail.goods_detail[].quantity").kind, "integer");
        assert!(rows.iter().all(|row| !row.kind.is_empty()), "{rows:?}");
    }
}
