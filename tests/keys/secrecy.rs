//! No key, no secret and no plaintext in anything that prints.

use std::error::Error;
use std::fmt::Debug;

use wechatpay::credentials::Credentials;
use wechatpay::crypto::digest::{Hash, Hasher};
use wechatpay::crypto::{
    Certificate, CryptoError, KeyId, Padding, PrivateKey, PublicKey, cipher, hex, refund_notice,
};
use wechatpay::keyring::{Keyring, SignatureHeaders};
use wechatpay::secret::{ApiV2Key, ApiV3Key, Secret};

use crate::common::openssl::{certificate, merchant, openssl, text};

const SECRET: &str = "k7Qw2ZpL9xVn4RtY6uIo8PaSdFgHjKlM";
const PLAINTEXT: &str = "6222020200112233445";

/// Every number of the private key, as any of the ways to write bytes would show it.
fn forbidden() -> Vec<String> {
    let mut forbidden = vec![SECRET.to_owned(), PLAINTEXT.to_owned()];
    for pem in [&merchant().pkcs8, &merchant().pkcs1] {
        // Past the first lines: they hold the modulus, which is public.
        let lines: Vec<&str> = pem.lines().filter(|line| !line.starts_with('-')).collect();
        forbidden.extend(lines[7..].iter().filter(|line| line.len() > 20).map(|line| line[..20].to_owned()));
    }
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], merchant().pkcs8.as_bytes());
    for part in der[300..].chunks_exact(8).chain([SECRET.as_bytes(), PLAINTEXT.as_bytes()]) {
        forbidden.push(hex::lower(part));
        forbidden.push(hex::upper(part));
        let list = format!("{part:?}");
        forbidden.push(list.trim_matches(['[', ']']).to_owned());
    }
    forbidden
}

fn check(forbidden: &[String], shown: &str) {
    for text in forbidden {
        assert!(!shown.contains(text.as_str()), "{text:?} shows in {shown:?}");
    }
}

fn debug(forbidden: &[String], value: &impl Debug) {
    check(forbidden, &format!("{value:?}"));
    check(forbidden, &format!("{value:#?}"));
}

fn error(forbidden: &[String], error: &impl Error) {
    debug(forbidden, error);
    let mut next: Option<&dyn Error> = Some(error);
    while let Some(error) = next {
        check(forbidden, &error.to_string());
        next = error.source();
    }
}

#[test]
fn what_is_looked_for_is_there_to_be_found() {
    let forbidden = forbidden();
    assert!(forbidden.len() > 100);
    for pem in [&merchant().pkcs8, &merchant().pkcs1] {
        assert!(forbidden.iter().any(|text| pem.contains(text.as_str())));
    }
}

#[test]
fn types_do_not_show_it() {
    let forbidden = forbidden();
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    assert_eq!(format!("{key:?}"), "PrivateKey(RSA, 2048 bits)");
    assert_eq!(format!("{:?}", key.public_key()), "PublicKey(RSA, 2048 bits)");
    assert_eq!(format!("{:?}", Secret::new(SECRET)), "Secret(…)");
    debug(&forbidden, &ApiV3Key::new(SECRET).unwrap());
    debug(&forbidden, &ApiV2Key::new(SECRET).unwrap());
    let mut hasher = Hasher::new(Hash::Sha256);
    hasher.update(PLAINTEXT.as_bytes());
    debug(&forbidden, &hasher);
    let credentials = Credentials::merchant("1900000001", "5EA1", key).unwrap();
    debug(&forbidden, &credentials);
    let keyring = Keyring::new(&credentials);
    let pem =
        certificate(&crate::common::openssl::platform().pkcs8, "01", "20260101000000Z", "20310101000000Z");
    keyring.add_certificates(&[Certificate::parse(pem).unwrap()], 0).unwrap();
    debug(&forbidden, &keyring);
    debug(&forbidden, &keyring.keys());
}

