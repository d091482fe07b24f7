//! Published test vectors: GCM's own, RFC 4231, RFC 1321, FIPS 180.

use wechatpay::crypto::digest::{Hash, Hasher, hmac_sha256, md5, sha256};
use wechatpay::crypto::{CryptoError, cipher, constant_time_eq, hex, random_nonce};

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// Test cases 13 and 14 of "The Galois/Counter Mode of Operation" by its authors.
#[test]
fn gcm_of_zeros() {
    let key = [0; 32];
    let nonce = "\0".repeat(12);
    for (plaintext, sealed) in [
        (vec![], bytes("530f8afbc74536b9a963b4f1c4cb738b")),
        (vec![0; 16], bytes("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")),
    ] {
        assert_eq!(cipher::open(&key, &nonce, None, &sealed).unwrap(), plaintext);
        assert_eq!(cipher::open(&key, &nonce, Some(""), &sealed).unwrap(), plaintext);
        assert_eq!(cipher::seal(&key, &nonce, None, &plaintext).unwrap(), sealed);
    }
}

macro_rules! gcm_with_associated_data {
    ($backend:ident, $feature:literal) => {
        /// Test case 16 of the same paper; its nonce is not text.
        #[cfg(feature = $feature)]
        #[test]
        fn $backend() {
            use wechatpay::crypto::$backend::{open_aes_256_gcm, seal_aes_256_gcm};
            let key = bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
            let key: [u8; 32] = key.try_into().unwrap();
            let nonce: [u8; 12] = bytes("cafebabefacedbaddecaf888").try_into().unwrap();
            let associated_data = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
            let plaintext = bytes(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
                 1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            );
            let sealed = bytes(
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
                 8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662\
                 76fc6ece0f4e1768cddf8853bb2d551b",
            );
            assert_eq!(seal_aes_256_gcm(&key, &nonce, &associated_data, &plaintext).unwrap(), sealed);
            assert_eq!(open_aes_256_gcm(&key, &nonce, &associated_data, &sealed).unwrap(), plaintext);
            open_aes_256_gcm(&key, &nonce, b"", &sealed).unwrap_err();
            for at in [0, 30, sealed.len() - 1] {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                open_aes_256_gcm(&key, &nonce, &associated_data, &changed).unwrap_err();
            }
            for length in 0..16 {
                open_aes_256_gcm(&key, &nonce, &associated_data, &sealed[..length]).unwrap_err();
            }
        }
    };
}

gcm_with_associated_data!(aws_lc, "aws-lc-rs");
gcm_with_associated_data!(rust_crypto, "rustcrypto");

#[test]
fn gcm_refuses_what_is_not_its_own() {
    let (key, nonce) = ([5; 32], "0123456789ab");
    let sealed = cipher::seal(&key, nonce, Some("certificate"), "中文".as_bytes()).unwrap();
    assert_eq!(cipher::open(&key, nonce, Some("certificate"), &sealed).unwrap(), "中文".as_bytes());
    let refused = Err(CryptoError::Decrypt);
    assert_eq!(cipher::open(&[6; 32], nonce, Some("certificate"), &sealed), refused);
    assert_eq!(cipher::open(&key, "0123456789aB", Some("certificate"), &sealed), refused);
    assert_eq!(cipher::open(&key, nonce, Some("transaction"), &sealed), refused);
    assert_eq!(cipher::open(&key, nonce, None, &sealed), refused);
    // Shorter than the tag: other crates subtract and underflow.
    for length in 0..cipher::TAG_LENGTH {
        let refused = cipher::open(&key, nonce, Some("certificate"), &sealed[..length]);
        assert_eq!(refused, Err(CryptoError::CiphertextLength { found: length }));
    }
    for nonce in ["", "0123456789a", "0123456789abc", "一二三四五", "0123456789abcdef"] {
        let found = nonce.len();
        assert_eq!(cipher::open(&key, nonce, None, &sealed), Err(CryptoError::NonceLength { found }));
        assert_eq!(cipher::seal(&key, nonce, None, b""), Err(CryptoError::NonceLength { found }));
    }
    // Twelve bytes, four characters: it is bytes that count.
    assert!(cipher::seal(&key, "一二三四", None, b"").is_ok());
}

#[test]
fn rfc_4231() {
    let hmac = |key: &[u8], message: &[u8]| hex::lower(&hmac_sha256(key, message));
    assert_eq!(
        hmac(&[0x0b; 20], b"Hi There"),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    );
    assert_eq!(
        hmac(b"Jefe", b"what do ya want for nothing?"),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    );
    assert_eq!(
        hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First"),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    );
}

#[test]
fn rfc_1321() {
    assert_eq!(hex::lower(&md5(b"")), "d41d8cd98f00b204e9800998ecf8427e");
    assert_eq!(hex::lower(&md5(b"abc")), "900150983cd24fb0d6963f7d28e17f72");
    assert_eq!(hex::upper(&md5(b"message digest")), "F96B697D7CB7938D525A2F31AAF161D0");
}

#[test]
fn fips_180() {
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(hex::lower(&sha256(b"abc")), abc);
    let million = |hash| {
        let mut hasher = Hasher::new(hash);
        (0..1000).for_each(|_| hasher.update(&[b'a'; 1000]));
        hex::lower(&hasher.finish())
    };
    assert_eq!(million(Hash::Sha1), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    assert_eq!(million(Hash::Sha256), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

#[test]
fn texts_compare() {
    assert!(constant_time_eq(b"", b""));
    assert!(constant_time_eq(b"abc", b"abc"));
    assert!(!constant_time_eq(b"abc", b"abd"));
    assert!(!constant_time_eq(b"abc", b"ab"));
}

#[test]
fn nonces_are_random_letters_and_digits() {
    let nonces: Vec<String> = (0..2000).map(|_| random_nonce().unwrap()).collect();
    assert!(
        nonces
            .iter()
            .all(|nonce| nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    );
    let different: std::collections::HashSet<&String> = nonces.iter().collect();
    assert_eq!(different.len(), nonces.len());
    // 64,000 characters, 1,032 expected of each; ten standard deviations are 320.
    for letter in ('0'..='9').chain('A'..='Z').chain('a'..='z') {
        let count = nonces.iter().flat_map(|nonce| nonce.chars()).filter(|it| *it == letter).count();
        assert!((712..1352).contains(&count), "{letter}: {count}");
    }
}
