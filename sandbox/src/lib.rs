//! A local WeChat Pay to build and test against.
//!
//! It knows every operation of the documentation, since it is made from the same tables as the SDK:
//! a request is verified as WeChat Pay verifies it, held against the tables, and answered with the
//! documented fields, signed.

mod admin;
mod answer;
mod app;
mod auth;
mod builder;
mod call;
mod changes;
mod check;
mod clock;
mod customer;
mod faults;
mod files;
mod forward;
mod gate;
mod keys;
mod log;
mod merchant;
mod merchants;
mod messenger;
mod notify;
mod operator;
mod outcomes;
mod page;
mod platform;
mod products;
mod refusal;
mod refused;
mod reply;
mod routes;
mod sandbox;
mod scene;
mod server;
mod store;
mod text;
mod turn;
mod turning;
mod v2;

pub use builder::{Builder, StartError};
pub use customer::{Customer, Paid};
pub use faults::{Fault, FaultRule};
pub use keys::{Identity, IdentityError};
pub use log::Record;
pub use merchant::Merchant;
pub use notify::list::{Delivery, Notification};
pub use outcomes::{Outcome, OutcomeRule};
pub use platform::PlatformMode;
pub use products::payment::terms::CouponKind;
pub use products::refund::record::RefundStatus;
pub use refused::Refused;
pub use sandbox::Sandbox;
pub use scene::{Played, Scene, SceneError};
pub use store::ledger::{Entry, Ledger};
