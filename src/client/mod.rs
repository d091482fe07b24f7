//! The client of one merchant.

#[cfg(feature = "blocking")]
mod blocking;
mod builder;
pub(crate) mod certificates;
mod checks;
mod connection;
pub(crate) mod content;
pub(crate) mod core;
pub(crate) mod deadline;
pub(crate) mod engine;
mod env;
mod exchange;
mod fetching;
pub(crate) mod hosts;
mod http;
pub(crate) mod perform;
pub(crate) mod sealing;
mod v2;
pub(crate) mod v3;
pub(crate) mod watch;

pub use crate::error::CertificatesError;
pub use builder::{BuildError, ClientBuilder};
pub use connection::{Client, Encrypted};
