//! The merchants that a sandbox knows.

use std::sync::{Arc, PoisonError, RwLock};

use serde_json::{Value, json};
use wechatpay::crypto::random_nonce;

use crate::keys::{Identity, IdentityError};
use crate::merchant::Merchant;
use crate::text::text;

/// The number of the first merchant's brand; those after it follow.
const FIRST_BRAND: u32 = 40_001;

/// The merchants that a sandbox knows, each with keys of its own. There is always one.
#[derive(Debug)]
pub(crate) struct Merchants {
    first: Arc<Merchant>,
    further: RwLock<Vec<Arc<Merchant>>>,
}

impl Merchants {
    pub(crate) fn new(first: Arc<Merchant>, further: Vec<Merchant>) -> Self {
        Self { first, further: RwLock::new(further.into_iter().map(Arc::new).collect()) }
    }

    /// All of them, the first one first.
    pub(crate) fn all(&self) -> Vec<Arc<Merchant>> {
        let further = self.further.read().unwrap_or_else(PoisonError::into_inner);
        std::iter::once(&self.first).chain(further.iter()).cloned().collect()
    }

    /// The merchant of that number.
    pub(crate) fn named(&self, id: &str) -> Option<Arc<Merchant>> {
        self.find(|merchant| merchant.id == id)
    }

    /// The merchant whose brand has that number.
    pub(crate) fn of_brand(&self, brand_id: &str) -> Option<Arc<Merchant>> {
        self.find(|merchant| merchant.brand_id == brand_id)
    }

    fn find(&self, is_meant: impl Fn(&Merchant) -> bool) -> Option<Arc<Merchant>> {
        if is_meant(&self.first) {
            return Some(Arc::clone(&self.first));
        }
        let further = self.further.read().unwrap_or_else(PoisonError::into_inner);
        further.iter().find(|merchant| is_meant(merchant)).cloned()
    }

    /// Takes in one more, unless there is one of its numbers.
    pub(crate) fn add(&self, merchant: Merchant) -> Option<Arc<Merchant>> {
        let mut further = self.further.write().unwrap_or_else(PoisonError::into_inner);
        let taken = |other: &Merchant| other.id == merchant.id || other.brand_id == merchant.brand_id;
        if taken(&self.first) || further.iter().any(|other| taken(other)) {
            return None;
        }
        let merchant = Arc::new(merchant);
        further.push(Arc::clone(&merchant));
        Some(merchant)
    }

    /// A number for a brand that none of them has.
    pub(crate) fn next_brand(&self) -> String {
        let taken = |id: &u32| self.of_brand(&id.to_string()).is_some();
        (FIRST_BRAND..u32::MAX).find(|id| !taken(id)).unwrap_or(FIRST_BRAND).to_string()
    }

    /// Those after the first as one text, which [`read`] reads.
    pub(crate) fn written(&self) -> String {
        let further = self.further.read().unwrap_or_else(PoisonError::into_inner);
        let list = further.iter().map(|merchant| {
            json!({
                "id": merchant.id, "brand_id": merchant.brand_id, "identity": merchant.identity.write(),
                "api_v3_key": merchant.api_v3_key, "api_v2_key": merchant.api_v2_key,
            })
        });
        list.collect::<Value>().to_string()
    }
}

/// Reads what [`Merchants::written`] wrote.
pub(crate) fn read(list: &str) -> Result<Vec<Merchant>, IdentityError> {
    let list: Vec<Value> = serde_json::from_str(list).unwrap_or_default();
    let merchants = list.iter().map(|kept| {
        Ok(Merchant {
            id: text(kept, "/id").to_owned(),
            brand_id: text(kept, "/brand_id").to_owned(),
            identity: Identity::read(text(kept, "/identity"))?,
            api_v3_key: text(kept, "/api_v3_key").to_owned(),
            api_v2_key: text(kept, "/api_v2_key").to_owned(),
        })
    });
    merchants.collect()
}

/// A merchant with keys that are made now, at `now` in Unix seconds.
pub(crate) fn made(id: &str, brand_id: &str, now: i64) -> Result<Merchant, IdentityError> {
    let key = || random_nonce().map_err(|_| IdentityError::Library);
    Ok(Merchant {
        id: id.to_owned(),
        brand_id: brand_id.to_owned(),
        identity: Identity::generate(id, now)?,
        api_v3_key: key()?,
        api_v2_key: key()?,
    })
}
