//! How requests travel: an object-safe trait over `http`'s types, and reqwest behind it.
//!
//! A program that has an HTTP client of its own, or none in its tests, implements [`Transport`]; what
//! is signed, verified and retried stays the same.

mod error;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod runtime;
mod seam;

pub use error::{Stage, TransportError};
#[cfg(feature = "reqwest")]
pub use over_reqwest::{ReqwestTransport, TransportSetupError};
pub use runtime::{BoxFuture, Runtime, Tokio};
pub use seam::{Body, ClientCertificate, Transport};
