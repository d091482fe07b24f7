//! SM2 and SM4, by `sm2`, `sm4` and `aes-gcm` of `RustCrypto`.
//!
//! Nobody has audited these implementations, which is why they are a feature (`sm`) and not always
//! there. They are meant to be constant-time.

use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use sm2::dsa::signature::{RandomizedSigner, Verifier};
use sm2::dsa::{DerSignature, Signature, SigningKey, VerifyingKey};
use sm2::elliptic_curve::common::getrandom::SysRng;
use sm2::pkcs8::{DecodePrivateKey, DecodePublicKey};
use sm2::pke::{DecryptingKey, EncryptingKey};
use sm4::Sm4;
use zeroize::Zeroizing;

use super::Failed;
use super::digest::{Hash, Hasher};

/// The signer's name, which the hash of a message begins with: the one that GM/T 0009 gives to who has
/// no other.
const ID: &str = "1234567812345678";

type Sm4Gcm = AesGcm<Sm4, U12>;

/// A private key, parsed; wiped when dropped.
pub struct PrivateSm2(sm2::SecretKey);

impl PrivateSm2 {
    /// Reads PKCS#8.
    ///
    /// # Errors
    /// A number that is no key on this curve.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Failed> {
        sm2::SecretKey::from_pkcs8_der(der).map(Self).map_err(|_| Failed)
    }

    /// The public half.
    ///
    /// # Errors
    /// None that is known.
    pub fn public_key(&self) -> Result<PublicSm2, Failed> {
        PublicSm2::of(self.0.public_key())
    }

    /// Signs with SM3; the signature is the DER of r and s.
    ///
    /// # Errors
    /// Want of randomness.
    pub fn sign_sm3(&self, message: &[u8]) -> Result<Vec<u8>, Failed> {
        // The signing key does not wipe itself, so that it is not kept.
        let key = SigningKey::new(ID, &self.0).map_err(|_| Failed)?;
        let signature: Signature = key.try_sign_with_rng(&mut SysRng, message).map_err(|_| Failed)?;
        Ok(signature.to_der().to_bytes().into_vec())
    }

    /// Decrypts a ciphertext in DER: the point, the hash (C3), the text (C2).
    ///
    /// # Errors
    /// A ciphertext that is not of this key.
    pub fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, Failed> {
        DecryptingKey::new(self.0.clone()).decrypt_der(ciphertext).map_err(|_| Failed)
    }
}

/// A public key, parsed.
pub struct PublicSm2 {
    verifying: VerifyingKey,
    encrypting: EncryptingKey,
}

impl PublicSm2 {
    /// Reads a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    /// What is no point of this curve.
    pub fn from_spki(der: &[u8]) -> Result<Self, Failed> {
        Self::of(sm2::PublicKey::from_public_key_der(der).map_err(|_| Failed)?)
    }

    fn of(key: sm2::PublicKey) -> Result<Self, Failed> {
        let verifying = VerifyingKey::new(ID, key).map_err(|_| Failed)?;
        Ok(Self { verifying, encrypting: EncryptingKey::new(key) })
    }

    /// Verifies with SM3 a signature that is the DER of r and s.
    ///
    /// # Errors
    /// Any other signature.
    pub fn verify_sm3(&self, message: &[u8], signature: &[u8]) -> Result<(), Failed> {
        let signature = DerSignature::from_bytes(signature).map_err(|_| Failed)?;
        let signature = Signature::try_from(signature).map_err(|_| Failed)?;
        self.verifying.verify(message, &signature).map_err(|_| Failed)
    }

    /// Encrypts into DER: the point, the hash (C3), the text (C2).
    ///
    /// # Errors
    /// An empty text, which the algorithm has no ciphertext of, and want of randomness.
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<Vec<u8>, Failed> {
        self.encrypting.encrypt_der(&mut SysRng, plaintext).map_err(|_| Failed)
    }

    /// The point, uncompressed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.encrypting.to_sec1_bytes().into_vec()
    }
}

/// SM4's key, which has half the length of an `APIv3` key: the first half of that key's SM3.
#[must_use]
pub fn sm4_key(key: &[u8; 32]) -> Zeroizing<[u8; 16]> {
    let mut hasher = Hasher::new(Hash::Sm3);
    hasher.update(key);
    let hash = Zeroizing::new(hasher.finish());
    let mut half = Zeroizing::new([0; 16]);
    half.iter_mut().zip(&*hash).for_each(|(to, from)| *to = *from);
    half
}

/// Opens SM4-GCM, the tag behind the ciphertext.
///
/// # Errors
/// Whatever is not authentic.
pub fn open_sm4_gcm(
    key: &[u8; 16],
    nonce: &[u8; 12],
    associated_data: &[u8],
    ciphertext: &[u8],
) -> Result<Vec<u8>, Failed> {
    let payload = Payload { msg: ciphertext, aad: associated_data };
    Sm4Gcm::new(key.into()).decrypt(nonce.into(), payload).map_err(|_| Failed)
}

/// Seals SM4-GCM, the tag behind the ciphertext.
///
/// # Errors
/// A failure of the library.
pub fn seal_sm4_gcm(
    key: &[u8; 16],
    nonce: &[u8; 12],
    associated_data: &[u8],
    plaintext: &[u8],
) -> Result<Vec<u8>, Failed> {
    let payload = Payload { msg: plaintext, aad: associated_data };
    Sm4Gcm::new(key.into()).encrypt(nonce.into(), payload).map_err(|_| Failed)
}
