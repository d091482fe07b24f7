//! Sensitive fields on their way out and in.

use crate::credentials::Credentials;
use crate::crypto::{Padding, PublicKey, base64};
use crate::model::{self, FieldProblem, Model, Seal, SealError};

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

/// Opens the sensitive fields of an answer with the merchant's private key. Where there is none, as in
/// a client for v2 only, they are left empty and reported.
pub(crate) fn open(
    credentials: Option<&Credentials>,
    padding: Padding,
    value: &mut dyn Model,
) -> Vec<FieldProblem> {
    if !model::has_sensitive(value) {
        return Vec::new();
    }
    model::open(value, &|text| {
        let credentials = credentials.ok_or("the client has no private key")?;
        let opened = credentials.private_key().decrypt(padding, &base64::decode(text)?)?;
        Ok(String::from_utf8(opened)?)
    })
}
