//! The backend on AWS-LC.
//!
//! AWS-LC wipes every allocation when it is freed, so the keys here need no wiping of their own.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{
    AES_256, DecryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    Pkcs1PrivateDecryptingKey, Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use aws_lc_rs::{error, rand};

use super::{Failed, Padding};

/// A private key, parsed.
pub struct PrivateRsa {
    signing: KeyPair,
    oaep: OaepPrivateDecryptingKey,
    pkcs1: Pkcs1PrivateDecryptingKey,
}

impl PrivateRsa {
    /// Reads PKCS#8.
    ///
    /// # Errors
    /// Numbers that are no RSA key of 2,048 to 8,192 bits.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Failed> {
        let signing = KeyPair::from_pkcs8(der).map_err(|_| Failed)?;
        // The clones share one key.
        let decrypting = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| Failed)?;
        let oaep = OaepPrivateDecryptingKey::new(decrypting.clone())?;
        let pkcs1 = Pkcs1PrivateDecryptingKey::new(decrypting)?;
        Ok(Self { signing, oaep, pkcs1 })
    }

    /// A new key of 2,048 bits, PKCS#8.
    ///
    /// # Errors
    /// A failure of the library.
    #[cfg(feature = "testing")]
    pub fn new_pkcs8() -> Result<zeroize::Zeroizing<Vec<u8>>, Failed> {
        use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
        let key = KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048)?;
        let der: Pkcs8V1Der<'_> = key.as_der()?;
        Ok(zeroize::Zeroizing::new(der.as_ref().to_vec()))
    }

    /// Signs with PKCS#1 v1.5 over SHA-256.
    ///
    /// # Errors
    /// A failure of the library.
    pub fn sign_sha256(&self, message: &[u8]) -> Result<Vec<u8>, Failed> {
        let mut signature = vec![0; self.signing.public_modulus_len()];
        // AWS-LC blinds with its own randomness and does not look at this argument.
        self.signing.sign(&RSA_PKCS1_SHA256, &rand::SystemRandom::new(), message, &mut signature)?;
        Ok(signature)
    }

    /// Decrypts one block.
    ///
    /// # Errors
    /// A block that is not of this key and padding.
    pub fn decrypt(&self, padding: Padding, block: &[u8]) -> Result<Vec<u8>, Failed> {
        let mut plaintext = vec![0; self.oaep.min_output_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.decrypt(&OAEP_SHA1_MGF1SHA1, block, &mut plaintext, None)?.len(),
            Padding::Pkcs1v15 => self.pkcs1.decrypt(block, &mut plaintext)?.len(),
        };
        plaintext.truncate(length);
        Ok(plaintext)
    }
}

/// A public key, parsed.
pub struct PublicRsa {
    verifying: ParsedPublicKey,
    oaep: OaepPublicEncryptingKey,
    pkcs1: Pkcs1PublicEncryptingKey,
}

impl PublicRsa {
    /// Reads a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    /// Numbers that are no RSA key of 2,048 to 8,192 bits.
    pub fn from_spki(der: &[u8]) -> Result<Self, Failed> {
        let verifying = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).map_err(|_| Failed)?;
        let encrypting = PublicEncryptingKey::from_der(der).map_err(|_| Failed)?;
        let oaep = OaepPublicEncryptingKey::new(encrypting.clone())?;
        let pkcs1 = Pkcs1PublicEncryptingKey::new(encrypting)?;
        Ok(Self { verifying, oaep, pkcs1 })
    }

    /// Verifies PKCS#1 v1.5 over SHA-256.
    ///
    /// # Errors
    /// Any other signature.
    pub fn verify_sha256(&self, message: &[u8], signature: &[u8]) -> Result<(), Failed> {
        Ok(self.verifying.verify_sig(message, signature)?)
    }

    /// Encrypts one block.
    ///
    /// # Errors
    /// A plaintext that does not fit, and want of randomness.
    pub fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Result<Vec<u8>, Failed> {
        let mut block = vec![0; self.oaep.ciphertext_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut block, None)?.len(),
            Padding::Pkcs1v15 => self.pkcs1.encrypt(plaintext, &mut block)?.len(),
        };
        block.truncate(length);
        Ok(block)
    }
}

fn gcm(key: &[u8; 32]) -> Result<LessSafeKey, Failed> {
    Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key)?))
}

/// Opens AES-256-GCM, the tag behind the ciphertext.
///
/// # Errors
/// Whatever is not authentic.
pub fn open_aes_256_gcm(
    key: &[u8; 32],
    nonce: &[u8; 12],
    associated_data: &[u8],
    ciphertext: &[u8],
) -> Result<Vec<u8>, Failed> {
    let mut text = ciphertext.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let length = gcm(key)?.open_in_place(nonce, Aad::from(associated_data), &mut text)?.len();
    text.truncate(length);
    Ok(text)
}

/// Seals AES-256-GCM, the tag behind the ciphertext.
///
/// # Errors
/// A failure of the library.
pub fn seal_aes_256_gcm(
    key: &[u8; 32],
    nonce: &[u8; 12],
    associated_data: &[u8],
    plaintext: &[u8],
) -> Result<Vec<u8>, Failed> {
    let mut text = plaintext.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    gcm(key)?.seal_in_place_append_tag(nonce, Aad::from(associated_data), &mut text)?;
    Ok(text)
}

/// Opens AES-256-ECB with PKCS#7 padding.
///
/// # Errors
/// A broken length or padding.
pub fn open_aes_256_ecb(key: &[u8; 32], mut ciphertext: Vec<u8>) -> Result<Vec<u8>, Failed> {
    let key = PaddedBlockDecryptingKey::ecb_pkcs7(UnboundCipherKey::new(&AES_256, key)?)?;
    let length = key.decrypt(&mut ciphertext, DecryptionContext::None)?.len();
    ciphertext.truncate(length);
    Ok(ciphertext)
}

/// Seals with AES-256-ECB and PKCS#7 padding.
///
/// # Errors
/// None at present but those of the library.
pub fn seal_aes_256_ecb(key: &[u8; 32], mut plaintext: Vec<u8>) -> Result<Vec<u8>, Failed> {
    let key = PaddedBlockEncryptingKey::ecb_pkcs7(UnboundCipherKey::new(&AES_256, key)?)?;
    key.encrypt(&mut plaintext)?;
    Ok(plaintext)
}

/// Fills `bytes` with randomness.
///
/// # Errors
/// Want of it.
pub fn fill_random(bytes: &mut [u8]) -> Result<(), Failed> {
    Ok(rand::fill(bytes)?)
}

impl From<error::Unspecified> for Failed {
    fn from(_: error::Unspecified) -> Self {
        Self
    }
}
