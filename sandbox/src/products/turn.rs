//! One operation's turn at the store.

use rusqlite::Connection;
use serde_json::Value;
use wechatpay::crypto::{digest, hex};

use crate::app::App;
use crate::clock;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::{self, Lost};

/// What an operation has in hand while it is played: the store, in a transaction of its own, and the
/// time.
#[derive(Clone, Copy)]
pub(crate) struct Turn<'a> {
    pub(crate) db: &'a Connection,
    pub(crate) app: &'a App,
    /// Unix seconds by the sandbox's clock.
    pub(crate) now: i64,
}

/// Plays an operation.
pub(crate) type Play = fn(&Turn<'_>, &Call) -> Result<Reply, Refusal>;

impl Turn<'_> {
    /// The time as it is written in answers.
    pub(crate) fn time(&self) -> String {
        clock::rfc3339(self.now)
    }

    /// A number of 28 digits that was not given before, such as a transaction's.
    pub(crate) fn number(&self, prefix: &str) -> rusqlite::Result<String> {
        let day = clock::date(self.now).replace('-', "");
        let width = 28usize.saturating_sub(prefix.len() + day.len());
        Ok(format!("{prefix}{day}{:0width$}", store::next(self.db, prefix)?))
    }

    /// `wx`, the time, and letters that nobody guesses, as a `prepay_id` is.
    pub(crate) fn prepay_id(&self) -> rusqlite::Result<String> {
        let number = store::next(self.db, "prepay_id")?;
        let secret = self.app.merchant.api_v3_key();
        let hash = hex::lower(&digest::sha256(format!("{secret} {number}").as_bytes()));
        Ok(format!("wx{}{}", clock::digits(self.now), hash.get(..20).unwrap_or_default()))
    }
}

impl Call {
    /// A text of the request by JSON pointer; empty where there is none.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        text(self.fields(), pointer)
    }

    /// An integer of the request by JSON pointer.
    pub(crate) fn integer(&self, pointer: &str) -> Option<i64> {
        self.fields().pointer(pointer).and_then(Value::as_i64)
    }
}

/// A text by JSON pointer; empty where there is none.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(500, "SYSTEM_ERROR", format!("沙箱的存储出错：{error}"))
    }
}

impl From<Lost> for Refusal {
    fn from(_: Lost) -> Self {
        Self::new(500, "SYSTEM_ERROR", "沙箱的存储不可用")
    }
}
