//! WeChat Pay's signatures and certificates.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay::crypto::{PrivateKey, base64, cipher};

use super::super::openssl::{Key, certificate, next_platform, platform};
use super::PUBLIC_KEY_ID;

pub const API_V3_KEY: &str = "0123456789abcdef0123456789ABCDEF";

/// Signs answers and notifications under a name.
#[derive(Debug, Clone)]
pub struct Signer {
    key: PrivateKey,
    pub serial: String,
}

impl Signer {
    pub fn new(key: &Key, serial: &str) -> Self {
        Self::of(PrivateKey::parse(&key.pkcs8).unwrap(), serial)
    }

    pub fn of(key: PrivateKey, serial: &str) -> Self {
        Self { key, serial: serial.to_owned() }
    }

    /// The headers of a signed message.
    pub fn headers(&self, body: &[u8], timestamp: i64) -> [(&'static str, String); 5] {
        let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
        let message = [format!("{timestamp}\n{nonce}\n").as_bytes(), body, b"\n"].concat();
        [
            ("Wechatpay-Serial", self.serial.clone()),
            ("Wechatpay-Timestamp", timestamp.to_string()),
            ("Wechatpay-Nonce", nonce.to_owned()),
            ("Wechatpay-Signature", base64::encode(&self.key.sign(&message).unwrap())),
            ("Wechatpay-Signature-Type", self.key.algorithm().scheme().to_owned()),
        ]
    }
}

/// Signs with the public key that [`client`](super::client) knows.
pub fn public_key() -> Signer {
    Signer::new(platform(), PUBLIC_KEY_ID)
}

/// WeChat Pay's certificates as PEM with who signs for them: the one of today, and its successor.
pub fn certificates() -> [(&'static str, Signer); 2] {
    static PEM: OnceLock<[String; 2]> = OnceLock::new();
    let [old, new] = PEM.get_or_init(|| {
        [
            certificate(&platform().pkcs8, "1A2B", "20200101000000Z", "20991231000000Z"),
            certificate(&next_platform().pkcs8, "3C4D", "20250101000000Z", "20991231000000Z"),
        ]
    });
    [(old, Signer::new(platform(), "1A2B")), (new, Signer::new(next_platform(), "3C4D"))]
}

/// The body of `GET /v3/certificates` with these certificates: serial number and PEM.
pub fn certificate_list(certificates: &[(&str, &str)]) -> String {
    let key: &[u8; 32] = API_V3_KEY.as_bytes().try_into().unwrap();
    let entry = |(serial, pem): &(&str, &str)| {
        let sealed = cipher::seal(key, "0123456789ab", Some("certificate"), pem.as_bytes()).unwrap();
        serde_json::json!({
            "serial_no": serial,
            "effective_time": "2020-01-01T00:00:00+08:00",
            "expire_time": "2099-12-31T00:00:00+08:00",
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": "0123456789ab",
                "associated_data": "certificate",
                "ciphertext": base64::encode(&sealed),
            },
        })
    };
    serde_json::json!({ "data": certificates.iter().map(entry).collect::<Vec<_>>() }).to_string()
}

/// The time in Unix seconds.
pub fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}
