//! What the customer's device pays with.

use serde::Serialize;
use wechatpay::Time;
use wechatpay::launch::{App, Jsapi, Kept};

use super::{Kind, Order, State};
use crate::Shop;
use crate::error::ShopError;

/// What the customer's device pays with; it is signed anew each time, since a signature grows old.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Pay {
    /// For `wx.requestPayment` or `WeixinJSBridge`.
    Jsapi(Jsapi),
    /// For an app's `PayReq`.
    App(App),
    /// The text of the QR code.
    CodeUrl(String),
    /// Where the browser is sent.
    H5Url(String),
}

impl Pay {
    /// What an order is paid with; nothing where it is not open.
    ///
    /// # Errors
    /// A signature that cannot be made.
    // ANCHOR: launch
    pub async fn of(shop: &Shop, order: &Order) -> Result<Option<Self>, ShopError> {
        let (State::Open, Some(pay)) = (order.state, order.pay.clone()) else { return Ok(None) };
        let client = shop.merchants.get(&order.merchant).await?;
        Ok(Some(match order.kind {
            Kind::Jsapi => Self::Jsapi(client.launch(&Kept::new(pay), &order.appid).await?),
            Kind::App => Self::App(client.launch(&Kept::new(pay), &order.appid).await?),
            Kind::Native => Self::CodeUrl(pay),
            Kind::H5 => Self::H5Url(pay),
        }))
    }
    // ANCHOR_END: launch
}

/// When the order can be paid no more, as WeChat Pay takes it.
pub(super) fn time_expire(order: &Order) -> Time {
    Time::at(order.expires_at)
}
