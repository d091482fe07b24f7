//! The watch: what nobody told of is asked for, and what nobody knows the end of is gone on with.
//!
//! It is all that a restart needs: whatever the process was in the middle of has a row in the database.

use std::time::Duration;

use serde::Serialize;

use crate::Shop;
use crate::error::ShopError;
use crate::store::now;
use crate::{orders, refunds, sharing, transfers};

/// What a look at everything has found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Look {
    /// Orders that were asked for.
    pub orders: u32,
    /// Refunds, transfers and shares that were asked for.
    pub asked: u32,
    /// Those of them that were sent again.
    pub sent_again: u32,
    /// Those that could not be settled now.
    pub failed: u32,
}

/// A table with what may be open in it.
struct Open {
    table: &'static str,
    /// The states in which WeChat Pay knows of it, and its end is to come.
    waiting: &'static str,
}

const OPEN: [Open; 3] = [
    Open { table: "refunds", waiting: "processing" },
    Open { table: "transfers", waiting: "waiting" },
    Open { table: "shares", waiting: "processing" },
];

/// Looks at everything that is open, as of `now` in Unix seconds; one look at a time.
///
/// # Errors
/// A database that cannot be read. What else fails is logged, and looked at again the next time.
// ANCHOR: look
pub async fn look(shop: &Shop, now: i64) -> Result<Look, ShopError> {
    let _alone = shop.watching.lock().await;
    let before = now - shop.settings.ask_after_seconds;
    let mut look = Look::default();
    for number in numbers(shop, "orders", "state IN ('new', 'open')", before).await? {
        look.orders += 1;
        look.note(&number, orders::ask(shop, &number, now).await);
    }
    for Open { table, waiting } in OPEN {
        // Sent perhaps, and never answered: the same again, with the same number.
        for number in numbers(shop, table, "state = 'new'", before).await? {
            look.sent_again += 1;
            look.note(&number, carry_on(shop, table, &number).await);
        }
        for number in numbers(shop, table, &format!("state = '{waiting}'"), before).await? {
            look.asked += 1;
            look.note(&number, ask(shop, table, &number).await);
        }
    }
    Ok(look)
}
// ANCHOR_END: look

impl Look {
    fn note<T>(&mut self, number: &str, outcome: Result<T, ShopError>) {
        if let Err(error) = outcome {
            self.failed += 1;
            tracing::warn!(number, %error, "not settled yet");
        }
    }
}

async fn carry_on(shop: &Shop, table: &str, number: &str) -> Result<(), ShopError> {
    match table {
        "refunds" => refunds::carry_on(shop, number).await.map(drop),
        "transfers" => transfers::carry_on(shop, number).await.map(drop),
        _ => sharing::carry_on(shop, number).await.map(drop),
    }
}

async fn ask(shop: &Shop, table: &str, number: &str) -> Result<(), ShopError> {
    match table {
        "refunds" => refunds::ask(shop, number).await.map(drop),
        "transfers" => transfers::ask(shop, number).await.map(drop),
        _ => sharing::ask(shop, number).await.map(drop),
    }
}

/// The numbers of the rows that are so, and were made by then, the oldest first.
async fn numbers(shop: &Shop, table: &str, so: &str, before: i64) -> Result<Vec<String>, ShopError> {
    let sql = format!("SELECT number FROM {table} WHERE {so} AND created_at <= ?1 ORDER BY created_at");
    let work = move |db: &rusqlite::Transaction<'_>| {
        let mut statement = db.prepare_cached(&sql)?;
        let found = statement.query_map([before], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    };
    shop.store.with(work).await
}

/// Looks again and again, at once first.
pub(crate) async fn run(shop: &Shop, every: Duration) {
    let mut turns = tokio::time::interval(every);
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        if let Err(error) = look(shop, now()).await {
            tracing::error!(%error, "the watch did not look");
        }
    }
}
