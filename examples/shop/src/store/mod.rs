//! The database: one file of `SQLite`, one transaction at a time.

mod words;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::ShopError;
pub(crate) use words::words;

/// The steps from an empty file to what the shop needs now. What was released is never changed: add one.
const MIGRATIONS: [&str; 1] = [include_str!("schema.sql")];

/// The database. Clones share it.
#[derive(Clone)]
pub struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens the file, and brings it up to date.
    ///
    /// # Errors
    /// A file that is no database, or one of a newer shop.
    pub fn open(path: &Path) -> Result<Self, ShopError> {
        let mut connection = Connection::open(path)?;
        // What was acknowledged is on the disk, even if the power goes.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut connection)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs `work` in a transaction, which is kept if it succeeds, and leaves no trace if it does not.
    ///
    /// # Errors
    /// That of `work`, and those of the database.
    // ANCHOR: with
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, ShopError> + Send + 'static,
    ) -> Result<T, ShopError> {
        let connection = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            // Takes the lock at once: what is read is still so when it is written.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        });
        done.await.unwrap_or(Err(ShopError::Stopped))
    }
    // ANCHOR_END: with
}

fn migrate(connection: &mut Connection) -> Result<(), ShopError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let done: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let mut version = 0;
    for step in MIGRATIONS {
        version += 1;
        if version > done {
            transaction.execute_batch(step)?;
        }
    }
    if version < done {
        return Err(ShopError::Newer);
    }
    transaction.pragma_update(None, "user_version", version)?;
    Ok(transaction.commit()?)
}

/// A number that nobody had before and nobody guesses: a letter and 24 hexadecimal digits, which suits
/// `out_trade_no`, `out_refund_no`, `out_bill_no` and `out_order_no` alike.
pub(crate) fn fresh_number(db: &Connection, letter: char) -> rusqlite::Result<String> {
    db.query_row("SELECT ?1 || lower(hex(randomblob(12)))", [letter.to_string()], |row| row.get(0))
}

/// Notes, before a row is sent, that it is, and gives how often it was by now.
pub(crate) async fn count_sending(
    store: &Store,
    table: &'static str,
    number: &str,
) -> Result<i64, ShopError> {
    let number = number.to_owned();
    let sql = format!("UPDATE {table} SET sent = sent + 1 WHERE number = ?1 RETURNING sent");
    store.with(move |db| Ok(db.query_row(&sql, [number], |row| row.get(0))?)).await
}

/// The time now, in Unix seconds.
#[must_use]
pub fn now() -> i64 {
    time::OffsetDateTime::now_utc().unix_timestamp()
}
