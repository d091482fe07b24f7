//! The two backends beside each other: `cargo bench --bench crypto --features rustcrypto`.
//!
//! Every figure is of one run on one core, so that the ratio holds where the figures do not.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::sync::OnceLock;

use divan::{Bencher, black_box};
use wechatpay::crypto::Padding;

#[path = "../tests/common/openssl.rs"]
mod support;

fn main() {
    divan::main();
}

/// A key of 2,048 bits, PKCS#8 and `SubjectPublicKeyInfo`.
fn keys() -> &'static (Vec<u8>, Vec<u8>) {
    static KEYS: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    KEYS.get_or_init(|| {
        let key = support::merchant().pkcs8.as_bytes();
        let private = support::openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], key);
        (private, support::openssl(&["rsa", "-pubout", "-outform", "DER"], key))
    })
}

/// As long as a string to sign with an order in it.
const MESSAGE: &[u8] = &[b'm'; 512];
/// As long as what is sensitive.
const NUMBER: &[u8] = b"6222020200112233445";

macro_rules! bench {
    ($name:ident) => {
        mod $name {
            use super::{Bencher, MESSAGE, NUMBER, Padding, black_box, keys};
            use wechatpay::crypto::$name as backend;

            fn private() -> backend::PrivateRsa {
                backend::PrivateRsa::from_pkcs8(&keys().0).unwrap()
            }

            fn public() -> backend::PublicRsa {
                backend::PublicRsa::from_spki(&keys().1).unwrap()
            }

            #[divan::bench]
            fn sign(bencher: Bencher<'_, '_>) {
                let key = private();
                bencher.bench(|| key.sign_sha256(black_box(MESSAGE)).unwrap());
            }

            #[divan::bench]
            fn verify(bencher: Bencher<'_, '_>) {
                let (key, signature) = (public(), private().sign_sha256(MESSAGE).unwrap());
                bencher.bench(|| key.verify_sha256(black_box(MESSAGE), &signature).unwrap());
            }

            #[divan::bench]
            fn encrypt_oaep(bencher: Bencher<'_, '_>) {
                let key = public();
                bencher.bench(|| key.encrypt(Padding::Oaep, black_box(NUMBER)).unwrap());
            }

            #[divan::bench]
            fn decrypt_oaep(bencher: Bencher<'_, '_>) {
                let (key, block) = (private(), public().encrypt(Padding::Oaep, NUMBER).unwrap());
                bencher.bench(|| key.decrypt(Padding::Oaep, black_box(&block)).unwrap());
            }

            #[divan::bench]
            fn open_2_kb(bencher: Bencher<'_, '_>) {
                let sealed =
                    backend::seal_aes_256_gcm(&[1; 32], &[2; 12], b"transaction", &[3; 2048]).unwrap();
                let open =
                    |text| backend::open_aes_256_gcm(&[1; 32], &[2; 12], b"transaction", text).unwrap();
                bencher.bench(|| open(black_box(&sealed)));
            }
        }
    };
}

bench!(aws_lc);
bench!(rust_crypto);
