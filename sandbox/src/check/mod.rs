//! A request held against the documentation's tables.

mod bounds;
mod issue;
mod limits;
mod multipart;
mod strict;

use serde_json::{Value, json};
use wechatpay::crypto::{PrivateKey, base64};
use wechatpay::model::{self, FieldProblem, Found, Model, Place, Required};

use crate::refusal::{Parameter, Refusal};
use crate::routes::Route;
pub(crate) use bounds::message;
use issue::{Issue, Problem};
pub(crate) use multipart::{Upload, boundary};

/// A request as it came.
#[derive(Debug)]
pub(crate) struct Raw<'a> {
    pub(crate) route: Route,
    /// The path parameters, decoded.
    pub(crate) path: &'a [(&'static str, String)],
    /// The parameters of the query string, decoded.
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: Body<'a>,
    /// The key that `Wechatpay-Serial` names, if there is that header and such a key.
    pub(crate) key: NamedKey,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) enum Body<'a> {
    /// Documented to be JSON, or empty.
    Json(&'a [u8]),
    /// An upload.
    Upload(&'a Upload),
}

/// The word of `Wechatpay-Serial` on the key that sensitive fields are encrypted for.
#[derive(Debug, Clone)]
pub(crate) enum NamedKey {
    /// There is no such header.
    Missing,
    /// It names none of WeChat Pay's keys.
    Unknown,
    /// It names this one.
    Known(PrivateKey),
}

/// A request that is as documented.
#[derive(Debug, Clone, Default)]
pub(crate) struct Checked {
    /// All its fields, from path, query and body, sensitive ones opened.
    pub(crate) fields: Value,
}

/// Reads a request, or says what is wrong with it.
pub(crate) fn check(raw: &Raw<'_>) -> Result<Checked, Refusal> {
    let mut request = (raw.route.entry.blank)();
    check_bounds(raw)?;
    check_parameters(request.as_mut(), Place::Path, raw.path.iter().map(|(name, value)| (*name, value)))?;
    let query = raw.query.iter().map(|(name, value)| (name.as_str(), value));
    check_parameters(request.as_mut(), Place::Query, query)?;
    match &raw.body {
        Body::Json(bytes) => read_json(request.as_mut(), bytes, raw.route)?,
        Body::Upload(upload) => upload.read(request.as_mut(), raw.route)?,
    }
    open(request.as_mut(), raw)?;
    Ok(Checked { fields: document(request.as_ref())? })
}

/// Path and query, held against the official pages.
fn check_bounds(raw: &Raw<'_>) -> Result<(), Refusal> {
    let in_path = raw.path.iter().map(|(name, text)| ("url", *name, text.as_str()));
    let in_query = raw.query.iter().map(|(name, text)| ("query", name.as_str(), text.as_str()));
    in_path.chain(in_query).try_for_each(|(location, name, text)| {
        let problem = bounds::parameter(raw.route.operation.path, name, text);
        problem.map_or(Ok(()), |problem| Err(problem.refusal(location)))
    })
}

/// Reads the parameters of one place into the request.
fn check_parameters<'a>(
    request: &mut dyn Model,
    place: Place,
    pairs: impl Iterator<Item = (&'a str, &'a String)>,
) -> Result<(), Refusal> {
    let location = if place == Place::Path { "url" } else { "query" };
    let table = request.table();
    let fields = || table.fields.iter().filter(|field| field.place == place);
    let known: Vec<(&str, &str)> = pairs
        .filter(|(name, _)| fields().any(|field| field.name == *name))
        .map(|(name, value)| (name, value.as_str()))
        .collect();
    let missing = fields()
        .filter(|field| field.required)
        .find(|field| known.iter().all(|(name, value)| *name != field.name || value.is_empty()));
    if let Some(field) = missing {
        return Err(Problem::missing(field.name).refusal(location));
    }
    let problems = model::read_flat(request, known.iter().copied());
    if let Some(problem) = problems.iter().find(|problem| problem.found != Found::NoTime) {
        let sent = known.iter().find(|(name, _)| *name == problem.path).map(|(_, value)| *value);
        let problem = Problem::of_type(&problem.path, problem.expected, json!(sent));
        return Err(problem.refusal(location));
    }
    strict::choices_of(request, place).map_or(Ok(()), |problem| Err(problem.refusal(location)))
}

