//! Files: where they may come from, and opening them.

use std::time::Duration;

use http::{HeaderValue, Method, Uri, header};

use super::Client;
use super::content::Content;
use super::engine::Take;
use super::hosts::Route;
use super::v3::{self, Check, V3Request};
use crate::answer::Answer;
use crate::call::Options;
use crate::download::{DownloadError, Source};
use crate::error::{AnswerProblem, Error, UnreadableAnswer};
use crate::transport::Body;

impl Client {
    /// Sends the request for a file, and accepts the answer's head. What is taken from WeChat Pay
    /// unsigned is what it sends unsigned.
    pub(crate) async fn open_file(
        &self,
        source: &Source<'_>,
        options: &Options,
    ) -> Result<(Answer, Body), DownloadError> {
        let deadline = self.deadline(options);
        let mut exchange = match source {
            Source::Operation(operation, request, _) => {
                v3::prepare(self, operation, *request, options, deadline).await?
            }
            Source::Link(link) => {
                let (route, path_and_query) = self.route_of(&link.address)?;
                let keys = self.keys(deadline).await?;
                let key = keys.for_encryption(self.now()).map(super::PlatformKey::id);
                V3Request {
                    method: Method::GET,
                    route,
                    path_and_query,
                    headers: self.usual_headers(key),
                    content: Content::default(),
                    check: Check::Nothing,
                    repeatable: true,
                }
            }
        };
        exchange.headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        let (answer, body) = self.exchange_taking(Take::Head, &exchange, options, deadline).await?;
        let Some(body) = body else {
            let problem = AnswerProblem::Empty;
            let unreadable = UnreadableAnswer { problem, answer, may_have_taken_effect: false };
            return Err(Error::Answer(Box::new(unreadable)).into());
        };
        Ok((answer, body))
    }

    /// Where an address from an answer leads, and its path and query exactly as they stand there.
    pub(crate) fn route_of(&self, address: &str) -> Result<(Route, String), DownloadError> {
        let wrong =
            |host: &str, problem| DownloadError::Address { host: crate::crypto::excerpt(host), problem };
        // What stands before the query: the token in it is not for errors.
        let shown = address.split(['?', '#']).next().unwrap_or_default();
        let uri: Uri = address.parse().map_err(|_| wrong(shown, "is no URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(wrong(shown, "is no URL"));
        };
        let origin = format!("{scheme}://{authority}").to_ascii_lowercase();
        let route = self.inner.hosts.route_to(&origin);
        let route =
            route.ok_or_else(|| wrong(&origin, "is not one of WeChat Pay: no signed request goes there"))?;
        let path_and_query = uri.path_and_query().map_or("/", |target| target.as_str());
        Ok((route, path_and_query.to_owned()))
    }

    /// How long is waited for a part of an answer.
    pub(crate) fn patience(&self, options: &Options) -> Duration {
        options.timeout.unwrap_or(self.inner.timeout)
    }
}
