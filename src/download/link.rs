//! The file that an answer tells of.

use crate::model::slots;
use zeroize::Zeroizing;

use super::DownloadError;
use crate::crypto::digest::Hash;
use crate::model::{Model, Ref, Slot};
use crate::response::Response;

/// An answer, or an item of a list in one, that may tell of a file.
pub trait HasLink {
    /// Its fields.
    fn model(&self) -> &dyn Model;
}

impl<M: Model> HasLink for M {
    fn model(&self) -> &dyn Model {
        self
    }
}

impl<M: Model> HasLink for Response<M> {
    fn model(&self) -> &dyn Model {
        &**self
    }
}

/// A file somewhere.
pub(crate) struct Link {
    pub(crate) address: String,
    /// The hash it has; the name of one that is not known.
    pub(super) hash: Result<Option<Expected>, String>,
    pub(super) key: Option<FileKey>,
}

/// A hash that a file is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(super) hash: Hash,
    /// In hexadecimal, of either case.
    pub(super) value: String,
}

/// The key and nonce of an encrypted file.
pub(super) struct FileKey {
    pub(super) key: Zeroizing<[u8; 32]>,
    pub(super) nonce: String,
}

impl Link {
    pub(super) fn new(address: String) -> Self {
        Self { address, hash: Ok(None), key: None }
    }
}

impl Expected {
    pub(super) fn new(hash: Hash, value: String) -> Self {
        Self { hash, value }
    }
}

/// All files that a model and what is nested in it tell of.
pub(super) fn all(model: &dyn Model) -> Result<Vec<Link>, DownloadError> {
    let mut links = Vec::new();
    collect(model, &mut links)?;
    Ok(links)
}

fn collect(model: &dyn Model, links: &mut Vec<Link>) -> Result<(), DownloadError> {
    let fields = Fields::of(model);
    links.extend(fields.link()?);
    let mut result = Ok(());
    model.read(&mut slots(|slots| result = slots.iter().try_for_each(|slot| collect_slot(*slot, links))));
    result
}

fn collect_slot(slot: &dyn Slot, links: &mut Vec<Link>) -> Result<(), DownloadError> {
    match slot.get() {
        Ref::Model(model) => collect(model, links),
        Ref::Json(document) => collect_slot(document, links),
        Ref::List(list) => (0..list.len())
            .filter_map(|index| list.item(index))
            .try_for_each(|item| collect_slot(item, links)),
        _ => Ok(()),
    }
}

/// The fields of one model that tell of a file.
#[derive(Default)]
struct Fields {
    address: Option<String>,
    hash_type: Option<String>,
    hash_value: Option<String>,
    encrypted: bool,
    key: Option<Zeroizing<String>>,
    nonce: Option<String>,
}

impl Fields {
    fn of(model: &dyn Model) -> Self {
        let table = model.table();
        // An address by the plain name `url` is that of a file where a hash stands beside it.
        let hashed = table.find("hash_value", 0).is_some();
        let mut fields = Self::default();
        model.read(&mut slots(|slots| {
            for (field, slot) in table.fields.iter().zip(slots) {
                match field.name {
                    "download_url" => fields.address = text(*slot),
                    "url" if hashed => fields.address = text(*slot),
                    "hash_type" => fields.hash_type = text(*slot),
                    "hash_value" => fields.hash_value = text(*slot),
                    "encrypt_key" => {
                        fields.encrypted = true;
                        fields.key = text(*slot).map(Zeroizing::new);
                    }
                    "nonce" => fields.nonce = text(*slot),
                    _ => {}
                }
            }
        }));
        fields
    }

    fn link(self) -> Result<Option<Link>, DownloadError> {
        let Some(address) = self.address.clone() else { return Ok(None) };
        let hash = self.hash();
        let key = if self.encrypted { Some(self.key()?) } else { None };
        Ok(Some(Link { address, hash, key }))
    }

    fn hash(&self) -> Result<Option<Expected>, String> {
        let Some(value) = &self.hash_value else { return Ok(None) };
        let name = self.hash_type.as_deref().unwrap_or_default();
        let hash = match name.to_ascii_uppercase().replace('-', "").as_str() {
            "SHA1" => Hash::Sha1,
            "SHA256" => Hash::Sha256,
            "SM3" => Hash::Sm3,
            _ => return Err(name.to_owned()),
        };
        Ok(Some(Expected::new(hash, value.clone())))
    }

    fn key(self) -> Result<FileKey, DownloadError> {
        let problem = |problem| DownloadError::Key { problem };
        let text = self.key.ok_or_else(|| problem("is missing, or did not open with the merchant's key"))?;
        let key: [u8; 32] = text.as_bytes().try_into().map_err(|_| problem("is not one of 32 bytes"))?;
        let nonce = self.nonce.ok_or_else(|| problem("has no nonce"))?;
        Ok(FileKey { key: Zeroizing::new(key), nonce })
    }
}

/// The text of a slot; none where it is empty.
fn text(slot: &dyn Slot) -> Option<String> {
    let text = match slot.get() {
        Ref::Text(text) => text,
        Ref::Choice(choice) => choice.text(),
        Ref::Sensitive(text) => text.expose(),
        _ => return None,
    };
    (!text.is_empty()).then(|| text.to_owned())
}
