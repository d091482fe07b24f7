//! Transfers: money that a customer is given, and confirms.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use wechatpay::Client;
use wechatpay::expected::Expected;
use wechatpay::nouns::transfer_bill::{State as Told, TransferBill};
use wechatpay::pay::{Transfer as Request, TransferQuery, transfer as request};

use crate::Shop;
use crate::books::{self, Entry, Kind};
use crate::doubt::{Fate, carry_out};
use crate::error::ShopError;
use crate::store::{count_sending, fresh_number, now, words};

words! {
    /// How far a transfer is.
    State {
        /// It has a number; perhaps WeChat Pay knows of it.
        New = "new",
        /// It is on its way, or waits for the customer.
        Waiting = "waiting",
        /// The customer has it.
        Done = "done",
        /// It came to nothing; the merchant has the money again.
        Failed = "failed",
        /// WeChat Pay does not make it.
        Refused = "refused",
    }
}

/// A wish of the staff.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTransfer {
    /// A key of the caller's own: the same request with the same key is the same transfer.
    pub key: String,
    /// The store whose merchant pays.
    pub store: String,
    /// The customer in the store's app.
    pub openid: String,
    /// The customer's name, which has to be right where it is given; from 2,000 yuan on it must be.
    pub user_name: Option<String>,
    /// The amount, in fen.
    pub fen: i64,
    /// The words that the customer sees.
    pub remark: String,
}

/// A transfer as it stands in the database. What is personal is not shown.
#[derive(Clone, Serialize)]
pub struct Transfer {
    /// Its number, `out_bill_no`.
    pub number: String,
    /// How far it is.
    pub state: State,
    /// The amount, in fen.
    pub fen: i64,
    /// What the customer's app confirms with, for `wx.requestMerchantTransfer`.
    pub package: Option<String>,
    #[serde(skip)]
    merchant: String,
    #[serde(skip)]
    appid: String,
    #[serde(skip)]
    openid: String,
    #[serde(skip)]
    user_name: Option<String>,
    #[serde(skip)]
    remark: String,
}

impl Transfer {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            state: row.get("state")?,
            fen: row.get("fen")?,
            package: row.get("package")?,
            merchant: row.get("merchant")?,
            appid: row.get("appid")?,
            openid: row.get("openid")?,
            user_name: row.get("user_name")?,
            remark: row.get("remark")?,
        })
    }
}

/// Gives a customer money, or goes on with the transfer of the same key.
///
/// # Errors
/// A wish that cannot be had, and whatever keeps WeChat Pay from answering.
pub async fn transfer(shop: &Shop, wish: NewTransfer) -> Result<Transfer, ShopError> {
    let store = shop.settings.store(&wish.store).ok_or(ShopError::Unknown("store"))?;
    if store.sub_merchant.is_some() {
        // A partner's transfers are another product, with the sub-merchant's leave.
        return Err(ShopError::Invalid("this store gives no money".to_owned()));
    }
    if wish.fen <= 0 {
        return Err(ShopError::Invalid("how much?".to_owned()));
    }
    let (merchant, appid) = (store.merchant.clone(), store.appid.clone());
    let transfer = shop.store.with(move |db| reserve(db, &wish, &merchant, &appid)).await?;
    if transfer.state == State::New {
        carry_on(shop, &transfer.number).await?;
    }
    load(shop, &transfer.number).await
}

fn reserve(db: &Connection, wish: &NewTransfer, merchant: &str, appid: &str) -> Result<Transfer, ShopError> {
    let NewTransfer { key, store, openid, user_name, fen, remark } = wish;
    let known = db.query_row("SELECT * FROM transfers WHERE key = ?1", [key], Transfer::of).optional()?;
    if let Some(known) = known {
        let is_same = (&known.openid, known.fen, known.merchant.as_str()) == (openid, *fen, merchant);
        return if is_same {
            Ok(known)
        } else {
            Err(ShopError::Conflict("another transfer has this key".into()))
        };
    }
    let number = fresh_number(db, 't')?;
    db.execute(
        "INSERT INTO transfers
             (number, key, store, merchant, appid, openid, user_name, fen, remark, state, created_at)
         VALUES
             (:number, :key, :store, :merchant, :appid, :openid, :user_name, :fen, :remark, 'new', :created_at)",
        named_params! {
            ":number": number, ":key": key, ":store": store, ":merchant": merchant, ":appid": appid,
            ":openid": openid, ":user_name": user_name, ":fen": fen, ":remark": remark, ":created_at": now(),
        },
    )?;
    Ok(db.query_row("SELECT * FROM transfers WHERE number = ?1", [number], Transfer::of)?)
}

/// WeChat Pay's word on a transfer: what asking for it and querying it have in common.
struct Bill {
    state: Told,
    package: Option<String>,
    found: Option<TransferBill>,
}

