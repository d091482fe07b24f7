// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/batches/batch_id/…`

pub mod by_batch_id;
