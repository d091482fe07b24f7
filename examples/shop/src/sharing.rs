//! Profit sharing: another merchant gets a share of an order, and the rest is set free.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use wechatpay::Client;
use wechatpay::nouns::profitsharing_order::{ProfitsharingOrder, Result as Outcome, State as Told};
use wechatpay::v3::profitsharing::orders::{by_out_order_no, post as share, unfreeze};
use wechatpay::v3::profitsharing::receivers::add;

use crate::Shop;
use crate::books::{self, Entry, Kind};
use crate::doubt::{Fate, carry_out};
use crate::error::ShopError;
use crate::orders::{self, Order};
use crate::store::{count_sending, fresh_number, now, words};

words! {
    /// How far a share is.
    State {
        /// It has a number; perhaps WeChat Pay knows of it.
        New = "new",
        /// It is being done.
        Processing = "processing",
        /// The receiver has it, or the rest is free.
        Done = "done",
        /// The receiver does not get it.
        Failed = "failed",
        /// WeChat Pay does not do it.
        Refused = "refused",
    }
}

/// A wish of the staff.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewShare {
    /// A key of the caller's own: the same request with the same key is the same share.
    pub key: String,
    /// The merchant that gets it, one of the store's receivers; without it, what is left is set free.
    pub receiver: Option<String>,
    /// The amount, in fen.
    #[serde(default)]
    pub fen: i64,
}

/// A share as it stands in the database.
#[derive(Debug, Clone, Serialize)]
pub struct Share {
    /// Its number, `out_order_no`.
    pub number: String,
    /// The order's number.
    pub order_number: String,
    /// The merchant that gets it; none where the rest is set free.
    pub receiver: Option<String>,
    /// The amount, in fen.
    pub fen: i64,
    /// How far it is.
    pub state: State,
}

impl Share {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            order_number: row.get("order_number")?,
            receiver: row.get("receiver")?,
            fen: row.get("fen")?,
            state: row.get("state")?,
        })
    }
}

/// Shares an order, or goes on with the share of the same key.
///
/// # Errors
/// More than is left, and whatever keeps WeChat Pay from answering.
pub async fn share(shop: &Shop, order_number: &str, wish: NewShare) -> Result<Share, ShopError> {
    let order = orders::load(shop, order_number).await?;
    if let Some(receiver) = &wish.receiver {
        name_of(shop, &order, receiver)?;
    }
    let share = shop.store.with(move |db| reserve(db, &order, &wish)).await?;
    if share.state == State::New {
        carry_on(shop, &share.number).await?;
    }
    load(shop, &share.number).await
}

/// The name of a receiver of the order's store.
fn name_of<'a>(shop: &'a Shop, order: &Order, receiver: &str) -> Result<&'a str, ShopError> {
    let store = shop.settings.store(&order.store).ok_or(ShopError::Unknown("store"))?;
    let found = store.receivers.iter().find(|known| known.account == receiver);
    found.map(|known| known.name.as_str()).ok_or(ShopError::Unknown("receiver"))
}

fn reserve(db: &Connection, order: &Order, wish: &NewShare) -> Result<Share, ShopError> {
    let NewShare { key, receiver, fen } = wish;
    let known = db.query_row("SELECT * FROM shares WHERE key = ?1", [key], Share::of).optional()?;
    if let Some(known) = known {
        let is_same = (&known.order_number, &known.receiver, known.fen) == (&order.number, receiver, *fen);
        return if is_same {
            Ok(known)
        } else {
            Err(ShopError::Conflict("another share has this key".into()))
        };
    }
    if !order.is_shared || order.state != orders::State::Paid {
        return Err(ShopError::Conflict("the order cannot be shared".to_owned()));
    }
    let gone: i64 = db.query_row(
        "SELECT (SELECT coalesce(sum(fen), 0) FROM shares
                 WHERE order_number = ?1 AND state NOT IN ('refused', 'failed'))
              + (SELECT coalesce(sum(fen), 0) FROM refunds
                 WHERE order_number = ?1 AND state NOT IN ('refused', 'closed'))",
        [&order.number],
        |row| row.get(0),
    )?;
    let left = order.total - gone;
    if *fen > left || (receiver.is_some() != (*fen > 0)) {
        return Err(ShopError::Conflict(format!("{left} fen are left of the order")));
    }
    let number = fresh_number(db, 's')?;
    db.execute(
        "INSERT INTO shares (number, key, order_number, receiver, fen, state, created_at)
         VALUES (:number, :key, :order_number, :receiver, :fen, 'new', :created_at)",
        named_params! {
            ":number": number, ":key": key, ":order_number": order.number, ":receiver": receiver, ":fen": fen,
            ":created_at": now(),
        },
    )?;
    Ok(db.query_row("SELECT * FROM shares WHERE number = ?1", [number], Share::of)?)
}

