//! Facts of an operation that its page does not say and `spec/errata.toml` does.

use serde::{Deserialize, Serialize};

/// The facts of one operation; what is not said is as it is of most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Facts {
    /// How its sensitive fields are encrypted, where not as usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealing: Option<Sealing>,
    /// The header with the SHA-1 of the file it answers with, which the signature covers instead of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_header: Option<String>,
    /// The fields that `workwx_sign` covers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub workwx_sign: Vec<String>,
    /// The front end that opens WeChat Pay for the order it answers with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub front_end: Option<FrontEnd>,
    /// The constant that the runtime calls it by, whatever families are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<String>,
}

/// How sensitive fields are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sealing {
    /// With a key of WeChat Pay, padded as PKCS#1 v1.5 has it.
    Pkcs1v15,
    /// With the key of the bank, which is asked for.
    Bank,
}

/// The front end that opens WeChat Pay for an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FrontEnd {
    /// A page in WeChat, or a mini program.
    Jsapi,
    /// An app.
    App,
}

impl Sealing {
    /// The word that `spec/errata.toml` has for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pkcs1v15 => "pkcs1v15",
            Self::Bank => "bank",
        }
    }
}

impl FrontEnd {
    /// The word that `spec/errata.toml` has for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Jsapi => "jsapi",
            Self::App => "app",
        }
    }
}
