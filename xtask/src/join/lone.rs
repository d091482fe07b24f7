//! Operations and notifications that only the official documentation has.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::level::{Level, Says, Side};
use super::pages::ByAddress;
use super::part::{self, TEXT};
use super::sources::{Alone, Sources};
use crate::decisions::Decisions;
use crate::families::Families;
use crate::model::{Answer, Field, Kind, Label, Link, Operation, Place, Version, url};
use crate::official::{self, Page, Part, Role};
use crate::problem::Problems;
use crate::surface::{Facts, FileKind, Mark, Method, Scalar};

/// The pages of one operation or notification, and the page it would have of its own.
struct Lone<'a> {
    page: String,
    path: String,
    kind: Kind,
    version: Version,
    method: Method,
    found: &'a [&'a Page],
}

/// Operations that no page of the website is about.
pub(super) fn operations(
    by: &ByAddress<'_>,
    website: &[Operation],
    families: &Families,
    decisions: &Decisions,
    problems: &mut Problems,
) -> Vec<(Operation, Sources)> {
    let lone = pages(by, website, families, problems);
    let made = lone.values().map(|lone| {
        let mut operation = lone.blank(families, problems);
        match lone.kind {
            Kind::Endpoint => call(&mut operation, lone.found, decisions, problems),
            Kind::Notification => notification(&mut operation, lone.found, decisions, problems),
        }
        let report = Sources::lone(&operation, lone.found);
        (operation, report)
    });
    made.collect()
}

/// The pages that official pages would have on the website, for the families that cover them.
pub(super) fn names(pages: &[Page], families: &Families) -> Vec<String> {
    let of = |page: &Page| match &page.serves {
        official::Serves::Call(_, path) => {
            url::page_of(path, &families.schemes).map(|(page, _)| page).into_iter().collect()
        }
        official::Serves::Events(events) => {
            events.iter().map(|event| page_of(page.role, event)).collect::<Vec<_>>()
        }
    };
    pages.iter().flat_map(of).collect()
}

/// Brands have notifications of their own; everybody else's are those of v3.
fn page_of(role: Role, event: &str) -> String {
    let folder = if role == Role::Brand { role.word() } else { "v3" };
    format!("webhook/{folder}/{event}.md")
}

/// By the pages they would have and their methods.
fn pages<'a>(
    by: &'a ByAddress<'_>,
    website: &[Operation],
    families: &Families,
    problems: &mut Problems,
) -> BTreeMap<(String, &'static str), Lone<'a>> {
    let of = |kind| website.iter().filter(move |operation| operation.kind == kind);
    let calls: HashSet<(Method, &str)> =
        of(Kind::Endpoint).map(|operation| (operation.method, operation.path.as_str())).collect();
    let told: HashSet<&str> = of(Kind::Notification).map(|operation| operation.page.as_str()).collect();
    let mut lone = BTreeMap::new();
    for ((method, path), found) in by.calls.iter().filter(|(address, _)| !calls.contains(*address)) {
        let Some((page, scheme)) = url::page_of(path, &families.schemes) else {
            let expected = "a path that begins as a scheme's URLs do";
            problems.push(file_of(found), 0, format!("the path {path}"), expected);
            continue;
        };
        let of = Lone {
            page,
            path: (*path).to_owned(),
            kind: Kind::Endpoint,
            version: scheme.protocol,
            method: *method,
            found,
        };
        lone.insert((of.page.clone(), method.verb()), of);
    }
    for ((brand, event), found) in &by.events {
        let role = if *brand { Role::Brand } else { Role::Merchant };
        let page = page_of(role, event);
        if told.contains(page.as_str()) {
            continue;
        }
        let (kind, method) = (Kind::Notification, Method::Post);
        let version = if *brand { Version::Brand } else { Version::V3 };
        let path = page.trim_end_matches(".md").to_owned();
        lone.insert((page.clone(), ""), Lone { page, path, kind, version, method, found });
    }
    lone
}

/// The file of the first page, as problems name it.
fn file_of(found: &[&Page]) -> String {
    let first = found.first();
    first.map_or_else(String::new, |page| {
        format!("spec/{}{}/{}.md", official::FOLDER, page.role.word(), page.doc_id)
    })
}

impl Lone<'_> {
    /// The operation without its fields.
    fn blank(&self, families: &Families, problems: &mut Problems) -> Operation {
        let feature = families.feature_of(&self.page).unwrap_or_else(|| {
            let expected = format!("a prefix of {} in spec/families.toml", self.page);
            problems.push(file_of(self.found), 0, "a page of no family", expected);
            String::new()
        });
        let link = |page: &&Page| Link { label: Label::from(page.product.as_str()), url: page.url.clone() };
        Operation {
            page: self.page.clone(),
            file: file_of(self.found).trim_start_matches("spec/").to_owned(),
            line: 0,
            kind: self.kind,
            version: self.version,
            method: self.method,
            path: self.path.clone(),
            title: Label::from(self.title()),
            feature,
            deprecated: None,
            closed: None,
            host: None,
            fragment: None,
            client_certificate: false,
            nonceless: false,
            unsigned_answer: false,
            asks: false,
            facts: Facts::default(),
            about: None,
            noun: None,
            lists: None,
            sign_types: Vec::new(),
            answer: Answer::Document,
            request: Vec::new(),
            response: Vec::new(),
            exception: Vec::new(),
            links: self.found.iter().map(link).collect(),
            sample: None,
            refusals: Vec::new(),
        }
    }

    /// The title of the first page; where that is about several events, what it says of this one.
    fn title(&self) -> &str {
        let Some(page) = self.found.first() else { return "" };
        let event = self.path.rsplit('/').next().unwrap_or_default();
        let rows = part::rows(page, Part::Envelope);
        let values = rows.filter(|row| row.path == ["event_type"]).flat_map(|row| &row.says.values);
        let values: Vec<_> = values.filter(|_| self.kind == Kind::Notification).collect();
        let of_several = (values.len() > 1).then(|| values.iter().find(|value| value.value == event));
        of_several.flatten().map_or(page.title.as_str(), |value| value.meaning.as_str())
    }
}

