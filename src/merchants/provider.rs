//! Where merchants' material comes from.

use std::future::Future;

use crate::client::ClientBuilder;
use crate::signer::BoxError;
use crate::transport::BoxFuture;

/// Gives the material of merchants: a database, a vault, files. A closure `|id: String| async { … }` is one.
pub trait Provider: Send + Sync + 'static {
    /// The material of the merchant or brand with that number; none where there is no such. A transport need not be
    /// given: that of the registry is shared.
    ///
    /// # Errors
    /// Whatever kept it from answering; it is not kept, and the next call asks again.
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>>;

    /// The merchants that know WeChat Pay by a public key of that id, or by a certificate of that serial number: it is
    /// asked where a notification names a key that no merchant at hand has. Without it only notifications to
    /// merchants at hand are opened by themselves.
    ///
    /// # Errors
    /// Whatever kept it from answering; the notification comes again.
    fn of_key<'a>(&'a self, serial: &'a str) -> BoxFuture<'a, Result<Vec<String>, BoxError>> {
        let _ = serial;
        Box::pin(std::future::ready(Ok(Vec::new())))
    }
}

impl<F, Fut> Provider for F
where
    F: Fn(String) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Option<ClientBuilder>, BoxError>> + Send + 'static,
{
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<ClientBuilder>, BoxError>> {
        Box::pin(self(id.to_owned()))
    }
}
