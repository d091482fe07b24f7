//! A v2 message, and a request that was let in.

use std::sync::Arc;

use wechatpay::endpoint::SignType;

use crate::merchant::Merchant;
use crate::routes::Route;

/// A v2 message: names and texts, in their order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Message(pub(crate) Vec<(String, String)>);

impl Message {
    /// The text of that name; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text)
    }

    /// The number of that name.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.get(name).parse().ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// How the message is signed.
    pub(crate) fn sign_type(&self) -> SignType {
        if self.get("sign").len() == 64 { SignType::HmacSha256 } else { SignType::Md5 }
    }
}

/// A v2 request that was let in.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) route: Route,
    /// Who calls.
    pub(crate) merchant: Arc<Merchant>,
    pub(crate) message: Message,
    pub(crate) sign_type: SignType,
    /// The beginning of URLs in the answer: how the sandbox was called.
    pub(crate) origin: String,
}
