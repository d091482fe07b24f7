//! Every operation against the openssl command line, both ways, with each backend.

use wechatpay::crypto::digest::{Hash, Hasher, hmac_sha256, md5, sha256};
use wechatpay::crypto::{CryptoError, Padding, PrivateKey, PublicKey, base64, hex, refund_notice};
use wechatpay::secret::ApiV2Key;

use crate::common::openssl::{Dir, Key, merchant, openssl, platform, try_openssl};

const MESSAGE: &[u8] = "GET\n/v3/certificates\n1554208460\nnonce\n\n中文".as_bytes();

fn der_of(key: &Key) -> (Vec<u8>, Vec<u8>) {
    let private = openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], key.pkcs8.as_bytes());
    (private, openssl(&["rsa", "-pubout", "-outform", "DER"], key.pkcs8.as_bytes()))
}

fn openssl_sign(key: &Key, message: &[u8]) -> Vec<u8> {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.pkcs8);
    openssl(&["dgst", "-sha256", "-sign", key.to_str().unwrap()], message)
}

fn openssl_verifies(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    let dir = Dir::new();
    let (key, signature) = (dir.write("key.pem", &key.spki), dir.write("signature", signature));
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], message).is_ok()
}

fn options(padding: Padding) -> &'static [&'static str] {
    match padding {
        Padding::Oaep => &[
            "-pkeyopt",
            "rsa_padding_mode:oaep",
            "-pkeyopt",
            "rsa_oaep_md:sha1",
            "-pkeyopt",
            "rsa_mgf1_md:sha1",
        ],
        Padding::Pkcs1v15 => &["-pkeyopt", "rsa_padding_mode:pkcs1"],
    }
}

fn openssl_encrypt(key: &Key, padding: Padding, text: &[u8]) -> Vec<u8> {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.spki);
    let head = ["pkeyutl", "-encrypt", "-pubin", "-inkey", key.to_str().unwrap()];
    openssl(&[&head, options(padding)].concat(), text)
}

fn openssl_decrypt(key: &Key, padding: Padding, block: &[u8]) -> Vec<u8> {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.pkcs8);
    let head = ["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap()];
    openssl(&[&head, options(padding)].concat(), block)
}

fn sealed_by_openssl(key: &str, plaintext: &[u8]) -> String {
    // The key as openssl computes it: the MD5 in lower case, and that text's bytes in hexadecimal.
    let hash = String::from_utf8(openssl(&["dgst", "-md5", "-r"], key.as_bytes())).unwrap();
    let hash = hash.split_whitespace().next().unwrap();
    let sealed = openssl(&["enc", "-aes-256-ecb", "-K", &hex::lower(hash.as_bytes())], plaintext);
    base64::encode(&sealed)
}

#[test]
fn what_we_sign_openssl_verifies_and_what_it_signs_we_do() {
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    let ours = key.sign(MESSAGE).unwrap();
    assert!(openssl_verifies(merchant(), MESSAGE, &ours));
    assert!(!openssl_verifies(merchant(), b"another", &ours));
    assert!(!openssl_verifies(platform(), MESSAGE, &ours));

    let theirs = openssl_sign(platform(), MESSAGE);
    let public = PublicKey::parse(&platform().spki).unwrap();
    assert_eq!(public.verify(MESSAGE, &theirs), Ok(()));
    assert_eq!(public.verify(b"another", &theirs), Err(CryptoError::InvalidSignature));
    assert_eq!(key.public_key().verify(MESSAGE, &theirs), Err(CryptoError::InvalidSignature));
    for length in [0, 1, 255, 257] {
        let mut broken = theirs.clone();
        broken.resize(length, 0);
        assert_eq!(public.verify(MESSAGE, &broken), Err(CryptoError::InvalidSignature), "{length}");
    }
    let mut flipped = theirs;
    flipped[100] ^= 1;
    assert_eq!(public.verify(MESSAGE, &flipped), Err(CryptoError::InvalidSignature));
}

#[test]
fn what_we_encrypt_openssl_decrypts_and_the_other_way_round() {
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    for padding in [Padding::Oaep, Padding::Pkcs1v15] {
        for text in ["", "张三", "6222020200112233445"] {
            let text = text.as_bytes();
            let ours = key.public_key().encrypt(padding, text).unwrap();
            assert_eq!(openssl_decrypt(merchant(), padding, &ours), text);
            let theirs = openssl_encrypt(merchant(), padding, text);
            assert_eq!(key.decrypt(padding, &theirs).unwrap(), text);
        }
    }
}

#[test]
fn a_block_takes_what_fits_and_not_a_byte_more() {
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    for (padding, at_most) in [(Padding::Oaep, 214), (Padding::Pkcs1v15, 245)] {
        let whole = vec![b'x'; at_most];
        let block = key.public_key().encrypt(padding, &whole).unwrap();
        assert_eq!(key.decrypt(padding, &block).unwrap(), whole);
        let refused = key.public_key().encrypt(padding, &vec![b'x'; at_most + 1]);
        assert_eq!(refused, Err(CryptoError::PlaintextTooLong { found: at_most + 1, at_most }));
    }
}

