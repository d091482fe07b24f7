//! The catalog as a whole: complete, and consistent in itself.

use std::collections::BTreeSet;
use wechatpay::catalog::{Entry, FAMILIES, Kind, entries};
use wechatpay::endpoint::{AnswerKind, Method, Operation};
use wechatpay::model::{Field, Mark, Model, Mut, Place, Slot};
use wechatpay::model::{slots, slots_mut};

/// Stands behind the module in the path of what is in an answer.
const ANSWER: &str = " answer";

/// Every model below this one, itself first, with a path for messages.
fn each_model(path: &str, model: &mut dyn Model, visit: &mut dyn FnMut(&str, &mut dyn Model)) {
    visit(path, model);
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            below(&format!("{path}.{}", field.name), *slot, visit);
        }
    }));
}

fn below(path: &str, slot: &mut dyn Slot, visit: &mut dyn FnMut(&str, &mut dyn Model)) {
    match slot.fill() {
        Mut::Model(model) | Mut::Encoded(model) => each_model(path, model, visit),
        Mut::Json(inner) => below(path, inner, visit),
        Mut::List(list) => below(path, list.item_mut(0), visit),
        Mut::Forms(forms) => {
            let mut form = 0;
            while forms.choose(form) {
                each_model(&format!("{path}#{form}"), forms.form_mut(), visit);
                form += 1;
            }
        }
        _ => {}
    }
}

/// All models of an entry: what is sent, then what comes back.
fn models(entry: &Entry, visit: &mut dyn FnMut(&str, &mut dyn Model)) {
    each_model(entry.module, (entry.blank)().as_mut(), visit);
    each_model(&format!("{}{ANSWER}", entry.module), (entry.blank_response)().as_mut(), visit);
}

fn operations() -> impl Iterator<Item = (&'static Entry, &'static Operation)> {
    entries().filter_map(|entry| match entry.kind {
        Kind::Endpoint(operation) => Some((entry, operation)),
        Kind::Notification(_) => None,
    })
}

// Kept by `cargo xtask codegen`, which counts them in spec/; here they are counted in what was compiled.
const OPERATIONS: usize = 1_213; // =operations
const NOTIFICATIONS: usize = 119; // =notifications
const FAMILIES_LISTED: usize = 49; // =families

#[test]
fn everything_is_there_once() {
    assert_eq!(operations().count(), OPERATIONS);
    assert_eq!(entries().count(), OPERATIONS + NOTIFICATIONS);
    assert_eq!(FAMILIES.len(), FAMILIES_LISTED);
    let modules: BTreeSet<_> = entries().map(|entry| entry.module).collect();
    assert_eq!(modules.len(), OPERATIONS + NOTIFICATIONS);
    let calls: BTreeSet<_> = operations()
        .map(|(entry, operation)| (&entry.module[..2], operation.method.as_str(), operation.path))
        .collect();
    assert_eq!(calls.len(), OPERATIONS, "two operations of one method and path");
}

#[test]
fn a_family_is_a_feature() {
    let features: BTreeSet<_> = FAMILIES.iter().map(|family| family.feature).collect();
    assert_eq!(features.len(), FAMILIES.len());
    let manifest = include_str!("../../Cargo.toml");
    for family in FAMILIES {
        // Of the runtime it asks for what v2 needs, where something of it is v2, and for nothing else.
        let is_of_v2 = |entry: &Entry| entry.module.split("::").take(2).any(|part| part == "v2");
        let needs = if family.entries.iter().any(is_of_v2) { "\"v2\"" } else { "" };
        assert!(manifest.contains(&format!("\n{} = [{needs}]\n", family.feature)), "{}", family.feature);
        assert!(!family.entries.is_empty(), "{}", family.feature);
    }
}

#[test]
fn modules_are_named_by_url() {
    for (entry, operation) in operations() {
        let verb = operation.method.as_str().to_lowercase();
        assert_eq!(entry.module.rsplit("::").next(), Some(verb.as_str()), "{}", entry.module);
        let first = operation.path.split('/').nth(1).filter(|first| ["v3", "brand"].contains(first));
        assert_eq!(entry.module.split("::").next(), Some(first.unwrap_or("v2")), "{}", entry.module);
        let v2 = usize::from(first.is_none());
        let steps = operation.path.split('/').filter(|step| !step.is_empty()).count() + v2;
        assert_eq!(entry.module.split("::").count(), steps + 1, "{}", entry.module);
    }
    for entry in entries() {
        if let Kind::Notification(event) = entry.kind {
            // One event may bring documents of several kinds: each has a module below the event's.
            let module =
                ["::combined", "::profitsharing"].iter().find_map(|kind| entry.module.strip_suffix(kind));
            let module = module.unwrap_or(entry.module).rsplit("::").next().unwrap_or_default();
            let last = event.rsplit('.').next().unwrap_or_default().to_lowercase().replace('-', "_");
            assert_eq!(module.trim_end_matches('_'), last, "{}", entry.module);
            let root = entry.module.starts_with("webhook::") || entry.module.starts_with("brand::webhook::");
            assert!(root, "{}", entry.module);
        }
    }
}

