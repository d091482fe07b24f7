//! An order, as it is kept.

use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use super::terms::Terms;
use crate::refusal::Refusal;
use crate::text::text;

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    NotPaid,
    Paid,
    /// Some of it, or all, was given back.
    Refunded,
    Closed,
    /// Closed by `reverse`, after a payment by code.
    Revoked,
    /// A payment by code that waits for the customer's password.
    UserPaying,
    /// A payment by code that failed.
    PayError,
}

impl State {
    const ALL: [Self; 7] = [
        Self::NotPaid,
        Self::Paid,
        Self::Refunded,
        Self::Closed,
        Self::Revoked,
        Self::UserPaying,
        Self::PayError,
    ];

    /// The state as answers write it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::NotPaid => "NOTPAY",
            Self::Paid => "SUCCESS",
            Self::Refunded => "REFUND",
            Self::Closed => "CLOSED",
            Self::Revoked => "REVOKED",
            Self::UserPaying => "USERPAYING",
            Self::PayError => "PAYERROR",
        }
    }

    pub(crate) const fn description(self) -> &'static str {
        match self {
            Self::NotPaid => "订单未支付",
            Self::Paid => "支付成功",
            Self::Refunded => "订单发生过退款",
            Self::Closed => "订单已关闭",
            Self::Revoked => "订单已撤销",
            Self::UserPaying => "需要用户输入支付密码",
            Self::PayError => "支付失败",
        }
    }

    fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.name() == name).unwrap_or(Self::Closed)
    }
}

/// An order. Amounts are fen, times Unix seconds.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    pub(crate) id: i64,
    /// Who is paid: the direct merchant, or the sub-merchant.
    pub(crate) mchid: String,
    pub(crate) sp_mchid: Option<String>,
    pub(crate) out_trade_no: String,
    pub(crate) combine_out_trade_no: Option<String>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) prepay_id: String,
    pub(crate) trade_type: String,
    pub(crate) state: State,
    pub(crate) total: i64,
    pub(crate) refunded: i64,
    pub(crate) frozen: i64,
    pub(crate) profit_sharing: bool,
    pub(crate) openid: String,
    pub(crate) notify_url: String,
    /// The request; of a combined order, the part that is this order's.
    pub(crate) request: Value,
    pub(crate) created_at: i64,
    pub(crate) expires_at: i64,
    pub(crate) paid_at: Option<i64>,
    pub(crate) terms: Terms,
}

/// In the order of the fields.
const COLUMNS: &str = "id, mchid, sp_mchid, out_trade_no, combine_out_trade_no, transaction_id, prepay_id,
    trade_type, state, total, refunded, frozen, profit_sharing, openid, notify_url, request, created_at,
    expires_at, paid_at, terms";

/// The columns of a row, one after another: to look each up by its name would take longer than the query.
struct Cells<'a> {
    row: &'a Row<'a>,
    next: usize,
}

impl Cells<'_> {
    fn next<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// A text that is read where it stands.
    fn text<T>(&mut self, read: impl FnOnce(&str) -> T) -> rusqlite::Result<T> {
        self.next += 1;
        Ok(read(self.row.get_ref(self.next - 1)?.as_str()?))
    }
}

