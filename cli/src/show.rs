//! The facts of an operation or a notification: its fields, whether they are required, their values.

use std::fmt::Write as _;
use wechatpay::model::slots_mut;

use serde_json::{Value, json};
use wechatpay::catalog::{Entry, Kind};
use wechatpay::error::{ErrorCode, Outcome};
use wechatpay::model::{Mark, Model, Mut, Place, Slot};

use crate::find::{address, family_of};
use crate::paint::{BOLD, DIM, RED, painted};

/// A field as it is shown.
struct Shown {
    /// The names from the top, parted by dots; `[]` behind a list.
    path: String,
    kind: String,
    place: &'static str,
    required: bool,
    sealed: bool,
    values: Vec<&'static str>,
}

/// Everything as JSON.
pub(crate) fn json_of(entry: &Entry) -> Value {
    let family = family_of(entry);
    let mut all = json!({
        "title": entry.title,
        "english": entry.english,
        "module": format!("wechatpay::{}", entry.module),
        "feature": family.map(|family| family.feature),
        "pages": entry.pages,
        "refusals": entry.refusals,
        "request": fields(entry.blank).iter().map(field_json).collect::<Vec<_>>(),
    });
    match entry.kind {
        Kind::Endpoint(operation) => {
            all["method"] = json!(operation.method.as_str());
            all["path"] = json!(operation.path);
            all["deprecated"] = json!(operation.deprecated);
            all["client_certificate"] = json!(operation.client_certificate);
            all["response"] = fields(entry.blank_response).iter().map(field_json).collect();
        }
        Kind::Notification(event) => all["event"] = json!(event),
    }
    all
}

fn field_json(field: &Shown) -> Value {
    json!({
        "name": field.path,
        "type": field.kind,
        "place": field.place,
        "required": field.required,
        "encrypted": field.sealed,
        "values": field.values,
    })
}

/// The same for people.
pub(crate) fn text_of(entry: &Entry) -> String {
    let mut text = format!("{}\n{} · {}\n", painted(BOLD, &address(entry)), entry.english, entry.title);
    let _ = writeln!(text, "{}", painted(DIM, &format!("wechatpay::{}", entry.module)));
    if let Some(family) = family_of(entry) {
        let _ = writeln!(text, "{} · {}, feature {}", family.english, family.title, family.feature);
    }
    if !entry.pages.is_empty() {
        let _ = writeln!(text, "official pages {}", entry.pages.join(" "));
    }
    let Kind::Endpoint(operation) = entry.kind else {
        text.push_str("\nWhat it tells:\n");
        push_fields(&mut text, &fields(entry.blank));
        return text;
    };
    if let Some(why) = operation.deprecated {
        let _ = writeln!(text, "{} {why}", painted(RED, "Not for new code:"));
    }
    if operation.client_certificate {
        text.push_str("It asks for the merchant's client certificate.\n");
    }
    text.push_str("\nWhat is sent:\n");
    push_fields(&mut text, &fields(entry.blank));
    text.push_str("\nWhat is answered:\n");
    push_fields(&mut text, &fields(entry.blank_response));
    if !entry.refusals.is_empty() {
        text.push_str("\nHow it is refused:\n");
    }
    for (status, code) in entry.refusals {
        let _ = writeln!(text, "  {status} {code}  {}", painted(DIM, &outcome_of(code)));
    }
    text
}

/// The fate of the call, and whether it may be made again.
fn outcome_of(code: &str) -> String {
    let code = ErrorCode::from(code);
    let outcome = match code.outcome() {
        Some(Outcome::Final) => "final",
        Some(Outcome::Uncertain) => "uncertain: ask with the same number",
        Some(Outcome::Waiting) => "under way: ask with the same number",
        _ => "unheard of",
    };
    if code.is_busy() { format!("{outcome}; the same call may succeed later") } else { outcome.to_owned() }
}

fn push_fields(text: &mut String, fields: &[Shown]) {
    if fields.is_empty() {
        text.push_str("  nothing\n");
    }
    let width = fields.iter().map(|field| field.path.len()).max().unwrap_or(0).min(48);
    for field in fields {
        let mut facts = vec![field.kind.clone()];
        if field.required {
            facts.push("required".to_owned());
        }
        if field.place != "body" {
            facts.push(format!("in the {}", field.place));
        }
        if field.sealed {
            facts.push("encrypted".to_owned());
        }
        let _ = write!(text, "  {:<width$}  {}", field.path, facts.join(", "));
        if !field.values.is_empty() {
            let _ = write!(text, " {}", painted(DIM, &field.values.join(" | ")));
        }
        text.push('\n');
    }
}

fn fields(blank: fn() -> Box<dyn Model>) -> Vec<Shown> {
    let mut shown = Vec::new();
    push_model("", blank().as_mut(), None, &mut shown);
    shown
}

fn push_model(path: &str, model: &mut dyn Model, place: Option<Place>, shown: &mut Vec<Shown>) {
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            let name = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
            let place = place.unwrap_or(field.place);
            let at = shown.len();
            shown.push(Shown {
                path: name.clone(),
                kind: String::new(),
                place: place_name(place),
                required: field.required,
                sealed: field.mark == Mark::Rsa,
                values: Vec::new(),
            });
            let (path, kind, values) = describe(name, *slot, place, shown);
            (shown[at].path, shown[at].kind, shown[at].values) = (path, kind, values);
        }
    }));
}

/// The path with what makes it a list, the type, and the documented values; what is below is added.
fn describe(
    path: String,
    slot: &mut dyn Slot,
    place: Place,
    shown: &mut Vec<Shown>,
) -> (String, String, Vec<&'static str>) {
    let simple = |path, kind: &str| (path, kind.to_owned(), Vec::new());
    match slot.fill() {
        Mut::Text(_) | Mut::Sensitive(_) => simple(path, "text"),
        Mut::Time(..) => simple(path, "time"),
        Mut::Integer(_) => simple(path, "integer"),
        Mut::Number(_) => simple(path, "number"),
        Mut::Bool(_) => simple(path, "true or false"),
        Mut::Choice(choice) => (path, "text".to_owned(), choice.values().to_vec()),
        Mut::Untyped(_) => simple(path, "JSON"),
        Mut::File(_) => simple(path, "file"),
        Mut::Json(inner) => describe(path, inner, place, shown),
        Mut::Model(model) | Mut::Encoded(model) => {
            push_model(&path, model, Some(place), shown);
            simple(path, "object")
        }
        Mut::Forms(forms) => {
            push_model(&path, forms.form_mut(), Some(place), shown);
            simple(path, "object")
        }
        Mut::List(list) => {
            let (path, kind, values) = describe(format!("{path}[]"), list.item_mut(0), place, shown);
            (path, format!("list of {kind}"), values)
        }
    }
}

pub(crate) fn place_name(place: Place) -> &'static str {
    match place {
        Place::Body => "body",
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::File => "form",
    }
}
