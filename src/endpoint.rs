//! Operations: the facts of the documentation about each as a whole.

use crate::model::{self, EncodeError, Model};

/// The facts of one operation: plain data, known at compile time.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces: `/v3/pay/transactions/id/{transaction_id}`.
    pub path: &'static str,
    /// The title of the page, in Chinese.
    pub title: &'static str,
    /// The title in English.
    pub english: &'static str,
    /// The generation of the API that it belongs to.
    pub version: Version,
    /// The host with its scheme, where it is not [`HOST`].
    pub host: Option<&'static str>,
    /// The end of a redirect's URL after path and query, `#` included.
    pub fragment: Option<&'static str>,
    /// True if the call needs the merchant's client certificate.
    pub client_certificate: bool,
    /// True if the v2 XML goes without `nonce_str`.
    pub nonceless: bool,
    /// The v2 signatures that the operation takes; none where nothing is signed with the v2 key.
    pub sign_types: &'static [SignType],
    /// The kind of a successful answer.
    pub answer: AnswerKind,
    /// True if a successful answer comes without a signature.
    pub unsigned_answer: bool,
    /// True if it only asks, although its verb does not say so: all of v2 is POST.
    pub asks: bool,
    /// How its sensitive fields are encrypted.
    pub sealing: Sealing,
    /// The header with the SHA-1 of the file that is answered, where the answer's signature covers
    /// `{"sha1":"…"}` with that hash in place of the body.
    pub hash_header: Option<&'static str>,
    /// The fields that `workwx_sign` covers, the signature of Workwx (企业微信); none where there is no such.
    pub workwx_sign: &'static [&'static str],
    /// The front end that opens WeChat Pay for the order that is answered, by its prepay id.
    pub front_end: Option<FrontEnd>,
    /// Why the operation is not to be used in new code, and what is.
    pub deprecated: Option<&'static str>,
}

impl Operation {
    /// An operation of v3 answered with signed JSON, on the usual host; the base of every other:
    /// `Operation { host: Some("…"), ..Operation::new(Method::Get, "/v3/…", "查询…", "Query …") }`.
    #[must_use]
    pub const fn new(method: Method, path: &'static str, title: &'static str, english: &'static str) -> Self {
        Self {
            method,
            path,
            title,
            english,
            version: Version::V3,
            host: None,
            fragment: None,
            client_certificate: false,
            nonceless: false,
            sign_types: &[],
            answer: AnswerKind::Json,
            unsigned_answer: false,
            asks: false,
            sealing: Sealing::Oaep,
            hash_header: None,
            workwx_sign: &[],
            front_end: None,
            deprecated: None,
        }
    }

    /// True if the operation is one of v2: signed with the v2 key, and mostly XML.
    #[must_use]
    pub fn is_v2(&self) -> bool {
        self.version == Version::V2
    }

    /// True if the operation is one of brands: signed by a brand, with keys that are no merchant's.
    #[must_use]
    pub fn is_brands(&self) -> bool {
        self.path.starts_with(OF_BRANDS)
    }

    /// True if it does more than ask: then a lost answer leaves it open whether it was carried out. In v2,
    /// which is all POST, [`asks`](Self::asks) says it, and in v3 GET.
    #[must_use]
    pub fn changes_something(&self) -> bool {
        let only_gets = self.method == Method::Get && !self.is_v2();
        !(self.asks || only_gets)
    }
}

/// The beginning of the paths of all operations of brands, and of no others.
pub(crate) const OF_BRANDS: &str = "/brand/";

/// A generation of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// Signed with the v2 key, and mostly XML.
    V2,
    /// Signed with the merchant's private key, and JSON.
    V3,
}

/// How the sensitive fields of an operation are encrypted: those of a request for WeChat Pay, those of an
/// answer for the merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sealing {
    /// RSA with OAEP, as mostly.
    Oaep,
    /// RSA with the padding of PKCS#1 v1.5: cross-border operations, and v2's authorised real names.
    Pkcs1v15,
    /// RSA with OAEP, and with the key of the bank, which is asked for.
    Bank,
}

#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
impl Sealing {
    /// The padding of RSA.
    #[must_use]
    pub const fn padding(self) -> crate::crypto::Padding {
        match self {
            Self::Oaep | Self::Bank => crate::crypto::Padding::Oaep,
            Self::Pkcs1v15 => crate::crypto::Padding::Pkcs1v15,
        }
    }
}

/// The front end that opens WeChat Pay for an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FrontEnd {
    /// A page in WeChat, or a mini program.
    Jsapi,
    /// An app.
    App,
}

/// How v2 signs: what `sign_type` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignType {
    /// MD5. An operation that takes no `sign_type` means this one.
    Md5,
    /// HMAC-SHA256.
    HmacSha256,
}

impl SignType {
    /// The value of `sign_type`, such as `HMAC-SHA256`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// The signature that a `sign_type` names; none where it names another.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Md5, Self::HmacSha256].into_iter().find(|it| it.as_str() == name)
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

/// The kind of a successful answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// A JSON object.
    Json,
    /// A v2 XML document.
    Xml,
    /// Nothing (204).
    Empty,
    /// A file.
    File(FileKind),
    /// A redirect that the user's browser follows; the operation builds a URL and is not called.
    Redirect,
}

/// The contents of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A bill: lines of cells.
    Csv,
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
}

/// A request that belongs to an operation. Generated requests implement it.
pub trait Endpoint: Model {
    /// The facts of the operation.
    const OPERATION: &'static Operation;

    /// The contents of a successful answer.
    type Response: Model;
}

/// A request that only asks: whatever it is answered with, nothing was done. Generated requests of such
/// operations implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does more than ask",
    note = "that nothing is found is an error of an operation that changes something"
)]
pub trait Query: Endpoint {}

