// Written by `cargo xtask codegen`

//! `/v3/fund_app/brand_redpacket/brand_merchant_batches/by_batch_no/details/…`

pub mod by_detail_no;
