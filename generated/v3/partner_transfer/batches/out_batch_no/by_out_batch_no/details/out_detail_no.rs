// Written by `cargo xtask codegen`

//! `/v3/partner_transfer/batches/out_batch_no/by_out_batch_no/details/out_detail_no/…`

pub mod by_out_detail_no;
