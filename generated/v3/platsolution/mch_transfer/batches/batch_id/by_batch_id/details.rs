// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/batches/batch_id/by_batch_id/details/…`

pub mod detail_id;
