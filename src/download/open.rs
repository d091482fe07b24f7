//! The request for a file: where it may go, and what its answer begins with.

use std::sync::Arc;

use http::{HeaderValue, Method, Uri, header};

use super::DownloadError;
use super::source::Source;
use crate::client::certificates;
use crate::client::content::Content;
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::hosts::Route;
use crate::client::perform::{self, Accepted, WAY};
use crate::client::v3::prepare::prepare;
use crate::client::v3::request::{Check, V3Request, usual_headers};
use crate::crypto::excerpt;
use crate::error::{Called, Error};
use crate::options::Options;

/// Sends the request for a file, and accepts the answer's head. What is taken from WeChat Pay
/// unsigned is what it sends unsigned.
pub(super) async fn open(
    core: &Arc<Core>,
    source: &Source<'_>,
    options: &Options,
) -> Result<Accepted, DownloadError> {
    let called = || match source {
        Source::Operation(operation, ..) => Called::documented(operation),
        Source::Link(link) => {
            let path = link.address.parse().map(|uri: Uri| uri.path().to_owned());
            Called::own("GET", &path.unwrap_or_default())
        }
    };
    match accepted(core, source, options).await {
        Err(DownloadError::Call(error)) => Err((*error).of(called).into()),
        answered => answered,
    }
}

async fn accepted(
    core: &Arc<Core>,
    source: &Source<'_>,
    options: &Options,
) -> Result<Accepted, DownloadError> {
    let deadline = core.deadline(options);
    let target = source.target();
    let accepted = match source {
        Source::Operation(operation, request, _) => {
            let exchange =
                async { prepare(core, WAY, operation, *request, options, deadline).await.map(of_any_type) };
            perform::open(core, target, exchange, options, deadline).await?
        }
        Source::Link(link) => {
            let (route, path_and_query) = route_of(core, &link.address)?;
            let exchange = at(core, route, path_and_query, deadline);
            perform::open(core, target, exchange, options, deadline).await?
        }
    };
    Ok(accepted)
}

/// The request for the file at an address.
async fn at(
    core: &Arc<Core>,
    route: Route,
    path_and_query: String,
    deadline: Deadline,
) -> Result<V3Request, Error> {
    let keys = certificates::keys(core, WAY, deadline).await?;
    let key = certificates::for_encryption(core, &keys)?;
    Ok(of_any_type(V3Request {
        method: Method::GET,
        route,
        path_and_query,
        headers: usual_headers(core, Some(key.id())),
        content: Content::default(),
        check: Check::Nothing,
        repeatable: true,
        keys,
        own: core.v3()?.own.get(),
    }))
}

/// A file has a type of its own.
fn of_any_type(mut request: V3Request) -> V3Request {
    request.headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
    request
}

/// The way to an address from an answer, and its path and query exactly as they stand there.
pub(super) fn route_of(core: &Core, address: &str) -> Result<(Route, String), DownloadError> {
    let wrong = |host: &str, problem| DownloadError::Address { host: excerpt(host), problem };
    // Neither the path nor the query: a token in them, or a token in place of an address, is not for errors.
    let host = address.split(['/', '\\', '?', '#']).nth(2).filter(|_| address.contains("://"));
    let shown = host.map_or("…", |host| host.rsplit('@').next().unwrap_or_default());
    let uri: Uri = address.parse().map_err(|_| wrong(shown, "is no URL"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(wrong(shown, "is no URL"));
    };
    let route = core.hosts.route_to(&uri).ok_or_else(|| {
        // A name and a password before an @ are not for errors either.
        let host = authority.as_str().rsplit('@').next().unwrap_or_default();
        let origin = format!("{scheme}://{host}").to_ascii_lowercase();
        wrong(&origin, "is not one of WeChat Pay: no signed request goes there")
    })?;
    let path_and_query = uri.path_and_query().map_or("/", |target| target.as_str());
    Ok((route, path_and_query.to_owned()))
}
