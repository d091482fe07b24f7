//! Money in double entries: what leaves one account arrives in another.

use std::collections::BTreeMap;
use std::fmt;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::sequence::next;

/// Where money can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Account {
    /// A customer's purse, by openid. It may be overdrawn: where his money is from is no matter here.
    Customer(String),
    /// The money that a merchant can spend.
    Merchant(String),
    /// The part of a merchant's money that is frozen for profit sharing.
    Frozen(String),
    /// Transfers on their way, which wait for the customer to confirm.
    Transit,
    /// Where a merchant's deposits come from, and the money of coupons that were paid for.
    Outside,
    /// The fees that WeChat Pay has taken for payments.
    Fees,
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Customer(openid) => write!(f, "customer:{openid}"),
            Self::Merchant(mchid) => write!(f, "merchant:{mchid}"),
            Self::Frozen(mchid) => write!(f, "frozen:{mchid}"),
            Self::Transit => f.write_str("transit"),
            Self::Outside => f.write_str("outside"),
            Self::Fees => f.write_str("fees"),
        }
    }
}

/// The kind of a movement of money, in the words of the fund flow bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Payment,
    Refund,
    /// A sub-merchant gives back what the platform laid out for a refund.
    AdvanceReturn,
    ProfitSharing,
    ProfitSharingReturn,
    Unfreeze,
    Transfer,
    TransferReturn,
    RedPacket,
    Deposit,
    Fee,
    FeeReturn,
    /// A refund that came to nothing.
    RefundReturn,
}

impl Purpose {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Payment => "交易",
            Self::Refund => "退款",
            Self::AdvanceReturn => "垫付退款回补",
            Self::ProfitSharing => "分账",
            Self::ProfitSharingReturn => "分账回退",
            Self::Unfreeze => "解冻",
            Self::Transfer => "商家转账",
            Self::TransferReturn => "商家转账退回",
            Self::RedPacket => "现金红包",
            Self::Deposit => "充值",
            Self::Fee => "扣除交易手续费",
            Self::FeeReturn => "退还交易手续费",
            Self::RefundReturn => "退款退回",
        }
    }
}

/// One movement of money.
#[derive(Debug, Clone)]
pub(crate) struct Movement<'a> {
    pub(crate) from: Account,
    pub(crate) to: Account,
    /// In fen.
    pub(crate) amount: i64,
    pub(crate) purpose: Purpose,
    /// The number of the order, refund or transfer.
    pub(crate) reference: &'a str,
    /// Unix seconds.
    pub(crate) at: i64,
}

/// The balance of an account, in fen.
pub(crate) fn balance(db: &Connection, account: &Account) -> rusqlite::Result<i64> {
    let found = db
        .prepare_cached("SELECT balance FROM accounts WHERE name = ?1")?
        .query_row([account.to_string()], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or(0))
}

/// Moves money. An account that cannot be overdrawn makes it fail: who moves it looks first.
pub(crate) fn post(db: &Connection, movement: &Movement<'_>) -> rusqlite::Result<()> {
    let Movement { amount, purpose, reference, at, .. } = movement;
    let posting = next(db, "posting")?;
    for (account, amount) in [(&movement.from, -amount), (&movement.to, *amount)] {
        let name = account.to_string();
        db.prepare_cached("INSERT INTO accounts VALUES (?1, 0) ON CONFLICT DO NOTHING")?.execute([&name])?;
        let balance: i64 = db
            .prepare_cached("UPDATE accounts SET balance = balance + ?2 WHERE name = ?1 RETURNING balance")?
            .query_row(params![name, amount], |row| row.get(0))?;
        db.prepare_cached(
            "INSERT INTO entries (posting, at, account, amount, balance, kind, reference)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![posting, at, name, amount, balance, purpose.name(), reference])?;
    }
    Ok(())
}

/// All money of a sandbox, in fen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ledger {
    /// The balance of each account, by name: `merchant:1900000001`, `customer:…`, `frozen:…`.
    pub accounts: BTreeMap<String, i64>,
    /// All movements, in their order.
    pub entries: Vec<Entry>,
}

/// One side of a movement of money.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The movement it belongs to; the amounts of one movement add up to nothing.
    pub posting: i64,
    /// When, in Unix seconds.
    pub at: i64,
    /// The account.
    pub account: String,
    /// The amount it got, or, below zero, gave; in fen.
    pub amount: i64,
    /// The balance then, in fen.
    pub balance: i64,
    /// The purpose, as the fund flow bill says it.
    pub kind: String,
    /// The number of the transaction, refund or transfer.
    pub reference: String,
}

impl Entry {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            posting: row.get("posting")?,
            at: row.get("at")?,
            account: row.get("account")?,
            amount: row.get("amount")?,
            balance: row.get("balance")?,
            kind: row.get("kind")?,
            reference: row.get("reference")?,
        })
    }

    /// The movements of an account in a time, in their order.
    pub(crate) fn of_account(
        db: &Connection,
        account: &str,
        from: i64,
        to: i64,
    ) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM entries WHERE account = ?1 AND at >= ?2 AND at < ?3 ORDER BY id")?
            .query_map(params![account, from, to], Self::of)?
            .collect()
    }
}

impl Ledger {
    pub(crate) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let mut accounts = db.prepare_cached("SELECT name, balance FROM accounts")?;
        let accounts = accounts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut entries = db.prepare_cached("SELECT * FROM entries ORDER BY id")?;
        let entries = entries.query_map([], Entry::of)?;
        Ok(Self {
            accounts: accounts.collect::<rusqlite::Result<_>>()?,
            entries: entries.collect::<rusqlite::Result<_>>()?,
        })
    }
}
