//! `GET /v3/certificates`.

use serde_json::{Value, json};
use wechatpay::crypto::{base64, cipher, random_nonce};
use wechatpay::secret::ApiV3Key;

use crate::app::App;
use crate::clock;
use crate::keys::Identity;
use crate::merchant::Merchant;
use crate::refusal::Refusal;
use crate::reply::Reply;

/// The certificates, the newest first, each encrypted with the `APIv3` key.
pub(super) fn list(app: &App, merchant: &Merchant) -> Result<Reply, Refusal> {
    let keys = app.platform.keys();
    if keys.listed().is_empty() {
        let message = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。";
        return Err(Refusal::new(404, "RESOURCE_NOT_EXISTS", message));
    }
    let key = merchant.v3_key().map_err(|_| Refusal::system_error())?;
    let data: Option<Vec<Value>> = keys.listed().iter().rev().map(|identity| entry(identity, &key)).collect();
    data.map(|data| Reply::from(json!({ "data": data }))).ok_or_else(Refusal::system_error)
}

fn entry(identity: &Identity, key: &ApiV3Key) -> Option<Value> {
    let certificate = identity.certificate();
    let nonce: String = random_nonce().ok()?.chars().take(cipher::NONCE_LENGTH).collect();
    let plaintext = identity.certificate_pem().as_bytes();
    let ciphertext = cipher::seal(key.expose(), &nonce, Some("certificate"), plaintext).ok()?;
    Some(json!({
        "serial_no": certificate.serial(),
        "effective_time": clock::rfc3339(certificate.not_before()),
        "expire_time": clock::rfc3339(certificate.not_after()),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": "certificate",
            "ciphertext": base64::encode(&ciphertext),
        },
    }))
}