/// Sends a share, again if need be: with the same number it is the same share.
// ANCHOR: carry_on
pub(crate) async fn carry_on(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let share = load(shop, number).await?;
    let order = orders::load(shop, &share.order_number).await?;
    let client = shop.merchants.get(&order.merchant).await?;
    if let Some(receiver) = &share.receiver {
        add_receiver(&client, &order, receiver, name_of(shop, &order, receiver)?).await?;
    }
    let times = count_sending(&shop.store, "shares", number).await?;
    match carry_out(times == 1, send(&client, &order, &share), || query(&client, &order, number)).await {
        Fate::Told(told) => learn(shop, &order, &share, &told).await,
        Fate::Open(error) => Err(error.into()),
        Fate::Refused(error) => {
            set(shop, number, State::Refused, Some(error.to_string())).await?;
            Err(error.into())
        }
    }
}
// ANCHOR_END: carry_on

/// Whom the order's merchant may share with; one that was added before is added again without harm.
// ANCHOR: receiver
async fn add_receiver(
    client: &Client,
    order: &Order,
    account: &str,
    name: &str,
) -> Result<(), wechatpay::Error> {
    let required = add::post::Required {
        appid: &order.appid,
        type_: add::post::Type::MerchantId,
        account,
        relation_type: add::post::RelationType::Supplier,
    };
    let request = add::post::Request::new(required).name(name);
    request.sub_mchid_opt(order.sub_merchant.as_deref()).send(client).await.map(drop)
}
// ANCHOR_END: receiver

async fn send(
    client: &Client,
    order: &Order,
    wanted: &Share,
) -> Result<ProfitsharingOrder, wechatpay::Error> {
    let transaction_id = order.transaction_id.as_deref().unwrap_or_default();
    let (out_order_no, sub_mchid) = (wanted.number.as_str(), order.sub_merchant.as_deref());
    let Some(receiver) = &wanted.receiver else {
        let description = "What is left";
        let required = unfreeze::post::Required { transaction_id, out_order_no, description };
        let request = unfreeze::post::Request::new(required).sub_mchid_opt(sub_mchid);
        return Ok(request.send(client).await?.into_inner());
    };
    let receiver = share::Receivers::new(share::ReceiversRequired {
        type_: share::Type::MerchantId,
        account: receiver,
        amount: wanted.fen.into(),
        description: "A share",
    });
    let required =
        share::Required { transaction_id, out_order_no, receivers: vec![receiver], unfreeze_unsplit: false };
    let request = share::Request::new(required).appid(order.appid.as_str()).sub_mchid_opt(sub_mchid);
    Ok(request.send(client).await?.into_inner())
}

async fn query(client: &Client, order: &Order, number: &str) -> Result<ProfitsharingOrder, wechatpay::Error> {
    let transaction_id = order.transaction_id.as_deref().unwrap_or_default();
    let required = by_out_order_no::get::Required { out_order_no: number, transaction_id };
    let request = by_out_order_no::get::Request::new(required).sub_mchid_opt(order.sub_merchant.as_deref());
    Ok(request.send(client).await?.into_inner())
}

/// Asks how a share stands, and notes it.
pub(crate) async fn ask(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let share = load(shop, number).await?;
    let order = orders::load(shop, &share.order_number).await?;
    let client = shop.merchants.get(&order.merchant).await?;
    let told = query(&client, &order, number).await?;
    learn(shop, &order, &share, &told).await
}

/// Notes what WeChat Pay says of a share; one that the receiver has is booked.
async fn learn(
    shop: &Shop,
    order: &Order,
    share: &Share,
    told: &ProfitsharingOrder,
) -> Result<State, ShopError> {
    if *told.state()? != Told::Finished {
        return set(shop, &share.number, State::Processing, None).await;
    }
    let Some(receiver) = &share.receiver else {
        return set(shop, &share.number, State::Done, None).await;
    };
    let own = told.receivers()?.iter().find(|one| one.account().is_ok_and(|account| account == receiver));
    let own = own.ok_or(ShopError::Silent("receiver"))?;
    if *own.result()? != Outcome::Success || own.amount()? != share.fen {
        let why = own.fail_reason.as_ref().map(|reason| reason.as_str().to_owned());
        return set(shop, &share.number, State::Failed, why).await;
    }
    let entry = Entry {
        kind: Kind::Share,
        number: share.number.clone(),
        merchant: order.merchant.clone(),
        fen: share.fen,
        reference: own.detail_id()?.to_owned(),
        day: own.finish_time()?.bill_date()?,
    };
    shop.store
        .with(move |db| {
            books::book(db, &entry)?;
            db.execute("UPDATE shares SET state = 'done' WHERE number = ?1", [entry.number])?;
            Ok(State::Done)
        })
        .await
}

async fn set(shop: &Shop, number: &str, state: State, why: Option<String>) -> Result<State, ShopError> {
    let number = number.to_owned();
    let sql = "UPDATE shares SET state = ?2, refusal = ?3 WHERE number = ?1 AND state <> 'done'";
    shop.store.with(move |db| Ok(db.execute(sql, (number, state, why)).map(|_| state)?)).await
}

/// A share by its number.
///
/// # Errors
/// [`ShopError::Unknown`]: there is none.
pub async fn load(shop: &Shop, number: &str) -> Result<Share, ShopError> {
    let number = number.to_owned();
    let sql = "SELECT * FROM shares WHERE number = ?1";
    let found = shop.store.with(move |db| Ok(db.query_row(sql, [number], Share::of).optional()?)).await?;
    found.ok_or(ShopError::Unknown("share"))
}