/// The private key, whole and broken in many ways, in every place that reads something.
#[test]
fn refusals_do_not_show_it() {
    let forbidden = forbidden();
    let key = &merchant().pkcs8;
    let body: String = key.lines().filter(|line| !line.starts_with('-')).collect();
    let encrypted =
        text(openssl(&["pkcs8", "-topk8", "-passout", &format!("pass:{SECRET}")], key.as_bytes()));
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], key.as_bytes());
    let mut broken = der.clone();
    broken[500] ^= 1;
    let materials: Vec<Vec<u8>> = [
        key.as_str(),
        &merchant().pkcs1,
        &key[..900],
        &key[40..],
        &body,
        &body[..400],
        &key.replace('A', "*"),
        &key.replace("PRIVATE KEY", "CERTIFICATE"),
        &key.replace("-----END", ""),
        &encrypted,
        SECRET,
    ]
    .map(|it| it.as_bytes().to_vec())
    .into_iter()
    .chain([der.clone(), der[..700].to_vec(), broken])
    .collect();
    let mut refusals = 0;
    for material in &materials {
        let _ = PrivateKey::parse(material)
            .inspect_err(|it| error(&forbidden, it))
            .inspect_err(|_| refusals += 1);
        let _ =
            PublicKey::parse(material).inspect_err(|it| error(&forbidden, it)).inspect_err(|_| refusals += 1);
        let _ = Certificate::parse(material)
            .inspect_err(|it| error(&forbidden, it))
            .inspect_err(|_| refusals += 1);
        let _ = ApiV3Key::new([material.as_slice(), b"!"].concat()).inspect_err(|it| error(&forbidden, it));
        let text = String::from_utf8_lossy(material);
        let _ = KeyId::serial(&text).inspect_err(|it| error(&forbidden, it));
        let _ = KeyId::public_key(&text).inspect_err(|it| error(&forbidden, it));
        let key = PrivateKey::parse(key).unwrap();
        let _ = Credentials::merchant(text, "01", key).inspect_err(|it| error(&forbidden, it));
    }
    assert!(refusals > 30, "{refusals}");
}

#[test]
fn failed_operations_do_not_show_it() {
    let forbidden = forbidden();
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    let secret: [u8; 32] = SECRET.as_bytes().try_into().unwrap();
    let sealed = cipher::seal(&secret, "0123456789ab", None, PLAINTEXT.as_bytes()).unwrap();
    let long = PLAINTEXT.repeat(20);
    let errors: Vec<CryptoError> = vec![
        key.public_key().encrypt(Padding::Oaep, long.as_bytes()).unwrap_err(),
        key.decrypt(Padding::Oaep, PLAINTEXT.as_bytes()).unwrap_err(),
        key.public_key().verify(PLAINTEXT.as_bytes(), b"").unwrap_err(),
        cipher::open(&secret, PLAINTEXT, None, &sealed).unwrap_err(),
        cipher::open(&secret, "0123456789ab", Some(PLAINTEXT), &sealed).unwrap_err(),
        refund_notice::open(PLAINTEXT, &ApiV2Key::new(SECRET).unwrap()).unwrap_err(),
    ];
    for it in &errors {
        error(&forbidden, it);
    }

    let credentials = Credentials::merchant("1900000001", "5EA1", key).unwrap();
    let keyring = Keyring::new(&credentials);
    let headers = SignatureHeaders {
        serial: "01",
        signature_type: None,
        timestamp: "0",
        nonce: "n",
        signature: "AAAA",
    };
    let secret = ApiV3Key::new(SECRET).unwrap();
    for body in [
        format!("{{\"data\":\"{PLAINTEXT}\"}}"),
        format!("{{\"data\":[{{\"{SECRET}\":1}}]}}"),
        SECRET.to_owned(),
    ] {
        let refused = keyring.accept_certificates(&headers, body.as_bytes(), &secret, 0).unwrap_err();
        error(&forbidden, &refused);
        error(&forbidden, &keyring.keys().verify(&headers, body.as_bytes(), 0).unwrap_err());
    }
}
