//! Signatures, encryption, hashes and keys: what WeChat Pay asks of cryptography and nothing else.
//!
//! # Two backends behind one seam
//!
//! RSA, AES and randomness come from a backend, a module with two key types and four functions:
//!
//! - `aws-lc-rs` (feature of that name, on by default): AWS-LC, constant-time, formally verified
//!   in parts, and already built by rustls. It wipes every allocation it frees.
//! - `rsa`, `aes-gcm` and `ecb` of `RustCrypto` (feature `rustcrypto`): no C compiler needed, nor for
//!   TLS, where rustls then has Graviola (x86-64 of 2014 and later, and aarch64 with its cryptographic
//!   extensions). The private key's operations are blinded and meant to be constant-time. RUSTSEC-2023-0071 (Marvin:
//!   timing that a network peer may see) holds for every `rsa` before 0.10; 0.10.0 of November 2026
//!   says in its README that it is closed, while its documentation of PKCS#1 v1.5 still warns. Until
//!   the advisory itself names a fixed release this is not the default.
//!
//! With both features on `aws-lc-rs` is used, and the other is still there for tests and for
//! `benches/crypto.rs`, where it signs at a tenth of the speed and verifies at a quarter. With
//! neither, this module and what builds on it is not there, and the crate is types only.
//!
//! The backends differ in one thing that can be seen: of a PKCS#1 v1.5 block with broken padding
//! AWS-LC says that it does not open, and `rsa` gives some other text. Neither may be told to who
//! sent the block.
//!
//! # National cryptography
//!
//! The feature `sm` adds SM2 and SM4 beside either backend: keys and certificates of SM2 are read by
//! the same types, requests are signed by the kind of the merchant's key, answers verified by the kind
//! that they name, and certificates and notifications open with SM4-GCM. It follows the [official
//! guide](https://pay.weixin.qq.com/doc/v3/partner/4012082629). It is a feature because nobody has
//! audited the crates that implement it, `sm2` and `sm4` of `RustCrypto`. SM3 hashes of files need no
//! feature.
//!
//! # What needs no backend
//!
//! SHA-1, SHA-256, SM3, MD5 and HMAC come from `RustCrypto` in both cases: AWS-LC's Rust interface
//! has neither SM3 nor MD5, `sha1` and `sha2` use the CPU's SHA instructions as AWS-LC does, and one
//! implementation needs no second test. Comparison in constant time is `subtle`'s, base64 `base64ct`'s (keys pass
//! through it, so it must not branch on what it reads). DER is read by `x509-cert`, `pkcs8` and
//! `pkcs1`, which `rsa` reads with too (`x509-parser` would be a second ASN.1 library); only PEM's
//! armour is found here, to be lenient where merchants' files are broken and precise about what is
//! wrong.

#[cfg(feature = "aws-lc-rs")]
#[doc(hidden)]
pub mod aws_lc;
#[cfg(feature = "rustcrypto")]
#[doc(hidden)]
pub mod rust_crypto;

#[cfg(feature = "sm")]
#[doc(hidden)]
pub mod sm;

#[cfg(feature = "aws-lc-rs")]
use aws_lc as backend;
#[cfg(not(feature = "aws-lc-rs"))]
use rust_crypto as backend;

pub mod base64;
pub mod cipher;
pub mod digest;
pub mod hex;
#[cfg(feature = "v2")]
pub mod refund_notice;

mod algorithm;
mod certificate;
mod documents;
mod error;
mod identity;
mod key_error;
mod key_id;
mod material;
mod private_key;
mod public_key;
mod random;
mod stray;

pub use algorithm::{Algorithm, Padding, UnknownAlgorithm};
pub use certificate::Certificate;
pub use error::CryptoError;
#[doc(hidden)]
pub use error::Failed;
pub(crate) use error::excerpt;
pub use identity::ClientIdentity;
pub use key_error::{KeyError, KeyProblem, KeyRole};
pub use key_id::KeyId;
pub use material::Material;
pub use private_key::PrivateKey;
pub use public_key::PublicKey;
pub use random::random_nonce;
pub use stray::Stray;

/// True if two texts are equal, in a time that depends on their lengths only.
#[must_use]
pub fn constant_time_eq(one: &[u8], other: &[u8]) -> bool {
    use subtle::ConstantTimeEq;
    one.ct_eq(other).into()
}
