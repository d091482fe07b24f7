//! The tables.

use rusqlite::Connection;

/// The version of the tables; a file of a later version is refused.
const VERSION: i64 = 3;

/// Makes a database ready: durable writes, one program at a time, all tables.
pub(super) fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;",
    )?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match version {
        0 => to_now(connection, &format!("{TABLES} {DOCUMENTS} {TO_3}")),
        1 => to_now(connection, &format!("{} {TO_3}", to_2())),
        2 => to_now(connection, TO_3),
        VERSION => Ok(()),
        other => Err(rusqlite::Error::IntegralValueOutOfRange(0, other)),
    }
}

/// Takes the steps that a file needs, all or none.
fn to_now(connection: &Connection, steps: &str) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("BEGIN; {steps} PRAGMA user_version = {VERSION}; COMMIT;"))
}

/// Amounts are fen, times Unix seconds by the sandbox's clock. `mchid` is who the money is for: the
/// direct merchant, or the sub-merchant.
const TABLES: &str = "
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE sequences (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;

CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    balance INTEGER NOT NULL,
    -- A merchant's account cannot be overdrawn; the customers' purses are bottomless.
    CHECK (balance >= 0 OR name LIKE 'customer:%' OR name = 'outside')
) STRICT;

-- Double entries: those of one posting add up to nothing.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    posting INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (name),
    amount INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_account ON entries (account, at);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    mchid TEXT NOT NULL,
    sp_mchid TEXT,
    out_trade_no TEXT NOT NULL,
    combine_out_trade_no TEXT,
    transaction_id TEXT UNIQUE,
    prepay_id TEXT NOT NULL,
    trade_type TEXT NOT NULL,
    state TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total > 0),
    refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total),
    -- What of it is still frozen for profit sharing.
    frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen BETWEEN 0 AND total),
    profit_sharing INTEGER NOT NULL,
    openid TEXT NOT NULL,
    notify_url TEXT NOT NULL,
    request TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    paid_at INTEGER,
    UNIQUE (mchid, out_trade_no)
) STRICT;
CREATE INDEX orders_by_prepay ON orders (prepay_id);
CREATE INDEX orders_by_combination ON orders (combine_out_trade_no);

CREATE TABLE refunds (
    id INTEGER PRIMARY KEY,
    refund_id TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    mchid TEXT NOT NULL,
    out_refund_no TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    status TEXT NOT NULL,
    notify_url TEXT NOT NULL,
    request TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    success_at INTEGER,
    UNIQUE (mchid, out_refund_no)
) STRICT;
CREATE INDEX refunds_by_order ON refunds (order_id);

-- What is to be told to the merchant. Without `next_at` nothing more is sent.
CREATE TABLE notifications (
    id INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    reference TEXT NOT NULL,
    url TEXT NOT NULL,
    content_type TEXT NOT NULL,
    body TEXT NOT NULL,
    plaintext TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER
) STRICT;
CREATE INDEX notifications_due ON notifications (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    notification INTEGER NOT NULL REFERENCES notifications (id),
    at INTEGER NOT NULL,
    status INTEGER,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX deliveries_by_notification ON deliveries (notification);
";

/// Documents that are kept whole: transfers, shares, pay score orders, complaints. `key` is the merchant's number with
/// whatever makes it unique, `number` WeChat Pay's.
const DOCUMENTS: &str = "
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    -- The merchant that made it, or that it was made for.
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    number TEXT NOT NULL,
    -- Of an order, a merchant: what it belongs to, where it does.
    parent TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- When the state changes by itself.
    due_at INTEGER,
    UNIQUE (kind, owner, key)
) STRICT;
CREATE UNIQUE INDEX documents_by_number ON documents (kind, number);
CREATE INDEX documents_by_parent ON documents (kind, parent);
CREATE INDEX documents_due ON documents (due_at) WHERE due_at IS NOT NULL;
";

/// Version 1 knew one merchant.
fn to_2() -> String {
    format!(
        "ALTER TABLE documents RENAME TO before;
         DROP INDEX documents_by_number; DROP INDEX documents_by_parent; DROP INDEX documents_due;
         {DOCUMENTS}
         INSERT INTO documents SELECT id, (SELECT value FROM settings WHERE name = 'merchant_id'), kind, key,
             number, parent, state, body, created_at, due_at FROM before;
         DROP TABLE before;"
    )
}

/// Version 2 knew no coupons, no fees, and no refund that fails.
const TO_3: &str = "
ALTER TABLE orders ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
ALTER TABLE refunds ADD COLUMN course TEXT NOT NULL DEFAULT '{}';
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_version_1_is_its_one_merchants() {
        let db = Connection::open_in_memory().unwrap();
        let before = DOCUMENTS
            .replace("owner TEXT NOT NULL,", "")
            .replace("UNIQUE (kind, owner, key)", "UNIQUE (kind, key)");
        db.execute_batch(&format!(
            "{TABLES} {before} PRAGMA user_version = 1;
             INSERT INTO settings VALUES ('merchant_id', '1900000007');
             INSERT INTO documents (kind, key, number, parent, state, body, created_at)
                 VALUES ('transfer', 'b1', '1330', '', 'SUCCESS', '{{}}', 5);"
        ))
        .unwrap();
        prepare(&db).unwrap();
        prepare(&db).unwrap();
        let kept: (String, String, i64) = db
            .query_row("SELECT owner, key, created_at FROM documents", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        assert_eq!(kept, ("1900000007".to_owned(), "b1".to_owned(), 5));
        let indexes: i64 = db
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'documents_%'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(indexes, 3);
    }
}
