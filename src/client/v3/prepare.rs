//! From an operation's request to one that can be signed and sent.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use super::request::{Check, V3Request, usual_headers};
use crate::client::certificates;
use crate::client::content::{self, Content};
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::exchange::Way;
use crate::client::http::{
    IDEMPOTENCY_KEY, has_idempotency_key, header_name, header_value, is_idempotent, method_of,
};
use crate::client::known::Known;
use crate::client::owner::check_path;
use crate::client::sealing::KeySeal;
use crate::endpoint::{self, Operation};
use crate::error::{Called, Error};
use crate::model::{self, Model};
use crate::options::Options;

/// A request of one's own.
pub(crate) struct RawRequest {
    pub(crate) method: Method,
    /// As it is sent and signed.
    pub(crate) path_and_query: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Bytes>,
}

impl RawRequest {
    /// The name of it in an error.
    pub(crate) fn called(&self) -> Called {
        Called::own(self.method.as_str(), &self.path_and_query)
    }
}

/// The request of an operation, sensitive fields encrypted, all but signed.
pub(crate) async fn prepare(
    core: &Arc<Core>,
    way: &'static dyn Way,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<V3Request, Error> {
    check_path(core, operation.path)?;
    let known = Known::of(core, request);
    model::complete(request, &|name| known.has(name))?;
    let keys = certificates::keys(core, way, deadline).await?;
    let key = certificates::for_encryption(core, &keys)?;
    let seal = KeySeal { key: key.key(), padding: operation.sealing.padding() };
    let route = core.hosts.route(operation, options.host.as_deref())?;
    let mut query = content::query(request, known.query, Some(&seal))?;
    let method = method_of(operation);
    let in_query = matches!(method, Method::GET | Method::DELETE) && !content::has_body(request);
    let content = if in_query {
        content::extra_query(&mut query, &options.extra);
        Content::default()
    } else {
        let known = known.body.into_iter().map(|(name, value)| (name.to_owned(), value.into()));
        let extra = known.chain(options.extra.clone()).collect();
        Content::of(request, &extra, Some(&seal))?
    };
    let path = model::path_of(operation.path, request)?;
    let mark = if query.is_empty() { "" } else { "?" };
    let path_and_query = format!("{}{path}{mark}{query}", route.prefix);
    let mut headers = usual_headers(core, Some(key.id()));
    for (name, value) in model::headers(request)? {
        headers.insert(header_name(name)?, header_value(name, &value)?);
    }
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, header_value("the idempotency key", key)?);
    }
    let repeatable = has_idempotency_key(&headers)? || is_idempotent(&method);
    let (check, own) = (check_of(operation), core.v3()?.own.get());
    Ok(V3Request { method, route, path_and_query, headers, content, check, repeatable, keys, own })
}

/// A request of one's own.
pub(crate) async fn prepare_raw(
    core: &Arc<Core>,
    way: &'static dyn Way,
    request: RawRequest,
    options: &Options,
    deadline: Deadline,
) -> Result<V3Request, Error> {
    check_path(core, &request.path_and_query)?;
    let keys = certificates::keys(core, way, deadline).await?;
    let key = certificates::for_encryption(core, &keys)?;
    let mut headers = usual_headers(core, Some(key.id()));
    for (name, value) in request.headers {
        headers.insert(name, value);
    }
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, header_value("the idempotency key", key)?);
    }
    let route = core.hosts.route(&USUAL, options.host.as_deref())?;
    let kind = request.body.is_some().then_some(content::JSON);
    Ok(V3Request {
        repeatable: has_idempotency_key(&headers)? || is_idempotent(&request.method),
        method: request.method,
        route,
        path_and_query: request.path_and_query,
        headers,
        content: Content { kind, body: request.body.unwrap_or_default(), signed: None },
        check: Check::Signature,
        keys,
        own: core.v3()?.own.get(),
    })
}

/// Stands for any operation at the usual host.
static USUAL: Operation = Operation::new(endpoint::Method::Get, "/", "", "");

fn check_of(operation: &Operation) -> Check {
    match operation.hash_header {
        _ if operation.unsigned_answer => Check::Nothing,
        Some(header) => Check::Hash(header),
        None => Check::Signature,
    }
}
