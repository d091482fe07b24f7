//! Hashes: of bills and uploads as they stream by, and for v2 signatures.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
#[cfg(feature = "v2")]
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use sm3::Sm3;
use zeroize::Zeroizing;

/// A hash that WeChat Pay gives for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hash {
    /// SHA-1, of bills and statements.
    Sha1,
    /// SHA-256, of uploads and some bills.
    Sha256,
    /// SM3, of invoices, of receipts of transfers and some bills.
    Sm3,
}

/// A hash under way.
///
/// ```
/// use wechatpay::crypto::{digest::{Hash, Hasher}, hex};
/// let mut hasher = Hasher::new(Hash::Sha1);
/// hasher.update(b"ab");
/// hasher.update(b"c");
/// assert_eq!(hex::lower(&hasher.finish()), "a9993e364706816aba3e25717850c26c9cd0d89d");
/// ```
#[derive(Clone)]
pub struct Hasher(State);

#[derive(Clone)]
enum State {
    Sha1(Sha1),
    Sha256(Sha256),
    Sm3(Sm3),
}

impl Hasher {
    /// Begins a hash.
    #[must_use]
    pub fn new(hash: Hash) -> Self {
        Self(match hash {
            Hash::Sha1 => State::Sha1(Sha1::new()),
            Hash::Sha256 => State::Sha256(Sha256::new()),
            Hash::Sm3 => State::Sm3(Sm3::new()),
        })
    }

    /// Takes the next bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Sha1(sha1) => sha1.update(bytes),
            State::Sha256(sha256) => sha256.update(bytes),
            State::Sm3(sm3) => sm3.update(bytes),
        }
    }

    /// The hash of all bytes taken in: 20 bytes of SHA-1, 32 of the others.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        match self.0 {
            State::Sha1(sha1) => sha1.finalize().to_vec(),
            State::Sha256(sha256) => sha256.finalize().to_vec(),
            State::Sm3(sm3) => sm3.finalize().to_vec(),
        }
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            State::Sha1(_) => "Hasher(SHA-1)",
            State::Sha256(_) => "Hasher(SHA-256)",
            State::Sm3(_) => "Hasher(SM3)",
        })
    }
}

/// SHA-256 of bytes that are at hand.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// MD5, which v2 signs with. It is broken as a hash; use HMAC-SHA256 where v2 takes it.
#[must_use]
#[cfg(feature = "v2")]
pub fn md5(bytes: &[u8]) -> [u8; 16] {
    Md5::digest(bytes).into()
}

/// HMAC-SHA256, with a key of any length.
#[must_use]
pub fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    // HMAC's own definition: a key longer than a block is hashed, a shorter one ends in zeros.
    let mut block = Zeroizing::new([0; BLOCK]);
    match block.get_mut(..key.len()) {
        Some(start) => start.copy_from_slice(key),
        None => block[..32].copy_from_slice(&*Zeroizing::new(sha256(key))),
    }
    let hmac = Hmac::<Sha256>::new(&(*block).into());
    hmac.chain_update(message).finalize().into_bytes().into()
}

/// The bytes of a block of SHA-256.
const BLOCK: usize = 64;
