//! Who a request is from, and the signature that proves it.
//!
//! [Signatures](https://pay.weixin.qq.com/doc/v3/merchant/4012365342),
//! [private key and certificate](https://pay.weixin.qq.com/docs/merchant/development/interface-rules/privatekey-and-certificate.html)

use crate::clock::Clock;
use crate::crypto::{
    Algorithm, Certificate, CryptoError, KeyError, KeyId, KeyProblem, KeyRole, PrivateKey, base64,
};

/// The number and the keys that a merchant or a brand signs its requests with.
#[derive(Debug, Clone)]
pub struct Credentials {
    owner: Owner,
    serial: KeyId,
    private_key: PrivateKey,
    /// When the certificate expires, in Unix seconds, where it was given.
    not_after: Option<i64>,
    clock: Clock,
}

/// Whose credentials they are.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Owner {
    /// A merchant or service provider, by `mchid`.
    Merchant(String),
    /// A brand, by `brand_id`; its operations are those under `/brand/`.
    Brand(String),
}

impl Credentials {
    /// A merchant's credentials: its number, the serial number of its certificate, and the private
    /// key of that certificate.
    ///
    /// # Errors
    /// A number that is not one, or a serial number that is not hexadecimal.
    pub fn merchant(
        merchant_id: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        private_key: PrivateKey,
    ) -> Result<Self, KeyError> {
        let owner = Owner::merchant(&merchant_id.into())?;
        Ok(Self::new(owner, KeyId::serial(certificate_serial)?, private_key))
    }

    /// A brand's credentials, which sign with [`Algorithm::brand_scheme`](crate::crypto::Algorithm::brand_scheme).
    ///
    /// # Errors
    /// A number that is not one, or a serial number that is not hexadecimal.
    pub fn brand(
        brand_id: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        private_key: PrivateKey,
    ) -> Result<Self, KeyError> {
        let owner = Owner::brand(&brand_id.into())?;
        Ok(Self::new(owner, KeyId::serial(certificate_serial)?, private_key))
    }

    /// A merchant's credentials with the certificate itself in place of its serial number.
    ///
    /// # Errors
    /// A number that is not one, or a certificate that is not one of this private key.
    pub fn merchant_with_certificate(
        merchant_id: impl Into<String>,
        certificate: &Certificate,
        private_key: PrivateKey,
    ) -> Result<Self, KeyError> {
        if certificate.public_key() != private_key.public_key() {
            return Err(KeyError::new(KeyRole::Certificate, KeyProblem::OtherKey));
        }
        Ok(Self::merchant(merchant_id, certificate.serial(), private_key)?.until(certificate.not_after()))
    }

    /// The credentials of a merchant or a brand.
    pub(crate) fn of(
        owner: Owner,
        serial: impl AsRef<str>,
        private_key: PrivateKey,
    ) -> Result<Self, KeyError> {
        Ok(Self::new(owner, KeyId::serial(serial)?, private_key))
    }

    fn new(owner: Owner, serial: KeyId, private_key: PrivateKey) -> Self {
        Self { owner, serial, private_key, not_after: None, clock: Clock::default() }
    }

    /// With the end of the certificate, in Unix seconds.
    pub(crate) fn until(self, not_after: i64) -> Self {
        Self { not_after: Some(not_after), ..self }
    }

    /// When the certificate expires, in Unix seconds, where it is known.
    pub(crate) fn not_after(&self) -> Option<i64> {
        self.not_after
    }

