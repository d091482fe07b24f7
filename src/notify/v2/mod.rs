//! Notifications of v2: XML, verified or decrypted, typed, answered with XML.
//!
//! There are three kinds. Most are signed as answers are, with the v2 key. Those of deposits and rentals
//! are signed, and hold a document that is encrypted with the `APIv3` key. The refund notice is not signed
//! at all: it holds a document that is encrypted with the v2 key, in a way that a change may survive, so
//! ask for the refund before acting on what it says.
//!
//! Failures come under the event of the success, a debit that failed as `transaction-success`:
//! [`Notification::outcome`] says which it is, [`Notification::paid`] whether money came, and a
//! [`Router`](super::Router) gives failures to handlers of their own. It is the router of v3, and does
//! business once in the same way:
//!
//! ```
//! # #[cfg(feature = "v2-payment")] {
//! use wechatpay::notify::Router;
//! use wechatpay::notify::v2::{Notifications, ack};
//! use wechatpay::webhook::v2::{refund_processed, transaction_success};
//!
//! fn router(notifications: Notifications) -> Router<Notifications> {
//!     Router::new(notifications)
//!         .on::<transaction_success::Body>(|payment| async move {
//!             assert!(payment.paid());
//!             println!("{:?} is paid: {:?}", payment.resource.out_trade_no, payment.resource.total_fee);
//!             Ok(ack())
//!         })
//!         .on_failure::<transaction_success::Body>(|debit| async move {
//!             println!("{:?} is not paid: {:?}", debit.resource.out_trade_no, debit.outcome());
//!             Ok(ack())
//!         })
//!         .on::<refund_processed::Resource>(|refund| async move {
//!             println!("{:?} went back", refund.resource.out_refund_no);
//!             Ok(ack())
//!         })
//! }
//! # }
//! ```
//!
//! A server of one's own takes [`Notifications::open`] and answers with [`ack`] or [`fail`].

mod answer;
mod business_id;
mod error;
mod events;
mod notification;
mod notifications;
mod outcome;
mod router;

pub use answer::{ack, fail};
#[cfg(feature = "testing")]
pub(crate) use business_id::REFUND;
pub use error::{NotificationError, OtherEventError};
pub use events::Events;
pub use notification::{Notification, Received};
pub use notifications::Notifications;
pub use outcome::Outcome;
