//! Requests of v2: signed with the v2 key, as XML, in a query string, or as a form with a file.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use super::bank_key::{self, BankKey, BankSeal};
use super::engine::Deadline;
use super::exchange::{Attempt, Exchange, Signed};
use super::hosts::Route;
use super::sealing::{PlatformSeal, padding_of};
use super::{Client, v2_answer, v3};
use crate::answer::Answer;
use crate::call::Options;
use crate::crypto::{digest, hex, random_nonce};
use crate::endpoint::{Method, Operation};
use crate::error::{ApiError, ConfigError, Error};
use crate::model::{self, EncodeError, FilePart, Model};
use crate::sign_v2::{Message, SignError, Signer, borrowed};
use crate::transport::ClientCertificate;
use crate::upload::{Form, UploadError};
use crate::xml;

/// What v2 needs beyond what every call does.
pub(crate) struct V2 {
    pub(super) signer: Signer,
    pub(super) bank_key: BankKey,
}

/// Whether an operation is one of v2.
pub(crate) fn is_v2(operation: &Operation) -> bool {
    !operation.path.starts_with("/v3/")
}

/// A request of v2.
pub(crate) struct V2Request {
    operation: &'static Operation,
    route: Route,
    /// With the route's prefix; of a POST also the parameters that are not signed.
    path: String,
    headers: HeaderMap,
    message: Message,
    /// With any, the message is a form.
    files: Vec<(&'static str, FilePart)>,
}

/// The request of an operation, sensitive fields encrypted, all but signed.
pub(super) async fn prepare(
    client: &Client,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<V2Request, Error> {
    let signer = &client.v2()?.signer;
    let fill = |name: &str| if name == MEDIA_HASH { hash_of_file(request) } else { None };
    let message = if !model::has_sensitive(request) {
        Message::of(signer, operation, request, None, &fill)
    } else if operation.path == bank_key::PAY_BANK {
        let seal = BankSeal(client.bank_key(deadline).await?);
        Message::of(signer, operation, request, Some(&seal), &fill)
    } else {
        let keys = client.keys(deadline).await?;
        let key = keys.for_encryption(client.now()).ok_or(Error::Config(v3::NO_KEY))?;
        let seal = PlatformSeal { key, padding: padding_of(operation) };
        Message::of(signer, operation, request, Some(&seal), &fill)
    };
    let mut message = message.map_err(unsigned)?;
    if let Some(computed) = hash_of_file(request)
        && message.get(MEDIA_HASH).is_some_and(|given| !given.eq_ignore_ascii_case(&computed))
    {
        return Err(Error::Upload(UploadError::Hash { field: MEDIA_HASH, computed }));
    }
    for (name, value) in &options.extra {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        message.set(name, text);
    }
    V2Request::new(client, operation, request, message, options)
}

/// What the form of a picture says of the file.
const MEDIA_HASH: &str = "media_hash";

fn hash_of_file(request: &dyn Model) -> Option<String> {
    model::files(request).first().map(|(_, file)| hex::lower(&digest::md5(&file.content)))
}

impl V2Request {
    pub(super) fn new(
        client: &Client,
        operation: &'static Operation,
        request: &dyn Model,
        message: Message,
        options: &Options,
    ) -> Result<Self, Error> {
        let route = client.inner.hosts.route(operation, options.host.as_deref()).map_err(Error::Config)?;
        let mut path = route.prefix.clone();
        path.push_str(&model::path_of(operation.path, request).map_err(Error::Encode)?);
        if operation.method != Method::Get {
            let query = model::query_of(request, None).map_err(Error::Encode)?;
            let mark = if query.is_empty() { "" } else { "?" };
            path.extend([mark, &query]);
        }
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        headers.insert(header::USER_AGENT, client.inner.user_agent.clone());
        for (name, value) in model::headers(request).map_err(Error::Encode)? {
            headers.insert(v3::header_name(name)?, v3::header_value(name, &value)?);
        }
        let files = model::files(request);
        Ok(Self { operation, route, path, headers, message, files })
    }

    /// The body with its type, and what follows the path in the URL.
    fn content(&self, fields: &[(String, String)]) -> Result<(Option<HeaderValue>, Bytes, String), Error> {
        if self.operation.method == Method::Get {
            return Ok((None, Bytes::new(), format!("?{}", model::query_string(fields))));
        }
        if !self.files.is_empty() {
            let form = self.form(fields).map_err(Error::Upload)?;
            return Ok((Some(form.0), form.1, String::new()));
        }
        let xml = xml::write("xml", borrowed(fields));
        let xml = xml.map_err(|error| Error::Encode(EncodeError::Xml(Box::new(error))))?;
        Ok((Some(XML), Bytes::from(xml), String::new()))
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
        self.operation.method != Method::Get
    }

    fn is_repeatable(&self) -> bool {
        !self.changes_something()
    }

    fn attempt(&self, client: &Client, origin: &str) -> Result<Attempt, Error> {
        let nonce = random_nonce().map_err(|error| Error::Config(ConfigError::Crypto(error)))?;
        let fields = self.message.signed(&client.v2()?.signer, &nonce).map_err(unsigned)?;
        let (kind, body, query) = self.content(&fields)?;
        let mut request = http::Request::new(body);
        *request.method_mut() = v3::method_of(self.operation);
        *request.uri_mut() = v3::url(&format!("{origin}{}{query}", self.path))?;
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

    fn accept(&self, client: &Client, _: &Attempt, answer: Answer) -> Result<Answer, Error> {
        let changes = self.changes_something();
        if answer.status.is_redirection() {
            return Err(v3::redirected(answer, changes));
        }
        if !answer.status.is_success() {
            return Err(Error::Api(Box::new(ApiError::of(answer, changes, false))));
        }
        v2_answer::accept(self.operation, &client.v2()?.signer, answer, client.inner.longest_answer)
    }
}

pub(super) fn unsigned(error: SignError) -> Error {
    match error {
        SignError::Encode(error) => Error::Encode(error),
        error @ SignError::SignType { .. } => {
            Error::Config(ConfigError::Invalid { what: "the request", why: error.to_string() })
        }
    }
}
