//! The backend in pure Rust.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, aes::Aes256};
use ecb::cipher::{BlockModeDecrypt, BlockModeEncrypt, block_padding::Pkcs7};
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use sha1::Sha1;
use sha2::Sha256;

use super::{Failed, Padding};

/// A private key, parsed; wiped when dropped. Its operations are blinded.
pub struct PrivateRsa(rsa::PrivateKey);

impl PrivateRsa {
    /// Reads PKCS#8.
    ///
    /// # Errors
    /// Numbers that are no RSA key of 1,024 to 8,192 bits.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Failed> {
        rsa::PrivateKey::from_pkcs8_der(der).map(Self).map_err(|_| Failed)
    }

    /// A new key of 2,048 bits, PKCS#8.
    ///
    /// # Errors
    /// A failure of the library, or no randomness.
    #[cfg(feature = "testing")]
    pub fn new_pkcs8() -> Result<zeroize::Zeroizing<Vec<u8>>, Failed> {
        use rsa::pkcs8::EncodePrivateKey;
        let key = rsa::PrivateKey::new(&mut getrandom::SysRng, 2048).map_err(|_| Failed)?;
        let der = key.to_pkcs8_der().map_err(|_| Failed)?;
        Ok(zeroize::Zeroizing::new(der.as_bytes().to_vec()))
    }

    /// Signs with PKCS#1 v1.5 over SHA-256.
    ///
    /// # Errors
    /// A failure of the library.
    pub fn sign_sha256(&self, message: &[u8]) -> Result<Vec<u8>, Failed> {
        self.0.pkcs1v15_sign::<Sha256>(message).map_err(|_| Failed)
    }

    /// Decrypts one block. With PKCS#1 v1.5 a broken padding gives some other text and no error
    /// ("implicit rejection"): to tell the two apart is what Bleichenbacher's attack needs.
    ///
    /// # Errors
    /// A block that is not of this key and padding.
    pub fn decrypt(&self, padding: Padding, block: &[u8]) -> Result<Vec<u8>, Failed> {
        match padding {
            Padding::Oaep => self.0.oaep_decrypt::<Sha1>(block),
            Padding::Pkcs1v15 => self.0.pkcs1v15_decrypt(block),
        }
        .map_err(|_| Failed)
    }
}

/// A public key, parsed.
pub struct PublicRsa(rsa::PublicKey);

impl PublicRsa {
    /// Reads a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    /// Numbers that are no RSA key of 1,024 to 8,192 bits.
    pub fn from_spki(der: &[u8]) -> Result<Self, Failed> {
        rsa::PublicKey::from_public_key_der(der).map(Self).map_err(|_| Failed)
    }

    /// Verifies PKCS#1 v1.5 over SHA-256.
    ///
    /// # Errors
    /// Any other signature.
    pub fn verify_sha256(&self, message: &[u8], signature: &[u8]) -> Result<(), Failed> {
        self.0.pkcs1v15_verify::<Sha256>(message, signature).map_err(|_| Failed)
    }

    /// Encrypts one block.
    ///
    /// # Errors
    /// A plaintext that does not fit, and want of randomness.
    pub fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Result<Vec<u8>, Failed> {
        match padding {
            Padding::Oaep => self.0.oaep_encrypt::<Sha1>(plaintext),
            Padding::Pkcs1v15 => self.0.pkcs1v15_encrypt(plaintext),
        }
        .map_err(|_| Failed)
    }
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
    let payload = Payload { msg: ciphertext, aad: associated_data };
    Aes256Gcm::new(key.into()).decrypt(nonce.into(), payload).map_err(|_| Failed)
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
    let payload = Payload { msg: plaintext, aad: associated_data };
    Aes256Gcm::new(key.into()).encrypt(nonce.into(), payload).map_err(|_| Failed)
}

/// Opens AES-256-ECB with PKCS#7 padding.
///
/// # Errors
/// A broken length or padding.
pub fn open_aes_256_ecb(key: &[u8; 32], mut ciphertext: Vec<u8>) -> Result<Vec<u8>, Failed> {
    let key = ecb::Decryptor::<Aes256>::new(key.into());
    let length = key.decrypt_padded::<Pkcs7>(&mut ciphertext).map_err(|_| Failed)?.len();
    ciphertext.truncate(length);
    Ok(ciphertext)
}

/// Seals with AES-256-ECB and PKCS#7 padding.
///
/// # Errors
/// None: the room for the padding is there.
pub fn seal_aes_256_ecb(key: &[u8; 32], mut plaintext: Vec<u8>) -> Result<Vec<u8>, Failed> {
    let length = plaintext.len();
    plaintext.resize(length + 16 - length % 16, 0);
    let key = ecb::Encryptor::<Aes256>::new(key.into());
    key.encrypt_padded::<Pkcs7>(&mut plaintext, length).map_err(|_| Failed)?;
    Ok(plaintext)
}

/// Fills `bytes` with randomness.
///
/// # Errors
/// Want of it.
pub fn fill_random(bytes: &mut [u8]) -> Result<(), Failed> {
    getrandom::fill(bytes).map_err(|_| Failed)
}
