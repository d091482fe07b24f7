//! Numbers that are given once.

use rusqlite::Connection;

/// The next number of a sequence, from 1.
pub(crate) fn next(db: &Connection, sequence: &str) -> rusqlite::Result<i64> {
    db.prepare_cached(
        "INSERT INTO sequences VALUES (?1, 1)
         ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last",
    )?
    .query_row([sequence], |row| row.get(0))
}
