//! Private keys.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use pkcs1::RsaPrivateKeyRef;
use pkcs8::PrivateKeyInfoRef;
use x509_cert::der::{Decode, Encode, asn1::OctetStringRef};
use zeroize::Zeroizing;

use super::public_key::{self, not_rsa};
#[cfg(feature = "sm")]
use super::sm;
use super::{
    Algorithm, CryptoError, KeyError, KeyProblem, KeyRole, Material, Padding, PublicKey, backend, documents,
};

/// A private key, RSA or (with the feature `sm`) SM2: the merchant's, which signs requests and opens sensitive fields.
///
/// It is parsed once, cheap to clone (clones share one key), and wiped when the last clone goes.
#[derive(Clone)]
pub struct PrivateKey(Arc<Inner>);

struct Inner {
    kind: Kind,
    public: PublicKey,
}

#[allow(clippy::large_enum_variant, reason = "it stands in an Arc, and most keys are RSA's")]
enum Kind {
    Rsa(backend::PrivateRsa),
    #[cfg(feature = "sm")]
    Sm2(sm::PrivateSm2),
}

impl PrivateKey {
    /// Reads a key: PKCS#8 or PKCS#1, as PEM, as DER, or as base64 without BEGIN and END lines.
    /// Line breaks may be missing or be written `\n`, as in environment variables.
    ///
    /// # Errors
    /// Whatever else it is, with its kind: a public key, a certificate, a key under a password, a
    /// key of another algorithm, an RSA key that has not 2,048 to 8,192 bits, damaged text.
    pub fn parse(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let wanted = [Material::Pkcs8PrivateKey, Material::Pkcs1PrivateKey];
        let document = documents::find(KeyRole::PrivateKey, key.as_ref(), &wanted)?;
        let parsed = match document.material {
            Material::Pkcs8PrivateKey => Self::from_pkcs8(&document.der),
            _ => Self::from_pkcs1(&document.der),
        };
        parsed.map_err(|problem| KeyError::new(KeyRole::PrivateKey, problem))
    }

    /// Reads a key from a file, as [`parse`](Self::parse) does from memory.
    ///
    /// # Errors
    /// A file that cannot be read, and what [`parse`](Self::parse) refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        Self::parse(documents::read_file(KeyRole::PrivateKey, path.as_ref())?)
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, KeyProblem> {
        let info = PrivateKeyInfoRef::from_der(der).map_err(|_| KeyProblem::Damaged)?;
        if info.algorithm.oid != pkcs1::ALGORITHM_OID {
            #[cfg(feature = "sm")]
            if public_key::is_sm2(&info.algorithm) {
                let key = sm::PrivateSm2::from_pkcs8(der).map_err(|_| KeyProblem::Damaged)?;
                let public = PublicKey::of_sm2(key.public_key())?;
                return Ok(Self(Arc::new(Inner { kind: Kind::Sm2(key), public })));
            }
            return Err(not_rsa(&info.algorithm));
        }
        Self::from_pkcs1(info.private_key.as_bytes())
    }

    /// Both backends get the key as the plainest PKCS#8, whatever attributes the file had.
    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyProblem> {
        let damaged = |_| KeyProblem::Damaged;
        let key = RsaPrivateKeyRef::from_der(der).map_err(damaged)?;
        let public = key.public_key().to_der().map_err(damaged)?;
        let public = PublicKey::from_pkcs1(&public)?;
        let key = OctetStringRef::new(der).map_err(damaged)?;
        let info = PrivateKeyInfoRef::new(pkcs1::ALGORITHM_ID, key);
        let pkcs8 = Zeroizing::new(info.to_der().map_err(damaged)?);
        let rsa = backend::PrivateRsa::from_pkcs8(&pkcs8).map_err(|_| KeyProblem::Damaged)?;
        Ok(Self(Arc::new(Inner { kind: Kind::Rsa(rsa), public })))
    }

    /// A new RSA key of 2,048 bits, PKCS#8, for tests.
    #[cfg(feature = "testing")]
    pub(crate) fn new_pkcs8() -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        backend::PrivateRsa::new_pkcs8().map_err(|_| CryptoError::Library)
    }

    /// The algorithm of its signatures.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.0.public.algorithm()
    }

    /// Signs a message by the key's [`algorithm`](Self::algorithm).
    ///
    /// # Errors
    /// [`CryptoError::Library`], for instance for want of randomness.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        match &self.0.kind {
            Kind::Rsa(rsa) => rsa.sign_sha256(message),
            #[cfg(feature = "sm")]
            Kind::Sm2(sm2) => sm2.sign_sm3(message),
        }
        .map_err(|_| CryptoError::Library)
    }

    /// Decrypts what was encrypted with this key's public half; SM2 takes no notice of `padding`.
    ///
    /// With PKCS#1 v1.5 a ciphertext of another key may give a wrong text and no error: nothing in
    /// that scheme tells.
    ///
    /// # Errors
    /// A ciphertext that is not as long as the RSA key, and [`CryptoError::Decrypt`] for one that was
    /// changed, or encrypted for another key or with another padding.
    pub fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        #[allow(clippy::infallible_destructuring_match, reason = "without `sm` there is one kind")]
        let rsa = match &self.0.kind {
            Kind::Rsa(rsa) => rsa,
            #[cfg(feature = "sm")]
            Kind::Sm2(sm2) => return sm2.decrypt(ciphertext).map_err(|_| CryptoError::Decrypt),
        };
        if ciphertext.len() != public_key::bytes(self.bits()) {
            return Err(CryptoError::CiphertextLength { found: ciphertext.len() });
        }
        rsa.decrypt(padding, ciphertext).map_err(|_| CryptoError::Decrypt)
    }

    /// The public half, which verifies what this key signs.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.0.public
    }

    /// The size in bits: 2048 of most RSA keys, 256 of SM2.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.public.bits()
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({}, {} bits)", self.algorithm().name(), self.bits())
    }
}
