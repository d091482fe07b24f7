//! Signatures of v2 that are wrong because they are asked to be.

use wechatpay::crypto::random_nonce;
use wechatpay::secret::ApiV2Key;
use wechatpay::sign_v2::{SignType, sign};
use wechatpay::xml;

use super::document;
use crate::faults::Fault;

/// A message with the signature that the fault says. There is no serial number in v2: what is signed by
/// nobody known is signed with another key. A message without a signature stays as it is.
pub(crate) fn spoiled(body: Vec<u8>, key: &ApiV2Key, fault: Option<&Fault>) -> Vec<u8> {
    fault.and_then(|fault| respelt(&body, key, fault)).unwrap_or(body)
}

fn respelt(body: &[u8], key: &ApiV2Key, fault: &Fault) -> Option<Vec<u8>> {
    let read = xml::read(body).ok()?;
    let kind = if read.get("sign")?.len() == 64 { SignType::HmacSha256 } else { SignType::Md5 };
    let said: Vec<_> = read.iter().filter(|(name, _)| *name != "sign").collect();
    let said = || said.iter().copied();
    let signature = match fault {
        Fault::Unsigned => None,
        Fault::BadSignature => Some(sign(said().chain([("another", "message")]), kind, key)),
        Fault::UnknownSerial => Some(sign(said(), kind, &ApiV2Key::new(random_nonce().ok()?).ok()?)),
        _ => return None,
    };
    let signature = signature.as_deref().map(|signature| ("sign", signature));
    document::write(read.root(), said().chain(signature)).ok().map(String::into_bytes)
}
