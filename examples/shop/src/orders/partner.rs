//! Orders that a partner places for a sub-merchant.

use wechatpay::Client;
use wechatpay::v3::pay::partner::transactions::app::post as app_order;
use wechatpay::v3::pay::partner::transactions::h5::post as h5_order;
use wechatpay::v3::pay::partner::transactions::jsapi::post as jsapi_order;
use wechatpay::v3::pay::partner::transactions::native::post as native_order;

use super::{Kind, Order, pay};
use crate::error::ShopError;

/// Orders, and gives what the customer pays with: a `prepay_id`, or a URL.
pub(super) async fn order(
    client: &Client,
    order: &Order,
    sub_merchant: &str,
    notify_url: &str,
) -> Result<String, ShopError> {
    match order.kind {
        Kind::Jsapi => jsapi(client, order, sub_merchant, notify_url).await,
        Kind::Native => native(client, order, sub_merchant, notify_url).await,
        Kind::H5 => h5(client, order, sub_merchant, notify_url).await,
        Kind::App => app(client, order, sub_merchant, notify_url).await,
    }
}

// ANCHOR: jsapi
async fn jsapi(
    client: &Client,
    order: &Order,
    sub_merchant: &str,
    notify_url: &str,
) -> Result<String, ShopError> {
    let request = jsapi_order::Request::new(jsapi_order::Required {
        sp_appid: &order.appid,
        sub_mchid: sub_merchant,
        description: &order.description,
        out_trade_no: &order.number,
        amount: jsapi_order::Amount::new(order.total),
        notify_url,
        payer: jsapi_order::Payer::new(jsapi_order::UserKey::SpOpenid(&order.payer)),
    })
    .time_expire(pay::time_expire(order))
    .settle_info(jsapi_order::SettleInfo::new().profit_sharing(order.is_shared));
    let answer = request.send(client).await?;
    Ok(answer.prepay_id()?.to_owned())
}
// ANCHOR_END: jsapi

async fn native(
    client: &Client,
    order: &Order,
    sub_merchant: &str,
    notify_url: &str,
) -> Result<String, ShopError> {
    let request = native_order::Request::new(native_order::Required {
        sp_appid: &order.appid,
        sub_mchid: sub_merchant,
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

async fn h5(
    client: &Client,
    order: &Order,
    sub_merchant: &str,
    notify_url: &str,
) -> Result<String, ShopError> {
    let request = h5_order::Request::new(h5_order::Required {
        sp_appid: &order.appid,
        sub_mchid: sub_merchant,
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

async fn app(
    client: &Client,
    order: &Order,
    sub_merchant: &str,
    notify_url: &str,
) -> Result<String, ShopError> {
    let request = app_order::Request::new(app_order::Required {
        sp_appid: &order.appid,
        sub_mchid: sub_merchant,
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
