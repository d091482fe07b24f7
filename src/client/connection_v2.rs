//! The questions of a program to its connection about v2.

use super::connection::Client;
use super::v2::request::unsigned;
use crate::endpoint::Endpoint;
use crate::error::{Called, Error};
use crate::secret::ApiV2Key;
use crate::sign_v2::Signer;

impl Client {
    /// The v2 key, where the client was given it.
    #[must_use]
    pub fn api_v2_key(&self) -> Option<&ApiV2Key> {
        self.v2_signer().map(Signer::key)
    }

    /// The signer of v2 requests, where the client was given the v2 key.
    #[must_use]
    pub fn v2_signer(&self) -> Option<&Signer> {
        self.core().v2.as_ref().map(|v2| &v2.signer)
    }

    /// The URL of a v2 operation that the user's browser follows, signed where v2 signs it.
    ///
    /// # Errors
    /// [`Error::Config`] where the client has no v2 key, and what keeps a parameter from being written.
    pub fn redirect_url<R: Endpoint>(&self, request: &R) -> Result<String, Error> {
        let url = self.core().v2().and_then(|v2| v2.signer.url(request).map_err(unsigned));
        url.map_err(|error| error.of(|| Called::documented(R::OPERATION)))
    }
}
