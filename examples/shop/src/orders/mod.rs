//! Orders: reserved, sent, paid or closed.

mod ask;
mod direct;
mod partner;
mod pay;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use serde::Deserialize;
use wechatpay::Client;
use wechatpay::expected::Expected;
use wechatpay::nouns::payment::Payment;

use crate::Shop;
use crate::books::{self, Entry, Kind as Booked};
use crate::error::ShopError;
use crate::store::{count_sending, fresh_number, now, words};

pub(crate) use ask::ask;
pub use pay::Pay;

words! {
    /// Where the customer pays.
    Kind {
        /// On a page in WeChat, or in a mini program.
        Jsapi = "jsapi",
        /// With a QR code.
        Native = "native",
        /// In a browser on a phone.
        H5 = "h5",
        /// In an app.
        App = "app",
    }
}

words! {
    /// How far an order is.
    State {
        /// It has a number; perhaps WeChat Pay knows of it.
        New = "new",
        /// WeChat Pay waits for the customer.
        Open = "open",
        /// The customer has paid.
        Paid = "paid",
        /// It cannot be paid any more.
        Closed = "closed",
        /// WeChat Pay does not take it.
        Refused = "refused",
    }
}

/// The wish of a customer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewOrder {
    /// A key of the caller's own: the same request with the same key is the same order.
    pub key: String,
    /// The store.
    pub store: String,
    /// The product.
    pub product: String,
    /// How many of it.
    pub quantity: u16,
    /// Where the customer pays.
    pub kind: Kind,
    /// The customer in the store's app, for JSAPI.
    #[serde(default)]
    pub openid: String,
}

/// An order as it stands in the database. Nothing prints it: it has the customer in it.
#[derive(Clone)]
pub struct Order {
    pub(crate) number: String,
    pub(crate) store: String,
    pub(crate) merchant: String,
    pub(crate) sub_merchant: Option<String>,
    pub(crate) appid: String,
    pub(crate) kind: Kind,
    pub(crate) payer: String,
    pub(crate) description: String,
    pub(crate) total: i64,
    pub(crate) is_shared: bool,
    pub(crate) state: State,
    pub(crate) pay: Option<String>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) expires_at: i64,
}

impl Order {
    pub(crate) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            store: row.get("store")?,
            merchant: row.get("merchant")?,
            sub_merchant: row.get("sub_merchant")?,
            appid: row.get("appid")?,
            kind: row.get("kind")?,
            payer: row.get("payer")?,
            description: row.get("description")?,
            total: row.get("total")?,
            is_shared: row.get("is_shared")?,
            state: row.get("state")?,
            pay: row.get("pay")?,
            transaction_id: row.get("transaction_id")?,
            expires_at: row.get("expires_at")?,
        })
    }

    /// The number, `out_trade_no`.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The merchant that signs.
    #[must_use]
    pub fn merchant(&self) -> &str {
        &self.merchant
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// The total, in fen.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.total
    }

    /// The word of the shop's records on its payment.
    // ANCHOR: expected
    fn expected(&self) -> Expected {
        let paid = Expected::order(&self.number, self.total).merchant(&self.merchant).appid(&self.appid);
        match &self.sub_merchant {
            Some(sub_merchant) => paid.sub_merchant(sub_merchant),
            None => paid,
        }
    }
    // ANCHOR_END: expected
}

/// Places an order, or goes on with the one of the same key. `ip` is the customer's.
///
/// # Errors
/// A wish that cannot be had, and whatever keeps WeChat Pay from answering; [`ShopError::is_open`] says whether the
/// same again may help.
// ANCHOR: place
pub async fn place(shop: &Shop, wish: NewOrder, ip: &str) -> Result<Order, ShopError> {
    let order = wanted(shop, &wish, ip)?;
    // From here on the order has a number that stays with it, whatever happens.
    let key = wish.key;
    let order = shop.store.with(move |db| reserve(db, &key, order)).await?;
    if order.state != State::New {
        return Ok(order);
    }
    send(shop, &order).await?;
    load(shop, &order.number).await
}
// ANCHOR_END: place

/// The order that is wished for. What it costs is the shop's to say.
fn wanted(shop: &Shop, wish: &NewOrder, ip: &str) -> Result<Order, ShopError> {
    let store = shop.settings.store(&wish.store).ok_or(ShopError::Unknown("store"))?;
    let product = shop.settings.product(&wish.product).ok_or(ShopError::Unknown("product"))?;
    let total = product.fen.checked_mul(i64::from(wish.quantity)).filter(|total| *total > 0);
    let total = total.ok_or_else(|| ShopError::Invalid("how many?".to_owned()))?;
    let payer = match wish.kind {
        Kind::Jsapi if wish.openid.is_empty() => return Err(ShopError::Invalid("who pays?".to_owned())),
        Kind::Jsapi => &wish.openid,
        Kind::H5 => ip,
        Kind::Native | Kind::App => "",
    };
    Ok(Order {
        number: String::new(),
        store: store.name.clone(),
        merchant: store.merchant.clone(),
        sub_merchant: store.sub_merchant.clone(),
        appid: store.appid.clone(),
        kind: wish.kind,
        payer: payer.to_owned(),
        description: product.description.clone(),
        total,
        is_shared: !store.receivers.is_empty(),
        state: State::New,
        pay: None,
        transaction_id: None,
        expires_at: now() + shop.settings.pay_within_seconds,
    })
}