/// The fields of all pages, each true where it is required by all that describe what it hangs under.
fn joined(
    operation: &Operation,
    (table, answers): (&str, bool),
    says: &[Says<'_>],
    decisions: &Decisions,
    problems: &mut Problems,
) -> Vec<Field> {
    let side = Side {
        page: &operation.page,
        file: &operation.file,
        table,
        line: operation.line,
        answers,
        website_speaks: false,
    };
    let mut alone = Alone::default();
    Level::new(side, decisions, &mut alone, problems).join(&[], says)
}

/// Each page with what it says; the lines of fields are those of the first.
fn says<'p>(found: &[&'p Page], of: impl Fn(&Page, Option<usize>) -> part::Described) -> Vec<Says<'p>> {
    let each = found.iter().enumerate();
    each.map(|(at, &page)| (page, of(page, (at > 0).then_some(0)))).collect()
}

fn call(operation: &mut Operation, found: &[&Page], decisions: &Decisions, problems: &mut Problems) {
    operation.refusals = super::refusals(found);
    let sent = says(found, |page, line| Some(part::request(page, line)));
    operation.request = joined(operation, ("request", false), &sent, decisions, problems);
    let upload = operation.request.iter().any(|field| field.place == Place::File);
    for field in &mut operation.request {
        field.required |= field.place == Place::Path;
        // What stands beside a file is the text of a document.
        if upload && field.place == Place::Body && field.ty.of == Scalar::Object {
            field.ty = TEXT;
            field.mark = Some(Mark::Json);
        }
    }
    let documents: Vec<&Page> =
        found.iter().copied().filter(|page| page.answer == official::Answer::Document).collect();
    operation.answer = match found.first().map(|page| page.answer) {
        _ if !documents.is_empty() => Answer::Document,
        Some(official::Answer::File) => Answer::File(FileKind::Csv),
        _ => Answer::Empty,
    };
    let answered = says(&documents, |page, line| part::table(page, Part::Response, line));
    operation.response = joined(operation, ("response", true), &answered, decisions, problems);
    operation.sample = Some(sample(&operation.request, found));
}

fn notification(operation: &mut Operation, found: &[&Page], decisions: &Decisions, problems: &mut Problems) {
    let mut table = |name: &str, part: Part| {
        let says = says(found, |page, line| part::table(page, part, line));
        joined(operation, (name, true), &says, decisions, problems)
    };
    let mut envelope = table("envelope", Part::Envelope);
    let resource = table("resource", Part::Resource);
    let reply = table("reply", Part::Reply);
    let inside = envelope.iter_mut().find(|field| field.name == "resource");
    let text = inside.and_then(|field| field.fields.iter_mut().find(|field| field.name == "ciphertext"));
    if let Some(text) = text {
        text.mark = Some(Mark::AesGcm);
        text.fields = resource;
    } else {
        let expected = "the table of a notification as it comes, with resource.ciphertext";
        problems.push(file_of(found), 0, "a notification without an encrypted document", expected);
    }
    operation.request = envelope;
    operation.response = reply;
}

/// One call with what the pages' samples have: that of the request, or where there is none what of the answer
/// is sent as well and required.
fn sample(request: &[Field], found: &[&Page]) -> Map<String, Value> {
    let of = |part: Part| {
        let samples = found.iter().flat_map(|page| &page.samples);
        samples.filter(|sample| sample.part == part).find_map(|sample| sample.json.as_object()).cloned()
    };
    let (sent, answered) = (of(Part::Body), of(Part::Response).unwrap_or_default());
    let place = |place: Place| request.iter().filter(move |field| field.place == place);
    let required = |of: Place| pruned(place(of), &answered);
    let mut sample = required(Place::Path);
    let query = required(Place::Query);
    let body = sent.unwrap_or_else(|| required(Place::Body));
    for (name, fields) in [("query", query), ("json", body)] {
        if !fields.is_empty() {
            sample.insert(name.to_owned(), fields.into());
        }
    }
    sample
}

/// The values of the required fields.
fn pruned<'f>(fields: impl Iterator<Item = &'f Field>, values: &Map<String, Value>) -> Map<String, Value> {
    let each = fields.filter(|field| field.required).filter_map(|field| {
        let value = values.get(&field.name)?;
        let below = |value: &Value| match value {
            Value::Object(inner) => pruned(field.fields.iter(), inner).into(),
            value => value.clone(),
        };
        let value = match value {
            Value::Array(list) => list.iter().map(below).collect::<Vec<_>>().into(),
            value => below(value),
        };
        Some((field.name.clone(), value))
    });
    each.collect()
}
