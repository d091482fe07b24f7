//! From pages to operations.

use super::answer::{self, Answered};
use super::tree::{self, Node};
use super::{Answer, Field, Kind, Label, Link, Operation, Place, Version, deprecation, url};
use crate::errata::{ASKS, UNSIGNED};
use crate::families::Families;
use crate::parallel;
use crate::problem::Problems;
use crate::surface::{self, Method, Page, Scalar, TableKind};

/// The operations of all pages, in the order of the pages.
///
/// # Errors
/// Every row that does not fit, with its file and line.
pub fn lower(pages: &[Page], families: &Families) -> Result<Vec<Operation>, Problems> {
    let mut problems = Problems::default();
    let mut operations = Vec::new();
    for (of_page, wrong) in parallel::map(pages, |page| {
        let mut wrong = Problems::default();
        let each = |operation| one(page, operation, families, &mut wrong);
        let of_page: Vec<Operation> = page.operations.iter().filter_map(each).collect();
        (of_page, wrong)
    }) {
        operations.extend(of_page);
        problems.extend(wrong);
    }
    distinct(&operations, &mut problems);
    problems.or(operations)
}

fn one(
    page: &Page,
    from: &surface::Operation,
    families: &Families,
    problems: &mut Problems,
) -> Option<Operation> {
    let line = from.line.0;
    let Some(address) = url::address(&page.path, &families.schemes) else {
        let folders: Vec<&str> = families.schemes.iter().map(|scheme| scheme.folder.as_str()).collect();
        let expected = format!("openapi/{0}/… or webhook/{0}/…", folders.join("|"));
        problems.push(&page.path, 0, "a path that is no URL", expected);
        return None;
    };
    segments(&page.path, problems);
    if address.kind == Kind::Notification && from.method != Method::Post {
        let found = format!("a notification by {}", from.method.verb());
        problems.push(&page.path, line, found, "a heading with {#post}");
    }
    let Some((request, answers)) =
        from.tables.split_first().filter(|(table, _)| table.kind == TableKind::Request)
    else {
        problems.push(&page.path, line, "an operation without a request table", "a table headed 请求参数");
        return None;
    };
    let nodes = tree::build(&page.path, &request.rows, problems);
    let options = Options::read((&page.path, line), &address, nodes, problems);
    let Answered { answer, response, exception } = answer::read(&page.path, address.kind, answers, problems);
    let feature = families.feature_of(&page.path).unwrap_or_else(|| {
        problems.push(&page.path, 0, "a page of no family", "a prefix of it in spec/families.toml");
        String::new()
    });
    let sign_types = sign_types(&address, answer, &options.fields);
    if let Some(other) = sign_types.iter().find(|value| !["MD5", "HMAC-SHA256"].contains(&value.as_str())) {
        problems.push(&page.path, line, format!("sign_type `{other}`"), "`MD5` or `HMAC-SHA256`");
    }
    Some(Operation {
        page: page.path.clone(),
        file: page.path.clone(),
        line,
        kind: address.kind,
        version: address.version,
        method: from.method,
        path: address.path.clone(),
        title: Label::from(from.title.as_str()),
        feature,
        deprecated: deprecation::note(&from.standings),
        closed: deprecation::closed(&from.standings),
        host: options.host,
        fragment: options.fragment,
        client_certificate: options.client_certificate,
        nonceless: options.nonceless,
        unsigned_answer: from.standings.iter().any(|standing| standing.class == UNSIGNED)
            || unsigned(&address, answer, &response),
        asks: from.standings.iter().any(|standing| standing.class == ASKS),
        facts: from.facts.clone(),
        sign_types,
        about: None,
        noun: None,
        lists: None,
        answer,
        request: options.fields,
        response,
        exception,
        refusals: Vec::new(),
        links: from.links.iter().map(link).collect(),
        sample: from.sample.clone(),
    })
}

/// A segment is spelt as URLs are, or is a parameter by its name.
fn segments(page: &str, problems: &mut Problems) {
    let stem = surface::local(page).strip_suffix(".md").unwrap_or_default();
    for segment in stem.split('/') {
        let name = segment.strip_prefix('{').map(|inner| inner.strip_suffix('}'));
        let fits = match name {
            Some(name) => name.is_some_and(surface::is_wire_name),
            None => segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)),
        };
        if !fits || segment.is_empty() {
            let expected = "letters, digits, `-`, `_` and `.`, or a parameter in braces";
            problems.push(page, 0, format!("the segment `{segment}`"), expected);
        }
    }
}

fn link(from: &surface::Link) -> Link {
    Link { label: Label::from(from.text.as_str()), url: from.url.clone() }
}

