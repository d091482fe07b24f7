// Written by `cargo xtask codegen`

//! `/v3/fund_app/…`

#[cfg(feature = "transfer")]
pub mod brand_redpacket;
pub mod mch_transfer;
