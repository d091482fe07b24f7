//! The client of one merchant.

mod again;
#[cfg(feature = "blocking")]
mod blocking;
mod build_error;
mod builder;
pub(crate) mod certificates;
mod checks;
mod connection;
#[cfg(feature = "v2")]
mod connection_v2;
mod constants;
pub(crate) mod content;
pub(crate) mod core;
pub(crate) mod deadline;
mod env;
pub(crate) mod exchange;
mod fetching;
pub(crate) mod hosts;
mod http;
pub(crate) mod known;
pub(crate) mod of_client;
mod owner;
pub(crate) mod perform;
mod replace;
pub(crate) mod sealing;
mod taking;
#[cfg(feature = "v2")]
mod v2;
pub(crate) mod v3;
pub(crate) mod watch;

pub use crate::error::CertificatesError;
pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use connection::{Client, Encrypted};
pub use replace::NewSigner;