/// A request for one page of a list: it has `offset` and `limit`.
pub trait Paged: Endpoint + Clone {
    /// An element of the list.
    type Item: Send + 'static;

    /// The things that `offset` counts.
    const OFFSET: Offset;

    /// The list in an answer.
    fn items(response: &mut Self::Response) -> &mut Vec<Self::Item>;
}

/// The things that the `offset` of a request counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offset {
    /// The elements before the page.
    Items,
    /// The pages before it.
    Pages,
}

/// The contents of a notification once it is decrypted.
pub trait NotificationResource: Model {
    /// The event type, such as `TRANSACTION.SUCCESS`.
    const EVENT: &'static str;

    /// The kind of its document, among those of its event type.
    const KIND: ResourceKind = ResourceKind::ANY;

    /// True if the answer is signed with the merchant's key.
    const SIGNED_REPLY: bool = false;

    /// The contents of its answer, where WeChat Pay asks something; `()` where it only tells.
    type Reply: Model;
}

/// A kind of document among those of one event type: `TRANSACTION.SUCCESS` brings payments, combined
/// payments, and shares of payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResourceKind {
    /// The original type they come with.
    pub original_type: Option<&'static str>,
    /// A name they have at the top.
    pub has: Option<&'static str>,
    /// A name they have not.
    pub lacks: Option<&'static str>,
}

impl ResourceKind {
    /// Every document of the event type.
    pub const ANY: Self = Self { original_type: None, has: None, lacks: None };
}

impl std::fmt::Display for ResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a document of the original type {}", self.original_type.unwrap_or("any"))?;
        self.has.map_or(Ok(()), |name| write!(f, " with {name}"))?;
        self.lacks.map_or(Ok(()), |name| write!(f, " without {name}"))
    }
}

/// The contents of a notification of v2, decrypted where it comes encrypted. Its events have names of their
/// own, apart from those of v3 that are spelt alike.
pub trait V2Notification: Model {
    /// The event, by the name of its page: `transaction-success`.
    const EVENT: &'static str;
}

/// The host of every operation that names no other.
pub const HOST: &str = "https://api.mch.weixin.qq.com/";

/// The URL of a redirect operation: host, path, query and fragment.
///
/// # Errors
/// [`EncodeError::PathParameter`] when a parameter of the path is missing, and those of
/// [`complete`](model::complete).
pub fn url(operation: &Operation, request: &dyn Model) -> Result<String, EncodeError> {
    url_with(operation, request, &model::query_of(request, None)?)
}

/// The URL of a redirect operation of v2, whose query is signed: `sign` is given the parameters that
/// are there, sorted by name and not yet escaped, and answers the signature.
///
/// # Errors
/// [`EncodeError::PathParameter`] when a parameter of the path is missing, those of
/// [`complete`](model::complete), and [`EncodeError::Ambiguous`] when a text holds an `&`: the user sees the signature.
pub fn signed_url(
    operation: &Operation,
    request: &dyn Model,
    sign: impl FnOnce(&[(String, String)]) -> String,
) -> Result<String, EncodeError> {
    let mut parameters = model::query_pairs(request)?;
    parameters.retain(|(_, value)| !value.is_empty());
    parameters.sort();
    model::unambiguous(parameters.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    parameters.push(("sign".to_owned(), sign(&parameters)));
    url_with(operation, request, &model::query_string(&parameters))
}

pub(crate) fn url_with(
    operation: &Operation,
    request: &dyn Model,
    query: &str,
) -> Result<String, EncodeError> {
    model::complete(request)?;
    let host = operation.host.unwrap_or(HOST).trim_end_matches('/');
    let path = model::path_of(operation.path, request)?;
    let mark = if query.is_empty() { "" } else { "?" };
    Ok(format!("{host}{path}{mark}{query}{}", operation.fragment.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::query;

    /// A request of the tests.
    struct Contract {
        plan_id: String,
        notify_url: String,
        version: Option<String>,
    }
    crate::model! { Contract {
        plan_id: query("plan_id").required(),
        notify_url: query("notify_url").required(),
        version: query("version"),
    } }

    static REDIRECT: Operation = Operation {
        version: Version::V2,
        fragment: Some("#wechat_redirect"),
        answer: AnswerKind::Redirect,
        ..Operation::new(Method::Get, "/papay/entrustweb", "公众号签约", "Sign a contract")
    };

    fn contract() -> Contract {
        Contract { plan_id: "12535".into(), notify_url: "https://example.com/a?b".into(), version: None }
    }

    #[test]
    fn a_redirect_is_a_url_with_its_fragment() {
        let expected = "https://api.mch.weixin.qq.com/papay/entrustweb\
                        ?plan_id=12535&notify_url=https%3A%2F%2Fexample.com%2Fa%3Fb#wechat_redirect";
        assert_eq!(url(&REDIRECT, &contract()).unwrap(), expected);
    }

    #[test]
    fn a_signed_redirect_signs_sorted_raw_values_and_ends_in_the_signature() {
        let built = signed_url(&REDIRECT, &contract(), |parameters| {
            let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["notify_url", "plan_id"]);
            assert_eq!(parameters[0].1, "https://example.com/a?b");
            "ABC".to_owned()
        });
        assert!(built.unwrap().ends_with("&plan_id=12535&sign=ABC#wechat_redirect"));
    }
    #[test]
    fn a_parameter_that_could_stand_for_others_is_not_signed() {
        let forging = Contract { plan_id: "1&result_code=SUCCESS".into(), ..contract() };
        let refused = signed_url(&REDIRECT, &forging, |_| panic!("it was signed"));
        assert!(matches!(refused, Err(EncodeError::Ambiguous(error)) if error.field == "plan_id"));
    }
}
