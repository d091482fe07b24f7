//! Why key material is refused.

use std::fmt;

use crate::chain::unsaid;
use std::path::PathBuf;
use std::{error::Error, io};

use super::{Material, Stray};

/// Key material that is refused: which, and why. It never holds any of the material.
#[derive(Debug)]
pub struct KeyError {
    role: KeyRole,
    problem: KeyProblem,
}

impl KeyError {
    pub(crate) const fn new(role: KeyRole, problem: KeyProblem) -> Self {
        Self { role, problem }
    }

    /// The role that the material was to have.
    #[must_use]
    pub const fn role(&self) -> KeyRole {
        self.role
    }

    /// Why it is not.
    #[must_use]
    pub const fn problem(&self) -> &KeyProblem {
        &self.problem
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.role, self.problem)?;
        match (&self.problem, self.role.usual_file()) {
            (KeyProblem::WrongKind { .. } | KeyProblem::NotPem { .. }, Some(file)) => {
                write!(f, " (WeChat Pay's file for it is called {file})")
            }
            _ => Ok(()),
        }
    }
}

impl Error for KeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match &self.problem {
            KeyProblem::File { source, .. } => Some(source),
            _ => None,
        };
        unsaid(self, source)
    }
}

/// The role that the material was to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyRole {
    /// A private key.
    PrivateKey,
    /// A public key.
    PublicKey,
    /// A certificate.
    Certificate,
    /// A client certificate with its private key.
    ClientCertificate,
    /// The `APIv3` key.
    ApiV3Key,
    /// The v2 key.
    ApiV2Key,
    /// A certificate's serial number.
    CertificateSerial,
    /// A public key's id.
    PublicKeyId,
    /// A merchant's number.
    MerchantId,
    /// A brand's number.
    BrandId,
    /// A brand's API key.
    BrandApiKey,
}

impl KeyRole {
    const fn usual_file(self) -> Option<&'static str> {
        match self {
            Self::PrivateKey => Some("apiclient_key.pem"),
            Self::PublicKey => Some("pub_key.pem"),
            Self::Certificate => Some("apiclient_cert.pem"),
            Self::ClientCertificate => Some("apiclient_cert.p12"),
            _ => None,
        }
    }
}

impl fmt::Display for KeyRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PrivateKey => "private key",
            Self::PublicKey => "public key",
            Self::Certificate => "certificate",
            Self::ClientCertificate => "client certificate",
            Self::ApiV3Key => "APIv3 key",
            Self::ApiV2Key => "v2 key",
            Self::CertificateSerial => "certificate serial number",
            Self::PublicKeyId => "public key id",
            Self::MerchantId => "merchant id",
            Self::BrandId => "brand id",
            Self::BrandApiKey => "brand API key",
        })
    }
}

/// Why material is refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum KeyProblem {
    /// There is nothing.
    Empty,
    /// It is neither PEM nor DER nor base64.
    NotPem {
        /// True if it looks like the name of a file instead of its contents.
        looks_like_a_path: bool,
    },
    /// The contents of a key stand where the name of its file belongs.
    NotAPath,
    /// It has a BEGIN line without its END line.
    Truncated,
    /// A text between the BEGIN and END lines that is not base64.
    Base64,
    /// It is readable, and something else than was wanted.
    WrongKind {
        /// The kind that it is.
        found: Material,
    },
    /// It is protected by a password.
    Encrypted,
    /// The password is not the one it is protected by.
    Password,
    /// There is no private key in it.
    NoPrivateKey,
    /// It is a key of another algorithm than RSA.
    NotRsa {
        /// The algorithm, by name or object identifier.
        algorithm: String,
    },
    /// It is an RSA key of fewer than 2,048 or more than 8,192 bits.
    Size {
        /// The bits it has.
        bits: usize,
    },
    /// It has the frame of a key or certificate, and its contents are damaged.
    Damaged,
    /// It has another length than it must have.
    Length {
        /// The bytes it must have.
        expected: usize,
        /// The bytes it has.
        found: usize,
    },
    /// Something stands before or behind it that is no part of such a key.
    Stray {
        /// The kind that it is.
        stray: Stray,
        /// The bytes the key must have.
        expected: usize,
        /// The bytes it has, with what is no part of it.
        found: usize,
    },
    /// It is not written as it must be.
    Form {
        /// How it must be written.
        expected: &'static str,
    },
    /// The certificate is not one of this private key.
    OtherKey,
    /// The file cannot be read.
    File {
        /// Its path.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl fmt::Display for KeyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::NotPem { looks_like_a_path: true } => {
                f.write_str("this looks like the name of a file; its contents are needed, or `from_file`")
            }
            Self::NotAPath => {
                f.write_str("this looks like a key itself; the name of its file is needed here")
            }
            Self::NotPem { .. } => {
                f.write_str("this is no PEM: there is no BEGIN line, and it is not base64 either")
            }
            Self::Truncated => f.write_str("the PEM is cut short: a BEGIN line without its END line"),
            Self::Base64 => f.write_str("the PEM is damaged: what it holds is not base64"),
            Self::WrongKind { found } => write!(f, "this is {found}"),
            Self::Encrypted => {
                f.write_str("it is protected by a password; `openssl pkey -in FILE -out FILE` takes that off")
            }
            Self::Password => {
                f.write_str("the password is another; WeChat Pay sets it to the merchant's number")
            }
            Self::NoPrivateKey => f.write_str("there is no private key in it"),
            Self::NotRsa { algorithm } => write!(f, "it is a key for {algorithm}; RSA is needed"),
            Self::Size { bits } => write!(f, "the RSA key has {bits} bits; 2048 to 8192 are needed"),
            Self::Damaged => f.write_str("it is damaged: its contents cannot be read"),
            Self::Length { expected, found } => write!(f, "it has {found} bytes; {expected} are needed"),
            Self::Stray { stray, expected, found } if expected == found => {
                write!(f, "{stray} is no part of it; {expected} bytes are needed without")
            }
            Self::Stray { stray, expected, found } => {
                write!(f, "it has {found} bytes; {expected} are needed, and {stray} is no part of it")
            }
            Self::Form { expected } => write!(f, "it must be {expected}"),
            Self::OtherKey => f.write_str("it belongs to another private key"),
            Self::File { path, source } => write!(f, "cannot read {}: {source}", path.display()),
        }
    }
}
