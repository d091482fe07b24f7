//! The two backends against each other.

use wechatpay::crypto::{Padding, aws_lc, rust_crypto};

use crate::common::openssl::{Key, openssl};

/// Keys of other sizes too, 2,049 bits among them: it fills no whole number of bytes.
#[test]
fn rsa() {
    for bits in [2048, 2049, 3072, 4096] {
        let pem = Key::generate(bits).pkcs8;
        let private = openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], pem.as_bytes());
        let public = openssl(&["rsa", "-pubout", "-outform", "DER"], pem.as_bytes());
        let (one, other) = (
            aws_lc::PrivateRsa::from_pkcs8(&private).unwrap(),
            rust_crypto::PrivateRsa::from_pkcs8(&private).unwrap(),
        );
        let (one_public, other_public) = (
            aws_lc::PublicRsa::from_spki(&public).unwrap(),
            rust_crypto::PublicRsa::from_spki(&public).unwrap(),
        );

        // PKCS#1 v1.5 signatures have no randomness.
        let signature = one.sign_sha256(b"message").unwrap();
        assert_eq!(signature, other.sign_sha256(b"message").unwrap());
        for (message, valid) in [(&b"message"[..], true), (b"massage", false)] {
            assert_eq!(one_public.verify_sha256(message, &signature).is_ok(), valid);
            assert_eq!(other_public.verify_sha256(message, &signature).is_ok(), valid);
        }

        for padding in [Padding::Oaep, Padding::Pkcs1v15] {
            let block = one_public.encrypt(padding, b"text").unwrap();
            assert_eq!(other.decrypt(padding, &block).unwrap(), b"text");
            let block = other_public.encrypt(padding, b"text").unwrap();
            assert_eq!(one.decrypt(padding, &block).unwrap(), b"text");
        }
    }
}

#[test]
fn aes_gcm() {
    for length in [0, 1, 15, 16, 17, 1000] {
        let plaintext = vec![b'x'; length];
        for associated_data in [&b""[..], b"certificate"] {
            let one = aws_lc::seal_aes_256_gcm(&[1; 32], &[2; 12], associated_data, &plaintext).unwrap();
            let other =
                rust_crypto::seal_aes_256_gcm(&[1; 32], &[2; 12], associated_data, &plaintext).unwrap();
            assert_eq!(one, other);
            assert_eq!(
                aws_lc::open_aes_256_gcm(&[1; 32], &[2; 12], associated_data, &other).unwrap(),
                plaintext
            );
            assert_eq!(
                rust_crypto::open_aes_256_gcm(&[1; 32], &[2; 12], associated_data, &one).unwrap(),
                plaintext
            );
        }
    }
}

/// Whatever the ciphertext, both say the same: the text, or nothing.
#[test]
fn aes_ecb() {
    let mut opened = 0;
    for seed in 0..=u8::MAX {
        let ciphertext = vec![seed; 32];
        let one = aws_lc::open_aes_256_ecb(&[seed; 32], ciphertext.clone());
        assert_eq!(one, rust_crypto::open_aes_256_ecb(&[seed; 32], ciphertext));
        opened += usize::from(one.is_ok());
    }
    for length in [0, 1, 15, 17, 31] {
        let ciphertext = vec![0; length];
        assert!(aws_lc::open_aes_256_ecb(&[0; 32], ciphertext.clone()).is_err());
        assert!(rust_crypto::open_aes_256_ecb(&[0; 32], ciphertext).is_err());
    }
    assert!(opened < 256);
}

#[test]
fn randomness() {
    let (mut one, mut other) = ([0; 64], [0; 64]);
    aws_lc::fill_random(&mut one).unwrap();
    rust_crypto::fill_random(&mut other).unwrap();
    assert_ne!(one, other);
    assert!(one != [0; 64] && other != [0; 64]);
}
