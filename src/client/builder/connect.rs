//! How the requests of a client to be built travel.

use std::sync::Arc;

use super::ClientBuilder;
#[cfg(not(feature = "reqwest"))]
use super::missing;
use crate::client::build_error::BuildError;
#[cfg(feature = "reqwest")]
use crate::client::builder::OwnFiles;
#[cfg(feature = "reqwest")]
use crate::crypto::{ClientIdentity, KeyError, PrivateKey};
use crate::observe::Observing;
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::Transport;

impl ClientBuilder {
    /// A transport where none was given.
    pub(crate) fn or_transport(mut self, transport: &Arc<dyn Transport>) -> Self {
        self.transport.get_or_insert_with(|| Arc::clone(transport));
        self
    }

    /// Somebody who is told, where nobody was given.
    pub(crate) fn or_observing(mut self, observing: &Observing) -> Self {
        self.observing.0 = self.observing.0.or_else(|| observing.0.clone());
        self
    }

    /// Connections that others have too, where no transport was given; a client certificate has its own.
    #[cfg(feature = "reqwest")]
    pub(crate) fn or_pool(mut self, pool: &ReqwestTransport) -> Self {
        self.pool = Some(pool.clone());
        self
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn transport_or_reqwest(&mut self) -> Result<Arc<dyn Transport>, BuildError> {
        if let Some(transport) = self.transport.take() {
            return Ok(transport);
        }
        let new = || ReqwestTransport::new().map_err(BuildError::Transport);
        let mut transport = self.pool.take().map_or_else(new, Ok)?;
        if let Some(identity) = self.client_identity()? {
            transport = transport.identified_by(&identity).map_err(BuildError::Transport)?;
        }
        Ok(Arc::new(transport))
    }

    /// The client certificate, where one was given or can be made of what was.
    #[cfg(feature = "reqwest")]
    fn client_identity(&mut self) -> Result<Option<ClientIdentity>, KeyError> {
        let OwnFiles { certificate, private_key } = std::mem::take(&mut self.own_files);
        match (self.client_certificate.take(), certificate.zip(private_key)) {
            (Some(identity), _) => Ok(Some(identity)),
            // TLS cannot show a certificate of SM2.
            (None, Some((_, key)))
                if PrivateKey::parse(&key)?.algorithm() != crate::crypto::Algorithm::Sha256Rsa2048 =>
            {
                Ok(None)
            }
            (None, Some((certificate, key))) => ClientIdentity::from_pem(certificate, key).map(Some),
            (None, None) => Ok(None),
        }
    }

    #[cfg(not(feature = "reqwest"))]
    pub(super) fn transport_or_reqwest(&mut self) -> Result<Arc<dyn Transport>, BuildError> {
        let what = "a transport (`transport`, or the feature `reqwest`)";
        self.transport.take().ok_or_else(|| missing(what))
    }
}
