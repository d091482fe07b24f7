//! From an operation's request to one that can be signed and sent.

use std::sync::Arc;

use super::bank_key;
use super::request::{V2Request, unsigned};
use crate::client::certificates;
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::exchange::Way;
use crate::client::known::Known;
use crate::client::owner::check_path;
use crate::client::sealing::KeySeal;
use crate::crypto::{digest, hex};
use crate::endpoint::{Operation, Sealing};
use crate::error::Error;
use crate::model::{self, Model};
use crate::options::Options;
use crate::sign_v2::Message;
use crate::upload::UploadError;

/// The request of an operation, sensitive fields encrypted, all but signed.
pub(crate) async fn prepare(
    core: &Arc<Core>,
    way: &'static dyn Way,
    operation: &'static Operation,
    request: &dyn Model,
    options: &Options,
    deadline: Deadline,
) -> Result<V2Request, Error> {
    check_path(core, operation.path)?;
    let signer = &core.v2()?.signer;
    let known = Known::of(core, request);
    model::complete(request, &|name| known.has(name))?;
    let fill = |name: &str| if name == MEDIA_HASH { hash_of_file(request) } else { None };
    let padding = operation.sealing.padding();
    let message = if !model::has_sensitive(request) {
        Message::of(signer, operation, request, None, &fill)
    } else if operation.sealing == Sealing::Bank {
        let seal = KeySeal { key: &bank_key::key(core, way, deadline).await?, padding };
        Message::of(signer, operation, request, Some(&seal), &fill)
    } else {
        let keys = certificates::keys(core, way, deadline).await?;
        let seal = KeySeal { key: certificates::for_encryption(core, &keys)?.key(), padding };
        Message::of(signer, operation, request, Some(&seal), &fill)
    };
    let mut message = message.map_err(unsigned)?;
    for (name, value) in known.query.into_iter().chain(known.body) {
        message.set(name, value);
    }
    if let Some(computed) = hash_of_file(request)
        && message.get(MEDIA_HASH).is_some_and(|given| !given.eq_ignore_ascii_case(&computed))
    {
        return Err(Error::from(UploadError::Hash { field: MEDIA_HASH, computed }));
    }
    for (name, value) in &options.extra {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        message.set(name, text);
    }
    V2Request::new(core, operation, request, message, options)
}

/// The field of a picture's form with the hash of the file.
const MEDIA_HASH: &str = "media_hash";

fn hash_of_file(request: &dyn Model) -> Option<String> {
    model::files(request).first().map(|(_, file)| hex::lower(&digest::md5(&file.content)))
}
