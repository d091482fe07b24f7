//! Sensitive fields on their way out and in.

use crate::credentials::Credentials;
use crate::crypto::{Padding, base64};
use crate::endpoint::Operation;
use crate::keyring::PlatformKey;
use crate::model::{self, FieldProblem, Model, Seal, SealError};

/// Encrypts with a key of WeChat Pay.
pub(super) struct PlatformSeal<'a> {
    pub(super) key: &'a PlatformKey,
    pub(super) padding: Padding,
}

impl Seal for PlatformSeal<'_> {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(base64::encode(&self.key.key().encrypt(self.padding, plaintext.as_bytes())?))
    }
}

/// The padding of an operation's sensitive fields: an older one for the operations under global.
pub(super) fn padding_of(operation: &Operation) -> Padding {
    if operation.path.starts_with("/v3/global/") { Padding::Pkcs1v15 } else { Padding::Oaep }
}

/// Opens the sensitive fields of an answer with the merchant's private key.
pub(crate) fn open(credentials: &Credentials, padding: Padding, value: &mut dyn Model) -> Vec<FieldProblem> {
    if !model::has_sensitive(value) {
        return Vec::new();
    }
    model::open(value, &|text| {
        let opened = credentials.private_key().decrypt(padding, &base64::decode(text)?)?;
        Ok(String::from_utf8(opened)?)
    })
}
