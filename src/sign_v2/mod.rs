//! Signatures of v2: a hash over the names and texts of a message and the merchant's v2 key.
//!
//! [Signature algorithm](https://pay.weixin.qq.com/doc/v2/merchant/4011985891)
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use wechatpay::secret::ApiV2Key;
//! use wechatpay::sign_v2::{SignType, sign, verify};
//!
//! let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d")?;
//! let message = [
//!     ("appid", "wxd930ea5d5a258f4f"),
//!     ("mch_id", "10000100"),
//!     ("device_info", "1000"),
//!     ("body", "test"),
//!     ("nonce_str", "ibuaiVcKdpRxkhJA"),
//! ];
//! let signature = sign(message, SignType::Md5, &key);
//! assert_eq!(signature, "9A0A8659F005D6984697E2CA0A9CF3B7");
//! verify(message.into_iter().chain([("sign", signature.as_str())]), &key)?;
//! # Ok(())
//! # }
//! ```

mod error;
mod request;
mod signature;
mod signer;
mod workwx;

pub use crate::endpoint::SignType;
pub use error::{SignError, VerifyError};
pub(crate) use request::{Message, borrowed};
pub(crate) use signature::verify_damaged;
pub use signature::{sign, verify, verify_as};
pub use signer::Signer;
