//! Tests without a server: a transport that answers by rules, and one that records.
//!
//! A [`Mock`] has keys of its own, made as the process starts, and gives a client that knows them. Its answers are
//! signed as WeChat Pay's are, and verified, opened and read by the client as any other; what was asked is read
//! back from the bytes that would have been sent. Nothing listens, and nothing waits.
//!
//! ```
//! # #[cfg(feature = "payment")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::testing::Mock;
//! use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get as query;
//!
//! let mock = Mock::start()?;
//! let client = mock.client().build()?;
//! mock.on::<query::Request>().once().refuse(404, "ORDER_NOT_EXIST", "订单不存在");
//! mock.on::<query::Request>().answer_json(&serde_json::json!({ "transaction_id": "4200001" }));
//!
//! let request = query::Request::new("order-1");
//! assert_eq!(request.send(&client).await.unwrap_err().api().unwrap().raw_code(), "ORDER_NOT_EXIST");
//! assert_eq!(request.send(&client).await?.transaction_id.as_deref(), Some("4200001"));
//! assert_eq!(mock.requests::<query::Request>()[1].out_trade_no, "order-1");
//! mock.finished()?; // every rule was used as often as it says, and nothing else was asked
//! # Ok(()) }
//! ```
//!
//! [`Mock::notification`] makes notifications, signed and encrypted with the same keys. A [`Recorder`] stands
//! between a client and its transport and writes what goes by into a file, without what is secret or personal;
//! [`Mock::play`] takes it from there.

mod answer;
mod asked;
#[cfg(feature = "catalog")]
mod by_entry;
mod keys;
mod mock;
mod notification;
mod on;
mod recording;
mod rule;

pub use mock::{Mock, Unfinished};
pub use notification::NotificationNotMade;
pub use on::On;
pub use recording::{Recorder, RecordingError};
pub use rule::Failure;
