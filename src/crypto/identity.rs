//! The client certificate of v2: a certificate together with its private key.

use std::fmt;
use std::path::Path;

use zeroize::Zeroizing;

use super::{Certificate, KeyError, KeyProblem, KeyRole, Material, PrivateKey, base64, documents};

/// A client certificate with its private key, which TLS shows on the v2 operations that ask for it.
///
/// The merchant platform gives both as `apiclient_cert.pem` with `apiclient_key.pem`, and once more as
/// `apiclient_cert.p12`.
#[derive(Clone)]
pub struct ClientIdentity {
    serial: String,
    pem: Zeroizing<String>,
}

impl ClientIdentity {
    /// Reads the certificate (`apiclient_cert.pem`, with those of its issuers if they are in it) and
    /// its private key (`apiclient_key.pem`). Both may be one text.
    ///
    /// # Errors
    /// What [`Certificate::parse`] and [`PrivateKey::parse`] refuse, and a key that is not the
    /// certificate's.
    pub fn from_pem(certificate: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let certificate = certificate.as_ref();
        let first = Certificate::parse(certificate)?;
        let private_key = PrivateKey::parse(key.as_ref())?;
        let wanted = [Material::Pkcs8PrivateKey, Material::Pkcs1PrivateKey];
        let key = documents::find(KeyRole::PrivateKey, key.as_ref(), &wanted)?;
        let chain = documents::certificates(certificate);
        Self::of(&first, &private_key, &key, chain.iter().map(|certificate| certificate.as_slice()))
    }

    /// Reads both from files, as [`from_pem`](Self::from_pem) does from memory.
    ///
    /// # Errors
    /// A file that cannot be read, and what [`from_pem`](Self::from_pem) refuses.
    pub fn from_pem_files(certificate: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<Self, KeyError> {
        let certificate = documents::read_file(KeyRole::Certificate, certificate.as_ref())?;
        Self::from_pem(certificate, documents::read_file(KeyRole::PrivateKey, key.as_ref())?)
    }

    /// Reads a PKCS#12 container, `apiclient_cert.p12`; its password is the merchant's number, unless
    /// somebody changed it.
    ///
    /// # Errors
    /// A wrong password, a container without a certificate and its key, and whatever else it is.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12(container: impl AsRef<[u8]>, password: &str) -> Result<Self, KeyError> {
        let refused = |problem| KeyError::new(KeyRole::ClientCertificate, problem);
        let document = documents::find(KeyRole::ClientCertificate, container.as_ref(), &[Material::Pkcs12])?;
        let archive = p12_keystore::Pkcs12Archive::from_pkcs12(&document.der, password)
            .map_err(|error| refused(pkcs12_problem(&error)))?;
        let key = archive.keys.first().ok_or_else(|| refused(KeyProblem::NoPrivateKey))?;
        let key = Zeroizing::new(key.key.as_der().to_vec());
        let private_key = PrivateKey::parse(&key)?;
        let certificates: Vec<&[u8]> = archive.certs.iter().map(|bag| bag.cert.as_der()).collect();
        let own = |der: &&[u8]| {
            Certificate::parse(der).ok().filter(|it| it.public_key() == private_key.public_key())
        };
        let own = certificates.iter().position(|der| own(der).is_some());
        let own = own.ok_or_else(|| refused(KeyProblem::OtherKey))?;
        // The order in the container means nothing, and TLS wants the merchant's own first.
        let first = Certificate::parse(certificates[own])?;
        let others = certificates.iter().enumerate().filter(|(at, _)| *at != own).map(|(_, der)| *der);
        let key = documents::Document { material: Material::Pkcs8PrivateKey, der: key };
        Self::of(&first, &private_key, &key, std::iter::once(certificates[own]).chain(others))
    }

    /// Reads a PKCS#12 container from a file, as [`from_pkcs12`](Self::from_pkcs12) does from memory.
    ///
    /// # Errors
    /// A file that cannot be read, and what [`from_pkcs12`](Self::from_pkcs12) refuses.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, KeyError> {
        Self::from_pkcs12(documents::read_file(KeyRole::ClientCertificate, path.as_ref())?, password)
    }

    fn of<'a>(
        certificate: &Certificate,
        private_key: &PrivateKey,
        key: &documents::Document,
        chain: impl Iterator<Item = &'a [u8]>,
    ) -> Result<Self, KeyError> {
        if certificate.public_key() != private_key.public_key() {
            return Err(KeyError::new(KeyRole::ClientCertificate, KeyProblem::OtherKey));
        }
        let key_label = match key.material {
            Material::Pkcs1PrivateKey => "RSA PRIVATE KEY",
            _ => "PRIVATE KEY",
        };
        // Reserved before the key goes in: growing would leave copies of it behind.
        let mut pem = Zeroizing::new(String::with_capacity(16 * 1024));
        write_pem(key_label, &key.der, &mut pem);
        chain.for_each(|der| write_pem("CERTIFICATE", der, &mut pem));
        Ok(Self { serial: certificate.serial().to_owned(), pem })
    }

    /// The serial number of the certificate, upper-case hexadecimal.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The private key and the certificates as one PEM, as TLS libraries take it:
    /// `reqwest::Identity::from_pem`, for one. It is a secret.
    #[must_use]
    pub fn to_pem(&self) -> &str {
        &self.pem
    }
}

impl fmt::Debug for ClientIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientIdentity").field("serial", &self.serial).finish_non_exhaustive()
    }
}

fn write_pem(label: &str, der: &[u8], pem: &mut String) {
    let text = Zeroizing::new(base64::encode(der));
    pem.extend(["-----BEGIN ", label, "-----\n"]);
    for line in text.as_bytes().chunks(64) {
        pem.extend(line.iter().copied().map(char::from));
        pem.push('\n');
    }
    pem.extend(["-----END ", label, "-----\n"]);
}

#[cfg(feature = "pkcs12")]
fn pkcs12_problem(error: &p12_keystore::error::Error) -> KeyProblem {
    use p12_keystore::error::Error;
    match error {
        Error::MacError(_) => KeyProblem::Password,
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm => KeyProblem::Form {
            expected: "encrypted as OpenSSL or the merchant platform do it; `openssl pkcs12` converts it",
        },
        _ => KeyProblem::Damaged,
    }
}
