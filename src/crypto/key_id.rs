//! The name of a key: a certificate's serial number, or a public key's id.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::{KeyError, KeyProblem, KeyRole};

const PUBLIC_KEY: &str = "PUB_KEY_ID_";

/// The name of a key, as `Wechatpay-Serial` carries it.
///
/// A certificate's serial number is a number: case and leading zeros make no difference. A public
/// key's id (`PUB_KEY_ID_…`) is a name: every character counts.
///
/// ```
/// use wechatpay::crypto::KeyId;
/// assert_eq!(KeyId::serial("05aF")?, KeyId::serial("5AF")?);
/// assert_ne!(KeyId::public_key("PUB_KEY_ID_0a")?, KeyId::public_key("PUB_KEY_ID_0A")?);
/// # Ok::<(), wechatpay::crypto::KeyError>(())
/// ```
#[derive(Clone)]
pub struct KeyId(String);

impl KeyId {
    /// Takes a certificate's serial number in hexadecimal; white space around it is dropped.
    ///
    /// # Errors
    /// Text that is empty or has other characters than hexadecimal digits.
    pub fn serial(serial: impl AsRef<str>) -> Result<Self, KeyError> {
        let serial = serial.as_ref().trim();
        let problem = if serial.is_empty() {
            KeyProblem::Empty
        } else if serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Self(serial.to_ascii_uppercase()));
        } else {
            KeyProblem::Form {
                expected: "hexadecimal digits, such as 1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
            }
        };
        Err(KeyError::new(KeyRole::CertificateSerial, problem))
    }

    /// Takes a public key's id; white space around it is dropped.
    ///
    /// # Errors
    /// Text that does not begin with `PUB_KEY_ID_`, or goes on with other characters than letters,
    /// digits, `_` and `-`.
    pub fn public_key(id: impl AsRef<str>) -> Result<Self, KeyError> {
        let id = id.as_ref().trim();
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let problem = match id.strip_prefix(PUBLIC_KEY) {
            Some(rest) if !rest.is_empty() && rest.bytes().all(allowed) => return Ok(Self(id.to_owned())),
            _ if id.is_empty() => KeyProblem::Empty,
            _ => KeyProblem::Form { expected: "PUB_KEY_ID_ and what follows it in the merchant platform" },
        };
        Err(KeyError::new(KeyRole::PublicKeyId, problem))
    }

    /// The name, as WeChat Pay writes it: a serial number in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True if it is a public key's id.
    #[must_use]
    pub fn is_public_key(&self) -> bool {
        is_public_key(&self.0)
    }

    /// True if `name`, from a message, names the same key.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        if self.is_public_key() || is_public_key(name) {
            return self.0 == name;
        }
        significant(&self.0).eq_ignore_ascii_case(significant(name))
    }
}

fn is_public_key(name: &str) -> bool {
    name.starts_with(PUBLIC_KEY)
}

fn significant(serial: &str) -> &str {
    serial.trim_start_matches('0')
}

impl PartialEq for KeyId {
    fn eq(&self, other: &Self) -> bool {
        self.names(&other.0)
    }
}

impl Eq for KeyId {}

impl Hash for KeyId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        if self.is_public_key() {
            self.0.hash(state);
        } else {
            significant(&self.0).hash(state);
        }
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({})", self.0)
    }
}