#[test]
fn a_block_that_is_not_this_keys_does_not_open() {
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    let text = b"6222020200112233445";
    let of_other = openssl_encrypt(platform(), Padding::Oaep, text);
    assert_eq!(key.decrypt(Padding::Oaep, &of_other), Err(CryptoError::Decrypt));
    let of_other_padding = openssl_encrypt(merchant(), Padding::Pkcs1v15, text);
    assert_eq!(key.decrypt(Padding::Oaep, &of_other_padding), Err(CryptoError::Decrypt));
    // PKCS#1 v1.5 cannot tell for certain: an error or another text.
    let other = openssl_encrypt(platform(), Padding::Pkcs1v15, text);
    assert_ne!(key.decrypt(Padding::Pkcs1v15, &other).ok().as_deref(), Some(&text[..]));
    for padding in [Padding::Oaep, Padding::Pkcs1v15] {
        for length in [0, 1, 255, 257, 512] {
            let refused = key.decrypt(padding, &vec![0; length]);
            assert_eq!(refused, Err(CryptoError::CiphertextLength { found: length }));
        }
    }
}

#[test]
fn a_refund_notice_that_openssl_sealed_opens() {
    let secret = "8934e7d15453e97507ef794cf7b0519d";
    let key = ApiV2Key::new(secret).unwrap();
    for text in ["", "<root><out_refund_no>1</out_refund_no></root>", "exactly 16 bytes"] {
        let notice = sealed_by_openssl(secret, text.as_bytes());
        assert_eq!(refund_notice::open(&notice, &key).unwrap(), text.as_bytes());
    }
    let other = ApiV2Key::new("another key, of thirty-two bytes").unwrap();
    let notice = sealed_by_openssl(secret, b"<root/>");
    assert_eq!(refund_notice::open(&notice, &other), Err(CryptoError::Decrypt));
    assert_eq!(refund_notice::open("no base64!", &key), Err(CryptoError::Base64));
    assert_eq!(refund_notice::open("", &key), Err(CryptoError::CiphertextLength { found: 0 }));
    let odd = base64::encode(&[7; 17]);
    assert_eq!(refund_notice::open(&odd, &key), Err(CryptoError::CiphertextLength { found: 17 }));
}

#[test]
fn hashes_are_openssls() {
    let content: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let theirs = |name: &str| openssl(&["dgst", name, "-binary"], &content);
    assert_eq!(sha256(&content).to_vec(), theirs("-sha256"));
    assert_eq!(md5(&content).to_vec(), theirs("-md5"));
    for (hash, name) in [(Hash::Sha1, "-sha1"), (Hash::Sha256, "-sha256"), (Hash::Sm3, "-sm3")] {
        let mut hasher = Hasher::new(hash);
        content.chunks(977).for_each(|chunk| hasher.update(chunk));
        assert_eq!(hasher.finish(), theirs(name));
    }
    let theirs = openssl(&["dgst", "-sha256", "-hmac", "8934e7d15453e975", "-binary"], &content);
    assert_eq!(hmac_sha256(b"8934e7d15453e975", &content).to_vec(), theirs);
}

#[test]
fn base64_is_openssls() {
    for length in 0..50_u8 {
        let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
        let theirs = String::from_utf8(openssl(&["base64", "-A"], &bytes)).unwrap();
        assert_eq!(base64::encode(&bytes), theirs);
        assert_eq!(base64::decode(&theirs).unwrap(), bytes);
    }
    for broken in ["a", "ab", "abc", "ab=c", "a===", "YQ", "YR==", "Y Q==", "YQ==\n", "Y-_=", "汉字"] {
        assert_eq!(base64::decode(broken), Err(CryptoError::Base64), "{broken}");
    }
}

macro_rules! backend {
    ($name:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $name {
            use super::*;
            use wechatpay::crypto::$name as backend;

            #[test]
            fn signs_and_verifies() {
                let (private, public) = der_of(merchant());
                let private = backend::PrivateRsa::from_pkcs8(&private).unwrap();
                let public = backend::PublicRsa::from_spki(&public).unwrap();
                let ours = private.sign_sha256(MESSAGE).unwrap();
                assert!(openssl_verifies(merchant(), MESSAGE, &ours));
                public.verify_sha256(MESSAGE, &openssl_sign(merchant(), MESSAGE)).unwrap();
                public.verify_sha256(b"another", &ours).unwrap_err();
            }

            #[test]
            fn encrypts_and_decrypts() {
                let (private, public) = der_of(merchant());
                let private = backend::PrivateRsa::from_pkcs8(&private).unwrap();
                let public = backend::PublicRsa::from_spki(&public).unwrap();
                for padding in [Padding::Oaep, Padding::Pkcs1v15] {
                    let ours = public.encrypt(padding, MESSAGE).unwrap();
                    assert_eq!(openssl_decrypt(merchant(), padding, &ours), MESSAGE);
                    let theirs = openssl_encrypt(merchant(), padding, MESSAGE);
                    assert_eq!(private.decrypt(padding, &theirs).unwrap(), MESSAGE);
                }
            }

            #[test]
            fn opens_ecb() {
                let sealed = openssl(&["enc", "-aes-256-ecb", "-K", &hex::lower(&[7; 32])], MESSAGE);
                assert_eq!(backend::open_aes_256_ecb(&[7; 32], sealed.clone()).unwrap(), MESSAGE);
                backend::open_aes_256_ecb(&[8; 32], sealed.clone()).unwrap_err();
                backend::open_aes_256_ecb(&[7; 32], sealed[..17].to_vec()).unwrap_err();
                backend::open_aes_256_ecb(&[7; 32], Vec::new()).unwrap_err();
            }

            #[test]
            fn takes_no_broken_key() {
                assert!(backend::PrivateRsa::from_pkcs8(b"").is_err());
                assert!(backend::PublicRsa::from_spki(b"").is_err());
                let (private, public) = der_of(merchant());
                assert!(backend::PrivateRsa::from_pkcs8(&public).is_err());
                assert!(backend::PublicRsa::from_spki(&private).is_err());
            }
        }
    };
}

backend!(aws_lc, "aws-lc-rs");
backend!(rust_crypto, "rustcrypto");
