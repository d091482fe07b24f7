//! Refunds: in parts, never more than was paid.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use wechatpay::Client;
use wechatpay::expected::Expected;
use wechatpay::nouns::refund::{self, Status};
use wechatpay::pay::{Refund as Request, RefundQuery, refund as request};

use crate::Shop;
use crate::books::{self, Entry, Kind};
use crate::doubt::{Fate, carry_out};
use crate::error::ShopError;
use crate::orders::{self, Order};
use crate::store::{count_sending, fresh_number, now, words};

words! {
    /// How far a refund is.
    State {
        /// It has a number; perhaps WeChat Pay knows of it.
        New = "new",
        /// The money is on its way.
        Processing = "processing",
        /// The customer has it.
        Done = "done",
        /// The customer's account does not take it: somebody has to look at it.
        Abnormal = "abnormal",
        /// It was called off; the merchant has the money again.
        Closed = "closed",
        /// WeChat Pay does not make it.
        Refused = "refused",
    }
}

/// A wish of the staff.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRefund {
    /// A key of the caller's own: the same request with the same key is the same refund.
    pub key: String,
    /// The amount, in fen.
    pub fen: i64,
    /// The reason, which the customer sees.
    pub reason: String,
}

/// A refund as it stands in the database.
#[derive(Debug, Clone, Serialize)]
pub struct Refund {
    /// Its number, `out_refund_no`.
    pub number: String,
    /// The order's number.
    pub order_number: String,
    /// The amount, in fen.
    pub fen: i64,
    #[serde(skip)]
    reason: String,
    /// How far it is.
    pub state: State,
}

impl Refund {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            order_number: row.get("order_number")?,
            fen: row.get("fen")?,
            reason: row.get("reason")?,
            state: row.get("state")?,
        })
    }
}

/// Refunds a part of an order, or goes on with the refund of the same key.
///
/// # Errors
/// More than is left, and whatever keeps WeChat Pay from answering.
pub async fn refund(shop: &Shop, order_number: &str, wish: NewRefund) -> Result<Refund, ShopError> {
    let order = order_number.to_owned();
    let refund = shop.store.with(move |db| reserve(db, &order, &wish)).await?;
    if refund.state == State::New {
        carry_on(shop, &refund.number).await?;
    }
    load(shop, &refund.number).await
}

/// Gives the refund a number, in the database, if so much is left of the order: in one transaction, so that two of
/// them do not share what is left for one.
// ANCHOR: reserve
fn reserve(db: &Connection, order_number: &str, wish: &NewRefund) -> Result<Refund, ShopError> {
    let NewRefund { key, fen, reason } = wish;
    let known = db.query_row("SELECT * FROM refunds WHERE key = ?1", [key], Refund::of).optional()?;
    if let Some(known) = known {
        let is_same = known.order_number == order_number && known.fen == *fen;
        return if is_same {
            Ok(known)
        } else {
            Err(ShopError::Conflict("another refund has this key".into()))
        };
    }
    let order = orders::find(db, order_number)?;
    if order.state != orders::State::Paid {
        return Err(ShopError::Conflict("the order is not paid".to_owned()));
    }
    let given: i64 = db.query_row(
        "SELECT coalesce(sum(fen), 0) FROM refunds WHERE order_number = ?1 AND state NOT IN ('refused', 'closed')",
        [order_number],
        |row| row.get(0),
    )?;
    let left = order.total - given;
    if *fen <= 0 || *fen > left {
        return Err(ShopError::Conflict(format!("{left} fen are left of the order")));
    }
    let number = fresh_number(db, 'r')?;
    db.execute(
        "INSERT INTO refunds (number, key, order_number, fen, reason, state, created_at)
         VALUES (:number, :key, :order_number, :fen, :reason, 'new', :created_at)",
        named_params! {
            ":number": number, ":key": key, ":order_number": order_number, ":fen": fen, ":reason": reason,
            ":created_at": now(),
        },
    )?;
    Ok(db.query_row("SELECT * FROM refunds WHERE number = ?1", [number], Refund::of)?)
}
// ANCHOR_END: reserve

