//! The app and the address for notifications that a client was built with. A merchant may have several of each, and the
//! wrong one would be paid into or told: a request says where it means the client's.

use crate::model::{Field, Place};

/// The app, or the address for notifications, that the client was built with
/// ([`ClientBuilder::appid`](crate::client::ClientBuilder::appid), [`ClientBuilder::notify_url`](crate::client::ClientBuilder::notify_url)):
/// a value of the required fields `appid`, `sp_appid`, `combine_appid` and `notify_url` of a request. With a client that
/// was built without it, the field is required and empty, and nothing is sent.
///
/// ```
/// # #[cfg(feature = "payment")]
/// # fn order() -> wechatpay::pay::NativeOrder {
/// use wechatpay::OF_CLIENT;
/// use wechatpay::pay::{NativeOrder, native_order};
///
/// NativeOrder::new(native_order::Required {
///     appid: OF_CLIENT,
///     description: "Two coffees",
///     out_trade_no: "order-0001",
///     amount: native_order::Amount::new(4200),
///     notify_url: OF_CLIENT,
/// })
/// # }
/// ```
pub const OF_CLIENT: &str = "";

/// Values that a client was built with for requests that say [`OF_CLIENT`].
#[derive(Debug, Clone, Default)]
pub(crate) struct OfClient {
    /// The app.
    pub(crate) appid: Option<String>,
    /// The address for notifications.
    pub(crate) notify_url: Option<String>,
}

impl OfClient {
    /// The value of a field of the request itself that is required and empty.
    pub(crate) fn value(&self, field: &Field) -> Option<&str> {
        if !field.required || !matches!(field.place, Place::Query | Place::Body) {
            return None;
        }
        match field.name {
            "appid" | "sp_appid" | "combine_appid" => self.appid.as_deref(),
            "notify_url" => self.notify_url.as_deref(),
            _ => None,
        }
    }

    /// The app that is meant, where one is said or the client knows one.
    pub(crate) fn app<'a>(&'a self, said: &'a str) -> &'a str {
        if said == OF_CLIENT { self.appid.as_deref().unwrap_or(said) } else { said }
    }
}
