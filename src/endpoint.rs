//! What the documentation says about an operation as a whole.

use crate::model::Model;

/// The facts of one operation: plain data, known at compile time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The method.
    pub method: Method,
    /// The path, with its parameters in braces: `/v3/pay/transactions/id/{transaction_id}`.
    pub path: &'static str,
    /// The title of the page.
    pub title: &'static str,
    /// The host, where it is not the usual one.
    pub host: Option<&'static str>,
    /// What follows the path and query of a redirect's URL, `#` included.
    pub fragment: Option<&'static str>,
    /// Whether the call needs the merchant's client certificate.
    pub client_certificate: bool,
    /// Whether the v2 XML goes without `nonce_str`.
    pub nonceless: bool,
    /// What a successful answer is.
    pub answer: AnswerKind,
    /// Whether a successful answer comes without a signature.
    pub unsigned_answer: bool,
    /// Why the operation is not to be used in new code, and what is.
    pub deprecated: Option<&'static str>,
}

impl Operation {
    /// An operation answered with signed JSON, on the usual host; the base of every other:
    /// `Operation { host: Some("…"), ..Operation::new(Method::Get, "/v3/…", "…") }`.
    #[must_use]
    pub const fn new(method: Method, path: &'static str, title: &'static str) -> Self {
        Self {
            method,
            path,
            title,
            host: None,
            fragment: None,
            client_certificate: false,
            nonceless: false,
            answer: AnswerKind::Json,
            unsigned_answer: false,
            deprecated: None,
        }
    }
}

/// The HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// What a successful answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// A JSON object.
    Json,
    /// A v2 XML document.
    Xml,
    /// Nothing (204).
    Empty,
    /// A file: a bill, a PDF, an image.
    File,
    /// A redirect that the user's browser follows; the operation builds a URL and is not called.
    Redirect,
}

/// A request that belongs to an operation.
pub trait Endpoint: Model {
    /// The facts of the operation.
    const OPERATION: &'static Operation;

    /// What a successful answer holds.
    type Response: Model;
}

/// What a notification holds once it is decrypted.
pub trait NotificationResource: Model {
    /// The event type, such as `TRANSACTION.SUCCESS`.
    const EVENT: &'static str;
}
