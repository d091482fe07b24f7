//! The events.

use std::fmt;
use std::time::Duration;

use super::Outcome;
use crate::endpoint::Operation;

/// The thing that an observer is told.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'a> {
    /// One attempt at a call ended.
    Attempt(&'a AttemptEvent<'a>),
    /// A call ended, with all its attempts and the reading of its answer. The fetches that the client makes by
    /// itself are calls too: see [`Purpose`].
    Call(&'a CallEvent<'a>),
    /// A file ended; the call that asked for it ended when it began to arrive.
    File(&'a FileEvent<'a>),
    /// A notification was answered by a [`Router`](crate::notify::Router).
    Notification(&'a NotificationEvent<'a>),
    /// The keys at hand that expire: when a client was built, when its own keys were replaced, and when WeChat Pay's
    /// certificates were fetched.
    Keys(&'a KeysEvent<'a>),
}

/// Why a call is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// The program's call of an operation.
    Call,
    /// The program's request of its own, `Client::request`.
    Own,
    /// The beginning of a file at an address that an answer gave.
    Address,
    /// The client's fetch of WeChat Pay's certificates.
    Certificates,
    /// The client's fetch of the key that v2's bank cards are encrypted with.
    BankKey,
}

/// The operation of a call, as the documentation has it. `Display` is the method and the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Target {
    /// Why the call is made.
    pub purpose: Purpose,
    /// The HTTP method; `_OTHER` where it is none of RFC 9110 or `PATCH`.
    pub method: &'static str,
    /// The path in the documentation, with its parameters in braces: `/v3/pay/transactions/id/{transaction_id}`.
    /// None where the path is the program's own, or an address from an answer.
    pub path: Option<&'static str>,
}

impl Target {
    pub(crate) fn of(purpose: Purpose, operation: &'static Operation) -> Self {
        Self { purpose, method: operation.method.as_str(), path: Some(operation.path) }
    }

    /// A target whose path is nobody's business.
    pub(crate) fn pathless(purpose: Purpose, method: &http::Method) -> Self {
        const KNOWN: [&str; 9] =
            ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"];
        let method = KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("_OTHER");
        Self { purpose, method, path: None }
    }

    /// The path, or where there is none a word in its place (`own`, `address`): a label of a metric.
    #[must_use]
    pub fn label(&self) -> &'static str {
        self.path.unwrap_or(match self.purpose {
            Purpose::Address => "address",
            _ => "own",
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.label())
    }
}

/// One attempt at a call: signed, sent, answered, verified, as far as it came.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptEvent<'a> {
    /// The operation.
    pub target: Target,
    /// The number of the merchant or brand whose client it is.
    pub merchant_id: &'a str,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The host with its scheme, such as `https://api.mch.weixin.qq.com`.
    pub host: &'a str,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The code of a refusal, such as `PARAM_ERROR`; `_OTHER` where what stands there is no code.
    pub code: Option<&'a str>,
    /// `Request-ID`, which WeChat Pay's support asks for.
    pub request_id: Option<&'a str>,
    /// The bytes of the request's body.
    pub sent: u64,
    /// The bytes of the answer's body, packed as they came; of a file none, for it comes later.
    pub received: u64,
    /// The time it took to sign the request.
    pub signing: Duration,
    /// The time from then until the answer was there; of a file, its head.
    pub answering: Duration,
    /// The time it took to verify it, with a fetch of certificates if there was one.
    pub verifying: Duration,
    /// How it ended.
    pub outcome: Outcome,
    /// True if the operation may have been carried out by it although it failed.
    pub may_have_taken_effect: bool,
}

/// A call, all its attempts together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallEvent<'a> {
    /// The operation.
    pub target: Target,
    /// The number of the merchant or brand whose client it is.
    pub merchant_id: &'a str,
    /// The attempts that were made; none where nothing was sent.
    pub attempts: u32,
    /// The host of the last attempt, with its scheme.
    pub host: Option<&'a str>,
    /// The HTTP status of the last answer.
    pub status: Option<u16>,
    /// The code of a refusal, such as `PARAM_ERROR`; `_OTHER` where what stands there is no code.
    pub code: Option<&'a str>,
    /// `Request-ID` of the last answer.
    pub request_id: Option<&'a str>,
    /// The bytes of the requests' bodies, all attempts together.
    pub sent: u64,
    /// The bytes of the answers' bodies, all attempts together.
    pub received: u64,
    /// The time it took, with waits between attempts and the reading of the answer.
    pub took: Duration,
    /// How it ended.
    pub outcome: Outcome,
    /// True if the operation may have been carried out although the call failed.
    pub may_have_taken_effect: bool,
}

/// A file that was downloaded, or was not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FileEvent<'a> {
    /// The operation, or the address, that it came from.
    pub target: Target,
    /// The number of the merchant or brand whose client it is.
    pub merchant_id: &'a str,
    /// The bytes that arrived, packed as they came.
    pub received: u64,
    /// The bytes of the file that were handed out.
    pub unpacked: u64,
    /// The time from its beginning to its end.
    pub took: Duration,
    /// How it ended. What the program does with it is not known here: a disk that is full is
    /// [`Outcome::Abandoned`].
    pub outcome: Outcome,
}

/// The end of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Handling {
    /// Its handler ran and took it.
    Done,
    /// It was done before.
    Repeated,
    /// It is being done, here or elsewhere.
    Held,
    /// Its handler failed, panicked, or said no; or the store did.
    Failed,
    /// Nobody handles its event.
    Unhandled,
    /// It is none: not verified, or not opened.
    Refused,
}

impl Handling {
    /// The same in one word, as a label of a metric: `done`, `repeated`, `held`, `failed`, `unhandled`, `refused`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Repeated => "repeated",
            Self::Held => "held",
            Self::Failed => "failed",
            Self::Unhandled => "unhandled",
            Self::Refused => "refused",
        }
    }
}

/// A notification that was answered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationEvent<'a> {
    /// The number of the merchant or brand whose client opens it; empty where nobody's does.
    pub merchant_id: &'a str,
    /// The event type, such as `TRANSACTION.SUCCESS`, of a notification that was verified.
    pub event: Option<&'a str>,
    /// The end of it.
    pub handling: Handling,
    /// The time it took to open it, handle it and note that.
    pub took: Duration,
}

/// Whose a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyOwner {
    /// The merchant's or brand's, which its requests are signed with.
    Merchant,
    /// WeChat Pay's, which its answers are signed with.
    WeChatPay,
}

/// A key with an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyExpiry<'a> {
    /// Whose it is.
    pub owner: KeyOwner,
    /// The serial number of its certificate.
    pub serial: &'a str,
    /// The last second of its validity, in Unix time.
    pub not_after: i64,
}

impl<'a> KeyExpiry<'a> {
    pub(crate) fn new(owner: KeyOwner, serial: &'a str, not_after: i64) -> Self {
        Self { owner, serial, not_after }
    }
}

/// The keys at hand that expire. A public key has no end and is not among them, nor is the merchant's own
/// certificate where only its serial number was given.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct KeysEvent<'a> {
    /// The number of the merchant or brand whose client it is.
    pub merchant_id: &'a str,
    /// The keys.
    pub keys: &'a [KeyExpiry<'a>],
}
