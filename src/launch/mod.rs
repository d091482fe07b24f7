//! What the front end needs to open WeChat Pay: parameters signed with the merchant's private key.
//!
//! | where | type | what is signed |
//! | --- | --- | --- |
//! | a page in WeChat (JSAPI), a mini program | [`Jsapi`] | `prepay_id=…` |
//! | an app | [`App`] | the bare prepay id |
//!
//! Those that are signed with the v2 key are in [`v2`].
//!
//! Each serialises to the names the front end uses. H5 and Native payments need none of this: their
//! answers hold a URL.
//!
//! [`Client::launch`](crate::Client::launch) takes the answer of an operation and makes what belongs to
//! it, so that the one cannot be taken for the other:
//!
//! ```
//! # #[cfg(feature = "payment")]
//! # fn example(
//! #     client: &wechatpay::Client,
//! #     answer: wechatpay::Response<wechatpay::v3::pay::transactions::jsapi::post::Response>,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::launch;
//! // let answer = request.send(&client).await?;
//! let parameters: launch::Jsapi = client.launch(&answer, "wx8888888888888888")?;
//! let json = serde_json::to_string(&parameters)?; // {"appId":…,"timeStamp":…,…,"paySign":…}
//! # Ok(())
//! # }
//! ```

mod app;
mod error;
mod fenfu;
mod jsapi;
mod prepay;
pub mod v2;

pub use app::App;
pub use error::LaunchError;
pub use fenfu::Fenfu;
pub use jsapi::Jsapi;
pub use prepay::{Prepay, Signed, of};

use std::time::{SystemTime, UNIX_EPOCH};

use crate::credentials::Credentials;
use crate::crypto::{Algorithm, random_nonce};

/// What every signature of this module covers besides the prepay id.
struct Seal {
    timestamp: String,
    nonce: String,
    signature: String,
}

impl Seal {
    /// Signs four lines, each with its newline: the app, the time in seconds, a nonce, `what`.
    fn new(credentials: &Credentials, appid: &str, what: &str) -> Result<Self, LaunchError> {
        if credentials.private_key().algorithm() != Algorithm::Sha256Rsa2048 {
            return Err(LaunchError::NotRsa);
        }
        let timestamp = now().to_string();
        let nonce = random_nonce()?;
        let signature = credentials.sign(format!("{appid}\n{timestamp}\n{nonce}\n{what}\n").as_bytes())?;
        Ok(Self { timestamp, nonce, signature })
    }
}

/// The time, in Unix seconds.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The text, if it can be an id: it goes into signed lines and into `package`, where a newline or
/// an `&` would mean something.
fn id(text: &str, otherwise: fn(String) -> LaunchError) -> Result<&str, LaunchError> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !text.is_empty() && text.bytes().all(fits) {
        Ok(text)
    } else {
        Err(otherwise(crate::crypto::excerpt(text)))
    }
}
