//! Uploads: pictures, videos, PDFs and other files, as `multipart/form-data`.
//!
//! An upload is sent as every other request is. The file is a [`FilePart`]: bytes, a file on the
//! disk ([`FilePart::from_path`]), or what a reader or a stream gives ([`FilePart::from_reader`],
//! [`FilePart::from_stream`]). It is held in memory, because its hash is signed before it is sent.
//!
//! What the `meta` of an upload says about the file, its name and its hash (SHA-256, and SM3 of
//! invoices), is filled in where it is `None`; a hash that is given is compared.
//!
//! ```no_run
//! # #[cfg(feature = "applyment")]
//! # async fn example(client: &wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::model::FilePart;
//! use wechatpay::v3::merchant::media::upload::post::{Meta, Request, Required};
//!
//! let picture = FilePart::from_path("licence.png")?;
//! let answer = Request::new(Required { file: picture, meta: Meta::new() }).send(client).await?;
//! println!("{:?}", answer.media_id);
//! # Ok(())
//! # }
//! ```

mod error;
mod file_part;
mod form;

pub use error::UploadError;
pub(crate) use form::Form;

use crate::model::slots;
use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Map, Value};

use crate::crypto::digest::{Hash, Hasher};
use crate::crypto::hex;
use crate::model::{self, FilePart, Model, Place, Ref, Seal};

/// An upload, ready to be signed and sent.
#[derive(Debug)]
pub(crate) struct Upload {
    pub(crate) content_type: HeaderValue,
    pub(crate) body: Bytes,
    /// The text of the `meta` part, which the signature covers in place of the body.
    pub(crate) meta: Bytes,
}

/// True if a request has a file.
pub(crate) fn has_file(request: &dyn Model) -> bool {
    request.table().fields.iter().any(|field| field.place == Place::File)
}

/// Writes the upload of a request with a file. `extra` fields go into `meta`.
pub(crate) fn write(
    request: &dyn Model,
    extra: &Map<String, Value>,
    seal: Option<&dyn Seal>,
) -> Result<Upload, UploadError> {
    let files = model::files(request);
    let mut meta = meta_of(request, seal)?;
    meta.extend(extra.iter().map(|(name, value)| (name.clone(), value.clone())));
    if let Some((_, file)) = files.first() {
        describe(file, &meta_fields(request), &mut meta)?;
    }
    let meta = Bytes::from(serde_json::to_vec(&meta).map_err(model::EncodeError::Json)?);
    let mut form = Form::new()?;
    // First, and without a file name: a part with one would count as a file.
    form.text("meta", Some("application/json"), &meta);
    for (name, file) in &files {
        form.file(name, file);
    }
    let (content_type, body) = form.finish()?;
    Ok(Upload { content_type, body, meta })
}

/// The document in `meta`, sensitive fields encrypted.
fn meta_of(request: &dyn Model, seal: Option<&dyn Seal>) -> Result<Map<String, Value>, UploadError> {
    let body = model::body_json(request, seal)?;
    let body: Map<String, Value> = serde_json::from_slice(&body).map_err(model::EncodeError::Json)?;
    match body.get("meta") {
        Some(Value::String(text)) => Ok(serde_json::from_str(text).map_err(model::EncodeError::Json)?),
        _ => Ok(Map::new()),
    }
}

/// The names that `meta` may hold.
fn meta_fields(request: &dyn Model) -> Vec<&'static str> {
    let mut names = Vec::new();
    request.read(&mut slots(|slots| {
        let documents = slots.iter().filter_map(|slot| match slot.get() {
            Ref::Json(document) => Some(document.get()),
            _ => None,
        });
        for document in documents {
            if let Ref::Model(meta) = document {
                names.extend(meta.table().fields.iter().map(|field| field.name));
            }
        }
    }));
    names
}

/// Says in `meta` what the documentation wants to be said of the file.
fn describe(
    file: &FilePart,
    fields: &[&'static str],
    meta: &mut Map<String, Value>,
) -> Result<(), UploadError> {
    let text = |meta: &Map<String, Value>, name: &str| {
        meta.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    // The documentation spells it so on one page.
    let algorithm = text(meta, "digest_algorithm").or_else(|| text(meta, "digest_alogrithm"));
    for &field in fields {
        let given = text(meta, field);
        match (field, given) {
            ("filename" | "file_name", None) => {
                if file.file_name.is_empty() {
                    return Err(UploadError::NoFileName);
                }
                meta.insert(field.to_owned(), file.file_name.clone().into());
            }
            ("sha256" | "digest" | "file_digest", given) => match (hash_named(algorithm.as_deref()), given) {
                (Err(algorithm), None) => return Err(UploadError::Algorithm { field, algorithm }),
                (Err(_), Some(_)) => {}
                (Ok(hash), given) => {
                    let mut hasher = Hasher::new(hash);
                    hasher.update(&file.content);
                    let computed = hex::lower(&hasher.finish());
                    if given.is_some_and(|given| !given.eq_ignore_ascii_case(&computed)) {
                        return Err(UploadError::Hash { field, computed });
                    }
                    meta.insert(field.to_owned(), computed.into());
                }
            },
            _ => {}
        }
    }
    Ok(())
}

/// The hash that `meta` names: `SM3`, `DIGEST_ALGORITHM_SM3`; SHA-256 where it names none. One that is
/// not known here is given back.
fn hash_named(algorithm: Option<&str>) -> Result<Hash, String> {
    match algorithm {
        None => Ok(Hash::Sha256),
        Some(name) if name.ends_with("SHA256") => Ok(Hash::Sha256),
        Some(name) if name.ends_with("SM3") => Ok(Hash::Sm3),
        Some(name) => Err(name.to_owned()),
    }
}
