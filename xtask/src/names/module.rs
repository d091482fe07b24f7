//! Where an operation stands in the crate, and what stands in it.

use std::collections::HashMap;

use serde_json::Value;

use super::scope::Scope;
use super::{Module, case, shared};
use crate::model::{Field, Kind, Operation, Place, Version};
use crate::parallel;
use crate::problem::Problems;
use crate::surface::{self, Mark};

/// The answer to every notification: no type of its own.
const PLAIN_REPLY: [&str; 5] = ["status", "code", "message", "return_code", "return_msg"];

/// All operations with their names.
///
/// # Errors
/// Names that run into each other.
pub fn plan(operations: &[Operation]) -> Result<Vec<Module<'_>>, Problems> {
    let mut problems = Problems::default();
    let mut modules = Vec::with_capacity(operations.len());
    for (module, wrong) in parallel::map(operations, |operation| {
        let mut wrong = Problems::default();
        (module(operation, &mut wrong), wrong)
    }) {
        modules.push(module);
        problems.extend(wrong);
    }
    modules.sort_by(|a, b| a.path.cmp(&b.path));
    shared::share(&mut modules);
    folders(&modules, &mut problems);
    events(&modules, &mut problems);
    for pair in modules.windows(2) {
        if pair[0].path == pair[1].path {
            let found =
                format!("the module {}, which {} takes too", pair[0].path.join("::"), pair[1].operation.file);
            problems.push(&pair[0].operation.file, pair[0].operation.line, found, "one operation a module");
        }
    }
    problems.or(modules)
}

/// Names at the crate's root that are no folder of pages.
const ROOTS: [&str; 4] = ["catalog", "event_type", "nouns", "states"];

/// No operation is called as a folder of pages is: `x.md` with `{#post}` beside `x/post.md`.
fn folders(modules: &[Module<'_>], problems: &mut Problems) {
    let mut above: HashMap<&[String], &str> = HashMap::new();
    for module in modules {
        for length in 1..=module.file().len() {
            above.entry(&module.path[..length]).or_insert(&module.operation.file);
        }
    }
    for module in modules {
        let operation = module.operation;
        let verb = operation.kind == Kind::Endpoint;
        if let Some(other) = above.get(module.path.as_slice()).filter(|_| verb) {
            let found = format!("the module {}, which is a folder of {other} too", module.path.join("::"));
            problems.push(
                &operation.file,
                operation.line,
                found,
                "a URL without a segment that is named like a verb",
            );
        }
        if module.path.first().is_some_and(|root| ROOTS.contains(&root.as_str())) {
            let found = format!("the module {}", module.path.join("::"));
            problems.push(&operation.file, operation.line, found, "a folder of another name");
        }
    }
}

/// Each notification of v3 and of brands has a variant of its own in `EventType`.
fn events(modules: &[Module<'_>], problems: &mut Problems) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for operation in modules.iter().map(|module| module.operation) {
        if operation.kind != Kind::Notification || operation.version.is_v2() {
            continue;
        }
        let event = operation.path.rsplit('/').next().unwrap_or_default();
        let name = case::variant(event);
        if !case::is_identifier(&name) {
            let found = format!("the event `{event}`, which gives no name in Rust");
            problems.push(&operation.file, operation.line, found, "a name that begins with a letter");
        }
        if let Some(other) = seen.insert(name.clone(), event).filter(|other| *other != event) {
            let found = format!("the events `{event}` and `{other}`, both `{name}` in Rust");
            problems.push(&operation.file, operation.line, found, "names that stay apart");
        }
    }
}

/// The page's path as a module path, the verb last: the URL is the name.
#[must_use]
pub fn module_path(operation: &Operation) -> Vec<String> {
    let page = surface::local(&operation.page);
    let stem = page.strip_suffix(".md").unwrap_or(page);
    let notification = operation.kind == Kind::Notification;
    // A brand has its notifications beside its operations.
    let below = notification && operation.version == Version::Brand;
    let mut segments: Vec<&str> = stem.split('/').filter(|segment| *segment != "index").collect();
    if below && segments.len() > 1 {
        segments.swap(0, 1);
    } else if !notification {
        segments.remove(0);
    }
    // A notification's dot is a module step.
    let steps = segments.into_iter().flat_map(|segment| segment.split('.')).map(|step| {
        match step.strip_prefix('{') {
            Some(name) => format!("by_{}", case::snake(name.trim_end_matches('}'))),
            None => case::snake(&step.to_lowercase()),
        }
    });
    let verb = (!notification).then(|| operation.method.anchor().to_owned());
    steps.chain(verb).collect()
}

fn module<'a>(operation: &'a Operation, problems: &mut Problems) -> Module<'a> {
    for step in module_path(operation).iter().filter(|step| !case::is_identifier(step)) {
        let found = format!("the module `{step}`");
        problems.push(&operation.file, operation.line, found, "a path whose parts are names in Rust");
    }
    let listed = |path: &str| holds_list(operation, path);
    let never = |_: &str| false;
    let page = operation.file.as_str();
    let notification = operation.kind == Kind::Notification;
    let own = if notification { Vec::new() } else { own_numbers(operation) };
    let mut sent = Scope {
        page,
        response: false,
        lenient: notification,
        upload: operation.request.iter().any(|field| field.place == Place::File),
        xml: operation.is_v2(),
        own: &own,
        outer: None,
        listed: &listed,
        entries: Vec::new(),
    };
    let mut request = None;
    let mut reply = None;
    let mut response_types = Vec::new();
    let mut response = None;
    if notification {
        if !operation.version.is_v2() && resource(operation).is_none() {
            let expected =
                "a row marked data-encrypted=by-aes-gcm, with the rows of the document below a bridge";
            problems.push(page, operation.line, "a v3 notification without an encrypted document", expected);
        }
        response = resource(operation)
            .map(|document| sent.root("Resource", &operation.title, &document.fields, problems));
        if operation.version.is_v2() {
            let body = promising(operation, &body_of(operation));
            request = Some(sent.root("Body", &operation.title, &body, problems));
        }
        if operation.response.iter().any(|field| !PLAIN_REPLY.contains(&field.name.as_str())) {
            let body: Vec<Field> =
                operation.response.iter().filter(|field| field.place == Place::Body).cloned().collect();
            sent.lenient = false;
            reply = Some(sent.root("Reply", &operation.title, &body, problems));
        }
    } else {
        request = Some(sent.root("Request", &operation.title, &callers_fields(operation), problems));
        let mut received = Scope {
            page,
            response: true,
            lenient: true,
            upload: false,
            xml: operation.is_v2(),
            own: &[],
            // What others bring too stands by itself.
            outer: (operation.noun.is_none() && operation.lists.is_none()).then_some(&sent),
            listed: &never,
            entries: Vec::new(),
        };
        let fields = if operation.exception.is_empty() { &operation.response } else { &operation.exception };
        if !fields.is_empty() {
            let fields = promising(operation, fields);
            response = Some(received.root("Response", &operation.title, &fields, problems));
        }
        response_types = received.into_types();
    }
    Module {
        operation,
        path: module_path(operation),
        request,
        types: sent.into_types(),
        response,
        response_types,
        reply,
    }
}

