// Written by `cargo xtask codegen`

//! `/v3/brand/card/card_links/business_code/…`

pub mod by_business_code;