/// Sends a transfer, again if need be: with the same number it is the same transfer.
// ANCHOR: carry_on
pub(crate) async fn carry_on(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let transfer = load(shop, number).await?;
    let client = shop.merchants.get(&transfer.merchant).await?;
    let times = count_sending(&shop.store, "transfers", number).await?;
    let request = request_of(shop, &transfer);
    let send = async {
        let answer = request.send(&client).await?.into_inner();
        let state = Told::from(answer.state()?.as_str());
        Ok(Bill { state, package: answer.package_info, found: None })
    };
    match carry_out(times == 1, send, || query(&client, number)).await {
        Fate::Told(bill) => learn(shop, &client, &transfer, bill).await,
        Fate::Open(error) => Err(error.into()),
        Fate::Refused(error) => {
            end(shop, number, State::Refused, Some(error.to_string())).await?;
            Err(error.into())
        }
    }
}
// ANCHOR_END: carry_on

fn request_of(shop: &Shop, transfer: &Transfer) -> Request {
    let report = |info_type, info_content| {
        let required = request::TransferSceneReportInfosRequired { info_type, info_content };
        request::TransferSceneReportInfos::new(required)
    };
    Request::new(request::Required {
        appid: &transfer.appid,
        out_bill_no: &transfer.number,
        openid: &transfer.openid,
        transfer_amount: transfer.fen.into(),
        transfer_remark: &transfer.remark,
        transfer_scene_id: request::TransferSceneId::from("1000"),
        transfer_scene_report_infos: vec![
            report("活动名称", "Customers' day"),
            report("奖励说明", &transfer.remark),
        ],
    })
    // Encrypted for WeChat Pay as it is sent.
    .user_name_opt(transfer.user_name.as_deref())
    .notify_url(shop.notify_url.as_str())
}

async fn query(client: &Client, number: &str) -> Result<Bill, wechatpay::Error> {
    let found = TransferQuery::new(number).send(client).await?.into_inner();
    let state = found.state()?.clone();
    Ok(Bill { state, package: None, found: Some(found) })
}

/// Asks how a transfer stands, and notes it.
pub(crate) async fn ask(shop: &Shop, number: &str) -> Result<State, ShopError> {
    let transfer = load(shop, number).await?;
    let client = shop.merchants.get(&transfer.merchant).await?;
    let bill = query(&client, number).await?;
    learn(shop, &client, &transfer, bill).await
}

/// Notes what WeChat Pay says of a transfer; one that the customer has is booked.
async fn learn(shop: &Shop, client: &Client, transfer: &Transfer, bill: Bill) -> Result<State, ShopError> {
    let number = transfer.number.clone();
    match bill.state {
        Told::Success => {}
        Told::Fail | Told::Cancelled => return end(shop, &number, State::Failed, None).await,
        _ => {
            let sql = "UPDATE transfers SET state = 'waiting', package = coalesce(?2, package)
                       WHERE number = ?1 AND state IN ('new', 'waiting')";
            let package = bill.package;
            return shop
                .store
                .with(move |db| Ok(db.execute(sql, (number, package)).map(|_| State::Waiting)?))
                .await;
        }
    }
    let found = match bill.found {
        Some(found) => found,
        None => TransferQuery::new(&number).send(client).await?.into_inner(),
    };
    Expected::transfer(&number, transfer.fen).openid(&transfer.openid).check(&found)?;
    let entry = Entry {
        kind: Kind::Transfer,
        number,
        merchant: transfer.merchant.clone(),
        fen: transfer.fen,
        reference: found.transfer_bill_no()?.to_owned(),
        day: found.update_time()?.bill_date()?,
    };
    shop.store
        .with(move |db| {
            books::book(db, &entry)?;
            db.execute(ENDED, (entry.number, State::Done, None::<String>))?;
            Ok(State::Done)
        })
        .await
}

/// The name has served its purpose.
const ENDED: &str = "UPDATE transfers SET state = ?2, refusal = ?3, user_name = NULL, package = NULL
                     WHERE number = ?1 AND state <> 'done'";

async fn end(shop: &Shop, number: &str, state: State, why: Option<String>) -> Result<State, ShopError> {
    let number = number.to_owned();
    shop.store.with(move |db| Ok(db.execute(ENDED, (number, state, why)).map(|_| state)?)).await
}

/// A transfer by its number.
///
/// # Errors
/// [`ShopError::Unknown`]: there is none.
pub async fn load(shop: &Shop, number: &str) -> Result<Transfer, ShopError> {
    let number = number.to_owned();
    let sql = "SELECT * FROM transfers WHERE number = ?1";
    let found = shop.store.with(move |db| Ok(db.query_row(sql, [number], Transfer::of).optional()?)).await?;
    found.ok_or(ShopError::Unknown("transfer"))
}
