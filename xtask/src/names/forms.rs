//! Fields that are more than one field: numbered families of v2, and fields of several forms.

use std::borrow::Cow;

use crate::model::{Field, Form, Label, Place, Said};
use crate::surface::{Scalar, Type};

/// A name that ends in `$n`, and perhaps in `$n_$m`.
fn depth(name: &str) -> usize {
    if name.ends_with("_$n_$m") { 2 } else { usize::from(name.ends_with("_$n")) }
}

/// True if `field` is a list that [`grouped`] made.
pub(super) fn is_group(field: &Field) -> bool {
    field.ty.of == Scalar::Object && field.fields.iter().any(|inner| depth(&inner.name) > 0)
}

/// `coupon_id_$n` and its siblings become one list; `…_$n_$m` a list inside that.
pub(super) fn grouped(fields: &[Field]) -> Cow<'_, [Field]> {
    let inside_a_group = fields.iter().all(|field| depth(&field.name) > 0 || is_group(field));
    if fields.iter().all(|field| depth(&field.name) == 0) || inside_a_group {
        return Cow::Borrowed(fields);
    }
    let (flat, numbered): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| depth(&field.name) == 0);
    let (outer, inner): (Vec<&Field>, Vec<&Field>) =
        numbered.iter().partition(|field| depth(&field.name) == 1);
    let mut entry: Vec<Field> = outer.into_iter().cloned().collect();
    entry.extend(group(&inner));
    let entry: Vec<&Field> = entry.iter().collect();
    Cow::Owned(flat.into_iter().cloned().chain(group(&entry)).collect())
}

/// The list of the numbered `fields`, called after the word they all begin with.
fn group(fields: &[&Field]) -> Option<Field> {
    let first = fields.first()?;
    let word = first.name.split('_').next().unwrap_or_default();
    let common = fields.iter().all(|field| field.name.split('_').next() == Some(word));
    Some(Field {
        line: first.line,
        name: if common { format!("{word}s") } else { "items".to_owned() },
        place: Place::Body,
        required: false,
        ty: Type { of: Scalar::Object, list: true },
        mark: None,
        label: Label { text: String::new(), english: numbered(fields) },
        unit: None,
        values: Vec::new(),
        said: Said::default(),
        fields: fields.iter().map(|&field| field.clone()).collect(),
        forms: Vec::new(),
        finals: Vec::new(),
        states: None,
        one_of: None,
    })
}

/// The name of such a list: no page has one.
fn numbered(fields: &[&Field]) -> String {
    let names: Vec<String> = fields.iter().take(3).map(|field| format!("`{}`", field.name)).collect();
    let more = if fields.len() > 3 { ", …" } else { "" };
    format!("the numbered fields as a list: {}{more}", names.join(", "))
}

/// All fields of all forms, each name once.
pub(super) fn union(forms: &[Form]) -> Vec<Field> {
    let mut all: Vec<Field> = Vec::new();
    for field in forms.iter().flat_map(|form| &form.fields) {
        if all.iter().all(|known| known.name != field.name) {
            all.push(field.clone());
        }
    }
    all
}
