//! Sensitive fields on their way out and in.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use futures_util::{StreamExt, stream};

use super::deadline::within;
use crate::crypto::{Padding, PublicKey, base64};
use crate::keyholder::Keyholder;
use crate::model::{self, FieldProblem, Model, Seal, SealError};
use crate::signer::BoxError;
use crate::transport::Runtime;

/// A seal with a key of WeChat Pay or of its bank.
pub(crate) struct KeySeal<'a> {
    pub(crate) key: &'a PublicKey,
    pub(crate) padding: Padding,
}

impl Seal for KeySeal<'_> {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(base64::encode(&self.key.encrypt(self.padding, plaintext.as_bytes())?))
    }
}

/// The ciphertexts that a decrypter is asked about at a time.
const AT_A_TIME: usize = 8;

/// Opens the sensitive fields of an answer with the merchant's private key. Where there is none, as in
/// a client for v2 only, or where its holder has not opened them after `patience`, they are left empty and reported.
pub(crate) async fn open(
    runtime: &dyn Runtime,
    own: Option<&Keyholder>,
    (padding, patience): (Padding, Duration),
    value: &mut dyn Model,
) -> Vec<FieldProblem> {
    if !model::has_sensitive(value) {
        return Vec::new();
    }
    match own {
        None => model::open(value, &|_| Err("the client has no private key".into())),
        Some(Keyholder::Memory(credentials)) => model::open(value, &|text| {
            let opened = credentials.private_key().decrypt(padding, &base64::decode(text)?)?;
            Ok(String::from_utf8(opened)?)
        }),
        Some(own) => {
            let opened =
                opened_elsewhere(runtime, own, (padding, patience), model::sensitive_texts(value)).await;
            let text = |text: &str| opened.get(text).cloned().ok_or("the decrypter did not open it");
            model::open(value, &|sealed| Ok(text(sealed)?))
        }
    }
}

/// The texts that the decrypter opened in time, by their ciphertexts.
pub(crate) async fn opened_elsewhere(
    runtime: &dyn Runtime,
    own: &Keyholder,
    (padding, patience): (Padding, Duration),
    sealed: BTreeSet<String>,
) -> HashMap<String, String> {
    let opening = sealed.into_iter().map(|text| async move {
        let opened = async {
            let plaintext = own.decrypt(padding, &base64::decode(&text)?).await?;
            Ok::<_, BoxError>(String::from_utf8(plaintext)?)
        };
        let opened =
            opened.await.inspect_err(|error| tracing::warn!(%error, "a text of an answer did not open"));
        Some((text, opened.ok()?))
    });
    let mut opening = stream::iter(opening).buffer_unordered(AT_A_TIME);
    let mut opened = HashMap::new();
    let all = async {
        while let Some(pair) = opening.next().await {
            opened.extend(pair);
        }
    };
    if within(runtime, patience, all).await.is_none() {
        tracing::warn!(?patience, "the decrypter was slow; what it had not opened is left empty");
    }
    opened
}
