//! The token of a download URL, which says for which bill it is. Nothing is kept: it carries its own proof.

use wechatpay::crypto::{constant_time_eq, digest, hex};

use crate::merchant::Merchant;
use crate::refusal::Refusal;

/// How long a download URL lives, in seconds.
pub(super) const LIFETIME: i64 = 300;

/// A bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// `FLOW`, or the type of a trade bill.
    pub(super) kind: &'a str,
    pub(super) date: &'a str,
    /// Whose; empty for the merchant's own.
    pub(super) sub_mchid: &'a str,
    /// Unix seconds by the sandbox's clock.
    pub(super) expires_at: i64,
}

impl<'a> Token<'a> {
    pub(super) fn write(&self, merchant: &Merchant) -> Result<String, Refusal> {
        let Token { kind, date, sub_mchid, expires_at } = self;
        if !sub_mchid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Refusal::new(400, "PARAM_ERROR", "子商户号不正确"));
        }
        let text = format!("{kind}.{date}.{sub_mchid}.{expires_at}");
        Ok(format!("{text}.{}", proof(&text, merchant)))
    }

    /// Reads what [`write`](Self::write) wrote, of the same merchant.
    pub(super) fn read(token: &'a str, merchant: &Merchant) -> Result<Self, Refusal> {
        let refused = || Refusal::new(400, "INVALID_REQUEST", "token不正确");
        let (text, given) = token.rsplit_once('.').ok_or_else(refused)?;
        if !constant_time_eq(given.as_bytes(), proof(text, merchant).as_bytes()) {
            return Err(refused());
        }
        let mut parts = text.split('.');
        let mut part = || parts.next().ok_or_else(refused);
        Ok(Self {
            kind: part()?,
            date: part()?,
            sub_mchid: part()?,
            expires_at: part()?.parse().map_err(|_| refused())?,
        })
    }
}

fn proof(text: &str, merchant: &Merchant) -> String {
    hex::lower(&digest::hmac_sha256(merchant.api_v3_key().as_bytes(), text.as_bytes()))
}