/// The fields of v3 that hold the number of whoever calls, which its client knows. Only where that is certain: the
/// row is required, its label says whose number it is, and no other row may be the caller's; what stands in the
/// path names a thing.
fn own_numbers(operation: &Operation) -> Vec<&str> {
    let has = |name: &str| operation.request.iter().any(|field| field.name == name);
    let is_own = |field: &&Field| match field.name.as_str() {
        // With a sub-merchant or a partner beside it, either may be meant.
        "mchid" => field.label.text == "直连商户号" && !has("sp_mchid") && !has("sub_mchid"),
        "sp_mchid" => OF_PARTNERS.contains(&field.label.text.as_str()),
        "combine_mchid" => true,
        _ => false,
    };
    let v3 = operation.version == Version::V3;
    let fields = operation.request.iter().filter(|field| v3 && field.required && field.place != Place::Path);
    fields.filter(is_own).map(|field| field.name.as_str()).collect()
}

/// How pages call the number of a partner, or of an institution, which calls for others.
const OF_PARTNERS: [&str; 4] = ["服务商户号", "服务商商户号", "合作伙伴商户号", "机构商户号"];

/// The arguments of the caller: without what the runtime owns, and not required where the runtime knows it.
fn callers_fields(operation: &Operation) -> Vec<Field> {
    let v2 = operation.version.is_v2();
    let owned = |field: &&Field| match field.name.as_str() {
        "Wechatpay-Serial" | "Accept-Encoding" => field.place == Place::Header,
        "sign" | "nonce_str" => v2,
        _ => false,
    };
    let mut fields: Vec<Field> = operation.request.iter().filter(|field| !owned(field)).cloned().collect();
    for field in &mut fields {
        if v2 && ["sign_type", "mch_id", "mchid", "combine_mch_id"].contains(&field.name.as_str()) {
            field.required = false;
        }
    }
    fields
}

/// The field whose string holds the decrypted document.
fn resource(operation: &Operation) -> Option<&Field> {
    fn find(fields: &[Field]) -> Option<&Field> {
        fields.iter().find_map(|field| match field.mark {
            Some(Mark::AesGcm | Mark::AesEcb) => Some(field),
            _ => find(&field.fields),
        })
    }
    find(&operation.request)
}

/// How v2 says that all is well, and signs it: the runtime has looked at that, and a success has no error.
const OF_THE_ENVELOPE: [&str; 11] = [
    "return_code",
    "return_msg",
    "result_code",
    "result_msg",
    "err_code",
    "err_code_des",
    "error_code",
    "error_code_des",
    "nonce_str",
    "sign",
    "sign_type",
];

/// The fields that come back, with nothing promised that nobody asks for.
fn promising(operation: &Operation, fields: &[Field]) -> Vec<Field> {
    let mut fields = fields.to_vec();
    for field in fields.iter_mut().filter(|field| OF_THE_ENVELOPE.contains(&field.name.as_str())) {
        field.required &= !operation.version.is_v2();
    }
    fields
}

/// A v2 notification's body as it comes, the ciphertext still a string.
fn body_of(operation: &Operation) -> Vec<Field> {
    let body = operation.request.iter().filter(|field| field.place == Place::Body);
    body.cloned()
        .map(|mut field| {
            if matches!(field.mark, Some(Mark::AesGcm | Mark::AesEcb)) {
                field.fields.clear();
            }
            field
        })
        .collect()
}

/// True if the sample has a list in the string at `path`, `.scene_info.detail`.
fn holds_list(operation: &Operation, path: &str) -> bool {
    let Some(sample) = &operation.sample else { return false };
    sample.values().filter(|value| value.is_object()).any(|option| {
        let mut values = vec![option];
        for name in path.split('.').filter(|name| !name.is_empty()) {
            values = values.into_iter().flat_map(each).filter_map(|value| inside(value).get(name)).collect();
        }
        values.into_iter().any(|value| value.get("$json").is_some_and(Value::is_array))
    })
}

/// The value itself, or what it lists.
fn each(value: &Value) -> Vec<&Value> {
    match inside(value) {
        Value::Array(list) => list.iter().collect(),
        value => vec![value],
    }
}

/// The document inside the string, if it is one.
fn inside(value: &Value) -> &Value {
    value.get("$json").unwrap_or(value)
}
