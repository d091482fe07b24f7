//! Notifications of v3: verified, decrypted, typed, answered.
//!
//! [`Notifications`] are those of one merchant, made from its [`Client`](crate::Client) or from keys
//! alone. [`Notifications::open`] takes the headers and the raw body of what came in and checks, in this
//! order: the size, the signature's headers, the time (300 s either way), the signature over the very
//! bytes, the envelope, the AES-256-GCM that its resource is encrypted with. Nothing is parsed before
//! it is verified, and nothing is offered that decrypts without verifying. WeChat Pay's probes, whose
//! signatures begin with `WECHATPAY/SIGNTEST/`, are wrong signatures and fail as such, as they should.
//!
//! [`Router`] does the rest: a handler for each event type, business done once although the same
//! notification comes more than once ([`SeenStore`]), one kind of [`Answer`].
//!
//! ```
//! # #[cfg(feature = "payment")] {
//! use wechatpay::notify::{Notifications, Router, ack};
//! use wechatpay::webhook::v3::transaction;
//!
//! fn router(notifications: Notifications) -> Router {
//!     Router::new(notifications)
//!         .on::<transaction::success::Resource>(|payment| async move {
//!             if payment.paid() {
//!                 let (number, amount) = (payment.resource.out_trade_no()?, payment.resource.amount()?);
//!                 println!("{number} is paid, {} yuan", amount.total()?);
//!             }
//!             Ok(ack())
//!         })
//!         .fallback(|other| async move {
//!             println!("nobody waits for {}", other.event_type);
//!             Ok(ack())
//!         })
//! }
//! # }
//! ```
//!
//! [`Router::handle`] takes plain `http` types; with the feature `axum` the router is a route, and
//! [`Notification`] an extractor. WeChat Pay wants an answer within 5 seconds, 3 for
//! `CROSS_BORDER_PAY`, and sends again for a day until it gets one that says success
//! ([when](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)).

// One enum or match over all resources would put the largest of 102 on the stack of every caller.
#![deny(clippy::large_stack_frames)]

mod answer;
#[cfg(feature = "axum")]
mod axum;
mod business_id;
mod envelope;
mod error;
mod events;
mod many;
mod memory;
mod merchant;
mod notification;
mod notifications;
mod once;
mod protocol;
#[cfg(feature = "redis")]
mod redis;
mod route;
mod router;
mod seen;
#[cfg(feature = "v2")]
pub mod v2;
mod watch;

pub use crate::generated::event_type::EventType;
pub use answer::{Answer, ack, fail};
pub use error::{BODY_LIMIT, BoxError, NotificationError, ReplyError, ResourceError};
pub use events::Events;
pub use many::OfMerchants;
pub use memory::{MemoryStore, MemoryStoreFull};
pub use notification::{Notification, Received, Resource};
pub use notifications::Notifications;
pub use protocol::Protocol;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
pub use route::Handler;
pub use router::{Other, Router};
pub use seen::{Claim, RETENTION, SeenKey, SeenStore, StoreFuture};