fn read_json(request: &mut dyn Model, bytes: &[u8], route: Route) -> Result<(), Refusal> {
    let no_body = !request.table().fields.iter().any(|field| field.place == Place::Body);
    if no_body && bytes.is_empty() {
        return Ok(());
    }
    let bytes = if bytes.is_empty() { b"{}" } else { bytes };
    let document: Value = serde_json::from_slice(bytes).map_err(|error| not_json(&error.to_string()))?;
    let Value::Object(_) = &document else {
        return Err(not_json("the body is no JSON object"));
    };
    let mut scratch = (route.entry.blank)();
    if let Some(problem) = strict::body(&document, scratch.as_mut()) {
        return Err(problem.refusal("body"));
    }
    if let Some(problem) = bounds::check(route.operation.path, &document) {
        return Err(problem.refusal("body"));
    }
    let problems = model::decode_into(request, bytes, Required::Check);
    let problems = problems.map_err(|error| not_json(&error.to_string()))?;
    // Names that are not documented are let pass, as WeChat Pay does, be there no others in an object; and so are times
    // in another form than the documented one: the documentation may be wrong there.
    let passes = |problem: &&FieldProblem| !matches!(problem.found, Found::Undocumented | Found::NoTime);
    match problems.iter().find(passes) {
        None => Ok(()),
        Some(problem) => {
            let field = pointer(&problem.path);
            Err(Problem::of_type(&field, problem.expected, Value::Null).refusal("body"))
        }
    }
}

fn not_json(issue: &str) -> Refusal {
    let problem = Parameter { location: "body", field: "", value: &Value::Null, issue };
    Refusal::parameter(&problem, "请求报文不是合法的JSON，请检查后重试")
}

/// Decrypts the sensitive fields.
fn open(request: &mut dyn Model, raw: &Raw<'_>) -> Result<(), Refusal> {
    if !model::has_sensitive(request) {
        return Ok(());
    }
    let key = match &raw.key {
        NamedKey::Known(key) => key,
        NamedKey::Missing => {
            let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
            return Err(header_problem("missing", message));
        }
        NamedKey::Unknown => {
            return Err(header_problem("no such key", "平台证书序列号Wechatpay-Serial错误"));
        }
    };
    let padding = raw.route.operation.sealing.padding();
    let sent = document(request)?;
    let unopened = model::open(request, &|text| {
        let bytes = base64::decode(text)?;
        Ok(String::from_utf8(key.decrypt(padding, &bytes)?)?)
    });
    let Some(problem) = unopened.first() else { return Ok(()) };
    let field = pointer(&problem.path);
    let value = sent.pointer(&field).cloned().unwrap_or_default();
    let in_query = request
        .table()
        .fields
        .iter()
        .any(|field| field.place == Place::Query && problem.path.split('[').next() == Some(field.name));
    let location = if in_query { "query" } else { "body" };
    Err(Problem { field, value, issue: Issue::Unopened }.refusal(location))
}

/// All fields of a request as JSON.
fn document(request: &dyn Model) -> Result<Value, Refusal> {
    model::serialize(request, serde_json::value::Serializer).map_err(|_| Refusal::system_error())
}

/// `goods[2].name` as a JSON pointer.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace(['.', '['], "/").replace(']', ""))
}

fn header_problem(issue: &str, message: &str) -> Refusal {
    let problem = Parameter { location: "header", field: "Wechatpay-Serial", value: &Value::Null, issue };
    Refusal::parameter(&problem, message)
}