#[test]
fn path_parameters_are_fields_and_the_other_way_round() {
    let mut parameters = 0;
    for (entry, operation) in operations() {
        let template: Vec<&str> =
            operation.path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
        let request = (entry.blank)();
        let fields: Vec<&Field> =
            request.table().fields.iter().filter(|field| field.place == Place::Path).collect();
        let names: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
        assert_eq!(names, template.iter().copied().collect(), "{}", entry.module);
        assert_eq!(fields.len(), template.len(), "{}", entry.module);
        assert!(fields.iter().all(|field| field.required), "{}", entry.module);
        parameters += template.len();
    }
    assert_eq!(parameters, 682);
}

#[test]
fn tables_and_fields_agree() {
    let (mut count, mut fields) = (0, 0);
    for entry in entries() {
        models(entry, &mut |path, model| {
            let table = model.table();
            count += 1;
            fields += table.fields.len();
            let names: BTreeSet<&str> = table.fields.iter().map(|field| field.name).collect();
            assert_eq!(names.len(), table.fields.len(), "{path} names a field twice");
            model.read(&mut slots(|slots| assert_eq!(slots.len(), table.fields.len(), "{path}")));
            model.edit(&mut slots_mut(|slots| {
                assert_eq!(slots.len(), table.fields.len(), "{path}");
                for (field, slot) in table.fields.iter().zip(slots) {
                    agree(path, field, *slot);
                }
            }));
        });
    }
    assert!((count, fields) > (5_500, 30_000), "{count} models, {fields} fields");
}

/// What a field's facts say must be what its slot is.
fn agree(path: &str, field: &Field, slot: &mut dyn Slot) {
    let path = format!("{path}.{}", field.name);
    let mut many = false;
    let mark = match slot.fill() {
        Mut::List(list) => {
            many = true;
            kind(&list.item_mut(0).fill())
        }
        other => kind(&other),
    };
    match field.mark {
        Mark::Rsa => assert_eq!(mark, Some(Mark::Rsa), "{path}"),
        Mark::Json => assert_ne!(mark, Some(Mark::Rsa), "{path}"),
        _ => assert_eq!(mark, (field.mark == Mark::UrlEncoded).then_some(Mark::UrlEncoded), "{path}"),
    }
    let is_file = !many && matches!(slot.fill(), Mut::File(_));
    assert_eq!(is_file, field.place == Place::File, "{path}");
    if let Some(family) = field.family {
        assert_eq!(family.split("_$").next(), Some(field.name), "{path}");
        assert!(family.ends_with("_$n") || family.ends_with("_$n_$m"), "{path}");
    }
    assert!(!field.name.is_empty() && !field.name.contains(['$', '{', ' ']), "{path}");
}

/// The mark that a type stands for.
fn kind(slot: &Mut<'_>) -> Option<Mark> {
    match slot {
        Mut::Sensitive(_) => Some(Mark::Rsa),
        Mut::Json(_) => Some(Mark::Json),
        Mut::Encoded(_) => Some(Mark::UrlEncoded),
        _ => None,
    }
}

#[test]
fn only_requests_have_places_and_only_at_the_top() {
    for entry in entries() {
        models(entry, &mut |path, model| {
            let nested = path.contains('.');
            let sent = !path.contains(ANSWER) && matches!(entry.kind, Kind::Endpoint(_));
            for field in model.table().fields {
                let beside = matches!(field.place, Place::Path | Place::Header | Place::File);
                assert!(!beside || (sent && !nested), "{path}.{}", field.name);
            }
        });
    }
}

#[test]
fn everything_has_a_title_in_the_documentations_words_and_in_english() {
    let families = FAMILIES.iter().map(|family| (family.feature, family.title, family.english));
    for (name, title, english) in families.chain(entries().map(|of| (of.module, of.title, of.english))) {
        assert!(!title.is_empty(), "{name}");
        let upper = |text: &str| text.starts_with(|c: char| c.is_ascii_uppercase());
        assert!(upper(english) || english.starts_with("v2 "), "{name}: {english}");
        assert!(english.chars().all(|c| c.is_ascii() || "…–".contains(c)), "{name}: {english}");
    }
}

#[test]
fn operations_are_consistent() {
    for (entry, operation) in operations() {
        let v3 = !operation.is_v2();
        let module = entry.module;
        let request = (entry.blank)();
        let has = |place| request.table().fields.iter().any(|field| field.place == place);
        assert!(operation.path.starts_with('/') && !operation.path.contains("//"), "{module}");
        assert_eq!((entry.title, entry.english), (operation.title, operation.english), "{module}");
        assert!(operation.answer != AnswerKind::Xml || !v3, "{module}");
        assert!(!operation.nonceless || !v3, "{module}");
        assert!(
            operation.host.is_none_or(|host| host.starts_with("https://") && host.ends_with('/')),
            "{module}"
        );
        assert!(operation.fragment.is_none_or(|fragment| fragment.starts_with('#')), "{module}");
        if operation.answer == AnswerKind::Redirect {
            assert!(operation.method == Method::Get && !has(Place::Body), "{module}");
        }
        if matches!(operation.answer, AnswerKind::Empty | AnswerKind::Redirect) {
            assert!((entry.blank_response)().table().fields.is_empty(), "{module}");
        }
        assert!(!(has(Place::File) && operation.method == Method::Get), "{module}");
    }
}
