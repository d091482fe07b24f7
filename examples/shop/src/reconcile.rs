//! The books held against WeChat Pay's bill of a day.

use std::fs::File;
use std::path::PathBuf;

use serde::Serialize;
use wechatpay::bill::{Bill, Decimal, Difference, Entry, Reconciliation};
use wechatpay::error::ErrorCode;
use wechatpay::pay::TradeBill;

use crate::Shop;
use crate::books::Kind;
use crate::error::ShopError;

/// What became of one merchant's day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The merchant.
    pub merchant: String,
    /// How many payments and refunds are the same on both sides.
    pub matched: u64,
    /// What is not.
    pub differences: Vec<Odd>,
}

/// A payment or refund that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Odd {
    /// What is wrong: `missing_here`, `missing_there`, `amount`, `twice`.
    pub problem: &'static str,
    /// `payment` or `refund`.
    pub kind: String,
    /// The shop's number.
    pub number: String,
    /// The amount in yuan, in the shop's books where it is there.
    pub yuan: String,
    /// The amount in yuan that the bill has instead.
    pub bill: Option<String>,
}

/// Holds the books of all merchants against the bills of a day, `2026-11-24`. The bills stay in the shop's directory.
///
/// # Errors
/// A bill that is not there yet, or that is not whole.
pub async fn reconcile(shop: &Shop, date: &str) -> Result<Vec<Report>, ShopError> {
    let digits = date.split('-').flat_map(str::bytes).all(|byte| byte.is_ascii_digit());
    if date.len() != 10 || date.matches('-').count() != 2 || !digits {
        return Err(ShopError::Invalid("a day is written as 2026-11-24".to_owned()));
    }
    let mut reports = Vec::new();
    for merchant in &shop.settings.merchants {
        reports.push(of_merchant(shop, &merchant.id, date).await?);
    }
    Ok(reports)
}

// ANCHOR: reconcile
async fn of_merchant(shop: &Shop, merchant: &str, date: &str) -> Result<Report, ShopError> {
    let bill = download(shop, merchant, date).await?;
    let ours = ours(shop, merchant, date).await?;
    let compared = tokio::task::spawn_blocking(move || {
        let mut reconciliation = Reconciliation::new();
        for entry in &ours {
            reconciliation.ours(entry)?;
        }
        if let Some(bill) = bill {
            reconciliation.bill(&mut Bill::new(File::open(bill)?))?;
        }
        let mut differences = Vec::new();
        let tally = reconciliation.finish(|difference| differences.extend(odd(difference)))?;
        Ok::<_, ShopError>((tally.matched, differences))
    });
    let (matched, differences) = compared.await.unwrap_or(Err(ShopError::Stopped))?;
    if !differences.is_empty() {
        tracing::error!(merchant, date, differences = differences.len(), "the books and the bill differ");
    }
    Ok(Report { merchant: merchant.to_owned(), matched, differences })
}

/// The bill as a file, whose hash is checked; none of a day on which nothing was.
async fn download(shop: &Shop, merchant: &str, date: &str) -> Result<Option<PathBuf>, ShopError> {
    let client = shop.merchants.get(merchant).await?;
    let answer = match TradeBill::new(date).send(&client).await {
        Ok(answer) => answer,
        Err(error) if error.code() == Some(&ErrorCode::NoStatementExist) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let path = shop.settings.data.join(format!("bill-{merchant}-{date}.csv"));
    client.download(&answer)?.save(&path).await?;
    Ok(Some(path))
}
// ANCHOR_END: reconcile

/// The shop's own payments and refunds of the day. Of transfers and shares a trade bill knows nothing.
async fn ours(shop: &Shop, merchant: &str, date: &str) -> Result<Vec<Entry>, ShopError> {
    let at = [merchant.to_owned(), date.to_owned()];
    let work = move |db: &rusqlite::Transaction<'_>| {
        let sql = "SELECT kind, number, fen FROM books
                   WHERE merchant = ?1 AND day = ?2 AND kind IN ('payment', 'refund')";
        let mut statement = db.prepare_cached(sql)?;
        let entries = statement.query_map(at, |row| {
            let (number, yuan) = (row.get::<_, String>("number")?, Decimal::new(row.get("fen")?, 2));
            Ok(match row.get("kind")? {
                Kind::Refund => Entry::refund(number, yuan),
                _ => Entry::payment(number, yuan),
            })
        })?;
        Ok(entries.collect::<rusqlite::Result<_>>()?)
    };
    shop.store.with(work).await
}

fn odd(difference: Difference) -> Option<Odd> {
    let (problem, entry, bill) = match difference {
        Difference::MissingHere(entry) => ("missing_here", entry, None),
        Difference::MissingThere(entry) => ("missing_there", entry, None),
        Difference::Amount { ours, theirs } => ("amount", ours, Some(theirs.to_string())),
        Difference::Twice(entry) => ("twice", entry, None),
        _ => return None,
    };
    let Entry { kind, number, amount, .. } = entry;
    Some(Odd { problem, kind: kind.to_string(), number, yuan: amount.to_string(), bill })
}
