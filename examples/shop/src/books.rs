//! The books: what has happened, once each.

use rusqlite::{Connection, OptionalExtension, params};
use wechatpay::bill::BillDate;

use crate::error::ShopError;
use crate::store::words;

words! {
    /// What kind of thing has happened.
    Kind {
        /// A customer has paid.
        Payment = "payment",
        /// A customer has money back.
        Refund = "refund",
        /// Somebody was given money.
        Transfer = "transfer",
        /// Another merchant has a share of an order.
        Share = "share",
    }
}

/// A thing that has happened.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What kind it is of.
    pub kind: Kind,
    /// The shop's number of it.
    pub number: String,
    /// The merchant whose bill it stands in.
    pub merchant: String,
    /// The amount, in fen.
    pub fen: i64,
    /// WeChat Pay's number of it.
    pub reference: String,
    /// The day of the bill it stands in.
    pub day: BillDate,
}

/// Books it, unless it is booked: a notification may come thrice, and a query say the same. Says whether it was now.
///
/// # Errors
/// [`ShopError::Conflict`]: it is booked, and otherwise.
// ANCHOR: book
pub(crate) fn book(db: &Connection, entry: &Entry) -> Result<bool, ShopError> {
    let Entry { kind, number, merchant, fen, reference, day } = entry;
    let known = db
        .prepare_cached("SELECT fen, reference FROM books WHERE kind = ?1 AND number = ?2")?
        .query_row(params![kind, number], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    match known {
        Some(known) if known == (*fen, reference.clone()) => return Ok(false),
        Some(_) => return Err(ShopError::Conflict(format!("{number} is booked otherwise"))),
        None => {}
    }
    db.prepare_cached("INSERT INTO books VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        kind,
        number,
        merchant,
        fen,
        reference,
        day.to_string()
    ])?;
    tracing::info!(?kind, number, fen, "booked");
    Ok(true)
}
// ANCHOR_END: book
