//! Who signs, a merchant or a brand, and what each may call.

use super::core::Core;
use crate::credentials::Owner;
use crate::error::{ConfigError, Error};
use crate::operation::OF_BRANDS;

/// Refuses, before anything is signed, what is not for the owner of the client: operations of brands are below
/// `/brand/`, and nothing else is theirs.
pub(crate) fn check_path(core: &Core, path: &str) -> Result<(), Error> {
    let of_brands = path.starts_with(OF_BRANDS);
    let why = match (core.is_brands(), of_brands) {
        (false, true) => {
            "it is an operation of brands, and this client is a merchant's: build one with `brand_id`"
        }
        (true, false) => {
            "it is an operation of merchants, and this client is a brand's: build one with `merchant_id`"
        }
        _ => return Ok(()),
    };
    Err(ConfigError::Invalid { what: "the operation", why: why.to_owned() }.into())
}

impl Core {
    /// True if a brand signs.
    pub(crate) fn is_brands(&self) -> bool {
        self.own().is_some_and(|own| matches!(own.owner(), Owner::Brand(_)))
    }
}
