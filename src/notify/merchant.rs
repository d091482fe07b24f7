//! The merchant of a notification that is verified, as far as it is needed.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use super::ReplyError;
use crate::client::deadline::within;
use crate::client::{Client, sealing};
use crate::clock::Clock;
use crate::credentials::{Credentials, Owner};
use crate::crypto::{Padding, base64, random_nonce};
use crate::keyholder::Keyholder;
use crate::keyring::string_to_verify;
use crate::model::SealError;
use crate::signer::SigningProblem;

/// The time that a signer of the program's own has: WeChat Pay waits 5 s for its answer, of some events 3 s.
const PATIENCE: Duration = Duration::from_secs(2);

/// The merchant that a notification is for.
#[derive(Clone)]
pub(super) struct Merchant {
    pub(super) own: Own,
    pub(super) clock: Clock,
}

/// The merchant's own keys.
#[derive(Clone)]
pub(super) enum Own {
    None,
    Given(Arc<Keyholder>),
    /// Those of a client, as they are when they are needed.
    Of(Client),
}

impl Own {
    pub(super) fn given(credentials: Credentials) -> Self {
        Self::Given(Arc::new(Keyholder::Memory(credentials)))
    }

    /// The number of the merchant, where it is one and known.
    pub(super) fn merchant(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Given(own) => match own.owner() {
                Owner::Merchant(id) => Some(id),
                Owner::Brand(_) => None,
            },
            Self::Of(client) => match client.core().own()?.owner() {
                Owner::Merchant(_) => Some(client.merchant_id()),
                Owner::Brand(_) => None,
            },
        }
    }

    /// The keys, and those before where they were replaced.
    fn all(&self) -> Vec<Arc<Keyholder>> {
        match self {
            Self::None => Vec::new(),
            Self::Given(own) => vec![Arc::clone(own)],
            Self::Of(client) => client.core().v3.as_ref().map(|v3| v3.own.both()).unwrap_or_default(),
        }
    }
}

/// Texts that were opened elsewhere.
pub(super) struct Opened(HashMap<String, String>);

impl Opened {
    pub(super) fn of(&self, sealed: &str) -> Result<String, SealError> {
        Ok(self.0.get(sealed).cloned().ok_or("the decrypter did not open it")?)
    }
}

/// A merchant whose keys are not in memory.
pub(super) struct Elsewhere(Arc<Keyholder>, Client);

impl Elsewhere {
    pub(super) async fn open(&self, sealed: BTreeSet<String>) -> Opened {
        Opened(
            sealing::opened_elsewhere(self.1.core().runtime(), &self.0, (Padding::Oaep, PATIENCE), sealed)
                .await,
        )
    }
}

impl Merchant {
    /// The keys, where they are not in memory.
    pub(super) fn elsewhere(&self) -> Option<Elsewhere> {
        // Keys that were given are in memory.
        let Own::Of(client) = &self.own else { return None };
        let own = self.own.all().into_iter().next().filter(|own| own.credentials().is_none())?;
        Some(Elsewhere(own, client.clone()))
    }

    /// Opens a sensitive field with a key in memory: OAEP tells whether it is the right one.
    pub(super) fn open(&self, text: &str) -> Result<String, SealError> {
        let sealed = base64::decode(text)?;
        let mut refused = "there is no private key in memory to open it with".into();
        for own in self.own.all() {
            let Some(credentials) = own.credentials() else { continue };
            match credentials.private_key().decrypt(Padding::Oaep, &sealed) {
                Ok(plaintext) => return Ok(String::from_utf8(plaintext)?),
                Err(error) => refused = error.into(),
            }
        }
        Err(refused)
    }

    /// The value of the `Authorization` header of an answer.
    pub(super) async fn authorization(&self, body: &[u8]) -> Result<String, ReplyError> {
        let all = self.own.all();
        let own = all.first().ok_or(ReplyError::NoCredentials)?;
        let timestamp = self.clock.now();
        let nonce = random_nonce().map_err(|error| ReplyError::Sign(SigningProblem::Crypto(error)))?;
        let text = string_to_verify(&timestamp.to_string(), &nonce, body);
        let signature = match &self.own {
            Own::Of(client) if own.credentials().is_none() => {
                let slow = SigningProblem::Slow { after: PATIENCE };
                within(client.core().runtime(), PATIENCE, own.sign(&text)).await.unwrap_or(Err(slow))
            }
            _ => own.sign(&text).await,
        };
        Ok(own.authorization(timestamp, &nonce, &signature.map_err(ReplyError::Sign)?))
    }
}
