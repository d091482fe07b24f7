//! Why the shop did not do something.

use std::fmt;

use wechatpay::bill::ReconcileError;
use wechatpay::download::DownloadError;
use wechatpay::expected::Mismatches;
use wechatpay::launch::LaunchError;
use wechatpay::merchants::MerchantsError;
use wechatpay::{MissingField, TimeError};

/// Why the shop did not do something. Who asked is told what concerns them; the rest is logged.
#[derive(Debug)]
#[non_exhaustive]
pub enum ShopError {
    /// Who asks is not of the staff.
    Stranger,
    /// There is no such thing.
    Unknown(&'static str),
    /// The request makes no sense.
    Invalid(String),
    /// It does not fit what was done before.
    Conflict(String),
    /// WeChat Pay was asked, and the call failed.
    Call(wechatpay::Error),
    /// WeChat Pay's answer does not say what it should.
    Silent(&'static str),
    /// WeChat Pay says something else than the shop's own records.
    Mismatch(Mismatches),
    /// There is no client of the merchant.
    Merchant(MerchantsError),
    /// The parameters of the customer's phone cannot be signed.
    Launch(LaunchError),
    /// The bill cannot be had.
    Download(DownloadError),
    /// The bill cannot be compared.
    Reconcile(ReconcileError),
    /// The database failed.
    Database(rusqlite::Error),
    /// The database is one of a newer shop.
    Newer,
    /// A file or a socket failed.
    Io(std::io::Error),
    /// The shop is going down.
    Stopped,
}

impl ShopError {
    /// True if nobody knows yet what came of it: the same again, with the same numbers, is right.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Self::Call(error) => error.may_have_taken_effect() || error.is_retryable(),
            Self::Silent(_) | Self::Merchant(_) | Self::Stopped | Self::Io(_) => true,
            _ => false,
        }
    }
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stranger => f.write_str("this is for the staff"),
            Self::Unknown(what) => write!(f, "there is no such {what}"),
            Self::Invalid(why) | Self::Conflict(why) => f.write_str(why),
            Self::Call(error) => error.fmt(f),
            Self::Silent(field) => write!(f, "WeChat Pay's answer has no {field}"),
            Self::Mismatch(error) => error.fmt(f),
            Self::Merchant(error) => error.fmt(f),
            Self::Launch(error) => error.fmt(f),
            Self::Download(error) => error.fmt(f),
            Self::Reconcile(error) => error.fmt(f),
            Self::Database(error) => write!(f, "the database: {error}"),
            Self::Newer => f.write_str("the database is one of a newer shop"),
            Self::Io(error) => error.fmt(f),
            Self::Stopped => f.write_str("the shop is going down"),
        }
    }
}

impl std::error::Error for ShopError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Merchant(error) => error.source(),
            Self::Download(error) => error.source(),
            Self::Database(error) => error.source(),
            _ => None,
        }
    }
}

macro_rules! from {
    ($($variant:ident($error:ty),)+) => {$(
        impl From<$error> for ShopError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )+};
}

from! {
    Call(wechatpay::Error),
    Mismatch(Mismatches),
    Merchant(MerchantsError),
    Launch(LaunchError),
    Download(DownloadError),
    Reconcile(ReconcileError),
    Database(rusqlite::Error),
    Io(std::io::Error),
}

/// A field that WeChat Pay is bound to say, and does not.
impl From<MissingField> for ShopError {
    fn from(error: MissingField) -> Self {
        Self::Call(error.into())
    }
}

impl From<TimeError> for ShopError {
    fn from(_: TimeError) -> Self {
        Self::Silent("time that can be read")
    }
}
