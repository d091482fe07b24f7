//! Orders that nobody told of: asked for, and closed when their time is over.

use wechatpay::nouns::payment::Payment;
use wechatpay::pay::{CloseOrder, OrderQuery};
use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no as of_partner;
use wechatpay::{Client, Response};

use super::{Order, State, load, paid};
use crate::Shop;
use crate::error::ShopError;

/// Asks what became of an order, and books it if it is paid. One whose time is over is closed: an order that nobody
/// closed can still be paid.
// ANCHOR: ask
pub(crate) async fn ask(shop: &Shop, number: &str, now: i64) -> Result<State, ShopError> {
    let order = load(shop, number).await?;
    let client = shop.merchants.get(&order.merchant).await?;
    let told = match query(&client, &order).await {
        // It never arrived, and is not sent any more.
        Err(error) if error.is_not_found() && now >= order.expires_at => return closed(shop, &order).await,
        Err(error) if error.is_not_found() => return Ok(order.state),
        told => told?,
    };
    if told.paid() {
        paid(shop, &order, &told).await?;
        return Ok(State::Paid);
    }
    let is_over = told.trade_state()?.is_final();
    if !is_over && now < order.expires_at {
        return Ok(order.state);
    }
    if !is_over {
        close(&client, &order).await?;
    }
    closed(shop, &order).await
}
// ANCHOR_END: ask

async fn query(client: &Client, order: &Order) -> Result<Response<Payment>, wechatpay::Error> {
    let out_trade_no = order.number.as_str();
    let Some(sub_mchid) = order.sub_merchant.as_deref() else {
        return OrderQuery::new(out_trade_no).send(client).await;
    };
    let required = of_partner::get::Required { out_trade_no, sub_mchid };
    of_partner::get::Request::new(required).send(client).await
}

/// A customer who paid at the last moment has paid: closing is refused then, and the next look finds it.
async fn close(client: &Client, order: &Order) -> Result<(), wechatpay::Error> {
    let out_trade_no = order.number.as_str();
    match order.sub_merchant.as_deref() {
        None => CloseOrder::new(out_trade_no).send(client).await.map(drop),
        Some(sub_mchid) => {
            let required = of_partner::close::post::Required { out_trade_no, sub_mchid };
            of_partner::close::post::Request::new(required).send(client).await.map(drop)
        }
    }
}

async fn closed(shop: &Shop, order: &Order) -> Result<State, ShopError> {
    let number = order.number.clone();
    let sql = "UPDATE orders SET state = 'closed' WHERE number = ?1 AND state IN ('new', 'open')";
    shop.store.with(move |db| Ok(db.execute(sql, [number]).map(|_| State::Closed)?)).await
}