/// v2 signs an answer in a field of its own: where the table lacks it, nobody signed.
fn unsigned(address: &url::Address, answer: Answer, response: &[Field]) -> bool {
    is_v2_call(address)
        && matches!(answer, Answer::Document | Answer::File(_))
        && response.iter().all(|field| field.name != "sign")
}

/// The values that v2's `sign_type` may have. Where there is none it is MD5, but for a redirect,
/// which is signed only where the page lists a signature.
fn sign_types(address: &url::Address, answer: Answer, request: &[Field]) -> Vec<String> {
    let named = |name: &str| request.iter().find(|field| field.name == name);
    match named("sign_type") {
        _ if !is_v2_call(address) => Vec::new(),
        Some(sign_type) => sign_type.values.clone(),
        None if answer == Answer::Redirect && named("sign").is_none() => Vec::new(),
        None => vec!["MD5".to_owned()],
    }
}

fn is_v2_call(address: &url::Address) -> bool {
    address.version.is_v2() && address.kind == Kind::Endpoint
}

/// The request table's top level: what the call is made with.
#[derive(Default)]
struct Options {
    fields: Vec<Field>,
    host: Option<String>,
    fragment: Option<String>,
    client_certificate: bool,
    nonceless: bool,
}

impl Options {
    fn read(
        (page, line): (&str, usize),
        address: &url::Address,
        nodes: Vec<Node>,
        problems: &mut Problems,
    ) -> Self {
        let parameters: Vec<&str> = match address.kind {
            Kind::Endpoint => url::parameters(&address.path).collect(),
            Kind::Notification => Vec::new(),
        };
        let mut options = Self::default();
        for node in nodes {
            options.take(page, address, &parameters, node, problems);
        }
        for name in parameters {
            if !options.fields.iter().any(|field| field.place == Place::Path && field.name == name) {
                problems.push(
                    page,
                    line,
                    format!("a URL with {{{name}}}"),
                    format!("a top-level row `{name}`"),
                );
            }
        }
        options
    }

    fn take(
        &mut self,
        page: &str,
        address: &url::Address,
        parameters: &[&str],
        node: Node,
        problems: &mut Problems,
    ) {
        let place = match node.row.name.as_str() {
            name if parameters.contains(&name) => return self.fields.push(node.into_field(Place::Path)),
            "json" | "xml" => Place::Body,
            "query" => Place::Query,
            "headers" => Place::Header,
            "body" => return self.body(address.kind, node),
            "base_uri" => {
                if node.row.host.is_none() {
                    problems.push(
                        page,
                        node.line,
                        "a base_uri without its address",
                        "the address in a code span",
                    );
                }
                self.host = node.row.host;
                return;
            }
            "security" => return self.client_certificate = true,
            "nonceless" => return self.nonceless = true,
            "fragment" => return self.fragment = node.row.values.into_iter().next(),
            // A choice of the caller's, not a fact of the operation.
            "timeout" => return,
            // A segment that is spelt with a capital letter is passed as if it were a parameter.
            _ if node
                .row
                .values
                .first()
                .is_some_and(|value| address.path.ends_with(&format!("/{value}"))) =>
            {
                return;
            }
            name => {
                let found = format!("`{name}` at the top level");
                let expected = "json, query, xml, headers, body, an option, or a parameter of the URL";
                return problems.push(page, node.line, found, expected);
            }
        };
        if node.row.ty.of != Scalar::Object {
            let found = format!("`{}`, a {}", node.row.name, node.row.ty.word());
            problems.push(page, node.line, found, "an object");
        }
        self.fields.extend(node.children.into_iter().map(|child| child.into_field(place)));
    }

    /// A notification's body, or a multipart body, where a childless object is a file.
    fn body(&mut self, kind: Kind, node: Node) {
        self.fields.extend(node.children.into_iter().map(|child| {
            let file =
                kind == Kind::Endpoint && child.row.ty.of == Scalar::Object && child.children.is_empty();
            child.into_field(if file { Place::File } else { Place::Body })
        }));
    }
}

/// One operation a method and URL.
fn distinct(operations: &[Operation], problems: &mut Problems) {
    let mut seen: std::collections::HashMap<(Version, Method, &str), &Operation> =
        std::collections::HashMap::new();
    for operation in operations {
        let key = (operation.version, operation.method, operation.path.as_str());
        if let Some(first) = seen.insert(key, operation) {
            let found = format!(
                "a second page for {} {}, beside {}",
                operation.method.verb(),
                operation.path,
                first.page
            );
            problems.push(&operation.page, operation.line, found, "one page a URL");
        }
    }
}