/// Gives the order a number, in the database, or finds the one that has it.
// ANCHOR: reserve
fn reserve(db: &Connection, key: &str, order: Order) -> Result<Order, ShopError> {
    let known = db.query_row("SELECT * FROM orders WHERE key = ?1", [key], Order::of).optional()?;
    if let Some(known) = known {
        let is_same = (&known.store, known.kind, known.total, &known.description)
            == (&order.store, order.kind, order.total, &order.description)
            && (order.kind != Kind::Jsapi || known.payer == order.payer);
        return if is_same {
            Ok(known)
        } else {
            Err(ShopError::Conflict("another order has this key".into()))
        };
    }
    let order = Order { number: fresh_number(db, 'o')?, ..order };
    db.execute(
        "INSERT INTO orders (number, key, store, merchant, sub_merchant, appid, kind, payer, description, total,
             is_shared, state, created_at, expires_at)
         VALUES (:number, :key, :store, :merchant, :sub_merchant, :appid, :kind, :payer, :description, :total,
             :is_shared, :state, :created_at, :expires_at)",
        named_params! {
            ":number": order.number, ":key": key, ":store": order.store, ":merchant": order.merchant,
            ":sub_merchant": order.sub_merchant, ":appid": order.appid, ":kind": order.kind,
            ":payer": order.payer, ":description": order.description, ":total": order.total,
            ":is_shared": order.is_shared, ":state": order.state, ":created_at": now(),
            ":expires_at": order.expires_at,
        },
    )?;
    Ok(order)
}
// ANCHOR_END: reserve

const OPENED: &str = "UPDATE orders SET state = 'open', pay = ?2 WHERE number = ?1 AND state = 'new'";
const REFUSED: &str = "UPDATE orders SET state = 'refused', refusal = ?2 WHERE number = ?1 AND state = 'new'";

/// Sends an order, again if need be: with the same number it is the same order.
// ANCHOR: send
async fn send(shop: &Shop, order: &Order) -> Result<(), ShopError> {
    let client = shop.merchants.get(&order.merchant).await?;
    let times = count_sending(&shop.store, "orders", &order.number).await?;
    match ordered(shop, &client, order).await {
        Ok(pay) => note(shop, order, OPENED, pay).await,
        // A later call's refusal says nothing of an earlier one with this number: that is asked for.
        Err(error) if times == 1 && !error.is_open() => {
            note(shop, order, REFUSED, error.to_string()).await?;
            Err(error)
        }
        Err(error) => Err(error),
    }
}
// ANCHOR_END: send

async fn ordered(shop: &Shop, client: &Client, order: &Order) -> Result<String, ShopError> {
    match &order.sub_merchant {
        None => direct::order(client, order, &shop.notify_url).await,
        Some(sub_merchant) => partner::order(client, order, sub_merchant, &shop.notify_url).await,
    }
}

async fn note(shop: &Shop, order: &Order, sql: &'static str, text: String) -> Result<(), ShopError> {
    let number = order.number.clone();
    shop.store.with(move |db| Ok(db.execute(sql, [number, text]).map(drop)?)).await
}

/// An order by its number.
///
/// # Errors
/// [`ShopError::Unknown`]: there is none.
pub async fn load(shop: &Shop, number: &str) -> Result<Order, ShopError> {
    let number = number.to_owned();
    shop.store.with(move |db| find(db, &number)).await
}

pub(crate) fn find(db: &Connection, number: &str) -> Result<Order, ShopError> {
    let found = db.query_row("SELECT * FROM orders WHERE number = ?1", [number], Order::of).optional()?;
    found.ok_or(ShopError::Unknown("order"))
}

/// Books what WeChat Pay says of an order, in a notification or in the answer to a query: that it is paid, and that
/// it is this one, by this merchant, of this amount.
// ANCHOR: paid
pub(crate) async fn paid(shop: &Shop, order: &Order, told: &Payment) -> Result<(), ShopError> {
    order.expected().check(told)?;
    let reference = told.transaction_id()?.to_owned();
    let entry = Entry {
        kind: Booked::Payment,
        number: order.number.clone(),
        merchant: order.merchant.clone(),
        fen: order.total,
        reference,
        day: told.success_time()?.bill_date()?,
    };
    // Both or none: an order that is paid is in the books, and the other way round.
    let work = move |db: &Transaction<'_>| {
        books::book(db, &entry)?;
        let sql = "UPDATE orders SET state = 'paid', transaction_id = ?2 WHERE number = ?1";
        Ok(db.execute(sql, [entry.number, entry.reference]).map(drop)?)
    };
    shop.store.with(work).await
}
// ANCHOR_END: paid