impl Order {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut cells = Cells { row, next: 0 };
        Ok(Self {
            id: cells.next()?,
            mchid: cells.next()?,
            sp_mchid: cells.next()?,
            out_trade_no: cells.next()?,
            combine_out_trade_no: cells.next()?,
            transaction_id: cells.next()?,
            prepay_id: cells.next()?,
            trade_type: cells.next()?,
            state: cells.text(State::parse)?,
            total: cells.next()?,
            refunded: cells.next()?,
            frozen: cells.next()?,
            profit_sharing: cells.next()?,
            openid: cells.next()?,
            notify_url: cells.next()?,
            request: cells.text(|text| serde_json::from_str(text).unwrap_or_default())?,
            created_at: cells.next()?,
            expires_at: cells.next()?,
            paid_at: cells.next()?,
            terms: cells.text(|text| serde_json::from_str(text).unwrap_or_default())?,
        })
    }

    fn one(
        db: &Connection,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> rusqlite::Result<Option<Self>> {
        let sql = format!("SELECT {COLUMNS} FROM orders WHERE {condition}");
        db.prepare_cached(&sql)?.query_row(values, Self::of).optional()
    }

    /// The orders of a condition, the latest first.
    pub(crate) fn many(
        db: &Connection,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> rusqlite::Result<Vec<Self>> {
        let sql = format!("SELECT {COLUMNS} FROM orders WHERE {condition}");
        db.prepare_cached(&sql)?.query_map(values, Self::of)?.collect()
    }

    pub(crate) fn by_id(db: &Connection, id: i64) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "id = ?1", [id])
    }

    pub(crate) fn by_out_trade_no(
        db: &Connection,
        mchid: &str,
        out_trade_no: &str,
    ) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "mchid = ?1 AND out_trade_no = ?2", [mchid, out_trade_no])
    }

    pub(crate) fn by_transaction_id(db: &Connection, transaction_id: &str) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "transaction_id = ?1", [transaction_id])
    }

    /// The orders of a merchant's combination, in the order they were asked for.
    pub(crate) fn of_combination(
        db: &Connection,
        owner: &str,
        combine_out_trade_no: &str,
    ) -> rusqlite::Result<Vec<Self>> {
        let orders = Self::many(db, "combine_out_trade_no = ?1 ORDER BY id", [combine_out_trade_no])?;
        Ok(orders.into_iter().filter(|order| order.owner() == owner).collect())
    }

    /// Who made the order: the service provider, who combined it, or the direct merchant.
    pub(crate) fn owner(&self) -> &str {
        let combined = Some(text(&self.request, "/combine_mchid")).filter(|id| !id.is_empty());
        self.sp_mchid.as_deref().or(combined).unwrap_or(&self.mchid)
    }

    /// True if a merchant may do something with the order: who made it, and of a combination who is paid.
    pub(crate) fn is_of(&self, merchant: &str) -> bool {
        self.owner() == merchant || self.combine_out_trade_no.is_some()
    }

    /// Keeps a new order, and gives it its number in the table.
    pub(crate) fn insert(mut self, db: &Connection) -> rusqlite::Result<Self> {
        db.prepare_cached(
            "INSERT INTO orders (mchid, sp_mchid, out_trade_no, combine_out_trade_no, prepay_id, trade_type,
                 state, total, profit_sharing, openid, notify_url, request, created_at, expires_at, terms)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .execute(params![
            self.mchid,
            self.sp_mchid,
            self.out_trade_no,
            self.combine_out_trade_no,
            self.prepay_id,
            self.trade_type,
            self.state.name(),
            self.total,
            self.profit_sharing,
            self.openid,
            self.notify_url,
            self.request.to_string(),
            self.created_at,
            self.expires_at,
            json!(self.terms).to_string(),
        ])?;
        self.id = db.last_insert_rowid();
        Ok(self)
    }

    /// Keeps what changes in an order's life.
    pub(crate) fn update(&self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached(
            "UPDATE orders SET transaction_id = ?2, state = ?3, refunded = ?4, frozen = ?5,
                 profit_sharing = ?6, openid = ?7, paid_at = ?8, terms = ?9, prepay_id = ?10 WHERE id = ?1",
        )?
        .execute(params![
            self.id,
            self.transaction_id,
            self.state.name(),
            self.refunded,
            self.frozen,
            self.profit_sharing,
            self.openid,
            self.paid_at,
            json!(self.terms).to_string(),
            self.prepay_id,
        ])?;
        Ok(())
    }

    /// The state at `now`: an order that nobody paid in a week is closed. The time that its maker gave it is
    /// the customer's last to pay, and closes nothing.
    pub(crate) fn state_at(&self, now: i64) -> State {
        let is_open = matches!(self.state, State::NotPaid | State::UserPaying);
        let is_over = now >= self.expires_at && text(&self.request, "/time_expire").is_empty();
        if is_open && is_over { State::Closed } else { self.state }
    }

    /// The part that the customer pays of it, in fen.
    pub(crate) fn payer_total(&self) -> i64 {
        self.total - self.terms.coupon_amount()
    }

    /// The amount that the merchant gets for it, before the fee, in fen.
    pub(crate) fn settlement_total(&self) -> i64 {
        self.total - self.terms.reduction()
    }

    /// The number that money movements of this order are booked under.
    pub(crate) fn reference(&self) -> &str {
        self.transaction_id.as_deref().unwrap_or_default()
    }
}

/// The order is not there: 404.
pub(crate) fn unknown() -> Refusal {
    Refusal::new(404, "ORDER_NOT_EXIST", "订单不存在")
}
