//! WeChat Pay's side of a notification: encrypts, signs, and sends it over a socket.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "benches and fuzz targets take it, too"
)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{KeyId, PrivateKey, PublicKey, base64, cipher};
use wechatpay::keyring::{Keyring, NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP, string_to_verify};
use wechatpay::notify::Notifications;
use wechatpay::secret::ApiV3Key;

use super::openssl::{Key, certificate, merchant, next_platform, platform};

/// 2026-06-01T00:00:00Z.
pub const NOW: i64 = 1_780_272_000;
pub const ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
pub const NEXT_ID: &str = "PUB_KEY_ID_0114232134912410000000000001";
pub const SECRET: &str = "0123456789abcdef0123456789ABCDEF";

pub fn credentials() -> Credentials {
    Credentials::merchant("1900000001", "5EA1", PrivateKey::parse(&merchant().pkcs8).unwrap()).unwrap()
}

pub fn public_key(key: &Key) -> PublicKey {
    PublicKey::parse(&key.spki).unwrap()
}

/// Knows the platform's key, and not the next one.
pub fn keyring() -> Arc<Keyring> {
    let keyring = Keyring::new(&credentials());
    keyring.add_public_key(KeyId::public_key(ID).unwrap(), public_key(platform())).unwrap();
    Arc::new(keyring)
}

pub fn notifications() -> Notifications {
    Notifications::from_keys(keyring(), ApiV3Key::new(SECRET).unwrap())
        .with_credentials(credentials())
        .with_clock(|| NOW)
}

/// Headers and body, as they go over the wire.
#[derive(Clone)]
pub struct Message {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Message {
    /// A notification as WeChat Pay sends it.
    pub fn of(event: &str, resource: &Value) -> Self {
        Self::signed(envelope(event, resource).to_string())
    }

    /// A notification whose event type brings documents of several original types.
    pub fn of_type(event: &str, original_type: &str, resource: &Value) -> Self {
        Self::signed(envelope_of(event, original_type, resource).to_string())
    }

    /// Any body, signed by the platform's key at `NOW`.
    pub fn signed(body: impl Into<Vec<u8>>) -> Self {
        Self::signed_by(platform_key(), ID, NOW, body)
    }

    pub fn signed_by(key: &PrivateKey, id: &str, time: i64, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let (time, nonce) = (time.to_string(), "593BEC0C930BF1AFEB40B4A08C8FB242");
        let signature = base64::encode(&key.sign(&string_to_verify(&time, nonce, &body)).unwrap());
        let mut message = Self { headers: HeaderMap::new(), body };
        message.set("Content-Type", "application/json");
        message.set("Request-ID", "08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0");
        message.set(SIGNATURE_TYPE, "WECHATPAY2-SHA256-RSA2048");
        for (name, value) in [(SERIAL, id), (TIMESTAMP, &time), (NONCE, nonce), (SIGNATURE, &signature)] {
            message.set(name, value);
        }
        message
    }

    pub fn set(&mut self, name: &str, value: &str) {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        self.headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }

    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut changed = self.clone();
        changed.set(name, value);
        changed
    }

    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let mut changed = self.clone();
        changed.headers.remove(name).unwrap();
        changed
    }

    #[must_use]
    pub fn with_body(&self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self.clone() }
    }
}

pub fn platform_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::parse(&platform().pkcs8).unwrap())
}

pub fn next_platform_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::parse(&next_platform().pkcs8).unwrap())
}

/// The envelope of the documentation around an encrypted resource.
pub fn envelope(event: &str, resource: &Value) -> Value {
    envelope_of(event, &event.split('.').next().unwrap().to_lowercase(), resource)
}

fn envelope_of(event: &str, original_type: &str, resource: &Value) -> Value {
    json!({
        "id": "EV-2018022511223320873",
        "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": event,
        "summary": "支付成功",
        "resource": {
            "original_type": original_type,
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": sealed(original_type, &resource.to_string()),
            "associated_data": original_type,
            "nonce": "fdasflkja484",
        }
    })
}

pub fn sealed(associated_data: &str, plaintext: &str) -> String {
    let key = ApiV3Key::new(SECRET).unwrap();
    let sealed = cipher::seal(key.expose(), "fdasflkja484", Some(associated_data), plaintext.as_bytes());
    base64::encode(&sealed.unwrap())
}

/// An answer as it came over the socket.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Posts a message over a connection of its own, header names spelt by `spelling`.
pub fn post(to: SocketAddr, path: &str, message: &Message, spelling: fn(&str) -> String) -> Reply {
    let mut head = format!("POST {path} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n");
    for (name, value) in &message.headers {
        head.push_str(&format!("{}: {}\r\n", spelling(name.as_str()), value.to_str().unwrap()));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", message.body.len()));
    let mut socket = TcpStream::connect(to).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    socket.write_all(head.as_bytes()).unwrap();
    // A server that has had enough may close before it has read all.
    let _ = socket.write_all(&message.body);
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer);
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer with a head");
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Reply { status, head, body: answer[end + 4..].to_vec() }
}

/// Header names as they are.
pub fn as_is(name: &str) -> String {
    name.to_owned()
}

/// The body of `GET /v3/certificates` with WeChat Pay's next certificate, for who has that `APIv3` key.
pub fn next_certificate(serial: &str, api_v3_key: &str) -> String {
    let pem = certificate(&next_platform().pkcs8, serial, "20260501000000Z", "20310101000000Z");
    let key: &[u8; 32] = api_v3_key.as_bytes().try_into().unwrap();
    let sealed = cipher::seal(key, "fdasflkja484", Some("certificate"), pem.as_bytes()).unwrap();
    json!({"data": [{
        "serial_no": serial,
        "effective_time": "2026-05-01T00:00:00+08:00",
        "expire_time": "2031-01-01T00:00:00+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": "fdasflkja484",
            "associated_data": "certificate",
            "ciphertext": base64::encode(&sealed),
        }
    }]})
    .to_string()
}
