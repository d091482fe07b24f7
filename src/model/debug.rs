//! Printing for developers: only what is there, and nothing that must not be seen.

use super::slots;
use super::{List, Model, Ref, Slot};
use std::fmt;

/// Debug of any model: its name and the fields that are present. Sensitive contents stay hidden.
///
/// # Errors
/// Those of `f`.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = model.table();
    let mut out = f.debug_struct(table.name);
    model.read(&mut slots(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            let value = slot.get();
            if !matches!(value, Ref::Absent | Ref::Empty) {
                let hidden = is_secret(field.name) && !matches!(value, Ref::Sensitive(_));
                let shown = Shown(value);
                out.field(field.name, if hidden { &Hidden } else { &shown });
            }
        }
    }));
    out.finish()
}

/// How the names of fields end that are plain on the wire, and for nobody's log: what lets its bearer do
/// something, and what tells who or where a person is.
const SECRETS: [&str; 20] = [
    "token",
    "ticket",
    "password",
    "secret",
    "auth_code",
    "face_code",
    "id_number",
    "id_card",
    "cert_number",
    "driver_license",
    "deputy_license",
    "bank_account",
    "account_number",
    "mobile",
    "phone",
    "email",
    "user_name",
    "real_name",
    "contact_name",
    "qq",
];

fn is_secret(name: &str) -> bool {
    SECRETS.iter().any(|ending| name.ends_with(ending))
}

struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A text. Of an address its parameters stay hidden: a token in them gives a bill to whoever has it.
fn text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match text.split_once("://").and_then(|_| text.split_once(['?', '#'])) {
        Some((place, _)) => write!(f, "{:?}", format!("{place}?…")),
        None => fmt::Debug::fmt(text, f),
    }
}

struct Shown<'a>(Ref<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Ref::Absent | Ref::Empty => f.write_str("None"),
            Ref::Text(shown) => text(shown, f),
            Ref::Integer(number) => fmt::Debug::fmt(&number, f),
            Ref::Number(number) => fmt::Display::fmt(number, f),
            Ref::Bool(truth) => fmt::Debug::fmt(&truth, f),
            Ref::Choice(choice) => super::debug_choice(choice, f),
            Ref::Sensitive(text) => fmt::Debug::fmt(text, f),
            Ref::Untyped(value) => fmt::Debug::fmt(value, f),
            Ref::File(file) => fmt::Debug::fmt(file, f),
            Ref::Json(slot) => Shown(slot.get()).fmt(f),
            Ref::Model(model) | Ref::Encoded(model) => debug(model, f),
            Ref::Forms(forms) => debug(forms.form().1, f),
            Ref::List(list) => f.debug_list().entries(items(list).map(|slot| Shown(slot.get()))).finish(),
        }
    }
}

/// The elements of a list, one after the other.
pub(super) fn items(list: &dyn List) -> impl Iterator<Item = &dyn Slot> {
    (0..list.len()).filter_map(|index| list.item(index))
}
