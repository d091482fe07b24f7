//! A refund, as it is kept and shown.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use crate::clock;
use crate::products::payment::order::Order;

/// A refund, as it is kept.
pub(crate) struct Refund {
    /// WeChat Pay's number.
    pub(crate) number: String,
    pub(crate) out_refund_no: String,
    /// In fen.
    pub(crate) amount: i64,
    /// Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) success_at: Option<i64>,
    pub(super) request: Value,
}

impl Refund {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let request: String = row.get("request")?;
        Ok(Self {
            number: row.get("refund_id")?,
            out_refund_no: row.get("out_refund_no")?,
            amount: row.get("amount")?,
            created_at: row.get("created_at")?,
            success_at: row.get("success_at")?,
            request: serde_json::from_str(&request).unwrap_or_default(),
        })
    }

    pub(super) fn find(
        db: &Connection,
        mchid: &str,
        out_refund_no: &str,
    ) -> rusqlite::Result<Option<(Self, i64)>> {
        db.prepare_cached("SELECT * FROM refunds WHERE mchid = ?1 AND out_refund_no = ?2")?
            .query_row([mchid, out_refund_no], |row| Ok((Self::of(row)?, row.get("order_id")?)))
            .optional()
    }

    /// The refunds of a time, each with the number of its order in the table.
    pub(in crate::products) fn of_day(
        db: &Connection,
        from: i64,
        to: i64,
        mchid: &str,
    ) -> rusqlite::Result<Vec<(Self, i64)>> {
        let sql = "SELECT * FROM refunds WHERE created_at >= ?1 AND created_at < ?2
                   AND (?3 = '' OR mchid = ?3) ORDER BY id";
        db.prepare_cached(sql)?
            .query_map(params![from, to, mchid], |row| Ok((Self::of(row)?, row.get("order_id")?)))?
            .collect()
    }

    /// The latest refunds, each with the merchant's number of its order.
    pub(crate) fn latest(db: &Connection, count: i64) -> rusqlite::Result<Vec<(Self, String)>> {
        let sql = "SELECT refunds.*, orders.out_trade_no FROM refunds JOIN orders ON orders.id = order_id
                   ORDER BY refunds.id DESC LIMIT ?1";
        db.prepare_cached(sql)?
            .query_map([count], |row| Ok((Self::of(row)?, row.get("out_trade_no")?)))?
            .collect()
    }

    /// All refunds of an order, in their order.
    pub(in crate::products) fn of_order(db: &Connection, order: i64) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM refunds WHERE order_id = ?1 ORDER BY id")?
            .query_map([order], Self::of)?
            .collect()
    }

    /// A refund by WeChat Pay's number or the merchant's, with its order.
    pub(in crate::products) fn by_either(
        db: &Connection,
        mchid: &str,
        number: &str,
        out_refund_no: &str,
    ) -> rusqlite::Result<Option<(Self, Order)>> {
        let sql =
            "SELECT * FROM refunds WHERE mchid = ?1 AND (refund_id = ?2 OR ?2 = '' AND out_refund_no = ?3)";
        let found = db
            .prepare_cached(sql)?
            .query_row([mchid, number, out_refund_no], |row| Ok((Self::of(row)?, row.get("order_id")?)))
            .optional()?;
        let Some((refund, order)) = found else { return Ok(None) };
        Ok(Order::by_id(db, order)?.map(|order| (refund, order)))
    }

    pub(super) fn view(&self, order: &Order, status: &str) -> Value {
        let mut view = json!({
            "refund_id": self.number,
            "out_refund_no": self.out_refund_no,
            "transaction_id": order.reference(),
            "out_trade_no": order.out_trade_no,
            "channel": "ORIGINAL",
            "user_received_account": RECEIVED,
            "create_time": clock::rfc3339(self.created_at),
            "status": status,
            "funds_account": if order.profit_sharing { "UNSETTLED" } else { "AVAILABLE" },
            "amount": {
                "total": order.total, "refund": self.amount, "payer_total": order.total,
                "payer_refund": self.amount, "settlement_refund": self.amount, "settlement_total": order.total,
                "discount_refund": 0, "currency": "CNY", "refund_fee": 0,
            },
        });
        if let (Some(at), Some(fields)) =
            (self.success_at.filter(|_| status == "SUCCESS"), view.as_object_mut())
        {
            fields.insert("success_time".to_owned(), clock::rfc3339(at).into());
        }
        view
    }
}

/// Where the money goes back to.
pub(super) const RECEIVED: &str = "支付用户零钱";

/// Keeps a new refund.
pub(super) fn insert(
    db: &Connection,
    order: &Order,
    refund: &Refund,
    notify_url: &str,
) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO refunds (refund_id, order_id, mchid, out_refund_no, amount, status, notify_url,
                 request, created_at, success_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 'SUCCESS', ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        refund.number,
        order.id,
        order.mchid,
        refund.out_refund_no,
        refund.amount,
        notify_url,
        refund.request.to_string(),
        refund.created_at,
        refund.success_at,
    ])?;
    Ok(())
}
