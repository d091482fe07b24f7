//! The envelope of a notification, and the encrypted resource in it.

use super::NotificationError;
use crate::crypto::cipher::Aead;
use crate::crypto::{CryptoError, base64, excerpt};
use crate::model::{DecodeError, Found, Model, Reading, body, decode_damaged};
use crate::secret::ApiV3Key;

/// A notification as it stands in the body.
pub(super) struct Envelope {
    pub(super) id: String,
    pub(super) create_time: String,
    pub(super) event_type: String,
    pub(super) resource_type: String,
    pub(super) summary: String,
    resource: Option<Sealed>,
}

/// The resource, encrypted.
struct Sealed {
    original_type: String,
    algorithm: String,
    nonce: String,
    associated_data: Option<String>,
    ciphertext: String,
}

crate::model! { Envelope {
    id: body("id"),
    create_time: body("create_time"),
    event_type: body("event_type"),
    resource_type: body("resource_type"),
    summary: body("summary"),
    resource: body("resource"),
} }

crate::model! { Sealed {
    original_type: body("original_type"),
    algorithm: body("algorithm"),
    nonce: body("nonce"),
    associated_data: body("associated_data"),
    ciphertext: body("ciphertext"),
} }

/// The resource of an envelope, opened.
pub(super) struct Opened {
    pub(super) original_type: String,
    pub(super) plaintext: Vec<u8>,
}

impl Envelope {
    /// Reads the body of a verified notification, and tells what is damaged in it and which names are unknown.
    pub(super) fn read(body: &[u8]) -> Result<(Self, Reading), NotificationError> {
        let mut envelope = Self::blank();
        let mut met = decode_damaged(&mut envelope, body).map_err(not_json)?;
        met.problems.retain(|problem| problem.found == Found::Damaged);
        needed("id", &envelope.id)?;
        needed("event_type", &envelope.event_type)?;
        Ok((envelope, met))
    }

    /// Decrypts the resource, and takes it out.
    pub(super) fn open(&self, key: &ApiV3Key) -> Result<Opened, NotificationError> {
        let sealed = self.resource.as_ref().ok_or(NotificationError::Missing { field: "resource" })?;
        needed("resource.algorithm", &sealed.algorithm)?;
        let cipher = Aead::named(&sealed.algorithm)
            .ok_or_else(|| NotificationError::Algorithm { algorithm: excerpt(&sealed.algorithm) })?;
        needed("resource.nonce", &sealed.nonce)?;
        needed("resource.ciphertext", &sealed.ciphertext)?;
        let plaintext =
            sealed.decrypt(cipher, key).map_err(|source| NotificationError::Decrypt { source })?;
        Ok(Opened { original_type: sealed.original_type.clone(), plaintext })
    }
}

impl Sealed {
    fn decrypt(&self, cipher: Aead, key: &ApiV3Key) -> Result<Vec<u8>, CryptoError> {
        let ciphertext = base64::decode(&self.ciphertext)?;
        cipher.open(key, &self.nonce, self.associated_data.as_deref(), &ciphertext)
    }
}

fn needed(field: &'static str, value: &str) -> Result<(), NotificationError> {
    if value.is_empty() { Err(NotificationError::Missing { field }) } else { Ok(()) }
}

fn not_json(error: DecodeError) -> NotificationError {
    match error {
        DecodeError::Syntax(error) => NotificationError::Json { line: error.line(), column: error.column() },
        DecodeError::NotAnObject => NotificationError::Json { line: 1, column: 1 },
    }
}
