//! Operations as data: the facts of the documentation about each as a whole.

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
    /// The host with its scheme, where it is not [`HOST`](crate::endpoint::HOST).
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