/// Sends a refund, again if need be: with the same number it is the same refund.
// ANCHOR: carry_on
pub(crate) async fn carry_on(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let refund = load(shop, number).await?;
    let order = orders::load(shop, &refund.order_number).await?;
    let client = shop.merchants.get(&order.merchant).await?;
    let times = count_sending(&shop.store, "refunds", number).await?;
    let request = request_of(shop, &order, &refund);
    let send = async { Ok(request.send(&client).await?.into_inner()) };
    match carry_out(times == 1, send, || query(&client, &order, number)).await {
        Fate::Told(told) => learn(shop, &order, &refund, &told).await,
        Fate::Open(error) => Err(error.into()),
        Fate::Refused(error) => {
            set(shop, number, State::Refused, Some(error.to_string())).await?;
            Err(error.into())
        }
    }
}
// ANCHOR_END: carry_on

fn request_of(shop: &Shop, order: &Order, refund: &Refund) -> Request {
    let amount = request::Amount::new(request::AmountRequired {
        refund: refund.fen.into(),
        total: order.total.into(),
        currency: "CNY",
    });
    let key = request::OrderKey::OutTradeNo(&order.number);
    let required = request::Required { order: key, out_refund_no: &refund.number, amount };
    Request::new(required)
        .sub_mchid_opt(order.sub_merchant.as_deref())
        .reason(refund.reason.as_str())
        .notify_url(shop.notify_url.as_str())
}

async fn query(client: &Client, order: &Order, number: &str) -> Result<refund::Refund, wechatpay::Error> {
    let query = RefundQuery::new(number).sub_mchid_opt(order.sub_merchant.as_deref());
    Ok(query.send(client).await?.into_inner())
}

/// Asks how a refund stands, and notes it.
pub(crate) async fn ask(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let refund = load(shop, number).await?;
    let order = orders::load(shop, &refund.order_number).await?;
    let client = shop.merchants.get(&order.merchant).await?;
    let told = query(&client, &order, number).await?;
    learn(shop, &order, &refund, &told).await
}

/// Notes what WeChat Pay says of a refund; one that the customer has is booked.
// ANCHOR: learn
async fn learn(
    shop: &Shop,
    order: &Order,
    refund: &Refund,
    told: &refund::Refund,
) -> Result<State, ShopError> {
    let state = match told.status()? {
        Status::Success => State::Done,
        Status::Abnormal => State::Abnormal,
        Status::Closed => State::Closed,
        _ => State::Processing,
    };
    if state != State::Done {
        return set(shop, &refund.number, state, None).await;
    }
    Expected::refund(&refund.number, refund.fen).of_order(&order.number, order.total).check(told)?;
    let entry = Entry {
        kind: Kind::Refund,
        number: refund.number.clone(),
        merchant: order.merchant.clone(),
        fen: refund.fen,
        reference: told.refund_id()?.to_owned(),
        // A bill has a refund on the day it was asked for.
        day: told.create_time()?.bill_date()?,
    };
    shop.store
        .with(move |db| {
            books::book(db, &entry)?;
            db.execute("UPDATE refunds SET state = 'done' WHERE number = ?1", [entry.number])?;
            Ok(State::Done)
        })
        .await
}
// ANCHOR_END: learn

async fn set(shop: &Shop, number: &str, state: State, why: Option<String>) -> Result<State, ShopError> {
    let number = number.to_owned();
    let sql = "UPDATE refunds SET state = ?2, refusal = ?3 WHERE number = ?1 AND state <> 'done'";
    shop.store.with(move |db| Ok(db.execute(sql, (number, state, why)).map(|_| state)?)).await
}

/// A refund by its number.
///
/// # Errors
/// [`ShopError::Unknown`]: there is none.
pub async fn load(shop: &Shop, number: &str) -> Result<Refund, ShopError> {
    let number = number.to_owned();
    let sql = "SELECT * FROM refunds WHERE number = ?1";
    let found = shop.store.with(move |db| Ok(db.query_row(sql, [number], Refund::of).optional()?)).await?;
    found.ok_or(ShopError::Unknown("refund"))
}

/// The refunds of an order, the first one first.
///
/// # Errors
/// A database that cannot be read.
pub async fn of_order(shop: &Shop, order_number: &str) -> Result<Vec<Refund>, ShopError> {
    let number = order_number.to_owned();
    let work = move |db: &rusqlite::Transaction<'_>| {
        let mut statement =
            db.prepare_cached("SELECT * FROM refunds WHERE order_number = ?1 ORDER BY rowid")?;
        let refunds = statement.query_map([number], Refund::of)?;
        Ok(refunds.collect::<rusqlite::Result<_>>()?)
    };
    shop.store.with(work).await
}
