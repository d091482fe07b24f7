//! Public keys.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use pkcs1::{ObjectIdentifier, RsaPublicKeyRef};
use x509_cert::der::{Decode, Encode, asn1::BitStringRef};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfo, SubjectPublicKeyInfoRef};

#[cfg(feature = "sm")]
use super::sm;
use super::{Algorithm, CryptoError, KeyError, KeyProblem, KeyRole, Material, Padding, backend, documents};

/// A public key, RSA or (with the feature `sm`) SM2: WeChat Pay's, which verifies answers and encrypts sensitive fields.
///
/// It is parsed once and cheap to clone. Two are equal when their numbers are.
#[derive(Clone)]
pub struct PublicKey(Arc<Inner>);

struct Inner {
    kind: Kind,
    /// `RSAPublicKey`, or the point of SM2: of either there is one encoding for a key.
    encoded: Vec<u8>,
    bits: usize,
}

enum Kind {
    Rsa(backend::PublicRsa),
    #[cfg(feature = "sm")]
    Sm2(sm::PublicSm2),
}

impl PublicKey {
    /// Reads a key: a `SubjectPublicKeyInfo` (`BEGIN PUBLIC KEY`) or PKCS#1 (`BEGIN RSA PUBLIC
    /// KEY`), as PEM, as DER, or as base64 without BEGIN and END lines. A certificate's key is
    /// [`Certificate::public_key`](super::Certificate::public_key).
    ///
    /// # Errors
    /// Whatever else it is, with its kind: a private key, a certificate, a key of another algorithm,
    /// an RSA key that has not 2,048 to 8,192 bits, damaged text.
    pub fn parse(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let wanted = [Material::PublicKey, Material::Pkcs1PublicKey];
        let document = documents::find(KeyRole::PublicKey, key.as_ref(), &wanted)?;
        let parsed = match document.material {
            Material::PublicKey => Self::from_spki(&document.der),
            _ => Self::from_pkcs1(&document.der),
        };
        parsed.map_err(|problem| KeyError::new(KeyRole::PublicKey, problem))
    }

    /// Reads a key from a file, as [`parse`](Self::parse) does from memory.
    ///
    /// # Errors
    /// A file that cannot be read, and what [`parse`](Self::parse) refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        Self::parse(documents::read_file(KeyRole::PublicKey, path.as_ref())?)
    }

    pub(super) fn from_spki(der: &[u8]) -> Result<Self, KeyProblem> {
        let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| KeyProblem::Damaged)?;
        if info.algorithm.oid != pkcs1::ALGORITHM_OID {
            #[cfg(feature = "sm")]
            if is_sm2(&info.algorithm) {
                return Self::of_sm2(sm::PublicSm2::from_spki(der));
            }
            return Err(not_rsa(&info.algorithm));
        }
        Self::from_pkcs1(info.subject_public_key.as_bytes().ok_or(KeyProblem::Damaged)?)
    }

    pub(super) fn from_pkcs1(der: &[u8]) -> Result<Self, KeyProblem> {
        let key = RsaPublicKeyRef::from_der(der).map_err(|_| KeyProblem::Damaged)?;
        let modulus = key.modulus.as_bytes();
        let first = modulus.first().ok_or(KeyProblem::Damaged)?;
        let bits = modulus.len() * 8 - first.leading_zeros() as usize;
        if !(2048..=8192).contains(&bits) {
            return Err(KeyProblem::Size { bits });
        }
        let spki = spki_of(der).map_err(|_| KeyProblem::Damaged)?;
        let rsa = backend::PublicRsa::from_spki(&spki).map_err(|_| KeyProblem::Damaged)?;
        Ok(Self(Arc::new(Inner { kind: Kind::Rsa(rsa), encoded: der.to_vec(), bits })))
    }

    #[cfg(feature = "sm")]
    pub(super) fn of_sm2(key: Result<sm::PublicSm2, super::Failed>) -> Result<Self, KeyProblem> {
        let key = key.map_err(|_| KeyProblem::Damaged)?;
        let encoded = key.to_bytes();
        Ok(Self(Arc::new(Inner { kind: Kind::Sm2(key), encoded, bits: 256 })))
    }

    /// The algorithm of this key's signatures.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        match self.0.kind {
            Kind::Rsa(_) => Algorithm::Sha256Rsa2048,
            #[cfg(feature = "sm")]
            Kind::Sm2(_) => Algorithm::Sm2Sm3,
        }
    }

    /// Verifies a signature by the key's [`algorithm`](Self::algorithm).
    ///
    /// # Errors
    /// [`CryptoError::InvalidSignature`] for any other signature.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        match &self.0.kind {
            Kind::Rsa(rsa) => rsa.verify_sha256(message, signature),
            #[cfg(feature = "sm")]
            Kind::Sm2(sm2) => sm2.verify_sm3(message, signature),
        }
        .map_err(|_| CryptoError::InvalidSignature)
    }

    /// Encrypts a text for the owner of the private key. SM2 pads nothing, and takes no notice of
    /// `padding`.
    ///
    /// # Errors
    /// A text that does not fit into one block of RSA: with 2,048 bits 214 bytes for OAEP, 245 for
    /// PKCS#1 v1.5; for SM2, which has no blocks, an empty text.
    pub fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        #[allow(clippy::infallible_destructuring_match, reason = "without `sm` there is one kind")]
        let rsa = match &self.0.kind {
            Kind::Rsa(rsa) => rsa,
            #[cfg(feature = "sm")]
            Kind::Sm2(sm2) => return sm2.encrypt(plaintext).map_err(|_| CryptoError::Library),
        };
        let at_most = bytes(self.bits()) - padding.overhead();
        if plaintext.len() > at_most {
            return Err(CryptoError::PlaintextTooLong { found: plaintext.len(), at_most });
        }
        rsa.encrypt(padding, plaintext).map_err(|_| CryptoError::Library)
    }

    /// The size in bits: 2048 of most RSA keys, 256 of SM2.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.bits
    }
}

fn spki_of(pkcs1: &[u8]) -> Result<Vec<u8>, x509_cert::der::Error> {
    let subject_public_key = BitStringRef::from_bytes(pkcs1)?;
    SubjectPublicKeyInfo { algorithm: pkcs1::ALGORITHM_ID, subject_public_key }.to_der()
}

/// The bytes of a block of a key of `bits`.
pub(super) const fn bytes(bits: usize) -> usize {
    bits.div_ceil(8)
}

/// True if a key is one for SM2: an elliptic curve's, and the curve that one.
pub(super) fn is_sm2(algorithm: &AlgorithmIdentifierRef<'_>) -> bool {
    let curve = algorithm.parameters.and_then(|parameters| parameters.decode_as().ok());
    algorithm.oid == ELLIPTIC_CURVES && curve == Some(CURVE_OF_SM2)
}

const ELLIPTIC_CURVES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const CURVE_OF_SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// A key of an algorithm that is not known here.
pub(super) fn not_rsa(algorithm: &AlgorithmIdentifierRef<'_>) -> KeyProblem {
    let algorithm = match algorithm.oid.to_string().as_str() {
        _ if is_sm2(algorithm) => "SM2, which the cargo feature `sm` is for".to_owned(),
        "1.2.840.10045.2.1" => "elliptic curves".to_owned(),
        "1.2.840.113549.1.1.10" => "RSASSA-PSS only".to_owned(),
        "1.3.101.112" => "Ed25519".to_owned(),
        other => other.to_owned(),
    };
    KeyProblem::NotRsa { algorithm }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.encoded == other.0.encoded
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({}, {} bits)", self.algorithm().name(), self.bits())
    }
}
