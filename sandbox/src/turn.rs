//! A turn at the store.

use std::sync::Arc;

use rusqlite::Connection;
use wechatpay::crypto::{digest, hex};

use crate::app::App;
use crate::call::Call;
use crate::clock;
use crate::merchant::Merchant;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::Lost;
use crate::store::sequence::next;

/// The means of an operation while it is played: the store, in a transaction of its own, whose turn it
/// is, and the time.
pub(crate) struct Turn<'a> {
    pub(crate) db: &'a Connection,
    pub(crate) app: &'a App,
    /// Who calls, or whom it is about.
    pub(crate) merchant: Arc<Merchant>,
    /// Unix seconds by the sandbox's clock.
    pub(crate) now: i64,
}

/// Plays an operation.
pub(crate) type Play = fn(&Turn<'_>, &Call) -> Result<Reply, Refusal>;

impl App {
    /// Does something with the store, in a transaction of its own, and sees to what is then to be told.
    pub(crate) async fn turn<T: Send + 'static>(
        self: &Arc<Self>,
        play: impl FnOnce(&Turn<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        self.turn_of(&self.merchant, play).await
    }

    /// The same for a merchant.
    pub(crate) async fn turn_of<T: Send + 'static>(
        self: &Arc<Self>,
        merchant: &Arc<Merchant>,
        play: impl FnOnce(&Turn<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let done = self.quietly_of(merchant, play).await;
        self.wake.notify_one();
        self.changes.tell();
        done
    }

    /// Does something with the store that nobody has to be told of.
    pub(crate) async fn quietly<T: Send + 'static>(
        self: &Arc<Self>,
        play: impl FnOnce(&Turn<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        self.quietly_of(&self.merchant, play).await
    }

    /// The same for a merchant.
    pub(crate) async fn quietly_of<T: Send + 'static>(
        self: &Arc<Self>,
        merchant: &Arc<Merchant>,
        play: impl FnOnce(&Turn<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let (app, merchant) = (Arc::clone(self), Arc::clone(merchant));
        self.store.run(move |db| play(&Turn { db, app: &app, merchant, now: app.clock.now() })).await
    }
}

impl Turn<'_> {
    /// The same turn for another merchant, by its number: what happens by itself, or is done by the customer,
    /// is about whoever made it.
    pub(crate) fn of(&self, merchant: &str) -> Turn<'_> {
        let named = self.app.merchants.named(merchant);
        let merchant = named.unwrap_or_else(|| Arc::clone(&self.merchant));
        Turn { db: self.db, app: self.app, merchant, now: self.now }
    }

    /// The same turn at another time.
    pub(crate) fn at(&self, now: i64) -> Turn<'_> {
        Turn { db: self.db, app: self.app, merchant: Arc::clone(&self.merchant), now }
    }

    /// The time as it is written in answers.
    pub(crate) fn time(&self) -> String {
        clock::rfc3339(self.now)
    }

    /// A number of 28 digits that was not given before, such as a transaction's.
    pub(crate) fn number(&self, prefix: &str) -> rusqlite::Result<String> {
        let day = clock::date(self.now).replace('-', "");
        let width = 28usize.saturating_sub(prefix.len() + day.len());
        Ok(format!("{prefix}{day}{:0width$}", next(self.db, prefix)?))
    }

    /// `wx`, the time, and letters that nobody guesses, as a `prepay_id` is.
    pub(crate) fn prepay_id(&self) -> rusqlite::Result<String> {
        let number = next(self.db, "prepay_id")?;
        let secret = self.merchant.api_v3_key();
        let hash = hex::lower(&digest::sha256(format!("{secret} {number}").as_bytes()));
        Ok(format!("wx{}{}", clock::digits(self.now), hash.get(..20).unwrap_or_default()))
    }
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
