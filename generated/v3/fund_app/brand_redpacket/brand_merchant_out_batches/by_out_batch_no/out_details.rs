// Written by `cargo xtask codegen`

//! `/v3/fund_app/brand_redpacket/brand_merchant_out_batches/by_out_batch_no/out_details/…`

pub mod by_out_detail_no;
