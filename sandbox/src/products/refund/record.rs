//! A refund, as it is kept and shown.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock;
use crate::products::payment::order::Order;
use crate::products::payment::terms::Parts;

/// How a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefundStatus {
    /// It is under way.
    Processing,
    /// The customer has the money.
    Success,
    /// The customer's card takes no money: the merchant has to say where it is to go.
    Abnormal,
    /// It came to nothing, and the merchant has his money again.
    Closed,
}

impl RefundStatus {
    const ALL: [Self; 4] = [Self::Processing, Self::Success, Self::Abnormal, Self::Closed];

    /// The status as answers write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Abnormal => "ABNORMAL",
            Self::Closed => "CLOSED",
        }
    }

    /// The status of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// Whose money a refund is, and which way it goes. Amounts are fen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Course {
    pub(crate) parts: Parts,
    /// The part of it that was frozen.
    pub(crate) from_frozen: i64,
    /// Who gave the rest.
    pub(crate) payer: String,
    /// `ORIGINAL`; after an abnormal one `OTHER_BANKCARD`.
    pub(crate) channel: Option<String>,
    /// Where the money goes where that is not the customer's purse.
    pub(crate) received: Option<String>,
}

impl Course {
    /// `user_received_account`.
    pub(crate) fn received(&self) -> &str {
        self.received.as_deref().unwrap_or(RECEIVED)
    }

    pub(crate) fn channel(&self) -> &str {
        self.channel.as_deref().unwrap_or("ORIGINAL")
    }
}

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
    pub(crate) status: RefundStatus,
    pub(crate) notify_url: String,
    pub(crate) request: Value,
    pub(crate) course: Course,
}

impl Refund {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (request, course): (String, String) = (row.get("request")?, row.get("course")?);
        let status = row.get_ref("status")?.as_str()?;
        Ok(Self {
            number: row.get("refund_id")?,
            out_refund_no: row.get("out_refund_no")?,
            amount: row.get("amount")?,
            created_at: row.get("created_at")?,
            success_at: row.get("success_at")?,
            status: RefundStatus::named(status).unwrap_or(RefundStatus::Success),
            notify_url: row.get("notify_url")?,
            request: serde_json::from_str(&request).unwrap_or_default(),
            course: serde_json::from_str(&course).unwrap_or_default(),
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

    /// The latest refund that anybody gave that number, with its order.
    pub(crate) fn of_anybody(
        db: &Connection,
        out_refund_no: &str,
    ) -> rusqlite::Result<Option<(Self, Order)>> {
        let sql = "SELECT * FROM refunds WHERE out_refund_no = ?1 ORDER BY id DESC LIMIT 1";
        let found = db
            .prepare_cached(sql)?
            .query_row([out_refund_no], |row| Ok((Self::of(row)?, row.get("order_id")?)))
            .optional()?;
        let Some((refund, order)) = found else { return Ok(None) };
        Ok(Order::by_id(db, order)?.map(|order| (refund, order)))
    }

    /// The refund as the answer to its application shows it: what succeeds is under way at first.
    pub(super) fn applied(&self, order: &Order) -> Value {
        let status = match self.status {
            RefundStatus::Success => RefundStatus::Processing,
            status => status,
        };
        self.shown(order, status)
    }

    pub(super) fn view(&self, order: &Order) -> Value {
        self.shown(order, self.status)
    }

    fn shown(&self, order: &Order, status: RefundStatus) -> Value {
        let parts = &self.course.parts;
        let mut view = json!({
            "refund_id": self.number,
            "out_refund_no": self.out_refund_no,
            "transaction_id": order.reference(),
            "out_trade_no": order.out_trade_no,
            "channel": self.course.channel(),
            "user_received_account": self.course.received(),
            "create_time": clock::rfc3339(self.created_at),
            "status": status.name(),
            "funds_account": if order.profit_sharing { "UNSETTLED" } else { "AVAILABLE" },
            "amount": {
                "total": order.total, "refund": self.amount, "payer_total": order.payer_total(),
                "payer_refund": parts.payer, "settlement_refund": parts.settlement,
                "settlement_total": order.settlement_total(), "discount_refund": parts.coupon,
                "currency": "CNY", "refund_fee": parts.fee,
            },
        });
        if let Some(fields) = view.as_object_mut() {
            if let Some(at) = self.success_at.filter(|_| status == RefundStatus::Success) {
                fields.insert("success_time".to_owned(), clock::rfc3339(at).into());
            }
            if let Some(coupon) = &order.terms.coupon {
                let promotion = json!({
                    "promotion_id": coupon.id, "scope": "GLOBAL", "type": coupon.kind.name(),
                    "amount": coupon.amount, "refund_amount": parts.coupon,
                });
                fields.insert("promotion_detail".to_owned(), json!([promotion]));
            }
        }
        view
    }

    /// Keeps what changes in a refund's life.
    pub(super) fn update(&self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached(
            "UPDATE refunds SET status = ?2, success_at = ?3, course = ?4 WHERE refund_id = ?1",
        )?
        .execute(params![
            self.number,
            self.status.name(),
            self.success_at,
            json!(self.course).to_string()
        ])?;
        Ok(())
    }
}

/// Where the money goes back to.
const RECEIVED: &str = "支付用户零钱";

/// Where an abnormal one goes that the merchant pays to the customer himself.
pub(super) const MERCHANTS_BANK: &str = "商户银行账户";

/// Keeps a new refund.
pub(super) fn insert(db: &Connection, order: &Order, refund: &Refund) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO refunds (refund_id, order_id, mchid, out_refund_no, amount, status, notify_url,
                 request, created_at, success_at, course)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        refund.number,
        order.id,
        order.mchid,
        refund.out_refund_no,
        refund.amount,
        refund.status.name(),
        refund.notify_url,
        refund.request.to_string(),
        refund.created_at,
        refund.success_at,
        json!(refund.course).to_string(),
    ])?;
    Ok(())
}
