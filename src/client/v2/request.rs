//! One request of v2 on its way: signed with the v2 key, as XML, in a query string, or as a form with a
//! file.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use super::answer::Asked;
use crate::answer::Answer;
use crate::client::core::Core;
use crate::client::exchange::{Attempt, Exchange, Signed};
use crate::client::hosts::Route;
use crate::client::http::{header_name, header_value, method_of, redirected, url};
use crate::crypto::random_nonce;
use crate::endpoint::{Method, Operation};
use crate::error::{ApiError, ConfigError, Error};
use crate::model::{self, EncodeError, FilePart, Model};
use crate::options::Options;
use crate::sign_v2::{Message, SignError, borrowed};
use crate::transport::{BoxFuture, ClientCertificate};
use crate::upload::{Form, UploadError};
use crate::xml;

/// A request of v2.
pub(crate) struct V2Request {
    operation: &'static Operation,
    route: Route,
    /// With the route's prefix; of a POST also the parameters that are not signed.
    path: String,
    headers: HeaderMap,
    message: Message,
    /// True if an answer without a signature is taken.
    accept_unsigned: bool,
    /// With any, the message is a form.
    files: Vec<(&'static str, FilePart)>,
}

impl V2Request {
    pub(super) fn new(
        core: &Core,
        operation: &'static Operation,
        request: &dyn Model,
        message: Message,
        options: &Options,
    ) -> Result<Self, Error> {
        let route = core.hosts.route(operation, options.host.as_deref())?;
        let mut path = route.prefix.clone();
        path.push_str(&model::path_of(operation.path, request)?);
        if operation.method != Method::Get {
            let query = model::query_of(request, None)?;
            let mark = if query.is_empty() { "" } else { "?" };
            path.extend([mark, &query]);
        }
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        headers.insert(header::USER_AGENT, core.user_agent.clone());
        for (name, value) in model::headers(request)? {
            headers.insert(header_name(name)?, header_value(name, &value)?);
        }
        let files = model::files(request);
        let accept_unsigned = options.accept_unsigned;
        Ok(Self { operation, route, path, headers, message, accept_unsigned, files })
    }

    /// The body with its type, and what follows the path in the URL.
    fn content(&self, fields: &[(String, String)]) -> Result<(Option<HeaderValue>, Bytes, String), Error> {
        if self.operation.method == Method::Get {
            return Ok((None, Bytes::new(), format!("?{}", model::query_string(fields))));
        }
        if !self.files.is_empty() {
            let form = self.form(fields)?;
            return Ok((Some(form.0), form.1, String::new()));
        }
        let xml = xml::write("xml", borrowed(fields));
        let xml = xml.map_err(|error| Error::from(EncodeError::Xml(Box::new(error))))?;
        Ok((Some(XML), Bytes::from(xml), String::new()))
    }

    fn signed(&self, core: &Core, origin: &str) -> Result<Attempt, Error> {
        let nonce = random_nonce().map_err(|error| Error::from(ConfigError::Crypto(error)))?;
        let fields = self.message.signed(&core.v2()?.signer, &nonce).map_err(unsigned)?;
        let (kind, body, query) = self.content(&fields)?;
        let mut request = http::Request::new(body);
        *request.method_mut() = method_of(self.operation);
        *request.uri_mut() = url(format!("{origin}{}{query}", self.path))?;
        *request.headers_mut() = self.headers.clone();
        if let Some(kind) = kind {
            request.headers_mut().insert(header::CONTENT_TYPE, kind);
        }
        if self.operation.client_certificate {
            request.extensions_mut().insert(ClientCertificate);
        }
        // A refused signature of v2 does not say what was signed there, so nothing is kept of it here.
        Ok(Attempt { request, signed: Signed::default() })
    }

    fn form(&self, fields: &[(String, String)]) -> Result<(HeaderValue, Bytes), UploadError> {
        let mut form = Form::new()?;
        for (name, text) in fields {
            form.text(name, None, text.as_bytes());
        }
        for (name, file) in &self.files {
            form.file(name, file);
        }
        form.finish()
    }
}

const XML: HeaderValue = HeaderValue::from_static("text/xml; charset=utf-8");

impl Exchange for V2Request {
    fn route(&self) -> &Route {
        &self.route
    }

    fn changes_something(&self) -> bool {
        self.operation.changes_something()
    }

    fn is_repeatable(&self) -> bool {
        !self.changes_something()
    }

    fn attempt<'a>(&'a self, core: &'a Core, origin: &'a str) -> BoxFuture<'a, Result<Attempt, Error>> {
        // The v2 key is in memory.
        Box::pin(std::future::ready(self.signed(core, origin)))
    }

    fn accept(&self, core: &Core, _: &Attempt, answer: Answer) -> Result<Answer, Error> {
        let changes = self.changes_something();
        if answer.status.is_redirection() {
            return Err(redirected(answer, changes));
        }
        if !answer.status.is_success() {
            return Err(Error::Api(Box::new(ApiError::of(answer, changes, false))));
        }
        let asked = Asked {
            operation: self.operation,
            message: &self.message,
            signer: &core.v2()?.signer,
            accept_unsigned: self.accept_unsigned,
        };
        asked.accept(answer, core.longest_answer)
    }
}

pub(crate) fn unsigned(error: SignError) -> Error {
    match error {
        SignError::Encode(error) => Error::from(error),
        error @ SignError::SignType { .. } => {
            Error::from(ConfigError::Invalid { what: "the request", why: error.to_string() })
        }
    }
}
