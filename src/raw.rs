//! A request to any path with any JSON: for operations that are not documented yet.

use std::fmt;
use std::future::IntoFuture;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::Value;

use crate::client::v3::prepare::RawRequest;
use crate::client::{Client, perform};
use crate::error::{Called, ConfigError, Error};
use crate::model::{EncodeError, Reading};
use crate::options::{Options, options};
use crate::response::Response;
use crate::transport::BoxFuture;

/// A request of one's own, signed and verified like any other.
///
/// ```no_run
/// # async fn ask(client: &wechatpay::Client) -> Result<(), wechatpay::Error> {
/// let answer = client.request(http::Method::GET, "/v3/new/things?limit=10").await?;
/// println!("{}", answer["data"]);
/// # Ok(()) }
/// ```
#[must_use = "a call is made when it is awaited"]
pub struct RawCall<'a> {
    client: &'a Client,
    method: Method,
    path_and_query: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Option<Bytes>,
    options: Options,
    refused: Option<Error>,
}

impl Client {
    /// A request of one's own, for what is not documented yet: a signed and verified call of any path
    /// with any JSON. `path_and_query` is percent-encoded, as it is to be sent.
    pub fn request(&self, method: Method, path_and_query: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, method, path_and_query.into())
    }
}

impl<'a> RawCall<'a> {
    fn new(client: &'a Client, method: Method, path_and_query: String) -> Self {
        let why = "it must begin with /, be percent-encoded, and have no `.` or `..` in it";
        let refused = (!arrives_as_it_is(&path_and_query)).then(|| invalid("the path", why));
        let options = Options::default();
        Self { client, method, path_and_query, headers: Vec::new(), body: None, options, refused }
    }

    /// The body, as JSON; signed as it is written here.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.body = Some(json.into()),
            Err(error) => self.refuse(Error::from(EncodeError::Json(error))),
        }
        self
    }

    /// A header, such as `Wechatpay-Serial` with the serial number of [`Client::encrypt`], in place of
    /// the client's own or one given before. Those that the client or the connection owns are refused:
    /// `Authorization`, `Content-Type`, codings, and what frames and routes a message.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), value.parse()) {
            (Ok(name), Ok(value)) => match OWNED.iter().find(|(owned, _)| *owned == name.as_str()) {
                Some((_, why)) => self.refuse(invalid("a header", &format!("{name} {why}"))),
                None => self.headers.push((name, value)),
            },
            _ => self.refuse(invalid("a header", "its name or value has characters that headers have not")),
        }
        self
    }

    /// The first mistake is what the call fails with.
    fn refuse(&mut self, error: Error) {
        self.refused.get_or_insert(error);
    }

    /// Sends `Idempotency-Key`, and lets the call be repeated after any failure that may pass. Only
    /// for operations that document the key: the others ignore it, and a repeated POST could pay twice.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    options!();

    /// Makes the call and waits for its answer, in a program without async.
    ///
    /// # Errors
    /// Those of the call, and [`Error::Config`] inside of async code, which it would block.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Response<Value>, Error> {
        let client = self.client.clone();
        let called = Called::own(self.method.as_str(), &self.path_and_query);
        client.block_on(self.into_future()).map_err(|error| error.of(|| called))
    }
}

/// The headers that are not the caller's, and why.
const OWNED: [(&str, &str); 17] = {
    const FRAMES: &str = "frames the message, which the transport does";
    const CONNECTION: &str = "is about the connection, which the transport keeps";
    const PACKED: &str = "is not sent: what is signed travels as it is";
    [
        ("authorization", "is the signature, which the client makes"),
        ("content-type", "follows the body: `RawCall::json`"),
        ("content-length", FRAMES),
        ("transfer-encoding", FRAMES),
        ("te", FRAMES),
        ("trailer", FRAMES),
        ("expect", FRAMES),
        ("host", "follows the host: `RawCall::host`"),
        ("connection", CONNECTION),
        ("keep-alive", CONNECTION),
        ("upgrade", CONNECTION),
        ("proxy-connection", CONNECTION),
        ("proxy-authorization", CONNECTION),
        ("http2-settings", CONNECTION),
        ("accept-encoding", PACKED),
        ("content-encoding", PACKED),
        ("range", "is not sent: a part of an answer cannot be verified"),
    ]
};

/// True if a URL parser on the way leaves it alone: what it rewrites is not what was signed.
fn arrives_as_it_is(path_and_query: &str) -> bool {
    let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&()*+,;=:@/".contains(&byte);
    let dots =
        |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    path.starts_with('/')
        && path.bytes().all(|byte| plain(byte) || byte == b'\'')
        && query.bytes().all(|byte| plain(byte) || byte == b'?')
        && !path.split('/').any(dots)
}

fn invalid(what: &'static str, why: &str) -> Error {
    Error::from(ConfigError::Invalid { what, why: why.to_owned() })
}

impl<'a> IntoFuture for RawCall<'a> {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { client, method, path_and_query, headers, body, options, refused } = self;
            if let Some(refused) = refused {
                return Err(refused.of(|| Called::own(method.as_str(), &path_and_query)));
            }
            let request = RawRequest { method, path_and_query, headers, body };
            let (answer, value, problems) = perform::perform_raw(client.core(), request, &options).await?;
            // What has no type has no names that it lacks.
            Ok(Response::new(value, answer, Reading { problems, ..Reading::default() }))
        })
    }
}

impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path_and_query.split('?').next();
        f.debug_struct("RawCall").field("method", &self.method).field("path", &path).finish_non_exhaustive()
    }
}
