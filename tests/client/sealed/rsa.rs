//! Encryption as openssl does it.

use wechatpay::crypto::base64;

use crate::common::openssl::{Dir, Key, openssl, text};

pub(crate) const OAEP: &[&str] =
    &["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha1", "-pkeyopt", "rsa_mgf1_md:sha1"];
pub(crate) const PKCS1: &[&str] = &["-pkeyopt", "rsa_padding_mode:pkcs1"];

pub(crate) fn decrypt(key: &Key, padding: &[&str], ciphertext: &str) -> String {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.pkcs8);
    let run = ["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap()];
    text(openssl(&[&run, padding].concat(), &base64::decode(ciphertext).unwrap()))
}

pub(crate) fn encrypt(key: &Key, padding: &[&str], plaintext: &str) -> String {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.spki);
    let run = ["pkeyutl", "-encrypt", "-pubin", "-inkey", key.to_str().unwrap()];
    base64::encode(&openssl(&[&run, padding].concat(), plaintext.as_bytes()))
}
