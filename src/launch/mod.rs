//! Parameters for front ends to open WeChat Pay, signed with the merchant's private key.
//!
//! | where | type | what is signed |
//! | --- | --- | --- |
//! | a page in WeChat (JSAPI), a mini program | [`Jsapi`] | `prepay_id=…` |
//! | an app | [`App`] | the bare prepay id |
//!
//! Those that are signed with the v2 key are in [`v2`].
//!
//! Each serialises to the names the front end uses. H5 and Native payments need none of this: their
//! answers hold a URL.
//!
//! [`Client::launch`](crate::Client::launch) takes the answer of an operation and makes what belongs to
//! it, so that the one cannot be taken for the other:
//!
//! ```
//! # #[cfg(feature = "payment")]
//! # async fn example(
//! #     client: &wechatpay::Client,
//! #     answer: wechatpay::Response<wechatpay::v3::pay::transactions::jsapi::post::Response>,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::launch;
//! // let answer = request.send(&client).await?;
//! let parameters: launch::Jsapi = client.launch(&answer, "wx8888888888888888").await?;
//! let json = serde_json::to_string(&parameters)?; // {"appId":…,"timeStamp":…,…,"paySign":…}
//! # Ok(())
//! # }
//! ```
//!
//! Of an order that was made before there is its prepay id: [`Kept`].

mod app;
mod error;
mod fenfu;
mod jsapi;
mod prepay;
mod stamp;
mod unsigned;
#[cfg(feature = "v2")]
pub mod v2;

pub use app::App;
pub use error::LaunchError;
pub use fenfu::Fenfu;
pub use jsapi::Jsapi;
pub use prepay::{Kept, Launch, Prepay, Signed, of};
pub use unsigned::Unsigned;
