//! Orders of a direct merchant.

use wechatpay::Client;
use wechatpay::pay::{
    AppOrder, H5Order, JsapiOrder, NativeOrder, app_order, h5_order, jsapi_order, native_order,
};

use super::{Kind, Order, pay};
use crate::error::ShopError;

/// Orders, and gives what the customer pays with: a `prepay_id`, or a URL.
// ANCHOR: order
pub(super) async fn order(client: &Client, order: &Order, notify_url: &str) -> Result<String, ShopError> {
    match order.kind {
        Kind::Jsapi => jsapi(client, order, notify_url).await,
        Kind::Native => native(client, order, notify_url).await,
        Kind::H5 => h5(client, order, notify_url).await,
        Kind::App => app(client, order, notify_url).await,
    }
}

async fn jsapi(client: &Client, order: &Order, notify_url: &str) -> Result<String, ShopError> {
    let request = JsapiOrder::new(jsapi_order::Required {
        appid: &order.appid,
        description: &order.description,
        out_trade_no: &order.number,
        amount: jsapi_order::Amount::new(order.total),
        notify_url,
        payer: jsapi_order::Payer::new(&order.payer),
    })
    .time_expire(pay::time_expire(order))
    .settle_info(jsapi_order::SettleInfo::new().profit_sharing(order.is_shared));
    let answer = request.send(client).await?;
    Ok(answer.prepay_id()?.to_owned())
}
// ANCHOR_END: order

async fn native(client: &Client, order: &Order, notify_url: &str) -> Result<String, ShopError> {
    let request = NativeOrder::new(native_order::Required {
        appid: &order.appid,
        description: &order.description,
        out_trade_no: &order.number,
        amount: native_order::Amount::new(order.total),
        notify_url,
    })
    .time_expire(pay::time_expire(order))
    .settle_info(native_order::SettleInfo::new().profit_sharing(order.is_shared));
    let answer = request.send(client).await?;
    Ok(answer.code_url()?.to_owned())
}

// ANCHOR: h5
async fn h5(client: &Client, order: &Order, notify_url: &str) -> Result<String, ShopError> {
    let request = H5Order::new(h5_order::Required {
        appid: &order.appid,
        description: &order.description,
        out_trade_no: &order.number,
        amount: h5_order::Amount::new(order.total),
        notify_url,
        scene_info: h5_order::SceneInfo::new(h5_order::SceneInfoRequired {
            payer_client_ip: &order.payer,
            h5_info: h5_order::H5Info::new(h5_order::Type::Wap),
        }),
    })
    .time_expire(pay::time_expire(order))
    .settle_info(h5_order::SettleInfo::new().profit_sharing(order.is_shared));
    let answer = request.send(client).await?;
    Ok(answer.h5_url()?.to_owned())
}
// ANCHOR_END: h5

async fn app(client: &Client, order: &Order, notify_url: &str) -> Result<String, ShopError> {
    let request = AppOrder::new(app_order::Required {
        appid: &order.appid,
        description: &order.description,
        out_trade_no: &order.number,
        amount: app_order::Amount::new(order.total),
        notify_url,
    })
    .time_expire(pay::time_expire(order))
    .settle_info(app_order::SettleInfo::new().profit_sharing(order.is_shared));
    let answer = request.send(client).await?;
    Ok(answer.prepay_id()?.to_owned())
}
