//! The key for names and numbers of bank accounts.

use super::fields::{Fields, fields};
use crate::refusal::Refusal;
use crate::turn::Turn;
use crate::v2::message::Call;

/// `POST /risk/getpublickey`: what names and numbers of bank accounts are encrypted with.
pub(super) fn ask(turn: &Turn<'_>, _: &Call) -> Result<Fields, Refusal> {
    let key = turn.app.platform.keys().public_key.public_key_pkcs1_pem();
    Ok(fields([("pub_key", key.ok_or_else(Refusal::system_error)?)]))
}
