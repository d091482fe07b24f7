// Written by `cargo xtask codegen`

//! `/v3/fund_app/brand_redpacket/…`

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;
