//! Files that are to be keys: private, public, under a password, in a PKCS#12 container.
//!
//! What is taken for a key works as one, and of what is not the error says what it is in one line.

use wechatpay::crypto::rust_crypto::{PrivateRsa, PublicRsa};
use wechatpay::crypto::{ClientIdentity, CryptoError, KeyError, Padding, PrivateKey, PublicKey};

use crate::armour::wrapped;

const MESSAGE: &[u8] = b"GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n";

/// A file, after the byte that says how it is wrapped.
pub fn run(data: &[u8]) {
    let Some((how, bytes)) = data.split_first() else { return };
    let file = wrapped(*how, bytes);
    match PrivateKey::parse(&file) {
        Ok(key) => private(&key, &file),
        Err(error) => said_well(&error),
    }
    match PublicKey::parse(&file) {
        Ok(key) => public(&key, bytes),
        Err(error) => said_well(&error),
    }
    if let Err(error) = ClientIdentity::from_pem(&file, &file) {
        said_well(&error);
    }
    match ClientIdentity::from_pkcs12(&file, "1900000001") {
        Ok(identity) => {
            ClientIdentity::from_pem(identity.to_pem(), identity.to_pem()).expect("the same as PEM");
        }
        Err(error) => said_well(&error),
    }
}

/// What was taken signs so that its public half believes it, and opens what that sealed.
fn private(key: &PrivateKey, file: &[u8]) {
    let signature = key.sign(MESSAGE).expect("a signature");
    key.public_key().verify(MESSAGE, &signature).expect("a signature of one's own");
    let sealed = key.public_key().encrypt(Padding::Oaep, b"13800138000").expect("a text that fits");
    assert_eq!(key.decrypt(Padding::Oaep, &sealed).expect("what was sealed for it"), b"13800138000");
    // The other backend has its own mind about which keys are good, and never more than that.
    let _ = PrivateRsa::from_pkcs8(file);
    assert!(PublicKey::parse(file).is_err(), "no file is both");
}

fn public(key: &PublicKey, bytes: &[u8]) {
    let garbage = vec![1; key.bits().div_ceil(8)];
    assert!(matches!(key.verify(MESSAGE, &garbage), Err(CryptoError::InvalidSignature)));
    let _ = key.encrypt(Padding::Oaep, b"13800138000");
    if let Ok(other) = PublicRsa::from_spki(bytes) {
        assert!(other.verify_sha256(MESSAGE, &garbage).is_err());
    }
}

fn said_well(error: &KeyError) {
    let said = error.to_string();
    assert!(!said.contains('\n') && said.len() < 400, "{said}");
}
