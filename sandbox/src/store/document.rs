//! Things that are kept whole, as JSON: transfers, shares, pay score orders, complaints.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::text::{at, text};

/// The kind of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Transfer,
    Receiver,
    Share,
    ShareReturn,
    ScoreOrder,
    Complaint,
    ComplaintUrl,
    RedPacket,
    Batch,
    /// The amount that a platform laid out for a sub-merchant's refund.
    Advance,
    /// An order whose money is frozen, and set free in the end.
    Frozen,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Receiver => "receiver",
            Self::Share => "share",
            Self::ShareReturn => "share_return",
            Self::ScoreOrder => "score_order",
            Self::Complaint => "complaint",
            Self::ComplaintUrl => "complaint_url",
            Self::RedPacket => "red_packet",
            Self::Batch => "batch",
            Self::Advance => "advance",
            Self::Frozen => "frozen",
        }
    }
}

/// The key of what a sub-merchant, or without one the merchant himself, gave a number.
pub(crate) fn key_of(sub_mchid: &str, number: &str) -> String {
    if sub_mchid.is_empty() { number.to_owned() } else { format!("{sub_mchid}/{number}") }
}

/// A document.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The merchant that made it, or that it was made for.
    pub(crate) owner: String,
    pub(crate) kind: Kind,
    /// The merchant's number, with whatever makes it unique.
    pub(crate) key: String,
    /// WeChat Pay's number.
    pub(crate) number: String,
    /// The owner, where it has one.
    pub(crate) parent: String,
    pub(crate) state: String,
    pub(crate) body: Value,
    /// Unix seconds.
    pub(crate) created_at: i64,
    /// When its state changes by itself, in Unix seconds.
    pub(crate) due_at: Option<i64>,
}

impl Document {
    fn of(kind: Kind) -> impl Fn(&Row<'_>) -> rusqlite::Result<Self> {
        move |row| {
            let body: String = row.get("body")?;
            Ok(Self {
                owner: row.get("owner")?,
                kind,
                key: row.get("key")?,
                number: row.get("number")?,
                parent: row.get("parent")?,
                state: row.get("state")?,
                body: serde_json::from_str(&body).unwrap_or_default(),
                created_at: row.get("created_at")?,
                due_at: row.get("due_at")?,
            })
        }
    }

    /// The document with the merchant's number.
    pub(crate) fn by_key(
        db: &Connection,
        owner: &str,
        kind: Kind,
        key: &str,
    ) -> rusqlite::Result<Option<Self>> {
        db.prepare_cached("SELECT * FROM documents WHERE kind = ?1 AND owner = ?2 AND key = ?3")?
            .query_row([kind.name(), owner, key], Self::of(kind))
            .optional()
    }

    /// The document with the number that a sub-merchant, or without one the merchant himself, gave.
    pub(crate) fn of_merchant(
        db: &Connection,
        owner: &str,
        kind: Kind,
        sub_mchid: &str,
        number: &str,
    ) -> rusqlite::Result<Option<Self>> {
        let found = Self::by_key(db, owner, kind, &key_of(sub_mchid, number))?;
        Ok(found.filter(|document| document.parent == sub_mchid))
    }

    /// The latest document that a merchant or one of his sub-merchants gave that number.
    pub(crate) fn of_anybody(db: &Connection, kind: Kind, number: &str) -> rusqlite::Result<Option<Self>> {
        db.prepare_cached(
            "SELECT * FROM documents WHERE kind = ?1 AND (key = ?2 OR key = parent || '/' || ?2)
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([kind.name(), number], Self::of(kind))
        .optional()
    }

    /// The document with WeChat Pay's number.
    pub(crate) fn by_number(
        db: &Connection,
        owner: &str,
        kind: Kind,
        number: &str,
    ) -> rusqlite::Result<Option<Self>> {
        Ok(Self::numbered(db, kind, number)?.filter(|document| document.owner == owner))
    }

    /// The same, whoever's it is.
    pub(crate) fn numbered(db: &Connection, kind: Kind, number: &str) -> rusqlite::Result<Option<Self>> {
        db.prepare_cached("SELECT * FROM documents WHERE kind = ?1 AND number = ?2")?
            .query_row([kind.name(), number], Self::of(kind))
            .optional()
    }

    /// The documents that belong to something, in the order they came.
    pub(crate) fn of_parent(db: &Connection, kind: Kind, parent: &str) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM documents WHERE kind = ?1 AND parent = ?2 ORDER BY id")?
            .query_map([kind.name(), parent], Self::of(kind))?
            .collect()
    }

    /// All of a kind, the latest first.
    pub(crate) fn latest(db: &Connection, kind: Kind, count: i64) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM documents WHERE kind = ?1 ORDER BY id DESC LIMIT ?2")?
            .query_map(params![kind.name(), count], Self::of(kind))?
            .collect()
    }

    /// Those whose state changes by itself by now.
    pub(crate) fn due(db: &Connection, kind: Kind, now: i64) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM documents WHERE kind = ?1 AND due_at <= ?2 ORDER BY id")?
            .query_map(params![kind.name(), now], Self::of(kind))?
            .collect()
    }

    /// When the next one changes by itself.
    pub(crate) fn next_due(db: &Connection) -> rusqlite::Result<Option<i64>> {
        db.prepare_cached("SELECT min(due_at) FROM documents")?.query_row([], |row| row.get(0))
    }

    /// Keeps the document, new or changed.
    pub(crate) fn put(&self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached(
            "INSERT INTO documents (kind, key, number, parent, state, body, created_at, due_at, owner)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (kind, owner, key) DO UPDATE SET state = ?5, body = ?6, due_at = ?8",
        )?
        .execute(params![
            self.kind.name(),
            self.key,
            self.number,
            self.parent,
            self.state,
            self.body.to_string(),
            self.created_at,
            self.due_at,
            self.owner,
        ])?;
        Ok(())
    }

    /// Forgets the document.
    pub(crate) fn delete(&self, db: &Connection) -> rusqlite::Result<()> {
        let sql = "DELETE FROM documents WHERE kind = ?1 AND owner = ?2 AND key = ?3";
        db.execute(sql, [self.kind.name(), &self.owner, &self.key])?;
        Ok(())
    }

    /// The number that its merchant gave it.
    pub(crate) fn merchants_number(&self) -> &str {
        let own = self.key.strip_prefix(&self.parent).and_then(|rest| rest.strip_prefix('/'));
        own.filter(|_| !self.parent.is_empty()).unwrap_or(&self.key)
    }

    /// Whose money it is about: the sub-merchant's that it belongs to, or the merchant's own.
    pub(crate) fn account(&self) -> &str {
        if self.parent.is_empty() { &self.owner } else { &self.parent }
    }

    /// A text of the body by JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        text(&self.body, pointer)
    }

    /// An integer of the body by JSON pointer; 0 where there is none.
    pub(crate) fn integer(&self, pointer: &str) -> i64 {
        at(&self.body, pointer).and_then(Value::as_i64).unwrap_or(0)
    }

    /// Puts a field into the body.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        if let Some(fields) = self.body.as_object_mut() {
            fields.insert(name.to_owned(), value.into());
        }
    }
}
