// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/batches/batch_id/by_batch_id/details/detail_id/…`

pub mod by_detail_id;