    /// With another clock than the system's, in Unix seconds: what is signed for front ends goes by it. A
    /// client's credentials go by the client's clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(clock);
        self
    }

    /// The time by the clock of these credentials, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Whose they are: a merchant's or a brand's.
    #[must_use]
    pub fn owner(&self) -> &Owner {
        &self.owner
    }

    /// The serial number of the owner's certificate.
    #[must_use]
    pub fn serial(&self) -> &KeyId {
        &self.serial
    }

    /// The owner's private key, which signs requests and opens sensitive fields of answers.
    #[must_use]
    pub fn private_key(&self) -> &PrivateKey {
        &self.private_key
    }

    /// Signs a text, such as the parameters a front end passes on; base64.
    ///
    /// # Errors
    /// [`CryptoError::Library`], for instance for want of randomness.
    pub fn sign(&self, message: &[u8]) -> Result<String, CryptoError> {
        self.private_key.sign(message).map(|signature| base64::encode(&signature))
    }

    /// The value of the `Authorization` header of a request, one line.
    ///
    /// `path_and_query` is as sent, percent-encoded once; `body` the very bytes sent, empty for GET,
    /// and for an upload its `meta` part; `timestamp` in seconds; `nonce` as from
    /// [`random_nonce`](crate::crypto::random_nonce), and fresh for every attempt.
    ///
    /// # Errors
    /// [`CryptoError::Library`], for instance for want of randomness.
    pub fn authorization(
        &self,
        method: &str,
        path_and_query: &str,
        body: &[u8],
        timestamp: i64,
        nonce: &str,
    ) -> Result<String, CryptoError> {
        self.authorization_over(
            &string_to_sign(method, path_and_query, timestamp, nonce, body),
            timestamp,
            nonce,
        )
    }

    /// The value of an `Authorization` header whose signature covers `text`.
    fn authorization_over(&self, text: &[u8], timestamp: i64, nonce: &str) -> Result<String, CryptoError> {
        let signature = self.sign(text)?;
        let algorithm = self.private_key.algorithm();
        Ok(authorization(&self.owner, algorithm, &self.serial, (timestamp, nonce), &signature))
    }
}

/// The bytes that such a header takes up beside its signature: a hundred of its own, and four values.
const HEADER: usize = 256;

/// The value of an `Authorization` header with a signature in base64.
pub(crate) fn authorization(
    owner: &Owner,
    algorithm: Algorithm,
    serial: &KeyId,
    (timestamp, nonce): (i64, &str),
    signature: &str,
) -> String {
    let (scheme, name, id) = match owner {
        Owner::Merchant(id) => (algorithm.scheme(), "mchid", id),
        Owner::Brand(id) => (algorithm.brand_scheme(), "brand_id", id),
    };
    let (timestamp, serial) = (timestamp.to_string(), serial.as_str());
    let parts = [(name, id.as_str()), ("nonce_str", nonce), ("timestamp", &timestamp), ("serial_no", serial)];
    // Every call has one: it is put together in one piece.
    let mut header = String::with_capacity(HEADER + signature.len());
    header.push_str(scheme);
    for (number, (name, value)) in parts.into_iter().chain([("signature", signature)]).enumerate() {
        for part in [if number == 0 { " " } else { "," }, name, "=\"", value, "\""] {
            header.push_str(part);
        }
    }
    header
}

/// The text that a request's signature covers: five lines, each with its newline, also where the
/// body is empty.
///
/// ```
/// use wechatpay::credentials::string_to_sign;
/// let text = string_to_sign("GET", "/v3/certificates", 1554208460, "593BEC0C930BF1AFEB40B4A08C8FB242", b"");
/// assert_eq!(text, b"GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n");
/// ```
#[must_use]
pub fn string_to_sign(
    method: &str,
    path_and_query: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Vec<u8> {
    let timestamp = timestamp.to_string();
    let lines =
        [method.as_bytes(), path_and_query.as_bytes(), timestamp.as_bytes(), nonce.as_bytes(), body, b""];
    lines.join(&b'\n')
}

impl Owner {
    /// The number.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Merchant(id) | Self::Brand(id) => id,
        }
    }

    /// A merchant of that number.
    pub(crate) fn merchant(id: &str) -> Result<Self, KeyError> {
        merchant_number(id.to_owned()).map(Self::Merchant)
    }

    /// A brand of that number.
    pub(crate) fn brand(id: &str) -> Result<Self, KeyError> {
        number(KeyRole::BrandId, id.to_owned()).map(Self::Brand)
    }
}

/// A merchant's number.
pub(crate) fn merchant_number(id: String) -> Result<String, KeyError> {
    number(KeyRole::MerchantId, id)
}

/// A number as the merchant platform shows it. It goes into a header in quotes, so that nothing but
/// letters and digits may be in it.
fn number(role: KeyRole, id: String) -> Result<String, KeyError> {
    let problem = if id.is_empty() {
        KeyProblem::Empty
    } else if id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(id);
    } else {
        KeyProblem::Form { expected: "at most 32 digits, without spaces" }
    };
    Err(KeyError::new(role, problem))
}
