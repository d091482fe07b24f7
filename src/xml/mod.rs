//! The XML of v2: one element holding names and texts.
//!
//! ```
//! # fn main() -> Result<(), wechatpay::xml::XmlError> {
//! let text = wechatpay::xml::write("xml", [("appid", "wxd930ea5d5a258f4f"), ("body", "A & B")])?;
//! assert_eq!(text, "<xml><appid>wxd930ea5d5a258f4f</appid><body><![CDATA[A & B]]></body></xml>");
//! let document = wechatpay::xml::read(text.as_bytes())?;
//! assert_eq!(document.get("body"), Some("A & B"));
//! # Ok(())
//! # }
//! ```
//!
//! What comes from outside is read strictly: no document type definition, no entities but the five of
//! XML, a bound on size and depth. Attributes mean nothing in v2 and are not looked at.

mod document;
mod error;
mod limits;
mod reader;
mod writer;

pub use document::Document;
pub use error::XmlError;
pub use limits::{MAX_BYTES, MAX_DEPTH};
pub use reader::{read, read_leniently};
pub use writer::write;
