//! Notifications, for people and tests to look at.

use rusqlite::Connection;

/// How many are listed.
const LISTED: i64 = 200;

/// A notification and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification {
    /// The `id` it is sent with.
    pub id: String,
    /// The event type: `TRANSACTION.SUCCESS`.
    pub event: String,
    /// The merchant's number of what it is about.
    pub reference: String,
    /// Where to.
    pub url: String,
    /// `PENDING`, `DELIVERED`, or `GIVEN_UP` after the last attempt.
    pub state: String,
    /// The contents, decrypted.
    pub plaintext: String,
    /// Unix seconds by the sandbox's clock.
    pub created_at: i64,
    /// When it is sent next, if it is.
    pub next_at: Option<i64>,
    /// The attempts so far.
    pub deliveries: Vec<Delivery>,
}

/// One attempt to deliver a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// Unix seconds by the sandbox's clock.
    pub at: i64,
    /// The merchant's answer; nothing where nobody answered.
    pub status: Option<u16>,
    /// His words, or why there was no answer.
    pub outcome: String,
}

/// The latest notifications, the last one first.
pub(crate) fn latest(db: &Connection) -> rusqlite::Result<Vec<Notification>> {
    let mut deliveries =
        db.prepare_cached("SELECT at, status, outcome FROM deliveries WHERE notification = ?1 ORDER BY id")?;
    let mut statement = db.prepare_cached("SELECT * FROM notifications ORDER BY id DESC LIMIT ?1")?;
    let list = statement.query_map([LISTED], |row| {
        let number: i64 = row.get("id")?;
        let attempts = deliveries.query_map([number], |row| {
            Ok(Delivery { at: row.get(0)?, status: row.get(1)?, outcome: row.get(2)? })
        })?;
        Ok(Notification {
            id: row.get("event_id")?,
            event: row.get("event")?,
            reference: row.get("reference")?,
            url: row.get("url")?,
            state: row.get("state")?,
            plaintext: row.get("plaintext")?,
            created_at: row.get("created_at")?,
            next_at: row.get("next_at")?,
            deliveries: attempts.collect::<rusqlite::Result<_>>()?,
        })
    })?;
    list.collect()
}

/// Makes a notification due again; says whether there is one.
pub(crate) fn again(db: &Connection, id: &str, now: i64) -> rusqlite::Result<bool> {
    let sql = "UPDATE notifications SET next_at = ?2, state = 'PENDING' WHERE event_id = ?1";
    Ok(db.execute(sql, rusqlite::params![id, now])? > 0)
}

/// When the next attempt is due.
pub(crate) fn next_due(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.query_row("SELECT min(next_at) FROM notifications", [], |row| row.get(0))
}

/// True if something is due that was not attempted.
pub(crate) fn is_due(db: &Connection, now: i64) -> rusqlite::Result<bool> {
    db.query_row("SELECT EXISTS (SELECT 1 FROM notifications WHERE next_at <= ?1)", [now], |row| row.get(0))
}
