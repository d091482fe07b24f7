//! A short way in: the calls that nine of ten merchants make, by name.
//!
//! Each is the request of its URL's module, which has the types nested in it and is a module here too:
//! [`JsapiOrder`] is `v3::pay::transactions::jsapi::post::Request`, what it cannot do without is
//! [`jsapi_order::Required`]. Everything else is where its URL says.
//!
//! ```no_run
//! # #[cfg(feature = "payment")]
//! # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::pay::{NativeOrder, native_order};
//!
//! let order = NativeOrder::new(native_order::Required {
//!     appid: "wxd678efh567hg6787",
//!     description: "Two coffees",
//!     out_trade_no: "order-0001",
//!     notify_url: "https://example.com/wechatpay",
//!     amount: native_order::Amount::new(4200),
//! });
//! let answer = order.send(&client).await?;
//! # Ok(()) }
//! ```

/// Names a request and the module it is in; the crate's own tests have none where all families are on.
macro_rules! named {
    ($($feature:literal: $name:ident, $module:ident = $($step:ident)::+;)*) => {$(
        #[cfg(all(feature = $feature, not(all(test, feature = "full"))))]
        #[doc(no_inline)]
        pub use crate::$($step)::+ as $module;
        #[cfg(all(feature = $feature, not(all(test, feature = "full"))))]
        #[doc(no_inline)]
        pub use crate::$($step)::+::Request as $name;
    )*};
}

named! {
    "payment": JsapiOrder, jsapi_order = v3::pay::transactions::jsapi::post;
    "payment": NativeOrder, native_order = v3::pay::transactions::native::post;
    "payment": H5Order, h5_order = v3::pay::transactions::h5::post;
    "payment": AppOrder, app_order = v3::pay::transactions::app::post;
    "payment": OrderQuery, order_query = v3::pay::transactions::out_trade_no::by_out_trade_no::get;
    "payment": CloseOrder, close_order = v3::pay::transactions::out_trade_no::by_out_trade_no::close::post;
    "refund": Refund, refund = v3::refund::domestic::refunds::post;
    "refund": RefundQuery, refund_query = v3::refund::domestic::refunds::by_out_refund_no::get;
    "transfer": Transfer, transfer = v3::fund_app::mch_transfer::transfer_bills::post;
    "transfer": TransferQuery, transfer_query =
        v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get;
    "bill": TradeBill, trade_bill = v3::bill::tradebill::get;
    "bill": FundFlowBill, fund_flow_bill = v3::bill::fundflowbill::get;
}
