//! Many merchants in one process: a [`Client`](crate::Client) for each, made of material from a database or a vault when it is
//! first needed.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use wechatpay::Client;
//! use wechatpay::merchants::Merchants;
//!
//! # async fn row_of(_: &str) -> Result<Option<[String; 4]>, std::io::Error> { Ok(None) }
//! let merchants = Merchants::builder(|id: String| async move {
//!     // None where there is no such merchant; an error is not kept, and the next call asks again.
//!     let Some([serial, key, public_key_id, public_key]) = row_of(&id).await? else { return Ok(None) };
//!     Ok(Some(
//!         Client::builder()
//!             .merchant_id(id)
//!             .certificate_serial(serial)
//!             .private_key(key)
//!             .public_key(public_key_id, public_key),
//!     ))
//! })
//! .capacity(500)
//! .expires_after(Duration::from_secs(3600))
//! .build()?;
//!
//! let client = merchants.get("1900007291").await?;
//! # drop(client);
//! # Ok(()) }
//! ```
//!
//! Callers who want the same merchant at the same time wait for one load, which goes on as long as one of them waits
//! for it. What is at hand is bounded: of more merchants than [`capacity`](MerchantsBuilder::capacity) the one that
//! was not asked for the longest leaves. All clients share one transport and its connections, but for the connections
//! that show a client certificate of v2.
//!
//! [`Merchants::forget`] and [`Merchants::put`] are about the next call: a client that somebody holds goes on with the
//! keys it has. To give the same client another certificate there is
//! [`Client::replace_credentials`](crate::Client::replace_credentials).
//!
//! Notifications for all of them come in at one address: [`OfMerchants`](crate::notify::OfMerchants).

mod builder;
mod clients;
mod error;
mod provider;
mod registry;

pub use builder::MerchantsBuilder;
pub use clients::Merchants;
pub use error::MerchantsError;
pub use provider::Provider;
